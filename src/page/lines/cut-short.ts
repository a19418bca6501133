import { askOnce } from './line-questions.js'
import { type Mark, makeMark, SAYS_NOTHING } from './mark.js'

/** Letters (Han counted 2.5) of a text that is cut short, and lines below it in which the whole one stands. */
const LEAST = 60
const NEAR = 6

/** How a text ends that is cut short, with the button that opens it. */
const CUT = /\s*(?:\.\.\.|…+)(?:\s*(?:Expand|More|Read more|Show more|See more|展开|更多|全文))?$/i

const isCutShort = askOnce(({ text }) => CUT.test(text.slice(-16)))

/**
 * Marks a text that a site prints cut short (`… We study a lottery...`) above the whole of it, behind a button that
 * opens it (百度学术, Semantic Scholar), or above what the markup calls the abstract, as the duplicate it is.
 */
export function markCutShort(marks: Mark[]): void {
  for (let i = 0; i < marks.length; i++) {
    const { line, abstractHead } = marks[i]!
    if (line.weight < LEAST || !isCutShort(line)) continue
    const from = abstractHead ? abstractHead.rest - line.from : 0
    const cut = line.text.slice(from).replace(CUT, '')
    const whole = marks
      .slice(i + 1)
      .find(
        ({ line: { text, hint } }, below) =>
          (below < NEAR || hint?.tokens.includes('abstract')) &&
          text.length > cut.length &&
          text.startsWith(cut),
      )
    if (whole && from === 0)
      marks[i] = makeMark(line, { ...SAYS_NOTHING, fixed: `duplicate_of_line_${whole.line.index + 1}` })
  }
}
