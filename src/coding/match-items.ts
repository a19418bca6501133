// The forms of indicators that put several items together.
import type { WordSpan } from './word-span.js'

/**
 * The places where all items stand near each other: from the first to the last of them, with at most `within` words
 * between one and the next, none overlapping, in the given order or in any. Of places that hold one another only
 * the inner ones. Where `clauses` numbers the clause of each word, all items stand in one.
 */
export function findTogether(
  items: readonly (readonly WordSpan[])[],
  within: number,
  inOrder: boolean,
  clauses?: readonly number[],
): WordSpan[] {
  const spots = items
    .flatMap((occurrences, item) => occurrences.map((occurrence) => ({ item, occurrence })))
    .sort((a, b) => a.occurrence.first - b.occurrence.first || a.occurrence.last - b.occurrence.last)
  const everything = (1 << items.length) - 1
  // For each spot as the last one so far, and each set of items reached with it: the latest start.
  const reached: Map<number, WordSpan>[] = []
  const found: WordSpan[] = []
  for (const [index, { item, occurrence }] of spots.entries()) {
    const sets = new Map<number, WordSpan>()
    const bit = 1 << item
    if (!inOrder || item === 0) sets.set(bit, occurrence)
    for (let before = 0; before < index; before += 1) {
      const other = spots[before]!
      const gap = occurrence.first - other.occurrence.last - 1
      if (gap < 0 || gap > within || other.occurrence.end > occurrence.start) continue
      if (clauses !== undefined && clauses[occurrence.first] !== clauses[other.occurrence.last]) continue
      for (const [set, start] of reached[before]!) {
        if ((set & bit) !== 0 || (inOrder && set !== bit - 1)) continue
        const known = sets.get(set | bit)
        if (known === undefined || known.start < start.start) sets.set(set | bit, start)
      }
    }
    reached.push(sets)
    const start = sets.get(everything)
    if (start !== undefined) {
      found.push({ start: start.start, end: occurrence.end, first: start.first, last: occurrence.last })
    }
  }
  return found.filter(
    (one) => !found.some((other) => other !== one && isInside(other, one) && !isSame(other, one)),
  )
}

/** Whether one place lies inside another, or is the same. */
export function isInside(
  inner: { start: number; end: number },
  outer: { start: number; end: number },
): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

function isSame(a: WordSpan, b: WordSpan): boolean {
  return a.start === b.start && a.end === b.end
}

/** Whether one occurrence can be taken from each list so that none overlap each other or those already taken. */
export function canTakeEach(
  lists: readonly (readonly { readonly place: string; readonly occurrence: WordSpan }[])[],
  taken: readonly { readonly place: string; readonly occurrence: WordSpan }[],
): boolean {
  const [list, ...rest] = lists
  if (list === undefined) return true
  return list.some(
    (one) =>
      !taken.some(
        (other) =>
          other.place === one.place &&
          other.occurrence.start < one.occurrence.end &&
          one.occurrence.start < other.occurrence.end,
      ) && canTakeEach(rest, [...taken, one]),
  )
}
