import { askOnce } from '../../lines/line-questions.js'
import { isSentence } from '../../lines/line-shape.js'
import type { Mark } from '../../lines/mark.js'
import { nextFilled, previousFilled } from '../neighbours.js'

/** Heads of a study's findings in short sentences. Source: ScienceDirect, eLife, MDPI. */
const HEADS = new Set(['highlights', 'article highlights', 'research highlights'])

/** Lines that such a list has at the most, those of its bullets alone among them. */
const LONGEST = 24

/** Whether a line is an item of the list below the head `Highlights`: bullets or full stops tell its items (ScienceDirect). */
export function isHighlight(marks: readonly Mark[], index: number): boolean {
  const above = previousFilled(marks, index, LONGEST)
  if (!isItem(marks, index, above[0])) return false
  for (const [n, i] of above.entries()) {
    // A menu may end so above the title: one line is no list.
    if (HEADS.has(marks[i]!.line.key)) return n > 0 || isFirstOfMore(marks, index)
    if (!isBulletAlone(marks[i]!.line) && !isItem(marks, i, above[n + 1])) return false
  }
  return false
}

function isFirstOfMore(marks: readonly Mark[], index: number): boolean {
  const [next] = nextFilled(marks, index, 1)
  return next !== undefined && (isItem(marks, next, index) || isBulletAlone(marks[next]!.line))
}

function isItem(marks: readonly Mark[], index: number, above: number | undefined): boolean {
  const { line } = marks[index]!
  return (
    isSentence(line) || opensWithBullet(line) || (above !== undefined && isBulletAlone(marks[above]!.line))
  )
}

const isBulletAlone = askOnce(({ text }) => /^[•●▪◦·‣∙○■]$/.test(text))
const opensWithBullet = askOnce(({ text }) => /^[•●▪◦·‣∙○■]\s*\S/.test(text))
