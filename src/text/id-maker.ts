import { makeId } from './hash.js'

// SHA-256 as FIPS 180-4 describes it: section 4.2.2 (constants), 5.1.1 (padding), 6.2.2 (rounds).
const PRIMES = [2]
for (let n = 3; PRIMES.length < 64; n += 2) if (PRIMES.every((prime) => n % prime !== 0)) PRIMES.push(n)
/** The first 32 bits of the fractional parts of roots of the first primes. */
const ROUND = Int32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)))
const INITIAL = Int32Array.from(PRIMES.slice(0, 8), (prime) => fraction(Math.sqrt(prime)))

function fraction(root: number): number {
  return ((root - Math.floor(root)) * 0x100000000) | 0
}

const BLOCK = 64
const LENGTH_AT = 56
/** Longer texts are left to the system. */
const LONGEST = 4 * BLOCK

/**
 * Makes the ids of `makeId` many a page: for a text of one or two blocks asking the system's hash costs more than hashing
 * it here, and ids of one page begin alike, with its hash, which is written and hashed once.
 */
export class IdMaker {
  readonly #state = new Int32Array(8)
  readonly #words = new Int32Array(64)
  /** The text, as ASCII, and its padding. */
  readonly #bytes = new Uint8Array(LONGEST + 2 * BLOCK)
  /** What the text begins with, how long that is (below 0 where it cannot be taken), its whole blocks and the state after them. */
  #first: string | undefined
  #firstLength = 0
  #firstBlocks = 0
  readonly #firstState = new Int32Array(8)

  /** The id of parts: `first`, and the others joined with U+0000; numbers are whole and not negative. */
  make(prefix: string, first: string, ...others: readonly (string | number)[]): string {
    if (first !== this.#first) this.#begin(first)
    let length = this.#firstLength
    for (let i = 0; i < others.length && length >= 0; i += 1) {
      const part = others[i]!
      this.#bytes[length] = 0
      length = typeof part === 'string' ? this.#write(part, length + 1) : this.#writeNumber(part, length + 1)
    }
    if (length < 0) return makeId(prefix, first, ...others)
    this.#hash(length)
    return prefix + hex(this.#state[0]!, this.#state[1]!)
  }

  #begin(first: string): void {
    this.#first = first
    this.#firstLength = this.#write(first, 0)
    this.#state.set(INITIAL)
    this.#firstBlocks = Math.max(this.#firstLength - (this.#firstLength % BLOCK), 0)
    for (let at = 0; at < this.#firstBlocks; at += BLOCK) this.#compress(at)
    this.#firstState.set(this.#state)
  }

  /** Writes a part, and returns where it ends: below 0 if it is too long or not ASCII. */
  #write(part: string, start: number): number {
    const end = start + part.length
    if (end >= LONGEST) return -1
    for (let i = 0; i < part.length; i += 1) {
      const unit = part.charCodeAt(i)
      if (unit > 0x7f) return -1
      this.#bytes[start + i] = unit
    }
    return end
  }

  #writeNumber(part: number, start: number): number {
    let end = start + 1
    for (let rest = part; rest >= 10; rest = Math.floor(rest / 10)) end += 1
    if (end >= LONGEST) return -1
    let rest = part
    for (let at = end - 1; at >= start; at -= 1) {
      const higher = Math.floor(rest / 10)
      this.#bytes[at] = DIGIT_ZERO + (rest - higher * 10)
      rest = higher
    }
    return end
  }

  /** Hashes the text. Behind it stand a one, zeros and, at the end of a block, its length in bits. */
  #hash(length: number): void {
    const bytes = this.#bytes
    const end = length - (length % BLOCK) + (length % BLOCK < LENGTH_AT ? BLOCK : 2 * BLOCK)
    bytes[length] = 0x80
    for (let i = length + 1; i < end; i += 1) bytes[i] = 0
    const bits = length * 8
    bytes[end - 2] = bits >>> 8
    bytes[end - 1] = bits
    for (let i = 0; i < 8; i += 1) this.#state[i] = this.#firstState[i]!
    for (let at = this.#firstBlocks; at < end; at += BLOCK) this.#compress(at)
  }

  #compress(start: number): void {
    const w = this.#words
    const bytes = this.#bytes
    const state = this.#state
    for (let i = 0; i < 16; i += 1) {
      const at = start + i * 4
      w[i] = (bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!
    }
    for (let i = 16; i < 64; i += 1) {
      const x = w[i - 15]!
      const y = w[i - 2]!
      const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3)
      const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10)
      w[i] = (w[i - 16]! + s0 + w[i - 7]! + s1) | 0
    }
    let a = state[0]!
    let b = state[1]!
    let c = state[2]!
    let d = state[3]!
    let e = state[4]!
    let f = state[5]!
    let g = state[6]!
    let h = state[7]!
    for (let i = 0; i < 64; i += 1) {
      const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))
      const t1 = (h + s1 + (g ^ (e & (f ^ g))) + ROUND[i]! + w[i]!) | 0
      const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))
      const t2 = (s0 + ((a & b) ^ (c & (a ^ b)))) | 0
      h = g
      g = f
      f = e
      e = (d + t1) | 0
      d = c
      c = b
      b = a
      a = (t1 + t2) | 0
    }
    state[0] = state[0]! + a
    state[1] = state[1]! + b
    state[2] = state[2]! + c
    state[3] = state[3]! + d
    state[4] = state[4]! + e
    state[5] = state[5]! + f
    state[6] = state[6]! + g
    state[7] = state[7]! + h
  }
}

const DIGIT_ZERO = 0x30
const DIGITS = Uint8Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0))

/** Two words in hexadecimal digits: in one call, for joining pieces makes a string each time. */
function hex(high: number, low: number): string {
  return String.fromCharCode(
    DIGITS[high >>> 28]!,
    DIGITS[(high >>> 24) & 15]!,
    DIGITS[(high >>> 20) & 15]!,
    DIGITS[(high >>> 16) & 15]!,
    DIGITS[(high >>> 12) & 15]!,
    DIGITS[(high >>> 8) & 15]!,
    DIGITS[(high >>> 4) & 15]!,
    DIGITS[high & 15]!,
    DIGITS[low >>> 28]!,
    DIGITS[(low >>> 24) & 15]!,
    DIGITS[(low >>> 20) & 15]!,
    DIGITS[(low >>> 16) & 15]!,
    DIGITS[(low >>> 12) & 15]!,
    DIGITS[(low >>> 8) & 15]!,
    DIGITS[(low >>> 4) & 15]!,
    DIGITS[low & 15]!,
  )
}
