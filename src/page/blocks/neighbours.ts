import type { Mark } from '../lines/mark.js'

/** How many lines with text stand between two. */
export function countFilled(marks: readonly Mark[], from: number, to: number): number {
  let n = 0
  for (let i = from + 1; i < to; i++) if (!marks[i]!.line.blank) n++
  return n
}

/** Indexes of the last `n` lines with text above one, nearest first. */
export function previousFilled(marks: readonly Mark[], index: number, n: number): number[] {
  const found: number[] = []
  for (let i = index - 1; i >= 0 && found.length < n; i--) if (!marks[i]!.line.blank) found.push(i)
  return found
}

/** Indexes of the next `n` lines with text below one. */
export function nextFilled(marks: readonly Mark[], index: number, n: number): number[] {
  const found: number[] = []
  for (let i = index + 1; i < marks.length && found.length < n; i++) if (!marks[i]!.line.blank) found.push(i)
  return found
}
