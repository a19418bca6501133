// The features of English sentences as the rows of the model that they are: cues, words and pairs of words, each word
// looked up while it is read. The features are those of section-features.ts, in their order.
import { isDigit, isLetter, Script, scriptOf } from '../../text/script.js'
import { TextUnits } from '../../text/text-units.js'
import { type RowFinder, RowList } from './row-list.js'
import { compileCue, listCues } from './section-features.js'
import { LONGEST_SENTENCE } from './sentence-form.js'
import { addUnit, PairTable, WordTable } from './word-table.js'

/** A cue: the numbers of its words one after the other; of the last it may be but a beginning that counts. */
interface Cue {
  readonly row: number
  readonly words: readonly number[]
  /** What the last word begins with; absent where it is a whole word. */
  readonly ending?: string
}

const START = '^'
const NUMBER = '#'

const OTHER = 0
const LETTER = 1
const DIGIT = 2
/** `%` and comparisons, each a word. */
const MARK = 3
/** Apostrophes and hyphens, which go on a word where a letter follows. */
const INNER = 4
const KINDS = new Uint8Array(0x10000).map((_, unit) => {
  if (isLetter(unit)) return LETTER
  if (isDigit(unit)) return DIGIT
  if (unit === 0x25 || (unit >= 0x3c && unit <= 0x3f)) return MARK
  return unit === 0x27 || unit === 0x2019 || unit === 0x2d ? INNER : OTHER
})

const UNKNOWN = -1

/** Finds the rows of a sentence. */
export class WordRows implements RowFinder {
  readonly found = new RowList()
  readonly #table: WordTable
  readonly #rowOfWord: Int32Array
  /** Numbers of the pairs of words that have a row of their own, or begin a cue. */
  readonly #pairs: PairTable
  readonly #rowOfPair: number[] = []
  // Cues that may stand at a word, in the order of their numbers: by the word and the next where any begins with the
  // two, else by the word; where that has no number, by its first two letters.
  readonly #cuesOfPair: (readonly Cue[] | undefined)[] = []
  readonly #cuesOfWord: readonly (readonly Cue[] | undefined)[]
  readonly #cuesOfStart: readonly (readonly Cue[] | undefined)[]
  readonly #numberWord: number
  readonly #markWords: Int32Array
  /** The words of the sentence by number, the mark of its start first, and where they begin in its text. */
  readonly #words = new Int32Array(LONGEST_SENTENCE + 2)
  readonly #starts = new Uint16Array(LONGEST_SENTENCE + 2)
  readonly #units = new TextUnits()
  readonly #grams = new RowList()
  #text = ''
  #count = 0

