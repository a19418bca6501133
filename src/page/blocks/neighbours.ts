import type { Mark } from '../lines/mark.js'

/** How many lines with text stand between two. */
export function countFilled(marks: readonly Mark[], from: number, to: number): number {
  if (to <= from + 1) return 0
  const filled = sumFilled(marks)
  return filled[to]! - filled[from + 1]!
}

const SUMS = new WeakMap<readonly Mark[], Int32Array>()

/** By index, how many lines with text stand above a line. */
function sumFilled(marks: readonly Mark[]): Int32Array {
  const known = SUMS.get(marks)
  if (known) return known
  const sums = new Int32Array(marks.length + 1)
  for (let i = 0; i < marks.length; i++) sums[i + 1] = sums[i]! + (marks[i]!.line.blank ? 0 : 1)
  SUMS.set(marks, sums)
  return sums
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
