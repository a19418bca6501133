import { foldText } from '../lines/fold-line.js'

/** Small words that abbreviated names of journals leave out. Source: ISO 4, rule 7.2. */
const LEFT_OUT = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'on',
  'to',
  'a',
  '&',
  'de',
  'la',
  'del',
  'do',
  'da',
  'e',
  'y',
  'et',
  'der',
  'für',
  'und',
  'des',
])

/** Whether a name is the whole one of an abbreviated journal: `Philosophy of Care Practice` of `Philos Care Pract`. */
export function expandsJournal(name: string, abbreviated: string): boolean {
  // `IEEE Open Transactions on…` (Semantic Scholar).
  const cut = /^(.{8,}?)\s?(?:…|\.{3})$/u.exec(abbreviated)?.[1]
  if (cut !== undefined) return name.length > cut.length && name.startsWith(`${cut} `)
  return expandsWords(listJournalWords(name), listJournalWords(abbreviated))
}

/** The same for the words of the two names. */
export function expandsWords(whole: readonly string[], short: readonly string[]): boolean {
  if (short.length < 2 || short.length !== whole.length) return false
  let shorter = 0
  for (const [i, word] of short.entries()) {
    if (!whole[i]!.startsWith(word)) return false
    if (word !== whole[i]) shorter++
  }
  return shorter > 0
}

/** The words of a journal's name that an abbreviation keeps, folded. */
export function listJournalWords(name: string): string[] {
  return foldText(name)
    .split(/[\s.,:()/-]+/)
    .filter((word) => word !== '' && !LEFT_OUT.has(word))
}
