import { isInitials } from '../../page/record/name-forms.js'
import { characterClass } from '../../text/character-class.js'
import { isParticle } from './name-words.js'

/** How much of a page is looked through, in UTF-16 units: its head has citations, its tail references. */
const LONGEST = 80_000

/**
 * Finds how another place of a page states a name: `Tran TTB` or `Tran, Thi Bich Ngoc` in a citation tells that the family
 * name of `Tran Thi Bich Ngoc` comes first. Of forms that agree in order the longest family name counts; where both orders
 * are found nothing is told.
 */
export function readStatedNames(text: string): (words: readonly string[]) => number | undefined {
  const searched = text.slice(0, LONGEST)
  // The authors stand in the text and in the metadata.
  const known = new Map<string, number | undefined>()
  return (words) => {
    const name = words.join(' ')
    if (!known.has(name)) known.set(name, countStated(searched, words))
    return known.get(name)
  }
}

function countStated(text: string, words: readonly string[]): number | undefined {
  let first = 0
  let last = 0
  for (let n = 1; n < words.length; n++) {
    if (states(text, words.slice(0, n), words.slice(n), words)) first = n
    if (states(text, words.slice(-n), words.slice(0, -n), words)) last = n
  }
  if (first > 0 === last > 0) return undefined
  return first > 0 ? first : -last
}

const isInWord = characterClass(/[\p{L}\p{M}'’-]/u)

/** Whether a text has a family name with its given names behind a comma, or with their initials. */
function states(
  text: string,
  family: readonly string[],
  given: readonly string[],
  words: readonly string[],
): boolean {
  // A particle ends no family name, and `Li, W` may be anybody.
  if (
    isParticle(family.at(-1)!) ||
    family.join('').length < 3 ||
    family.some((word) => isInitials(word) && word !== 'Ó')
  )
    return false
  const name = family.join(' ')
  const comma = `, ${given.join(' ')}`
  const initials = given.filter((word) => !isParticle(word)).map((word) => word[0]!)
  if (initials.length === 0) return false
  const isAbbreviated = given.some((word) => isInitials(word) && word !== 'Ó')
  const whole = words.join(' ')
  for (let at = text.indexOf(name), n = 0; at >= 0 && n < 40; at = text.indexOf(name, at + 1), n++) {
    if (at > 0 && isInWord(text, at - 1)) continue
    // The printed name itself tells nothing.
    const offset = whole.length - name.length
    if (text.startsWith(whole, at) || (offset > 0 && text.startsWith(whole, at - offset))) continue
    // `A. Lee, J. Made` names Lee with the initial before, and another person behind.
    const before = /(?:\p{Lu}\.[- ]?)+$/u.exec(text.slice(Math.max(0, at - 16), at))?.[0]
    if (before !== undefined) {
      if (before.replace(/[^\p{L}]/gu, '') === initials.join('') && !isAbbreviated) return true
      continue
    }
    const behind = text.slice(at + name.length, at + name.length + comma.length + 12)
    if (behind.startsWith(comma) && !/^[\p{L}-]/u.test(behind.slice(comma.length))) return true
    const found = /^,? ((?:\p{Lu}(?:\.-?|-)? ?){1,5})(?![\p{L}\p{M}'’])/u.exec(behind)?.[1]
    if (found !== undefined && /^, (?:\p{Lu}\.?[- ]?)+\s\p{Lu}[\p{L}'’-]{2,}/u.test(behind)) continue
    if (found !== undefined && found.replace(/[^\p{L}]/gu, '') === initials.join('')) return true
  }
  return false
}
