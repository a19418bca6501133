const NUMBER = /\d+(?:[.,]\d+)*/g
const LATIN = /[A-Za-z][A-Za-z0-9-]{1,}/g

/**
 * Whether a Latin and a Chinese text say the same, by what a translation keeps: numbers, names and abbreviations.
 * At least two of them must be shared, six tenths of those in the Chinese text, and the lengths must fit.
 */
export function isTranslation(a: string, b: string): boolean {
  const hanOf = { a: countHan(a), b: countHan(b) }
  const [latin, han] = hanOf.a > hanOf.b ? [b, a] : [a, b]
  const ratio = latin.length / Math.max(1, hanOf.a, hanOf.b)
  if (ratio < 1.4 || ratio > 7) return false
  const kept = new Set([
    ...(han.match(NUMBER) ?? []),
    ...(han.match(LATIN) ?? []).map((w) => w.toLowerCase()),
  ])
  kept.delete('doi')
  if (kept.size < 2) return false
  const there = new Set([
    ...(latin.match(NUMBER) ?? []),
    ...(latin.match(LATIN) ?? []).map((w) => w.toLowerCase()),
  ])
  let shared = 0
  for (const token of kept) if (there.has(token)) shared++
  return shared >= 2 && shared >= kept.size * 0.6
}

function countHan(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 0x4e00 && unit <= 0x9fff) count++
  }
  return count
}
