// The kinds of characters that anchors are made of.
import { isSpace } from '../text/script.js'

export const DIGITS = 1
export const QUESTIONS = 2
export const EXCLAMATIONS = 4
export const QUOTES = 8
export const COLONS = 16
export const BRACKETS = 32
export const LATIN = 64
export const NUMERALS = 128
export const BLANKS = 256

/** The kinds of characters that anchors are made of, by UTF-16 unit. White space is as regular expressions see it. */
export const KINDS = new Uint16Array(0x10000).map((_, unit) =>
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
