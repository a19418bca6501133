// Numbers as abstracts print them: digits in any grouping, English number words, Chinese numerals.
import { CHINESE_DIGITS as CHINESE_NUMERALS, ENGLISH_NUMBERS } from '../text/data/number-words.js'

const { hundred: _, ...SMALL } = ENGLISH_NUMBERS
const ENGLISH: Readonly<Record<string, number>> = { zero: 0, ...SMALL, dozen: 12 }

const ENGLISH_SCALES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1_000_000 }

const CHINESE_DIGITS = new Map([...CHINESE_NUMERALS].map((sign, digit) => [sign, digit]))
CHINESE_DIGITS.set('〇', 0).set('两', 2).set('兩', 2)

const CHINESE_UNITS = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
])

const CHINESE_SCALES = new Map([
  ['万', 10_000],
  ['萬', 10_000],
  ['亿', 100_000_000],
  ['億', 100_000_000],
])

/**
 * Reads one whole number: `1,234`, `1 234` (any space), full-width digits, `Thirty-one`, `one hundred and eight`,
 * `二十三`, `一百零八`, `3万`. Absent where the text is anything else, a decimal or a range included.
 */
export function readNumber(text: string): number | undefined {
  const plain = text.normalize('NFKC').trim()
  return readDigits(plain) ?? readEnglish(plain) ?? readChinese(plain)
}

function readDigits(text: string): number | undefined {
  const match = /^(\d{1,3}(?:([, ])\d{3}(?:\2\d{3})*)|\d{1,12})\s*([万亿萬億]?)$/.exec(text)
  if (match === null) return undefined
  const value = Number(match[1]!.replaceAll(/[, ]/g, ''))
  return value * (CHINESE_SCALES.get(match[3]!) ?? 1)
}

function readEnglish(text: string): number | undefined {
  const words = text
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word !== 'and')
  if (words[0] === 'a' && words.length > 1) words[0] = 'one'
  let total = 0
  let group = 0
  // A value below ten may follow a multiple of ten, nothing may follow a value below twenty: `one two` is no number.
  let room = Number.POSITIVE_INFINITY
  for (const word of words) {
    const value = ENGLISH[word]
    const scale = ENGLISH_SCALES[word]
    if (value !== undefined && value < room) {
      group += value
      room = value >= 20 ? 10 : 0
    } else if (scale === 100 && group > 0) {
      group *= 100
      room = 100
    } else if (scale !== undefined && scale > 100 && group > 0) {
      total += group * scale
      group = 0
      room = 1000
    } else return undefined
  }
  return words.length === 0 ? undefined : total + group
}

function readChinese(text: string): number | undefined {
  if (text === '') return undefined
  let total = 0
  let group = 0
  let digit: number | undefined
  let digits = ''
  for (const sign of text) {
    const value = CHINESE_DIGITS.get(sign)
    const unit = CHINESE_UNITS.get(sign)
    const scale = CHINESE_SCALES.get(sign)
    if (value !== undefined) {
      digit = value
      digits += value
    } else if (unit !== undefined) {
      group += (digit ?? 1) * unit
      digit = undefined
    } else if (scale !== undefined) {
      total += (group + (digit ?? 0)) * scale
      group = 0
      digit = undefined
    } else return undefined
  }
  // Years and codes are written digit by digit: 二〇二〇.
  if (digits.length === [...text].length && digits.length > 1) return Number(digits)
  return total + group + (digit ?? 0)
}
