// Numbers as anchors: digits, what multiplies them in English, Chinese numerals.

/** Numbers in digits, with commas between thousands. */
export const NUMBER = /\d+(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?/g
/** Numbers that a word multiplies. */
export const SCALED = /(\d+(?:\.\d+)?) (hundred|thousand|million|billion)/gi
export const NUMERAL = /[零〇一二两兩三四五六七八九十百千]+/g
export const FACTORS: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
}

const DIGITS_ZH = new Map([...'零一二三四五六七八九'].map((digit, value) => [digit, value]))
DIGITS_ZH.set('〇', 0).set('两', 2).set('兩', 2)

/** Small numbers tell little. */
export function weightOfNumber(value: number): number {
  if (value <= 2) return 0.3
  return value < 10 ? 0.7 : 1.2
}

/** A number to six places. */
export function roundValue(value: number): number {
  return Math.round(value * 1e6) / 1e6
}

/** The value of Chinese numerals below ten thousand; undefined where two digits stand side by side (years). */
export function readChineseNumber(numeral: string): number | undefined {
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
