import type { Language, TableLanguage } from '../../text/language.js'
import { mainLanguage } from '../blocks/block-parts.js'
import { languageOfLine } from '../languages/languages.js'
import { rateAffiliation } from '../record/affiliation-line.js'
import { type CitationPart, readCitation } from '../record/citation-line.js'
import { type NameList, readNames } from '../record/person-names.js'
import { bareText } from './fold-line.js'
import { remember } from './line-text.js'

// What several steps ask of one line's text, read once.

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
