// The words that are anchors or open one: number words of English, and terms of a small word list in both languages.
import { WordTable } from '../page/lines/word-table.js'
import { NUMBER_WORDS, TERM_PAIRS } from './data/term-pairs.js'

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
/** A term's phrase behind its first word, or the whole of it in Chinese, and the number of its anchor. */
interface Phrase {
  readonly rest: readonly string[]
  readonly anchor: number
}

/** What a word of small letters and digits may be: a number, or the first of some terms. */
export interface Word {
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
export const ZH_STARTS = new Uint16Array(0x10000)
export const ZH_TERMS: { readonly word: string; readonly anchor: number }[][] = [[]]
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

/** How many terms the list has: their anchors are the first numbers. */
export const TERM_COUNT = TERMS.length

/** What the word between two places of a text in lower case may be. */
export function wordBetween(text: string, start: number, end: number): Word | undefined {
  return EN_TABLE.has(text, start, end) ? EN_WORDS.get(text.slice(start, end)) : undefined
}

/** A word without the ending of its plural. */
export function singular(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  return word.endsWith('s') && !word.endsWith('ss') && word.length > 3 ? word.slice(0, -1) : word
}
