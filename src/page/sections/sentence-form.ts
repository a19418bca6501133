// The normal form of a sentence that the section model reads, in one buffer of UTF-16 units that the next sentence
// overwrites: sentences are many and short, and strings for each of them cost more than reading them.
import { isDigit, isHan, isLetter, Script, scriptOf } from '../../text/script.js'
import { simplifyUnit } from '../../text/simplify.js'
import { unitAt } from '../../text/unit-at.js'

/** The tables of the model: English, or Chinese by characters. */
export type FeatureLanguage = 'en' | 'zh'

/** Of a longer sentence only so many characters are read. */
export const LONGEST_SENTENCE = 600

const SPACE = 0x20
const NUMBER = 0x23
const START = 0x5e

/** A normal form: `length` units, in English with the places where words begin and end. */
export class SentenceForm {
  readonly units = new Uint16Array(LONGEST_SENTENCE * 3 + 8)
  length = 0
  readonly wordStarts = new Uint16Array(LONGEST_SENTENCE + 2)
  readonly wordEnds = new Uint16Array(LONGEST_SENTENCE + 2)
  words = 0

  /** Lower-case words and numbers (`#`) between single spaces, after `^`; in Chinese the characters, simplified, without spaces. */
  read(sentence: string, language: FeatureLanguage): void {
    const text = sentence.slice(0, LONGEST_SENTENCE).toLowerCase()
    this.units[0] = START
    this.length = 1
    if (language === 'en') this.#readEnglish(text)
    else this.#readChinese(text)
  }

  #readEnglish(text: string): void {
    this.wordStarts[0] = 0
    this.wordEnds[0] = 1
    this.words = 1
    let i = 0
    while (i < text.length) {
      const unit = unitAt(text, i)
      if (isLetter(unit)) {
        this.#beginWord()
        while (i < text.length && isWordUnit(text, i)) this.units[this.length++] = unitAt(text, i++)
        this.#endWord()
      } else if (isDigit(unit)) {
        while (i < text.length && continuesNumber(text, i)) i++
        this.#addMark(NUMBER)
      } else {
        if (unit === 0x25 || (unit >= 0x3c && unit <= 0x3f)) this.#addMark(unit)
        i++
      }
    }
    this.units[this.length++] = SPACE
  }

  #beginWord(): void {
    this.units[this.length++] = SPACE
    this.wordStarts[this.words] = this.length
  }

  #endWord(): void {
    this.wordEnds[this.words++] = this.length
  }

  #addMark(unit: number): void {
    this.#beginWord()
    this.units[this.length++] = unit
    this.#endWord()
  }

  #readChinese(text: string): void {
    let inNumber = false
    for (let i = 0; i < text.length; i++) {
      const unit = unitAt(text, i)
      if (isDigit(unit)) {
        if (!inNumber) this.units[this.length++] = NUMBER
        inNumber = true
        continue
      }
      if (unit === 0x2e && inNumber) continue
      inNumber = false
      if (isHan(unit) || isLetter(unit) || isComparison(unit)) this.units[this.length++] = simplifyUnit(unit)
      else if (unit !== SPACE) this.units[this.length++] = SPACE
    }
  }
}

function isWordUnit(text: string, at: number): boolean {
  const unit = unitAt(text, at)
  if (isLetter(unit)) return true
  const isInner = unit === 0x27 || unit === 0x2019 || unit === 0x2d
  return isInner && at + 1 < text.length && isLetter(unitAt(text, at + 1))
}

/** A digit, or a mark between digits. */
function continuesNumber(text: string, at: number): boolean {
  const unit = unitAt(text, at)
  if (scriptOf(unit) === Script.Digit) return true
  if (unit !== 0x2e && unit !== 0x2c && unit !== 0xb7) return false
  const next = text.charCodeAt(at + 1)
  return next >= 0x30 && next <= 0x39
}

function isComparison(unit: number): boolean {
  return unit === 0x25 || unit === 0x3c || unit === 0x3e || unit === 0xff1c || unit === 0xff1e
}
