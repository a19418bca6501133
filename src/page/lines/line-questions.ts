import type { LineText } from './line-text.js'

/** Stands for `undefined` among answers. */
const NOTHING = Symbol('nothing')

let questions = 0

/**
 * A question about a line that its text alone answers. However often it is put, and on however many pages a short line
 * stands, it is worked out once: a step that loops over lines may ask it as if it cost nothing.
 */
export function askOnce<Answer>(read: (line: LineText) => Answer): (line: LineText) => Answer {
  const question = questions++
  return (line) => {
    const { answers } = line
    const known = answers[question]
    if (known !== undefined) return (known === NOTHING ? undefined : known) as Answer
    const answer = read(line)
    answers[question] = answer === undefined ? NOTHING : answer
    return answer
  }
}

/** Room for the answers of a new line. */
export function noAnswers(): unknown[] {
  return new Array(questions).fill(undefined)
}
