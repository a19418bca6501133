// The slow finder of items that stand near each other: every choice of one occurrence an item, in every order.

import type { WordSpan } from '../../../src/coding/word-span.js'

/**
 * All places that `near` (any order) and `before` (the given order) hold: of every choice of one occurrence an item that
 * follow each other without overlap, at most `within` words apart and each in the clause of the one before; of places
 * that hold one another the inner ones.
 */
export function findTogetherSlowly(
  items: readonly (readonly WordSpan[])[],
  within: number,
  inOrder: boolean,
  clauses?: readonly number[],
): string[] {
  const places = new Map<string, { start: number; end: number }>()
  for (const choice of choose(items)) {
    const row = inOrder ? choice : [...choice].sort((a, b) => a.start - b.start || a.end - b.end)
    const holds = row.every((one, index) => {
      const before = row[index - 1]
      return before === undefined || follows(before, one, within, clauses)
    })
    if (!holds) continue
    const place = { start: row[0]!.start, end: row.at(-1)!.end }
    places.set(`${place.start}-${place.end}`, place)
  }
  const all = [...places.values()]
  const inner = all.filter(
    (one) =>
      !all.some(
        (other) =>
          other.start >= one.start &&
          other.end <= one.end &&
          (other.start !== one.start || other.end !== one.end),
      ),
  )
  return inner.map(({ start, end }) => `${start}-${end}`).sort()
}

function* choose(items: readonly (readonly WordSpan[])[]): Generator<WordSpan[]> {
  const [first, ...rest] = items
  if (first === undefined) {
    yield []
    return
  }
  for (const one of first) for (const others of choose(rest)) yield [one, ...others]
}

function follows(before: WordSpan, one: WordSpan, within: number, clauses?: readonly number[]): boolean {
  if (one.start < before.end || one.first <= before.last) return false
  if (one.first - before.last - 1 > within) return false
  return clauses === undefined || clauses[before.last] === clauses[one.first]
}
