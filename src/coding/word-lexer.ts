import { FOLD_TABLE, unitsFoldedTo } from '../text/fold.js'
import { TextUnits } from '../text/text-units.js'
import { SET_BITS, type Symbols } from './symbols.js'
import { KINDS, Kind } from './tokens.js'
import { CharClass, DEAD, START, START_OF_PARTS, UNKNOWN, type WordAutomaton } from './word-automaton.js'

// Constants of the module: a look-up in CharClass for each character would be felt.
const { Blank, Hyphen, Apostrophe, Invisible, Stop, Comma, Sign, Single } = CharClass

/**
 * Where a text stands that was read: its first UTF-16 unit and its words. `reading` tells of which reading that is:
 * 0 before the text was read.
 */
export interface LexedText {
  reading: number
  unit: number
  word: number
  wordEnd: number
}

/**
 * Cuts texts as they stand into the words that `tokenize` finds in them folded, and tells of each what symbol it is, in
 * one pass over the characters. Texts stand one behind the other in the same arrays until `clear`, so that what was read
 * once need not be read again; the arrays are longer than what they hold.
 */
export class WordLexer {
  readonly words: WordAutomaton
  readonly symbols: Symbols
  readonly #text = new TextUnits()
  /** By word: places in the units of all texts, `ends` without a trailing `'s`, and entries of symbols (see Symbols). */
  starts = new Int32Array(1024)
  ends = new Int32Array(1024)
  entries = new Int32Array(1024)
  #count = 0
  #reading = 1
  /** Where signs that are asked for stand between words; blanks, hyphens and apostrophes are none. */
  readonly signs: number[] = []
  /** Words of parts (don't, 3.5), and where each ends with its `'s`. */
  readonly wordsOfParts: number[] = []
  readonly endsOfParts: number[] = []
  /** Full stops and commas that are asked for, as UTF-16 units. */
  readonly #points = new Set<number>()
  /** The last class that parts words and need not be looked at. */
  readonly #lastGap: number

  /** `words` tells other signs that are asked for from the gaps that are not. */
  constructor(words: WordAutomaton, symbols: Symbols, signs: Iterable<number>) {
    this.words = words
    this.symbols = symbols
    for (const sign of signs) {
      if (KINDS[sign] === Kind.Point) for (const unit of unitsFoldedTo(sign)) this.#points.add(unit)
    }
    this.#lastGap = this.#points.size === 0 ? Comma : Invisible
  }

  get units(): Uint16Array {
    return this.#text.units
  }

  /** Forgets the texts. */
  clear(): void {
    this.#text.clear()
    this.#count = 0
    this.#reading += 1
    // Setting a length costs, and few studies have any.
    if (this.signs.length > 0) this.signs.length = 0
    if (this.wordsOfParts.length > 0) {
      this.wordsOfParts.length = 0
      this.endsOfParts.length = 0
    }
    if (!this.symbols.isFull) return
    this.symbols.clear()
    this.words.reset()
  }

  /** Reads a text, unless it stands here since the last `clear`. */
  read(text: string, lexed: LexedText): void {
    if (lexed.reading === this.#reading) return
    lexed.reading = this.#reading
    lexed.unit = this.#text.append(text)
    lexed.word = this.#count
    this.#makeRoom(text.length)
    this.#readAll(lexed.unit, lexed.unit + text.length)
    lexed.wordEnd = this.#count
  }

  #makeRoom(words: number): void {
    const least = this.#count + words
    if (least <= this.starts.length) return
    this.starts = copyInto(this.starts, least * 2)
    this.ends = copyInto(this.ends, least * 2)
    this.entries = copyInto(this.entries, least * 2)
  }

