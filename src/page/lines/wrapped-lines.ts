import { askOnce } from './line-questions.js'
import { isRunning, isSentence } from './line-shape.js'
import { asProse, type Mark } from './mark.js'
import type { PageLine } from './page-line.js'

/** Lines that go on in the middle of a sentence which a paragraph needs to count as wrapped at a column. */
const LEAST = 2
const SHORTEST = 45
const LONGEST = 130

/** Whether a line ends amid a sentence and the next one goes on with it, at a column as mail and MEDLINE text do. */
export function goesOn(line: PageLine, next: PageLine | undefined): boolean {
  return next !== undefined && !next.blank && isLeftOpen(line) && beginsAmid(next)
}

const isLeftOpen = askOnce(
  ({ text }) => text.length >= SHORTEST && text.length <= LONGEST && !/[.!?:;。]["'”’)\]]?$/.test(text),
)

const beginsAmid = askOnce(({ text }) => /^(?:\p{Ll}|\d+ \p{Ll}|\()/u.test(text))

/** Marks text whose lines are wrapped at a column as running text, however short each of its lines is. */
export function markWrapped(marks: Mark[]): void {
  for (let from = 0; from < marks.length; from++) {
    if (!isInner(marks[from]!) || !goesOn(marks[from]!.line, marks[from + 1]?.line)) continue
    const last = findLast(marks, from)
    let wraps = 0
    for (let i = from; i < last; i++) if (goesOn(marks[i]!.line, marks[i + 1]!.line)) wraps++
    if (wraps >= LEAST && isRunningTogether(marks.slice(from, last + 1))) {
      for (let i = from; i <= last; i++) marks[i] = asProse(marks[i]!)
    }
    from = last
  }
}

/** The last line of the text that begins at a line: sentences that end with a line go on with the next. */
function findLast(marks: readonly Mark[], from: number): number {
  let last = from
  for (;;) {
    const { line } = marks[last]!
    const next = marks[last + 1]
    if (!next || !isInner(next)) return last
    const isOpen = goesOn(line, next.line)
    const isNewSentence =
      /[.!?]["'”’)\]]?$/.test(line.text) &&
      (goesOn(next.line, marks[last + 2]?.line) || isSentence(next.line))
    if (!isOpen && !isNewSentence) return last
    last++
  }
}

function isInner({ line, keywordHead, abstractHead, label, stop, fixed, embedded }: Mark): boolean {
  return !line.blank && !keywordHead && !abstractHead && !label && !stop && !fixed && !embedded
}

function isRunningTogether(marks: readonly Mark[]): boolean {
  const text = marks.map(({ line }) => line.text).join(' ')
  const weight = marks.reduce((n, { line }) => n + line.weight, 0)
  return weight >= 100 && isRunning(text, marks[0]!.line.script)
}
