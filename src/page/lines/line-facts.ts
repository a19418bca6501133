import type { Language } from '../../text/language.js'
import { mainLanguage } from '../blocks/block-parts.js'
import { rateAffiliation } from '../record/affiliation-line.js'
import { type CitationPart, readCitation } from '../record/citation-line.js'
import { type NameList, readNames } from '../record/person-names.js'
import { bareText } from './fold-line.js'
import type { PageLine } from './page-line.js'
import { recall } from './recall.js'

// What several steps ask of one line, read once.

/** The names a line lists, if it is such a list. */
export const namesOf = rememberText<NameList | undefined>(readNames)

/** Where the study appeared, if a line says so. */
export const citationOf = rememberText<CitationPart[] | undefined>(readCitation)

/** How sure a line is an affiliation, 0 to 2. */
export const affiliationOf = remember<number>((line) => rateAffiliation(line))

/** The language of most of a line. */
export const mainLanguageOf = rememberText<Language>(mainLanguage)

/** A line's letters and digits alone. */
export const bareOf = rememberText<string>(bareText)

/** What a line's text alone tells: remembered by the text where it is short, by the line where it is long. */
function rememberText<T>(read: (text: string) => T): (line: PageLine) => T {
  const recalled = recall(read)
  return remember((line) => recalled(line.text))
}

function remember<T>(read: (line: PageLine) => T): (line: PageLine) => T {
  const known = new WeakMap<PageLine, { readonly value: T }>()
  return (line) => {
    const before = known.get(line)
    if (before) return before.value
    const value = read(line)
    known.set(line, { value })
    return value
  }
}
