import { rateAffiliation } from './affiliation-line.js'
import { type CitationPart, readCitation } from './citation-line.js'
import { bareText } from './fold-line.js'
import type { PageLine } from './page-line.js'
import { type NameList, readNames } from './person-names.js'

// What several steps ask of one line, read once.

/** The names a line lists, if it is such a list. */
export const namesOf = remember<NameList | undefined>((line) => readNames(line.text))

/** Where the study appeared, if a line says so. */
export const citationOf = remember<CitationPart[] | undefined>((line) => readCitation(line.text))

/** How sure a line is an affiliation, 0 to 2. */
export const affiliationOf = remember<number>((line) => rateAffiliation(line))

/** A line's letters and digits alone. */
export const bareOf = remember<string>((line) => bareText(line.text))

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
