import { unitAt } from '../../text/unit-at.js'

/** Words in lower case, looked up in a text at offsets: most words of a text are told by their hash to be none of them. */
export class WordTable {
  readonly #words: ReadonlySet<string>
  readonly #hashes = new Uint8Array(1 << 14)
  /** UTF-16 units of the longest word. */
  readonly longest: number

  constructor(words: Iterable<string>) {
    this.#words = new Set(words)
    let longest = 0
    for (const word of this.#words) {
      longest = Math.max(longest, word.length)
      const hash = hashOf(word, 0, word.length)
      if (hash >= 0) this.#hashes[hash] = 1
    }
    this.longest = longest
  }

  /** Whether the word between two UTF-16 offsets of a text, in any case, is in the table. */
  has(text: string, start: number, end: number): boolean {
    // Lower case may be longer by a mark, never shorter.
    if (end - start > this.longest) return false
    const hash = hashOf(text, start, end)
    if (hash >= 0 && this.#hashes[hash] === 0) return false
    return this.#words.has(text.slice(start, end).toLowerCase())
  }
}

/** A hash of fourteen bits that is blind to the case of ASCII letters; -1 where other letters may change with case. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0
  for (let i = start; i < end; i++) {
    const unit = unitAt(text, i)
    if (unit >= 0x80) return -1
    hash = (Math.imul(hash, 31) + (unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit)) | 0
  }
  return (hash ^ (hash >>> 14)) & 0x3fff
}
