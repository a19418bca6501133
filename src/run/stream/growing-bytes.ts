/** Bytes of UTF-8 that texts are appended to, again and again in the same memory. */
export class GrowingBytes {
  #bytes: Buffer
  #length = 0

  /** @param size bytes to begin with */
  constructor(size: number) {
    this.#bytes = Buffer.allocUnsafeSlow(size)
  }

  append(text: string): void {
    // A unit of UTF-16 takes three bytes at the most.
    const most = this.#length + text.length * 3
    if (most > this.#bytes.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(most, this.#bytes.length * 2))
      this.#bytes.copy(larger, 0, 0, this.#length)
      this.#bytes = larger
    }
    this.#length += this.#bytes.write(text, this.#length, 'utf8')
  }

  /** A copy of what was appended, in memory of its own; after it this is empty. */
  take(): Uint8Array {
    const taken = new Uint8Array(this.#bytes.subarray(0, this.#length))
    this.#length = 0
    return taken
  }
}
