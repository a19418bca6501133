import { FOLD_TABLE, unitsFoldedTo } from '../text/fold.js'
import { KINDS, Kind } from './tokens.js'
import { CharClass, DEAD, START, UNKNOWN, type WordAutomaton } from './word-automaton.js'

// Constants of the module: a look-up in CharClass for each character would be felt.
const { Blank, Hyphen, Apostrophe, Stop, Comma, Invisible, Single } = CharClass

/** A word of parts (don't, 3.5) with what follows its apostrophe: UTF-16 offsets. */
export interface WordOfParts {
  readonly start: number
  readonly end: number
}

/**
 * Cuts a text as it stands into the words that `tokenize` finds in it folded, and tells of each the automaton's state
 * after it. The arrays are longer than `count`, and belong to the text that is read.
 */
export class WordLexer {
  starts = new Int32Array(1024)
  /** Without a trailing `'s`. */
  ends = new Int32Array(1024)
  states = new Uint16Array(1024)
  count = 0
  /** Where signs that are asked for stand between words; blanks, hyphens and apostrophes are none. */
  signs: number[] = []
  wordsOfParts: WordOfParts[] = []
  readonly #words: WordAutomaton
  /** By UTF-16 unit: 1 for what folds to a sign that is asked for. */
  readonly #isAsked: Uint8Array | undefined

  constructor(words: WordAutomaton, signs: Iterable<number>) {
    this.#words = words
    for (const sign of signs) {
      this.#isAsked ??= new Uint8Array(0x10000)
      for (const unit of unitsFoldedTo(sign)) this.#isAsked[unit] = 1
    }
  }

  /** Begins a text. */
  begin(text: string): void {
    this.count = 0
    // Most texts have none, and setting a length costs.
    if (this.signs.length > 0) this.signs = []
    if (this.wordsOfParts.length > 0) this.wordsOfParts = []
    if (text.length <= this.starts.length) return
    this.starts = new Int32Array(text.length * 2)
    this.ends = new Int32Array(text.length * 2)
    this.states = new Uint16Array(text.length * 2)
  }

  /**
   * Reads on from a place, and returns where it stopped: at the end, or before a word for which the automaton may have
   * no room. The next call empties it; the states up to there mean nothing then.
   */
  read(text: string, from: number): number {
    const words = this.#words
    if (words.isFull) words.reset()
    const { classes, firstLetter, shift } = words
    const { starts, ends, states } = this
    const isAsked = this.#isAsked
    let isFull = false
    const length = text.length
    let { table } = words
    let count = this.count
    let i = from
    while (i < length) {
      let c = classes[text.charCodeAt(i)]!
      if (c < Single) {
        if (c !== Blank && isAsked !== undefined && isAsked[text.charCodeAt(i)] === 1) this.signs.push(i)
        i += 1
        continue
      }
      if (isFull) break
      const start = i
      let state = START
      if (c < firstLetter) {
        state = c === Single ? DEAD : words.follow(START, c)
        table = words.table
        i += 1
        if (i < length && isLowSurrogate(text.charCodeAt(i))) i += 1
        ends[count] = i
      } else {
        for (;;) {
          const next = table[(state << shift) + c]!
          if (next !== UNKNOWN) state = next
          else {
            state = words.follow(state, c)
            table = words.table
            isFull = words.isFull
          }
          i += 1
          if (i === length) break
          c = classes[text.charCodeAt(i)]!
          if (c < firstLetter) break
        }
        ends[count] = i
        if (c >= Apostrophe && c < Single && this.#goesOn(text, i, c)) {
          const end = this.#endOfParts(text, i)
          this.wordsOfParts.push({ start, end })
          ends[count] = isPossessive(text, start, end) ? end - 2 : end
          state = this.#stateOf(text, start, ends[count]!)
          table = words.table
          i = end
        }
      }
      starts[count] = start
      states[count] = state
      count += 1
    }
    this.count = count
    return i
  }

  /** Whether a word and the next may stand in one phrase: nothing but blanks or one hyphen parts them. */
  joins(text: string, token: number): boolean {
    const { classes, firstLetter } = this.#words
    const end = this.starts[token + 1]!
    const isSingle = classes[text.charCodeAt(this.starts[token]!)]! < firstLetter
    let blanks = 0
    let hyphens = 0
    let i = this.ends[token]!
    if (!isSingle && i < end && classes[text.charCodeAt(i)] === Apostrophe) {
      // Of a possessive the `s` belongs to it; a plural's apostrophe stands alone.
      i += classes[text.charCodeAt(i + 1)]! >= firstLetter ? 2 : 1
    }
    for (; i < end; i += 1) {
      const c = classes[text.charCodeAt(i)]!
      if (c === Blank || c === Invisible) blanks += 1
      else if (c === Hyphen) hyphens += 1
      else return false
    }
    if (blanks + hyphens === 0) return true
    // Chinese runs on without blanks; two Chinese characters that a blank parts are two phrases.
    if (isSingle && classes[text.charCodeAt(end)]! < firstLetter) return false
    return hyphens === 0 || (hyphens === 1 && blanks === 0)
  }

  /** The state after a part of a text, as if it were a word. */
  #stateOf(text: string, start: number, end: number): number {
    let state = START
    for (let i = start; i < end; i += 1) {
      const c = this.#words.classes[text.charCodeAt(i)]!
      if (c !== Invisible) state = this.#words.follow(state, c)
    }
    return state
  }

  /** The states after the parts of a word but the first, each as if it were a word. */
  *statesOfParts(text: string, { start, end }: WordOfParts): Generator<{ state: number; start: number }> {
    let partStart = start
    for (let i = start; i <= end; i += 1) {
      const kind = i < end ? KINDS[FOLD_TABLE[text.charCodeAt(i)]!] : Kind.Gap
      if (kind === Kind.Letter || kind === Kind.Digit) continue
      if (partStart > start && i > partStart) {
        yield { state: this.#stateOf(text, partStart, i), start: partStart }
      }
      partStart = i + 1
    }
  }

  /** Apostrophes, decimal points and what is drawn as nothing may stand inside a word, before a letter or digit. */
  #goesOn(text: string, at: number, c: number): boolean {
    const { classes, firstLetter, kindOfClass } = this.#words
    if (at + 1 === text.length) return false
    const after = classes[text.charCodeAt(at + 1)]!
    if (after < firstLetter) return false
    if (c !== Stop && c !== Comma) return true
    return kindOfClass[after] === Kind.Digit && KINDS[FOLD_TABLE[text.charCodeAt(at - 1)]!] === Kind.Digit
  }

  #endOfParts(text: string, from: number): number {
    const { classes, firstLetter } = this.#words
    let i = from
    for (;;) {
      while (i < text.length && classes[text.charCodeAt(i)]! >= firstLetter) i += 1
      if (i === text.length) return i
      const c = classes[text.charCodeAt(i)]!
      if (c < Apostrophe || c >= Single || !this.#goesOn(text, i, c)) return i
      i += 1
    }
  }
}

/** Whether a word ends in `'s`. */
function isPossessive(text: string, start: number, end: number): boolean {
  return end - start > 2 && isS(text.charCodeAt(end - 1)) && isApostrophe(text.charCodeAt(end - 2))
}

function isApostrophe(unit: number): boolean {
  return KINDS[FOLD_TABLE[unit]!] === Kind.Apostrophe
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000
}

function isS(unit: number): boolean {
  return FOLD_TABLE[unit] === 0x73
}
