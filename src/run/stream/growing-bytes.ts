import { unitAt } from '../../text/unit-at.js'

const QUOTE = 0x22
const BACKSLASH = 0x5c
const ZERO = 0x30

/** Texts up to this length are written unit by unit, which takes less time than a call out of JavaScript. */
const SHORT = 40

/** What JSON escapes, and surrogates, of which it escapes those that stand alone. */
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/

/** Bytes of UTF-8 that texts are appended to, again and again in the same memory. */
export class GrowingBytes {
  #bytes: Buffer
  #length = 0

  /** @param size bytes to begin with */
  constructor(size: number) {
    this.#bytes = Buffer.allocUnsafeSlow(size)
  }

  /** Bytes appended so far. */
  get length(): number {
    return this.#length
  }

  append(text: string): void {
    // A unit of UTF-16 takes three bytes at the most.
    this.#makeRoom(text.length * 3)
    this.#length += this.#bytes.write(text, this.#length)
  }

  /** Appends a text as JSON writes it, in quotes. */
  appendString(text: string): void {
    if (text.length <= SHORT && this.#appendPlain(text)) return
    this.append(ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`)
  }

  /** Appends a whole number from 0 on. */
  appendNumber(number: number): void {
    let digits = 1
    for (let rest = number; rest >= 10; rest = Math.floor(rest / 10)) digits++
    this.#makeRoom(digits)
    let rest = number
    for (let at = this.#length + digits - 1; at >= this.#length; at--) {
      this.#bytes[at] = ZERO + (rest % 10)
      rest = Math.floor(rest / 10)
    }
    this.#length += digits
  }

  appendBytes(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length)
    this.#bytes.set(bytes, this.#length)
    this.#length += bytes.length
  }

  /** Appends once more what stands from `start` to `end`. */
  repeat(start: number, end: number): void {
    this.#makeRoom(end - start)
    this.#bytes.copyWithin(this.#length, start, end)
    this.#length += end - start
  }

  /** Takes back what was appended after the first `length` bytes. */
  cut(length: number): void {
    this.#length = length
  }

  /** A copy of what was appended, in memory of its own; after it this is empty. */
  take(): Uint8Array {
    const taken = this.copy(0)
    this.#length = 0
    return taken
  }

  /** A copy of what was appended from `start` on. */
  copy(start: number): Uint8Array {
    return new Uint8Array(this.#bytes.subarray(start, this.#length))
  }

  /** Appends a string of ASCII of which JSON escapes nothing; false for others, which then are not appended. */
  #appendPlain(text: string): boolean {
    this.#makeRoom(text.length + 2)
    const bytes = this.#bytes
    const start = this.#length
    let at = start
    bytes[at++] = QUOTE
    for (let i = 0; i < text.length; i++) {
      const unit = unitAt(text, i)
      if (unit < 0x20 || unit > 0x7f || unit === QUOTE || unit === BACKSLASH) return false
      bytes[at++] = unit
    }
    bytes[at++] = QUOTE
    this.#length = at
    return true
  }

  #makeRoom(more: number): void {
    const most = this.#length + more
    if (most <= this.#bytes.length) return
    const larger = Buffer.allocUnsafeSlow(Math.max(most, this.#bytes.length * 2))
    this.#bytes.copy(larger, 0, 0, this.#length)
    this.#bytes = larger
  }
}
