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

/**
 * Makes the ids of `makeId` many a page: for a text of one or two blocks asking the system's hash costs more than hashing
 * it here, and ids of one page begin alike, with its hash, whose block is done once.
 */
export class IdMaker {
  readonly #state = new Int32Array(8)
  readonly #words = new Int32Array(64)
  readonly #block = new Uint8Array(BLOCK)
  /** What the last text began with, a block of ASCII, and the state after it. */
  #head = ''
  readonly #headState = new Int32Array(8)

  /** The id of parts: `first`, and the others joined with U+0000. */
  make(prefix: string, first: string, others: string): string {
    const text = `${first}\0${others}`
    if (!this.#begin(first)) return makeId(prefix, first, others)
    for (let at = first.length < BLOCK ? 0 : BLOCK; ; at += BLOCK) {
      const end = Math.min(text.length, at + BLOCK)
      for (let i = at; i < end; i += 1) {
        const unit = text.charCodeAt(i)
        if (unit > 0x7f) return makeId(prefix, first, others)
        this.#block[i - at] = unit
      }
      if (end - at < BLOCK) {
        this.#finish(end - at, text.length)
        return prefix + hex(this.#state[0]!) + hex(this.#state[1]!)
      }
      this.#compress()
    }
  }

  /** Hashes the first block, if the first part fills one; false where it is not ASCII. */
  #begin(first: string): boolean {
    if (first.length < BLOCK) {
      this.#state.set(INITIAL)
      return true
    }
    const head = first.length === BLOCK ? first : first.slice(0, BLOCK)
    if (head !== this.#head) {
      for (let i = 0; i < BLOCK; i += 1) {
        const unit = head.charCodeAt(i)
        if (unit > 0x7f) return false
        this.#block[i] = unit
      }
      this.#state.set(INITIAL)
      this.#compress()
      this.#headState.set(this.#state)
      this.#head = head
    }
    this.#state.set(this.#headState)
    return true
  }

  /** The last block: the rest of the text, a one, and its length in bits. */
  #finish(used: number, length: number): void {
    const block = this.#block
    block[used] = 0x80
    block.fill(0, used + 1)
    if (used >= LENGTH_AT) {
      this.#compress()
      block.fill(0)
    }
    const bits = length * 8
    for (let i = 0; i < 4; i += 1) block[BLOCK - 1 - i] = bits >>> (8 * i)
    this.#compress()
  }

  #compress(): void {
    const w = this.#words
    const block = this.#block
    const state = this.#state
    for (let i = 0; i < 16; i += 1) {
      const at = i * 4
      w[i] = (block[at]! << 24) | (block[at + 1]! << 16) | (block[at + 2]! << 8) | block[at + 3]!
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
      const t1 = (h + s1 + ((e & f) ^ (~e & g)) + ROUND[i]! + w[i]!) | 0
      const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))
      const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
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

const PAIRS = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

function hex(word: number): string {
  return (
    PAIRS[word >>> 24]! + PAIRS[(word >>> 16) & 0xff]! + PAIRS[(word >>> 8) & 0xff]! + PAIRS[word & 0xff]!
  )
}
