/** A 64-bit similarity hash as two unsigned 32-bit halves. */
export type Simhash = readonly [high: number, low: number]

/**
 * Similarity hash of a text (Charikar 2002) over word 3-grams, and 3-grams of Han characters: texts that differ in a
 * few words differ in a few bits. Case, punctuation and white space do not count.
 */
export function hashSimilar(text: string): Simhash {
  const tokens = text.toLowerCase().match(/[\u3400-\u9fff]|[\p{L}\p{N}]+/gu) ?? []
  const hashes = tokens.map(hashToken)
  const grams = Math.max(1, hashes.length - 2)
  const ones = new Uint32Array(64)
  // Four bits are counted at once, a byte each, and taken over before a byte is full.
  const lanes = new Uint32Array(16)
  for (let i = 0; i < grams; i++) {
    const a = hashes[i] ?? 0
    const b = hashes[i + 1] ?? 0
    const c = hashes[i + 2] ?? 0
    const high = mix(a, b, c, 0x9e3779b1)
    const low = mix(a, b, c, 0x85ebca6b)
    for (let nibble = 0; nibble < 8; nibble++) {
      lanes[nibble]! += SPREAD[(high >>> (nibble * 4)) & 15]!
      lanes[8 + nibble]! += SPREAD[(low >>> (nibble * 4)) & 15]!
    }
    if (i % 255 === 254 || i === grams - 1) {
      for (let bit = 0; bit < 64; bit++) ones[bit]! += (lanes[bit >>> 2]! >>> ((bit & 3) * 8)) & 255
      lanes.fill(0)
    }
  }
  let high = 0
  let low = 0
  for (let bit = 0; bit < 32; bit++) {
    if (ones[bit]! * 2 > grams) high |= 1 << bit
    if (ones[32 + bit]! * 2 > grams) low |= 1 << bit
  }
  return [high >>> 0, low >>> 0]
}

/** The four bits of a number below 16, a byte each. */
const SPREAD = Uint32Array.from({ length: 16 }, (_, bits) =>
  [0, 1, 2, 3].reduce((sum, bit) => sum + ((bits >>> bit) & 1) * 256 ** bit, 0),
)

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