  #readAll(from: number, to: number): void {
    for (let i = from; i < to; ) {
      i = this.#readPlain(i, to)
      if (i < to) i = this.#readOther(i)
    }
  }

  /**
   * The loop that every character passes: plain words and what parts them. Stops at what is read otherwise, and returns
   * where. A 0 behind the text, which no word holds, ends its last word.
   */
  #readPlain(from: number, to: number): number {
    const { starts, ends, entries } = this
    const { units } = this.#text
    const { classes, table, shift, firstLetter, entryOf } = this.words
    const lastGap = this.#lastGap
    let count = this.#count
    let i = from
    let c = classes[units[i]!]!
    while (i < to) {
      if (c <= lastGap) {
        i += 1
        c = classes[units[i]!]!
        continue
      }
      const start = i
      if (c < firstLetter) {
        if (c !== Single || units[i]! >= FIRST_SURROGATE) break
        i += 1
        c = classes[units[i]!]!
        entries[count] = 0
      } else {
        let state = START
        do {
          state = table[(state << shift) + c]!
          i += 1
          c = classes[units[i]!]!
        } while (c >= firstLetter)
        if (state === UNKNOWN || (c >= Apostrophe && c < Sign && classes[units[i + 1]!]! >= firstLetter)) {
          i = start
          break
        }
        entries[count] = entryOf[state]!
      }
      starts[count] = start
      ends[count] = i
      count += 1
    }
    this.#count = count
    return i
  }

  /** A sign that is asked for, a single character that globs name, or a word that is new to the automaton or of parts. */
  #readOther(start: number): number {
    const { words } = this
    const { units } = this.#text
    const { classes, firstLetter } = words
    const c = classes[units[start]!]!
    if (c < Single) {
      if (c === Sign || this.#points.has(units[start]!)) this.signs.push(start)
      return start + 1
    }
    words.makeRoom()
    let end = start + 1
    if (c < firstLetter) {
      if (isLowSurrogate(units[end]!)) end += 1
      this.#addWord(start, end, c === Single ? DEAD : words.follow(START, c))
      return end
    }
    while (classes[units[end]!]! >= firstLetter) end += 1
    const last = classes[units[end]!]!
    if (last < Apostrophe || last >= Sign || !this.#goesOn(end, last)) {
      this.#addWord(start, end, words.followAll(units, start, end, START))
      return end
    }
    end = this.#endOfParts(end)
    this.wordsOfParts.push(this.#count)
    this.endsOfParts.push(end)
    const ownEnd = isPossessive(units, start, end) ? end - 2 : end
    this.#addWord(start, ownEnd, words.followAll(units, start, ownEnd, START_OF_PARTS))
    return end
  }

  #addWord(start: number, end: number, state: number): void {
    this.starts[this.#count] = start
    this.ends[this.#count] = end
    this.entries[this.#count] = this.words.entryOf[state]!
    this.#count += 1
  }

  /** What symbol a word is as it is written: its entry may leave open whether it has the capitals for it. */
  symbolAt(word: number): number {
    const entry = this.entries[word]!
    const symbol = entry >> SET_BITS
    if (symbol >= 0) return symbol
    const written = this.symbols.inCapitals(symbol, this.#text.units, this.starts[word]!)
    this.entries[word] = (written << SET_BITS) | (entry & ((1 << SET_BITS) - 1))
    return written
  }

  /** Whether a word and the next may stand in one phrase: nothing but blanks or one hyphen parts them. */
  joins(word: number): boolean {
    const { units } = this.#text
    const { classes, firstLetter } = this.words
    const end = this.starts[word + 1]!
    const isSingle = classes[units[this.starts[word]!]!]! < firstLetter
    let i = this.ends[word]!
    if (end - i === 1 && !isSingle && classes[units[i]!] === Blank) return true
    let blanks = 0
    let hyphens = 0
    if (!isSingle && i < end && classes[units[i]!] === Apostrophe) {
      // Of a possessive the `s` belongs to it; a plural's apostrophe stands alone.
      i += classes[units[i + 1]!]! >= firstLetter ? 2 : 1
    }
    for (; i < end; i += 1) {
      const c = classes[units[i]!]!
      if (c === Blank || c === Invisible) blanks += 1
      else if (c === Hyphen) hyphens += 1
      else return false
    }
    if (blanks + hyphens === 0) return true
    // Chinese runs on without blanks; two Chinese characters that a blank parts are two phrases.
    if (isSingle && classes[units[end]!]! < firstLetter) return false
    return hyphens === 0 || (hyphens === 1 && blanks === 0)
  }

  /** The symbols of the parts of a word, each as if it were a word, and where they begin. */
  *partsOf(index: number): Generator<{ symbol: number; start: number }> {
    const { units } = this.#text
    const { classes, firstLetter } = this.words
    const start = this.starts[this.wordsOfParts[index]!]!
    const end = this.endsOfParts[index]!
    let partStart = start
    for (let i = start; i <= end; i += 1) {
      if (i < end && classes[units[i]!]! >= firstLetter) continue
      if (i > partStart) {
        this.words.makeRoom()
        const state = this.words.followAll(units, partStart, i, START)
        yield { symbol: Math.abs(this.words.entryOf[state]! >> SET_BITS), start: partStart }
      }
      partStart = i + 1
    }
  }

  /** Apostrophes, decimal points and what is drawn as nothing may stand inside a word, before a letter or digit. */
  #goesOn(at: number, c: number): boolean {
    const { units } = this.#text
    const { classes, firstLetter, kindOfClass } = this.words
    const after = classes[units[at + 1]!]!
    if (after < firstLetter) return false
    if (c !== Stop && c !== Comma) return true
    return kindOfClass[after] === Kind.Digit && KINDS[FOLD_TABLE[units[at - 1]!]!] === Kind.Digit
  }

  #endOfParts(from: number): number {
    const { units } = this.#text
    const { classes, firstLetter } = this.words
    let i = from
    for (;;) {
      while (classes[units[i]!]! >= firstLetter) i += 1
      const c = classes[units[i]!]!
      if (c < Apostrophe || c >= Sign || !this.#goesOn(i, c)) return i
      i += 1
    }
  }
}

function copyInto(array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length)
  larger.set(array)
  return larger
}

/** Whether a word ends in `'s`. */
function isPossessive(units: Uint16Array, start: number, end: number): boolean {
  return end - start > 2 && FOLD_TABLE[units[end - 1]!] === SMALL_S && isApostrophe(units[end - 2]!)
}

const SMALL_S = 0x73
const FIRST_SURROGATE = 0xd800

function isApostrophe(unit: number): boolean {
  return KINDS[FOLD_TABLE[unit]!] === Kind.Apostrophe
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000
}
