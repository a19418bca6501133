// What a sentence holds that its translation holds too: numbers (digits, number words, Chinese numerals), Latin
// words in Chinese text, and terms of a small word list.
import { unitAt } from '../text/unit-at.js'
import {
  BLANKS,
  BRACKETS,
  COLONS,
  DIGITS,
  EXCLAMATIONS,
  KINDS,
  LATIN,
  NUMERALS,
  QUESTIONS,
  QUOTES,
} from './anchor-characters.js'
import {
  FACTORS,
  NUMBER,
  NUMERAL,
  readChineseNumber,
  roundValue,
  SCALED,
  weightOfNumber,
} from './anchor-numbers.js'
import { singular, TERM_COUNT, type Word, wordBetween, ZH_STARTS, ZH_TERMS } from './anchor-words.js'

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

const QUESTION = TERM_COUNT
const EXCLAMATION = QUESTION + 1
const QUOTE = QUESTION + 2
const COLON = QUESTION + 3
const BRACKET = QUESTION + 4
/** The number of the first anchor that is no term and no mark. */
const FIRST_FREE = QUESTION + 5

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
      const kind = KINDS[unitAt(text, i)]!
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
      const start = ZH_STARTS[unitAt(text, i)]!
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
      if (KINDS[unitAt(text, i)] !== LATIN) {
        i++
        continue
      }
      let end = i
      let isOdd = false
      let at = i
      for (; at < text.length; at++) {
        const unit = unitAt(text, at)
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

/** Finds the runs of small letters and digits of a text in lower case; how many there are. */
function findWords(text: string): number {
  let words = 0
  let from = 0
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? unitAt(text, i) : 0
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
  return wordBetween(text, STARTS[index]!, ENDS[index]!)
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
