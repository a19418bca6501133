import { askOnce } from './line-questions.js'
import { type Mark, makeMark, SAYS_NOTHING } from './mark.js'

/** Letters (Han counted 2.5) of a text that is cut short, and lines below it in which the whole one stands. */
const LEAST = 60
const NEAR = 6

const isCutShort = askOnce(({ text }) => /(?:\.\.\.|…)$/.test(text.slice(-3)))

/**
 * Marks a text that a site prints cut short (`… We study a lottery...`) above the whole of it, behind a button that
 * opens it (百度学术, Semantic Scholar), as the duplicate it is.
 */
export function markCutShort(marks: Mark[]): void {
  for (let i = 0; i < marks.length; i++) {
    const { line, abstractHead } = marks[i]!
    if (line.weight < LEAST || !isCutShort(line)) continue
    const from = abstractHead ? abstractHead.rest - line.from : 0
    const cut = line.text.slice(from).replace(/\s*(?:\.\.\.|…+)$/, '')
    const whole = marks
      .slice(i + 1, i + 1 + NEAR)
      .find((mark) => mark.line.text.length > cut.length && mark.line.text.startsWith(cut))
    if (whole && from === 0)
      marks[i] = makeMark(line, { ...SAYS_NOTHING, fixed: `duplicate_of_line_${whole.line.index + 1}` })
  }
}
