import { isProse } from './line-shape.js'
import type { Mark } from './marks.js'
import type { PageLine } from './page-line.js'

/** Lines that go on in the middle of a sentence which a page needs to count as wrapped at a column. */
const LEAST = 3
const SHORTEST = 45
const LONGEST = 130

/** Whether a line ends amid a sentence and the next one goes on with it, at a column as mail and MEDLINE text do. */
function goesOn(line: PageLine, next: PageLine | undefined): boolean {
  return (
    next !== undefined &&
    !next.blank &&
    line.text.length >= SHORTEST &&
    line.text.length <= LONGEST &&
    !/[.!?:;。]["'”’)\]]?$/.test(line.text) &&
    /^\p{Ll}/u.test(next.text)
  )
}

/**
 * In a page whose paragraphs are wrapped at a column, the lines of a paragraph that is running text as a whole are
 * running text, however short each is.
 */
export function markWrapped(marks: readonly Mark[]): Mark[] {
  let wraps = 0
  for (const [i, { line }] of marks.entries()) if (goesOn(line, marks[i + 1]?.line)) wraps++
  const filled = marks.reduce((n, { line }) => (line.blank ? n : n + 1), 0)
  if (wraps < LEAST || wraps * 6 < filled) return [...marks]
  const found = [...marks]
  for (let from = 0; from < marks.length; from++) {
    let to = from
    while (to < marks.length && isInner(marks[to]!)) to++
    if (to - from > 1 && isRunning(marks.slice(from, to))) {
      for (let i = from; i < to; i++) found[i] = makeProse(marks[i]!)
    }
    from = to
  }
  return found
}

function isInner({ line, keywordHead, abstractHead, label, fixed, embedded }: Mark): boolean {
  const head = keywordHead ?? label
  return !line.blank && !fixed && !embedded && !head && !(abstractHead && abstractHead.rest >= line.to)
}

function isRunning(marks: readonly Mark[]): boolean {
  const text = marks.map(({ line }) => line.text).join(' ')
  const weight = marks.reduce((n, { line }) => n + line.weight, 0)
  return isProse({ ...marks[0]!.line, text, weight })
}

function makeProse({ interface: _, section: __, body: ___, ...mark }: Mark): Mark {
  return { ...mark, prose: true }
}
