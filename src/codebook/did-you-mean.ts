/**
 * The candidate nearest to a mistyped word, absent where none is near: at most a third of its characters differ, or
 * one of the two is cut short. Words of one or two characters are near to everything, so nothing is near to them.
 */
export function suggestName(word: string, candidates: Iterable<string>): string | undefined {
  const folded = foldName(word)
  if (folded.length < 3) return undefined
  const limit = Math.max(1, Math.floor(folded.length / 3))
  let best: string | undefined
  let bestDistance = limit + 1
  for (const candidate of candidates) {
    const other = foldName(candidate)
    if (other.length >= 3 && bestDistance > 1 && isCutShort(folded, other)) {
      best = candidate
      bestDistance = 1
    }
    if (Math.abs(other.length - folded.length) >= bestDistance) continue
    const distance = editDistance(folded, other, bestDistance)
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

function isCutShort(a: string, b: string): boolean {
  return a !== b && (a.startsWith(b) || b.startsWith(a)) && Math.min(a.length, b.length) >= 4
}

/** Case, and what stands between words, is not what a typist gets wrong: `useWhen` is `use_when`. */
function foldName(name: string): string {
  return name.replace(/[-_ ]/g, '').toLowerCase()
}

/** Optimal string alignment distance: insertions, deletions, substitutions and swapped neighbours; `limit` where it is that or more. */
function editDistance(a: string, b: string, limit: number): number {
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    let smallest = i
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1)
      row.push(cost)
      if (cost < smallest) smallest = cost
    }
    if (smallest >= limit) return limit
    before = previous
    previous = row
  }
  return Math.min(previous[b.length]!, limit)
}
