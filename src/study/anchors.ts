// What a sentence holds that its translation holds too: numbers (digits, number words, Chinese numerals), Latin
// words in Chinese text, and terms of a small word list.
import { WordTable } from '../page/lines/word-table.js'
import { isSpace } from '../text/script.js'
import { NUMBER_WORDS, TERM_PAIRS } from './data/term-pairs.js'

/** Anchors of a sentence by number, each once, with their weights. */
export interface Anchors {
  readonly numbers: readonly number[]
  readonly weights: readonly number[]
  /** Length of the sentence without white space, in UTF-16 units; at least one. */
  readonly length: number
}

const LATIN_WEIGHT = 1
const TERM_WEIGHT = 0.8
const MARK_WEIGHT = 0.7

const NUMBERS = new Map(
  NUMBER_WORDS.trim()
    .split(/\s+/)
    .map((word, value) => [word, value]),
)
const TENS = new Map([
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
])
const DIGITS_ZH = new Map([...'零一二三四五六七八九'].map((digit, value) => [digit, value]))
DIGITS_ZH.set('〇', 0).set('两', 2).set('兩', 2)

/** A term's phrase behind its first word, or the whole of it in Chinese, and the number of its anchor. */
interface Phrase {
  readonly rest: readonly string[]
  readonly anchor: number
}

/** What a word of small letters and digits may be: a number, or the first of some terms. */
interface Word {
  readonly number: number | undefined
  readonly isTens: boolean
  readonly terms: readonly Phrase[]
}

const TERMS = TERM_PAIRS.trim()
  .split('\n')
  .map((line) => line.split('=').map((side) => side.trim().split('|')))

/** First words (English) of terms. */
const EN_TERMS = new Map<string, Phrase[]>()
/** Terms in Chinese by their first UTF-16 unit, as indexes of a list from 1 on. */
const ZH_STARTS = new Uint16Array(0x10000)
const ZH_TERMS: { readonly word: string; readonly anchor: number }[][] = [[]]
for (const [anchor, [en = [], zh = []]] of TERMS.entries()) {
  for (const phrase of en) {
    const [first = '', ...rest] = phrase.trim().split(' ')
    EN_TERMS.set(first, [...(EN_TERMS.get(first) ?? []), { rest, anchor }])
  }
  for (const word of zh) {
    const first = word.trim().charCodeAt(0)
    if (ZH_STARTS[first] === 0) ZH_STARTS[first] = ZH_TERMS.push([]) - 1
    ZH_TERMS[ZH_STARTS[first]!]!.push({ word: word.trim(), anchor })
  }
}

/** English words that are or open an anchor, terms in the plural too. */
const EN_WORDS = new Map<string, Word>()
for (const first of EN_TERMS.keys()) {
  for (const word of [first, `${first}s`, first.replace(/y$/, 'ies')]) {
    const terms = EN_TERMS.get(singular(word)) ?? EN_TERMS.get(word)
    if (terms) EN_WORDS.set(word, { number: undefined, isTens: false, terms })
  }
}
for (const [word, number] of [...TENS, ...NUMBERS])
  EN_WORDS.set(word, { number, isTens: TENS.has(word), terms: [] })
const EN_TABLE = new WordTable(EN_WORDS.keys())

const QUESTION = TERMS.length
const EXCLAMATION = QUESTION + 1
const QUOTE = QUESTION + 2
const COLON = QUESTION + 3
const BRACKET = QUESTION + 4
/** The number of the first anchor that is no term and no mark. */
const FIRST_FREE = QUESTION + 5

const DIGITS = 1
const QUESTIONS = 2
const EXCLAMATIONS = 4
const QUOTES = 8
const COLONS = 16
const BRACKETS = 32
const LATIN = 64
const NUMERALS = 128
const BLANKS = 256

/** The kinds of characters that anchors are made of, by UTF-16 unit. White space is as regular expressions see it. */
const KINDS = Uint16Array.from({ length: 0x10000 }, (_, unit) =>
  (isSpace(unit) && unit !== 0x85) || unit === 0xfeff ? BLANKS : 0,
)
for (const [kind, characters] of [
  [DIGITS, '0123456789'],
  [QUESTIONS, '?？'],
  [EXCLAMATIONS, '!！'],
  [QUOTES, '"“”「」'],
  [COLONS, ':：'],
  [BRACKETS, '(（'],
  [NUMERALS, '零〇一二两兩三四五六七八九十百千'],
] as const) {
  for (let i = 0; i < characters.length; i++) KINDS[characters.charCodeAt(i)] = kind
}
KINDS.fill(LATIN, 0x41, 0x5b).fill(LATIN, 0x61, 0x7b).fill(LATIN, 0xc0, 0x250)

