// What a sentence holds that its translation holds too: numbers (digits, number words, Chinese numerals), Latin
// words in Chinese text, and terms of a small word list.
import { NUMBER_WORDS, TERM_PAIRS } from './data/term-pairs.js'

/** Anchors of a sentence with their weights: `#18`, `latin:medline`, `term:12`. */
export type Anchors = ReadonlyMap<string, number>

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

interface Term {
  readonly key: string
  readonly en: readonly string[]
  readonly zh: readonly string[]
}

const TERMS: readonly Term[] = TERM_PAIRS.trim()
  .split('\n')
  .map((line, i) => {
    const [en, zh] = line.split('=') as [string, string]
    return { key: `term:${i}`, en: en.trim().split('|'), zh: zh.trim().split('|') }
  })

/** First words (English) of terms, so that a sentence looks up few of them. */
const EN_TERMS = new Map<string, { readonly rest: string; readonly key: string }[]>()
for (const term of TERMS) {
  for (const phrase of term.en) {
    const [first = '', ...rest] = phrase.trim().split(' ')
    const list = EN_TERMS.get(first) ?? []
    list.push({ rest: rest.join(' '), key: term.key })
    EN_TERMS.set(first, list)
  }
}
const ZH_TERMS = new Map<string, { readonly word: string; readonly key: string }[]>()
for (const term of TERMS) {
  for (const word of term.zh) {
    const first = word.trim().slice(0, 1)
    const list = ZH_TERMS.get(first) ?? []
    list.push({ word: word.trim(), key: term.key })
    ZH_TERMS.set(first, list)
  }
}

/** Reads the anchors of one sentence. Small numbers weigh little: one and two stand in many sentences. */
export function readAnchors(text: string, language: 'en' | 'zh'): Anchors {
  const anchors = new Map<string, number>()
  addDigits(text, anchors)
  if (/[?？]/.test(text)) anchors.set('mark:?', MARK_WEIGHT)
  if (/[!！]/.test(text)) anchors.set('mark:!', MARK_WEIGHT)
  if (/["“”「」]/.test(text)) anchors.set('mark:"', MARK_WEIGHT)
  if (/[:：]/.test(text)) anchors.set('mark::', MARK_WEIGHT / 2)
  if (/[(（]/.test(text)) anchors.set('mark:(', MARK_WEIGHT / 2)
  if (language === 'en') addEnglish(text, anchors)
  else addChinese(text, anchors)
  return anchors
}

function weightOfNumber(value: number): number {
  if (value <= 2) return 0.3
  return value < 10 ? 0.7 : 1.2
}

function addDigits(text: string, anchors: Map<string, number>): void {
  for (const match of text.matchAll(/\d+(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?/g)) {
    const digits = match[0].replace(/,/g, '')
    const value = Number(digits)
    // 1.2亿, 30万: the English text writes another number.
    const unit = text.charAt(match.index + match[0].length)
    const scaled =
      unit === '万' || unit === '萬' ? value * 1e4 : unit === '亿' || unit === '億' ? value * 1e8 : value
    anchors.set(`#${Math.round(scaled * 1e6) / 1e6}`, weightOfNumber(scaled))
  }
}

function addEnglish(text: string, anchors: Map<string, number>): void {
  for (const match of text.matchAll(/(\d+(?:\.\d+)?) (hundred|thousand|million|billion)/gi)) {
    const factor = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 }[match[2]!.toLowerCase()] ?? 1
    anchors.delete(`#${Number(match[1])}`)
    anchors.set(`#${Math.round(Number(match[1]) * factor * 1e6) / 1e6}`, 1.2)
  }
  const words = text.toLowerCase().split(/[^a-z0-9À-ɏ]+/)
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (word === '') continue
    const number = NUMBERS.get(word) ?? TENS.get(word)
    if (number !== undefined) {
      const ones = NUMBERS.get(words[i + 1] ?? '')
      const isCompound = TENS.has(word) && ones !== undefined && ones > 0 && ones < 10
      const value = isCompound ? number + ones : number
      // `One` is a pronoun as often as a number.
      if (value > 1) anchors.set(`#${value}`, weightOfNumber(value))
      if (isCompound) i++
      continue
    }
    for (const term of EN_TERMS.get(singular(word)) ?? EN_TERMS.get(word) ?? []) {
      if (term.rest === '' || followsWith(words, i + 1, term.rest)) anchors.set(term.key, TERM_WEIGHT)
    }
  }
  for (const match of text.matchAll(/[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ0-9'’.-]*[A-Za-zÀ-ɏ0-9]/g)) {
    // Only what a Chinese text may leave in Latin script: names, abbreviations, codes.
    if (/[A-Z0-9]/.test(match[0])) anchors.set(`?${match[0].toLowerCase()}`, 0)
  }
}

function singular(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  return word.endsWith('s') && !word.endsWith('ss') && word.length > 3 ? word.slice(0, -1) : word
}

function followsWith(words: readonly string[], at: number, rest: string): boolean {
  const parts = rest.split(' ')
  return parts.every((part, k) => words[at + k] === part || singular(words[at + k] ?? '') === part)
}

function addChinese(text: string, anchors: Map<string, number>): void {
  for (const match of text.matchAll(/[零〇一二两兩三四五六七八九十百千]+/g)) {
    const value = readChineseNumber(match[0])
    if (value !== undefined && value > 1) anchors.set(`#${value}`, weightOfNumber(value))
  }
  for (const match of text.matchAll(/[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ0-9'’.-]*[A-Za-zÀ-ɏ0-9]/g)) {
    anchors.set(`?${match[0].toLowerCase()}`, LATIN_WEIGHT)
  }
  for (let i = 0; i < text.length; i++) {
    for (const term of ZH_TERMS.get(text.charAt(i)) ?? []) {
      if (text.startsWith(term.word, i)) anchors.set(term.key, TERM_WEIGHT)
    }
  }
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
