import { type Mark, makeMark, SAYS_NOTHING } from './mark.js'

/** Letters that a sentence has at least. */
const LEAST = 30

/**
 * Marks the sentence below `TLDR`, which Semantic Scholar's machine has written about a paper, as no text of the paper:
 * its metadata call it a description, as others do their abstract.
 */
export function markMachineSummaries(marks: Mark[]): void {
  for (const [i, { line }] of marks.entries()) {
    if (line.key !== 'tldr') continue
    const next = marks.slice(i + 1, i + 3).find((mark) => !mark.line.blank)
    if (next !== undefined && next.interface === undefined && next.line.weight >= LEAST)
      marks[next.line.index] = makeMark(next.line, { ...SAYS_NOTHING, fixed: 'machine_summary' })
  }
}