const NUMBER = /\d+(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?/g
const SCALED = /(\d+(?:\.\d+)?) (hundred|thousand|million|billion)/gi
const NUMERAL = /[零〇一二两兩三四五六七八九十百千]+/g
const FACTORS: Readonly<Record<string, number>> = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 }

/** Stands for an anchor that turned out to be part of another. */
const DROPPED = -1

/** Where the words of a sentence begin and end. */
const STARTS: number[] = []
const ENDS: number[] = []

/** Reads the anchors of the sentences of two languages: what both write has one number. */
export class AnchorReader {
  readonly #values = new Map<number, number>()
  readonly #words = new Map<string, number>()
  #free = FIRST_FREE
  /** By anchor, the last sentence that had it, counted from 1, and its place in that sentence's list. */
  readonly #sentences: number[] = new Array(FIRST_FREE).fill(0)
  readonly #places: number[] = new Array(FIRST_FREE).fill(0)
  #sentence = 0
  #drops = 0
  #numbers: number[] = []
  #weights: number[] = []

  /** How many anchors have been numbered. */
  get size(): number {
    return this.#free
  }

  /** Reads one sentence. Small numbers weigh little: one and two stand in many sentences. */
  read(text: string, language: 'en' | 'zh'): Anchors {
    this.#sentence++
    this.#drops = 0
    this.#numbers = []
    this.#weights = []
    let kinds = 0
    let blanks = 0
    for (let i = 0; i < text.length; i++) {
      const kind = KINDS[text.charCodeAt(i)]!
      kinds |= kind
      if (kind === BLANKS) blanks++
    }
    if (kinds & DIGITS) this.#addDigits(text)
    if (kinds & QUESTIONS) this.#set(QUESTION, MARK_WEIGHT)
    if (kinds & EXCLAMATIONS) this.#set(EXCLAMATION, MARK_WEIGHT)
    if (kinds & QUOTES) this.#set(QUOTE, MARK_WEIGHT)
    if (kinds & COLONS) this.#set(COLON, MARK_WEIGHT / 2)
    if (kinds & BRACKETS) this.#set(BRACKET, MARK_WEIGHT / 2)
    if (language === 'en') this.#addEnglish(text, kinds)
    else this.#addChinese(text, kinds)
    const numbers = this.#numbers
    const weights = this.#weights
    const length = Math.max(1, text.length - blanks)
    if (this.#drops === 0) return { numbers, weights, length }
    const isKept = (_: number, i: number) => numbers[i] !== DROPPED
    return { numbers: numbers.filter(isKept), weights: weights.filter(isKept), length }
  }

  #set(anchor: number, weight: number): void {
    if (this.#sentences[anchor] === this.#sentence) {
      this.#weights[this.#places[anchor]!] = weight
      return
    }
    this.#sentences[anchor] = this.#sentence
    this.#places[anchor] = this.#numbers.length
    this.#numbers.push(anchor)
    this.#weights.push(weight)
  }