  /** @param rows rows by the names of features: `c:` cues, `w:` words and pairs */
  constructor(rows: ReadonlyMap<string, number>) {
    const grams = [...rows.keys()].filter((name) => name.startsWith('w:')).map((name) => name.slice(2))
    const cues = listCues('en').flatMap((name) => {
      const row = rows.get(`c:${name}`)
      return row === undefined ? [] : [{ row, ...splitCue(name) }]
    })
    const words = [
      ...new Set([START, ...cues.flatMap((cue) => cue.words), ...grams.flatMap((gram) => gram.split(' '))]),
    ]
    const numbers = new Map(words.map((word, number) => [word, number]))
    this.#table = new WordTable(words)
    this.#rowOfWord = new Int32Array(words.length).fill(-1)
    this.#pairs = new PairTable(words.length, grams.length + cues.length)
    for (const gram of grams) {
      const [first = '', second] = gram.split(' ')
      const row = rows.get(`w:${gram}`)!
      if (second === undefined) this.#rowOfWord[numbers.get(first)!] = row
      else this.#rowOfPair[this.#addPair(numbers.get(first)!, numbers.get(second)!)] = row
    }
    const opens = (cue: (typeof cues)[number], word: string): boolean =>
      cue.words.length === 0 ? word.startsWith(cue.ending!) : word === cue.words[0]
    const toList = (own: typeof cues): readonly Cue[] | undefined =>
      own.length === 0
        ? undefined
        : own.map((cue) => ({ ...cue, words: cue.words.map((word) => numbers.get(word)!) }))
    this.#cuesOfWord = words.map((word) =>
      toList(cues.filter((cue) => cue.words.length < 2 && opens(cue, word))),
    )
    this.#cuesOfStart = Array.from({ length: 1 << (2 * LETTER_BITS) }, (_, key) =>
      toList(cues.filter((cue) => cue.words.length === 0 && startKey(cue.ending!, 0) === key)),
    )
    for (const [first, second] of cues.map((cue) => cue.words)) {
      if (first === undefined || second === undefined) continue
      const own = cues.filter((cue) => opens(cue, first) && (cue.words.length < 2 || cue.words[1] === second))
      this.#cuesOfPair[this.#addPair(numbers.get(first)!, numbers.get(second)!)] = toList(own)
    }
    this.#numberWord = numbers.get(NUMBER) ?? UNKNOWN
    this.#markWords = Int32Array.from(
      { length: 0x40 },
      (_, unit) => numbers.get(String.fromCharCode(unit)) ?? UNKNOWN,
    )
  }

  /** The number of a pair, which gets one if it has none. */
  #addPair(first: number, second: number): number {
    const known = this.#pairs.get(first, second)
    if (known >= 0) return known
    const number = this.#rowOfPair.length
    this.#pairs.set(first, second, number)
    this.#rowOfPair.push(-1)
    this.#cuesOfPair.push(undefined)
    return number
  }

  find(sentence: string): RowList {
    this.found.clear()
    this.#grams.clear()
    this.#read(sentence)
    this.#findRows()
    for (let i = 0; i < this.#grams.length; i++) this.found.add(this.#grams.rows[i]!)
    return this.found
  }

  #read(sentence: string): void {
    const text = sentence.slice(0, LONGEST_SENTENCE).toLowerCase()
    // Behind the text stands a 0, which goes on no word and no number.
    const units = this.#units.read(text)
    const length = text.length
    const words = this.#words
    const starts = this.#starts
    words[0] = 0
    let count = 1
    let i = 0
    while (i < length) {
      let unit = units[i]!
      const kind = KINDS[unit]
      if (kind === LETTER) {
        const start = i
        let hash = 0
        do {
          hash = addUnit(hash, unit)
          unit = units[++i]!
        } while (KINDS[unit] === LETTER || (KINDS[unit] === INNER && KINDS[units[i + 1]!] === LETTER))
        starts[count] = start
        words[count++] = this.#table.find(units, start, i, hash)
      } else if (kind === DIGIT) {
        starts[count] = i
        while (continuesNumber(units, i)) i++
        words[count++] = this.#numberWord
      } else {
        if (kind === MARK) {
          starts[count] = i
          words[count++] = this.#markWords[unit]!
        }
        i++
      }
    }
    this.#text = text
    this.#count = count
  }

  /** Cues go into `found` and words and pairs, which come after them, into `#grams`. */
  #findRows(): void {
    const words = this.#words
    const count = this.#count
    for (let at = 0; at < count; at++) {
      const word = words[at]!
      let cues: readonly Cue[] | undefined
      if (word === UNKNOWN) cues = this.#cuesOfStart[startKey(this.#text, this.#starts[at]!)]
      else {
        const next = at + 1 < count ? words[at + 1]! : UNKNOWN
        const pair = next === UNKNOWN ? -1 : this.#pairs.get(word, next)
        cues = (pair >= 0 ? this.#cuesOfPair[pair] : undefined) ?? this.#cuesOfWord[word]
        if (at > 0 && this.#rowOfWord[word]! >= 0) this.#grams.add(this.#rowOfWord[word]!)
        if (pair >= 0 && this.#rowOfPair[pair]! >= 0) this.#grams.add(this.#rowOfPair[pair]!)
      }
      if (cues === undefined) continue
      for (let i = 0; i < cues.length; i++) if (this.#stands(cues[i]!, at)) this.found.add(cues[i]!.row)
    }
  }

  #stands({ words, ending }: Cue, at: number): boolean {
    const last = at + words.length
    if (last > this.#count) return false
    for (let i = 0; i < words.length; i++) if (this.#words[at + i] !== words[i]) return false
    return ending === undefined || (last < this.#count && this.#text.startsWith(ending, this.#starts[last]))
  }
}

/** A digit, or a mark between digits: `continuesNumber` of a text in units. */
function continuesNumber(units: Uint16Array, at: number): boolean {
  const unit = units[at]!
  if (scriptOf(unit) === Script.Digit) return true
  if (unit !== 0x2e && unit !== 0x2c && unit !== 0xb7) return false
  const next = units[at + 1]!
  return next >= 0x30 && next <= 0x39
}

/** The whole words of a cue, and what a word after them must begin with. */
function splitCue(name: string): { readonly words: string[]; readonly ending?: string } {
  const pattern = compileCue(name, ' ')
  const words = pattern.trim().split(' ')
  return pattern.endsWith(' ') ? { words } : { words: words.slice(0, -1), ending: words.at(-1)! }
}

const LETTER_BITS = 5

/** A number for the first two letters of a word, which others may share. */
function startKey(text: string, at: number): number {
  const mask = (1 << LETTER_BITS) - 1
  const second = at + 1 < text.length ? text.charCodeAt(at + 1) : 0
  return ((text.charCodeAt(at) & mask) << LETTER_BITS) | (second & mask)
}
