// Titles that menus print cut short: `Home > Journals > Ferries and the winter timetable...`.
import { bareText } from '../../lines/fold-line.js'
import { bareOf } from '../../lines/line-facts.js'
import { askOnce } from '../../lines/line-questions.js'
import type { LineText } from '../../lines/line-text.js'
import type { Mark } from '../../lines/mark.js'
import type { PageLine } from '../../lines/page-line.js'

/** Letters and digits that the beginning of a title has at the least. */
const LEAST = 12

/** The last entry of a breadcrumb that ends in dots, without them, in letters and digits alone; undefined elsewhere. */
const cutBeginning = askOnce(({ text }: LineText): string | undefined => {
  if (text.length > 300 || !/(?:\.{3}|…)$/.test(text)) return undefined
  const entry = text.slice(Math.max(text.lastIndexOf('>'), text.lastIndexOf('›'), text.lastIndexOf('»')) + 1)
  const bare = bareText(entry)
  return bare.length < LEAST ? undefined : bare
})

/** Whether a line ends in the dots of a text that is cut short. */
export function isCutOff(line: PageLine): boolean {
  return mayBeCut(line) && cutBeginning(line) !== undefined
}

/** Whether a line says what another begins to say, and more. */
export function goesOnFrom(line: PageLine, cut: PageLine): boolean {
  const beginning = cutBeginning(cut)
  if (beginning === undefined || line.blank || line.text.length < LEAST) return false
  const bare = bareOf(line)
  return bare.length > beginning.length && bare.startsWith(beginning)
}

/** Tells of a page's lines whether another prints the beginning of one. */
export function createCutFinder(marks: readonly Mark[]): (line: PageLine) => boolean {
  const cut = marks.filter(({ line }) => !line.blank && isCutOff(line))
  if (cut.length === 0) return () => false
  return (line) => !isCutOff(line) && cut.some((other) => goesOnFrom(line, other.line))
}

function mayBeCut({ text }: PageLine): boolean {
  const last = text.charCodeAt(text.length - 1)
  return last === 0x2e || last === 0x2026
}
