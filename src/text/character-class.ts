import { unitAt } from './unit-at.js'

const UNKNOWN = 0
const OUTSIDE = 1
const INSIDE = 2

/**
 * Whether the character at a UTF-16 offset of a text is one that a pattern of one character matches, by a table
 * look-up: the pattern itself is asked once a unit, and for each character of two units. Of such a character both
 * halves give the same answer.
 */
export function characterClass(pattern: RegExp): (text: string, at: number) => boolean {
  const known = new Uint8Array(0x10000)
  return (text, at) => {
    const unit = unitAt(text, at)
    if ((unit & SURROGATES) === HIGH_SURROGATE) return pattern.test(readPair(text, at))
    if (known[unit] === UNKNOWN) known[unit] = pattern.test(String.fromCharCode(unit)) ? INSIDE : OUTSIDE
    return known[unit] === INSIDE
  }
}

const SURROGATES = 0xf800
const HIGH_SURROGATE = 0xd800

/** The character that a half of a surrogate pair belongs to; the half itself where the other one is missing. */
function readPair(text: string, at: number): string {
  const isLow = (unitAt(text, at) & 0xfc00) === 0xdc00
  const before = isLow && at > 0 ? text.codePointAt(at - 1)! : 0
  return String.fromCodePoint(before > 0xffff ? before : text.codePointAt(at)!)
}
