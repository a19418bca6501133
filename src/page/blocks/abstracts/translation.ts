import { CHINESE_DIGITS, ENGLISH_NUMBERS } from '../../../text/data/number-words.js'
import { unitAt } from '../../../text/unit-at.js'

const NUMBER = /\d+(?:[.,]\d+)*/g
const LATIN = /[A-Za-z][A-Za-z0-9-]{1,}/g

const WORD_NUMBER = new RegExp(
  `\\b(${Object.keys(ENGLISH_NUMBERS).join('|')})(?:[- ](${Object.keys(ENGLISH_NUMBERS).slice(0, 9).join('|')}))?\\b`,
  'gi',
)
const HAN_NUMBER =
  /(?:([二三四五六七八九])?十([一二三四五六七八九])?|([二两三四五六七八九]))(?=[名位个例所家项次天周月年岁份篇人])/g

/** The numbers of a text that are spelt out: `Twenty-six` as 26, 九名 as 9. A lone `one` is no number. */
function listSpelt(text: string): string[] {
  const latin = [...text.matchAll(WORD_NUMBER)].map(([, first = '', unit]) => {
    const value = ENGLISH_NUMBERS[first.toLowerCase()]!
    return value >= 20 && value < 100 && unit ? value + ENGLISH_NUMBERS[unit.toLowerCase()]! : value
  })
  const han = [...text.matchAll(HAN_NUMBER)].map(([, tens, units, alone]) => {
    if (alone) return alone === '两' ? 2 : CHINESE_DIGITS.indexOf(alone)
    return (tens ? CHINESE_DIGITS.indexOf(tens) : 1) * 10 + (units ? CHINESE_DIGITS.indexOf(units) : 0)
  })
  return [...latin, ...han].filter((value) => value > 1).map(String)
}

/**
 * Whether a Latin and a Chinese text say the same, by what a translation keeps: numbers, names and abbreviations.
 * At least two of them must be shared, six tenths of those in the Chinese text, and the lengths must fit.
 */
export function isTranslation(a: string, b: string): boolean {
  const hanOf = { a: countHan(a), b: countHan(b) }
  const [latin, han] = hanOf.a > hanOf.b ? [b, a] : [a, b]
  const ratio = latin.length / Math.max(1, hanOf.a, hanOf.b)
  if (ratio < 1.4 || ratio > 7) return false
  const kept = new Set([
    ...(han.match(NUMBER) ?? []),
    ...listSpelt(han),
    ...(han.match(LATIN) ?? []).map((w) => w.toLowerCase()),
  ])
  kept.delete('doi')
  if (kept.size < 2) return false
  const there = new Set([
    ...(latin.match(NUMBER) ?? []),
    ...listSpelt(latin),
    ...(latin.match(LATIN) ?? []).map((w) => w.toLowerCase()),
  ])
  let shared = 0
  for (const token of kept) if (there.has(token)) shared++
  return shared >= 2 && shared >= kept.size * 0.6
}

function countHan(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i++) {
    const unit = unitAt(text, i)
    if (unit >= 0x3040 && unit <= 0x9fff) count++
  }
  return count
}
