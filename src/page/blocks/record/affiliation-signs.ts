// What a line says of itself that tells whether it is an affiliation.
import { endsWithCountryName } from '../../lines/line-facts.js'
import { askOnce } from '../../lines/line-questions.js'
import { rateAffiliation } from '../../record/affiliation-line.js'
import { readNames } from '../../record/person-names.js'
import { readBehindPerson } from '../../record/person-office.js'

/** Whether a line may name a unit by no word that tells (`Hume Valley Health`): two to six words in title case. */
export const isUnitInTurn = askOnce(({ text }) =>
  /^\p{Lu}[\p{L}&'’-]+(?: (?:of|and|for|&|\p{Lu}[\p{L}&'’-]*)){1,5}$/u.test(text),
)

/** Whether a line says who an author is and where: `Ann Made, PhD, is Professor, College of …` (LWW). */
export const placesOfficer = askOnce(({ text, script }) => {
  const behind = readBehindPerson(text)
  if (behind?.hasOffice !== true) return false
  const rest = text.slice(behind.start)
  return rateAffiliation({ text: rest, folded: rest.toLowerCase(), script }) >= 1
})

/** Where a line's text goes on behind `Family, Given: `, 0 where it does not begin so. */
export const startBehindName = askOnce(({ text }) => {
  const colon = text.slice(0, 80).indexOf(': ')
  if (colon < 5 || !text.slice(0, colon).includes(', ')) return 0
  return readNames(text.slice(0, colon))?.certainty === 1 ? colon + 2 : 0
})

/** Whether a letter stands before a place that ends with a country: `a School of …, Kenya`. */
export const isLettered = askOnce((line) => /^[a-z] \p{Lu}/u.test(line.text) && endsWithCountryName(line))
