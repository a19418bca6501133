import { unitAt } from '../../text/unit-at.js'

/** Words in lower case, looked up in a text at offsets: no piece of the text is cut out but where letters beyond ASCII are. */
export class WordTable {
  readonly #words: ReadonlySet<string>
  /** The words of ASCII, each at the first free place from its hash on. */
  readonly #places: (string | undefined)[]
  /** UTF-16 units of the longest word. */
  readonly longest: number

  constructor(words: Iterable<string>) {
    this.#words = new Set(words)
    let places = 64
    while (places < this.#words.size * 4) places *= 2
    this.#places = new Array<string | undefined>(places).fill(undefined)
    let longest = 0
    for (const word of this.#words) {
      longest = Math.max(longest, word.length)
      const hash = hashOf(word, 0, word.length)
      if (hash >= 0) this.#places[this.#placeOf(hash, word, 0, word.length)] = word
    }
    this.longest = longest
  }

  /** Whether the word between two UTF-16 offsets of a text, in any case, is in the table. */
  has(text: string, start: number, end: number): boolean {
    // Lower case may be longer by a mark, never shorter.
    if (end - start > this.longest) return false
    const hash = hashOf(text, start, end)
    if (hash < 0) return this.#words.has(text.slice(start, end).toLowerCase())
    return this.#places[this.#placeOf(hash, text, start, end)] !== undefined
  }

  /** Where a word of ASCII stands in the table, or would stand. */
  #placeOf(hash: number, text: string, start: number, end: number): number {
    const last = this.#places.length - 1
    for (let place = hash & last; ; place = (place + 1) & last) {
      const word = this.#places[place]
      if (word === undefined || isWord(word, text, start, end)) return place
    }
  }
}

/** Whether a word of ASCII stands between two offsets of a text of ASCII, in any case. */
function isWord(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let i = start; i < end; i++) if (lowerAscii(unitAt(text, i)) !== unitAt(word, i - start)) return false
  return true
}

function lowerAscii(unit: number): number {
  return unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit
}

/** A hash that is blind to the case of ASCII letters; -1 where other letters may change with case. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0
  for (let i = start; i < end; i++) {
    const unit = unitAt(text, i)
    if (unit >= 0x80) return -1
    hash = (Math.imul(hash, 31) + lowerAscii(unit)) | 0
  }
  return (hash ^ (hash >>> 14)) & 0x7fffffff
}
