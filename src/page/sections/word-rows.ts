// The features of English sentences as the rows of the model that they are: cues, words and pairs of words, each word
// looked up while it is read. The features are those of section-features.ts, in their order.
import { isDigit, isLetter } from '../../text/script.js'
import { type RowFinder, RowList } from './row-list.js'
import { compileCue, listCues } from './section-features.js'
import { continuesNumber, LONGEST_SENTENCE } from './sentence-form.js'
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
const KINDS = Uint8Array.from({ length: 0x10000 }, (_, unit) => {
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
  readonly #pairs: PairTable
  // Cues that may stand at a word, in the order of their numbers: by the word and the next where any begins with the
  // two, else by the word; where that has no number, by its first two letters.
  readonly #cuePairs: PairTable
  readonly #cuesOfPair: (readonly Cue[])[] = []
  readonly #cuesOfWord: readonly (readonly Cue[] | undefined)[]
  readonly #cuesOfStart: readonly (readonly Cue[] | undefined)[]
  readonly #numberWord: number
  readonly #markWords: Int32Array
  /** The words of the sentence by number, the mark of its start first, and where they begin in its text. */
  readonly #words = new Int32Array(LONGEST_SENTENCE + 2)
  readonly #starts = new Uint16Array(LONGEST_SENTENCE + 2)
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
    this.#pairs = new PairTable(words.length, grams.length)
    for (const gram of grams) {
      const [first = '', second] = gram.split(' ')
      const row = rows.get(`w:${gram}`)!
      if (second === undefined) this.#rowOfWord[numbers.get(first)!] = row
      else this.#pairs.set(numbers.get(first)!, numbers.get(second)!, row)
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
    this.#cuePairs = new PairTable(words.length, cues.length)
    for (const [first, second] of cues.map((cue) => cue.words)) {
      if (first === undefined || second === undefined) continue
      const pair = [numbers.get(first)!, numbers.get(second)!] as const
      if (this.#cuePairs.get(...pair) >= 0) continue
      this.#cuePairs.set(...pair, this.#cuesOfPair.length)
      const own = cues.filter((cue) => opens(cue, first) && (cue.words.length < 2 || cue.words[1] === second))
      this.#cuesOfPair.push(toList(own)!)
    }
    this.#numberWord = numbers.get(NUMBER) ?? UNKNOWN
    this.#markWords = Int32Array.from(
      { length: 0x40 },
      (_, unit) => numbers.get(String.fromCharCode(unit)) ?? UNKNOWN,
    )
  }

  find(sentence: string): RowList {
    this.found.clear()
    this.#read(sentence)
    this.#findCues()
    this.#findGrams()
    return this.found
  }

  #read(sentence: string): void {
    const text = sentence.slice(0, LONGEST_SENTENCE).toLowerCase()
    const words = this.#words
    const starts = this.#starts
    words[0] = 0
    let count = 1
    let i = 0
    while (i < text.length) {
      let unit = text.charCodeAt(i)
      const kind = KINDS[unit]
      if (kind === LETTER) {
        const start = i
        let hash = 0
        do {
          hash = addUnit(hash, unit)
          unit = ++i < text.length ? text.charCodeAt(i) : 0
        } while (KINDS[unit] === LETTER || (KINDS[unit] === INNER && isLetterAt(text, i + 1)))
        starts[count] = start
        words[count++] = this.#table.find(text, start, i, hash)
      } else if (kind === DIGIT) {
        starts[count] = i
        while (i < text.length && continuesNumber(text, i)) i++
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

  #findCues(): void {
    for (let at = 0; at < this.#count; at++) {
      const cues = this.#cuesAt(at)
      if (cues === undefined) continue
      for (const cue of cues) if (this.#stands(cue, at)) this.found.add(cue.row)
    }
  }

  #cuesAt(at: number): readonly Cue[] | undefined {
    const word = this.#words[at]!
    if (word === UNKNOWN) return this.#cuesOfStart[startKey(this.#text, this.#starts[at]!)]
    const next = at + 1 < this.#count ? this.#words[at + 1]! : UNKNOWN
    const pair = next === UNKNOWN ? -1 : this.#cuePairs.get(word, next)
    return pair >= 0 ? this.#cuesOfPair[pair] : this.#cuesOfWord[word]
  }

  #stands({ words, ending }: Cue, at: number): boolean {
    const last = at + words.length
    if (last > this.#count) return false
    for (let i = 0; i < words.length; i++) if (this.#words[at + i] !== words[i]) return false
    return ending === undefined || (last < this.#count && this.#text.startsWith(ending, this.#starts[last]))
  }

  #findGrams(): void {
    const words = this.#words
    const count = this.#count
    for (let at = 0; at < count; at++) {
      const word = words[at]!
      if (word === UNKNOWN) continue
      if (at > 0 && this.#rowOfWord[word]! >= 0) this.found.add(this.#rowOfWord[word]!)
      if (at + 1 === count || words[at + 1] === UNKNOWN) continue
      const row = this.#pairs.get(word, words[at + 1]!)
      if (row >= 0) this.found.add(row)
    }
  }
}

function isLetterAt(text: string, at: number): boolean {
  return at < text.length && KINDS[text.charCodeAt(at)] === LETTER
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
