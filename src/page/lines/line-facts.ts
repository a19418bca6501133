import type { Language, TableLanguage } from '../../text/language.js'
import { mainLanguage } from '../blocks/block-parts.js'
import { languageOfLine } from '../languages/languages.js'
import { rateAffiliation } from '../record/affiliation-line.js'
import { type CitationPart, readCitation } from '../record/citation-line.js'
import { type NameList, readNames } from '../record/person-names.js'
import { bareText } from './fold-line.js'
import type { LineText } from './line-text.js'

// What several steps ask of one line's text, read once.

const NOTHING = Symbol('nothing found')
let slots = 0

/** The same reader, that remembers with the line what it read. It may look at nothing that does not follow from the text. */
export function remember<Value>(read: (line: LineText) => Value): (line: LineText) => Value {
  const slot = slots++
  return (line) => {
    const before = line.known[slot]
    if (before !== undefined) return (before === NOTHING ? undefined : before) as Value
    const value = read(line)
    while (line.known.length < slot) line.known.push(undefined)
    line.known[slot] = value === undefined ? NOTHING : value
    return value
  }
}

/** The names a line lists, if it is such a list. */
export const namesOf = remember<NameList | undefined>((line) => readNames(line.text))

/** Where the study appeared, if a line says so. */
export const citationOf = remember<CitationPart[] | undefined>((line) => readCitation(line.text))

/** How sure a line is an affiliation, 0 to 2. */
export const affiliationOf = remember<number>(rateAffiliation)

/** The language of most of a line. */
export const mainLanguageOf = remember<Language>((line) => mainLanguage(line.text))

/** A line's letters and digits alone. */
export const bareOf = remember<string>((line) => bareText(line.text))

/** The language of a line as the tables name it. */
export const languageOf = remember<TableLanguage>(({ text, script, latin, han }) => {
  if (script === 'none') return 'none'
  // A line in one script tells its language soon, a mixed one not before its end.
  const sample = han === 0 || latin === 0 ? 600 : 4000
  return languageOfLine(text.length > sample ? text.slice(0, sample) : text)
})
