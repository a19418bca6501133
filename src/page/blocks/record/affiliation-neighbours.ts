// What stands above a line that tells whether it is an affiliation.
import { bareText } from '../../lines/fold-line.js'
import { bareOf, namesOf } from '../../lines/line-facts.js'
import type { Mark } from '../../lines/mark.js'
import { goesOnBelow } from '../../record/affiliation-line.js'
import { readPlacedNames } from '../../record/placed-names.js'
import { previousFilled } from '../neighbours.js'
import { type Add, leadingNumber, type RecordLine } from './record-line.js'

/** `Food insecurity; School feeding; …` below `Keywords:`. */
export function isBelowKeywordHead(marks: readonly Mark[], index: number): boolean {
  const above = marks[index - 1]
  return above?.keywordHead !== undefined && above.keywordHead.rest >= above.line.to
}

/** Whether a line bears the number behind that of the affiliation above it (HAL: names of units that no word tells). */
export function continuesNumbers(
  marks: readonly Mark[],
  index: number,
  found: ReadonlyMap<number, RecordLine>,
): boolean {
  const number = leadingNumber(marks[index]!.line)
  if (number === undefined || marks[index]!.line.text.length > 200) return false
  const [above] = previousFilled(marks, index, 1)
  return (
    above !== undefined &&
    found.get(above)?.field === 'affiliation' &&
    leadingNumber(marks[above]!.line) === number - 1
  )
}

/** Whether a line is the rest of the affiliation right above it (PubMed's text: `…, Niigata,`, `Japan.`). */
export function continuesLine(
  marks: readonly Mark[],
  index: number,
  found: ReadonlyMap<number, RecordLine>,
): boolean {
  const above = marks[index - 1]
  return (
    above !== undefined &&
    found.get(index - 1)?.field === 'affiliation' &&
    goesOnBelow(above.line.text, marks[index]!.line.text)
  )
}

/** Whether a line of authors above holds a name, as letters and digits alone. */
function isAmongAuthors(
  marks: readonly Mark[],
  name: string,
  index: number,
  found: ReadonlyMap<number, RecordLine>,
): boolean {
  for (const { index: i, field } of found.values())
    if (field === 'authors' && i < index && bareOf(marks[i]!.line).includes(name)) return true
  return false
}

/** Whether a line is an author's address for letters: the name, the institution and the address for mail (SAGE). */
export function writesToAuthor(
  marks: readonly Mark[],
  index: number,
  found: ReadonlyMap<number, RecordLine>,
): boolean {
  const { text } = marks[index]!.line
  const comma = text.indexOf(',')
  if (comma < 5 || comma > 60 || !text.includes('@') || readPlacedNames(text)) return false
  const name = bareText(text.slice(0, comma))
  return isAmongAuthors(marks, name, index, found)
}

/** Whether the line above names an author of the head, with or without degrees (Wiley's notes on authors). */
export function isBelowAuthor(
  marks: readonly Mark[],
  index: number,
  found: ReadonlyMap<number, RecordLine>,
): boolean {
  const [above] = previousFilled(marks, index, 1)
  return above !== undefined && isAuthorOfHead(marks, above, found)
}

function isAuthorOfHead(
  marks: readonly Mark[],
  index: number,
  found: ReadonlyMap<number, RecordLine>,
): boolean {
  const names = namesOf(marks[index]!.line)
  if (names?.certainty !== 1 || names.names.length > 1) return false
  const name = bareText(names.names[0]!.text)
  return isAmongAuthors(marks, name, index, found)
}

/** The author's own name on the line above an institution, where the head has named the author. */
export function addNameAbove(
  marks: readonly Mark[],
  index: number,
  found: ReadonlyMap<number, RecordLine>,
  add: Add,
): void {
  const [above] = previousFilled(marks, index, 1)
  if (above === undefined || found.has(above)) return
  if (isAuthorOfHead(marks, above, found)) add(above, 'authors', marks[above]!.line.from)
}
