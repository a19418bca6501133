/** A 64-bit similarity hash as two unsigned 32-bit halves. */
export type Simhash = readonly [high: number, low: number]

/**
 * Similarity hash of a text (Charikar 2002) over word 3-grams, and 3-grams of Han characters: texts that differ in a
 * few words differ in a few bits. Case, punctuation and white space do not count.
 */
export function hashSimilar(text: string): Simhash {
  const tokens = text.toLowerCase().match(/[\u3400-\u9fff]|[\p{L}\p{N}]+/gu) ?? []
  const sums = new Int32Array(64)
  const hashes = tokens.map(hashToken)
  const last = Math.max(1, hashes.length - 2)
  for (let i = 0; i < last; i++) {
    const a = hashes[i] ?? 0
    const b = hashes[i + 1] ?? 0
    const c = hashes[i + 2] ?? 0
    const high = mix(a, b, c, 0x9e3779b1)
    const low = mix(a, b, c, 0x85ebca6b)
    for (let bit = 0; bit < 32; bit++) {
      sums[bit]! += (high >>> bit) & 1 ? 1 : -1
      sums[32 + bit]! += (low >>> bit) & 1 ? 1 : -1
    }
  }
  let high = 0
  let low = 0
  for (let bit = 0; bit < 32; bit++) {
    if (sums[bit]! > 0) high |= 1 << bit
    if (sums[32 + bit]! > 0) low |= 1 << bit
  }
  return [high >>> 0, low >>> 0]
}

/** FNV-1a, 32 bits. */
function hashToken(token: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < token.length; i++) hash = Math.imul(hash ^ token.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

function mix(a: number, b: number, c: number, seed: number): number {
  let hash = seed
  for (const part of [a, b, c]) {
    hash = Math.imul(hash ^ part, 0xcc9e2d51)
    hash ^= hash >>> 15
    hash = Math.imul(hash, 0x1b873593)
    hash ^= hash >>> 13
  }
  return hash >>> 0
}

/** Number of bits in which two hashes differ, 0 to 64. */
export function simhashDistance(a: Simhash, b: Simhash): number {
  return countBits(a[0] ^ b[0]) + countBits(a[1] ^ b[1])
}

function countBits(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