  #setValue(value: number, weight: number): void {
    this.#set(this.#numberOf(this.#values, value), weight)
  }

  #numberOf<Key>(known: Map<Key, number>, key: Key): number {
    let number = known.get(key)
    if (number === undefined) {
      number = this.#free++
      known.set(key, number)
      this.#sentences.push(0)
      this.#places.push(0)
    }
    return number
  }

  #addDigits(text: string): void {
    NUMBER.lastIndex = 0
    for (let match = NUMBER.exec(text); match !== null; match = NUMBER.exec(text)) {
      const value = Number(match[0].replace(/,/g, ''))
      // 1.2亿, 30万: the English text writes another number.
      const unit = text.charAt(match.index + match[0].length)
      const scaled =
        unit === '万' || unit === '萬' ? value * 1e4 : unit === '亿' || unit === '億' ? value * 1e8 : value
      this.#setValue(roundValue(scaled), weightOfNumber(scaled))
    }
  }

  #addEnglish(text: string, kinds: number): void {
    if (kinds & DIGITS) this.#scaleDigits(text)
    const lower = text.toLowerCase()
    const words = findWords(lower)
    for (let i = 0; i < words; i++) {
      const word = readWord(lower, i)
      if (word === undefined) continue
      if (word.number !== undefined) {
        const ones = word.isTens && i + 1 < words ? readWord(lower, i + 1)?.number : undefined
        const isCompound = ones !== undefined && ones > 0 && ones < 10
        const value = isCompound ? word.number + ones : word.number
        // `One` is a pronoun as often as a number.
        if (value > 1) this.#setValue(value, weightOfNumber(value))
        if (isCompound) i++
        continue
      }
      for (const { rest, anchor } of word.terms)
        if (followsWith(lower, i + 1, words, rest)) this.#set(anchor, TERM_WEIGHT)
    }
    // Only what a Chinese text may leave in Latin script: names, abbreviations, codes.
    this.#addLatin(text, true, 0)
  }

  /** `1.2 million` is one number. */
  #scaleDigits(text: string): void {
    SCALED.lastIndex = 0
    for (let match = SCALED.exec(text); match !== null; match = SCALED.exec(text)) {
      const value = Number(match[1])
      const small = this.#values.get(value)
      if (small !== undefined && this.#sentences[small] === this.#sentence) this.#drop(small)
      this.#setValue(roundValue(value * (FACTORS[match[2]!.toLowerCase()] ?? 1)), 1.2)
    }
  }

  #drop(anchor: number): void {
    this.#numbers[this.#places[anchor]!] = DROPPED
    this.#sentences[anchor] = 0
    this.#drops++
  }

  #addChinese(text: string, kinds: number): void {
    if (kinds & NUMERALS) {
      NUMERAL.lastIndex = 0
      for (let match = NUMERAL.exec(text); match !== null; match = NUMERAL.exec(text)) {
        const value = readChineseNumber(match[0])
        if (value !== undefined && value > 1) this.#setValue(value, weightOfNumber(value))
      }
    }
    if (kinds & LATIN) this.#addLatin(text, false, LATIN_WEIGHT)
    for (let i = 0; i < text.length; i++) {
      const start = ZH_STARTS[text.charCodeAt(i)]!
      if (start === 0) continue
      for (const { word, anchor } of ZH_TERMS[start]!)
        if (text.startsWith(word, i)) this.#set(anchor, TERM_WEIGHT)
    }
  }

  /**
   * Adds the words of a text with a letter at its beginning and a letter or digit at its end: names, abbreviations,
   * codes. `isPicky` takes those with a capital or a digit alone.
   */
  #addLatin(text: string, isPicky: boolean, weight: number): void {
    for (let i = 0; i < text.length; ) {
      if (KINDS[text.charCodeAt(i)] !== LATIN) {
        i++
        continue
      }
      let end = i
      let isOdd = false
      let at = i
      for (; at < text.length; at++) {
        const unit = text.charCodeAt(at)
        if ((KINDS[unit]! & (LATIN | DIGITS)) !== 0) {
          end = at + 1
          if (unit <= 0x5a) isOdd = true
        } else if (unit !== 0x27 && unit !== 0x2019 && unit !== 0x2e && unit !== 0x2d) break
      }
      if (end - i >= 2 && (isOdd || !isPicky))
        this.#set(this.#numberOf(this.#words, text.slice(i, end).toLowerCase()), weight)
      i = at
    }
  }
}

function weightOfNumber(value: number): number {
  if (value <= 2) return 0.3
  return value < 10 ? 0.7 : 1.2
}

function roundValue(value: number): number {
  return Math.round(value * 1e6) / 1e6
}

/** Finds the runs of small letters and digits of a text in lower case; how many there are. */
function findWords(text: string): number {
  let words = 0
  let from = 0
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 0
    if ((KINDS[unit]! & (LATIN | DIGITS)) !== 0 && !(unit >= 0x41 && unit <= 0x5a)) continue
    if (i > from) {
      STARTS[words] = from
      ENDS[words++] = i
    }
    from = i + 1
  }
  return words
}

function readWord(text: string, index: number): Word | undefined {
  const start = STARTS[index]!
  const end = ENDS[index]!
  return EN_TABLE.has(text, start, end) ? EN_WORDS.get(text.slice(start, end)) : undefined
}

function singular(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  return word.endsWith('s') && !word.endsWith('ss') && word.length > 3 ? word.slice(0, -1) : word
}

/** Whether the words from `at` on, of so many, are those of a phrase. */
function followsWith(text: string, at: number, words: number, rest: readonly string[]): boolean {
  for (const [k, part] of rest.entries()) {
    if (at + k >= words) return false
    const word = text.slice(STARTS[at + k], ENDS[at + k])
    if (word !== part && singular(word) !== part) return false
  }
  return true
}

function readChineseNumber(numeral: string): number | undefined {
  let total = 0
  let digit = -1
  for (const character of numeral) {
    const unit = character === '十' ? 10 : character === '百' ? 100 : character === '千' ? 1000 : 0
    if (unit > 0) {
      total += (digit < 0 ? 1 : digit) * unit
      digit = -1
    } else {
      if (digit >= 0) return undefined
      digit = DIGITS_ZH.get(character) ?? -1
    }
  }
  return total + Math.max(0, digit)
}
