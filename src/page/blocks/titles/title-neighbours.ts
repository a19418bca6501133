// What the lines around one tell of whether it is a title.
import type { Field } from '../../block.js'
import { affiliationOf, citationOf, namesOf, namesPersonAtPlace } from '../../lines/line-facts.js'
import { askOnce } from '../../lines/line-questions.js'
import { rateTitle } from '../../lines/line-shape.js'
import type { Mark } from '../../lines/mark.js'
import { readLikelyName } from '../../record/likely-name.js'
import { readPlacedNames } from '../../record/placed-names.js'
import { nextFilled } from '../neighbours.js'
import { isAddressAlone } from '../record/author-neighbours.js'

/** Lines that sites print right below a title: CyberLeninka's caption, the number of a trial's record, ScienceDirect's button of the authors. */
const standsBelowTitle = askOnce(({ text }) =>
  /^Текст научной (?:статьи|работы)|^Author links open overlay panel|\b(?:NCT\d{8}|ISRCTN\d{8}|ChiCTR\w{8,})$/.test(
    text,
  ),
)

/** Whether the next line is one that stands below titles. */
export function isAboveSign(marks: readonly Mark[], index: number): boolean {
  for (let i = index + 1; i < marks.length && i < index + 4; i++) {
    const { line } = marks[i]!
    if (!line.blank) return standsBelowTitle(line)
  }
  return false
}

/** Whether a line stands right below a label alone of the field. */
export function isBelowLabel(marks: readonly Mark[], index: number, field: Field): boolean {
  for (let i = index - 1; i >= 0 && i >= index - 2; i--) {
    const { line, label, interface: reason } = marks[i]!
    if (line.blank) continue
    // `期刊` alone is the badge of a kind of source (Wanfang), a label only with its colon.
    if (field === 'citation' && reason && !/[:：]$/.test(line.text)) return false
    return label?.field === field && label.rest >= line.to
  }
  return false
}

/** Whether names follow a label of authors, on its line or the next: `Authors` alone is an entry of menus too. */
function announcesNames(marks: readonly Mark[], index: number): boolean {
  const { line, label } = marks[index]!
  if (label !== undefined && label.rest < line.to) return true
  const [next] = nextFilled(marks, index, 1)
  if (next === undefined || marks[next]!.interface || marks[next]!.stop) return false
  return (
    (namesOf(marks[next]!.line)?.certainty ?? 0) >= 0.5 ||
    readLikelyName(marks[next]!.line.text) !== undefined ||
    namesPersonAtPlace(marks[next]!.line)
  )
}

/** How many lines below the authors stand (1 is the next but for buttons, types and labels), 0 where none follow. */
export function findAuthorsBelow(marks: readonly Mark[], index: number): number {
  let seen = 0
  for (let i = index + 1; i < marks.length && seen < 8; i++) {
    const mark = marks[i]!
    if (mark.line.blank) continue
    if (!mark.interface && !mark.label && !mark.fixed && !isAddressAlone(mark.line)) seen++
    if (i - index > 40) return 0
    if (mark.abstractHead || mark.keywordHead) return 0
    if (mark.label?.field === 'authors' && announcesNames(marks, i)) return Math.max(seen, 1)
    const names = mark.interface ? undefined : namesOf(mark.line)
    // Initials and particles (`M.S. Ficta, Bernd von und zu Quill`) look like running text.
    if (mark.prose && names?.certainty !== 1) return 0
    if (names && names.certainty >= 0.75 && names.names.length > 1) return Math.max(seen, 1)
    if (names && names.certainty === 1 && names.names[0]!.comma && seen <= 3) return Math.max(seen, 1)
    if (names?.certainty === 1 && seen <= 2 && (affiliationOf(mark.line) < 1 || placesPeople(mark.line)))
      return Math.max(seen, 1)
  }
  return 0
}

/** Whether a title in another script stands right above or below. */
export function hasOtherScriptBeside(marks: readonly Mark[], index: number): boolean {
  const { script } = marks[index]!.line
  for (const step of [-1, 1]) {
    for (let i = index + step; i >= 0 && i < marks.length && Math.abs(i - index) <= 3; i += step) {
      const { line, interface: reason } = marks[i]!
      // A counter or a button may stand between two titles (VIP).
      if (line.blank || reason) continue
      if (
        ((script === 'latin' && line.script === 'han') || (script === 'han' && line.script === 'latin')) &&
        rateTitle(line) > 1
      )
        return true
      break
    }
  }
  return false
}

/** Whether the next line with text says in which journal the study appeared (Redalyc). */
export function isAboveJournal(marks: readonly Mark[], index: number): boolean {
  const [next] = nextFilled(marks, index, 1)
  if (next === undefined || marks[next]!.line.digits < 4) return false
  const parts = citationOf(marks[next]!.line) ?? []
  const journal = parts.find(({ column }) => column === 'journal')
  if (journal === undefined || parts.length < 3 || !parts.some(({ column }) => column === 'published'))
    return false
  // The journal's own line has its menu behind the name (Taylor & Francis).
  return !marks[index]!.line.text.startsWith(journal.value)
}

/** Whether a line names people with their institutions. */
const placesPeople = askOnce(({ text }) => readPlacedNames(text) !== undefined)
