// Classes of UTF-16 units that sentence rules ask for.
import { isHan, isKana, isLetter, isSpace } from '../../text/script.js'

const CLOSING = 1
const OPENING = 2
const CONTINUING = 4
const WIDE_STOP = 8
const ASKING = 16
const KINDS = new Uint8Array(0x10000)
for (const [kind, characters] of [
  [CLOSING, ')]}”’」』）】》〉］｝'],
  [OPENING, '([{“‘「『（【《〈［｛'],
  [CONTINUING, '，,、；;：:）)的地得と'],
  [WIDE_STOP, '。！？｡'],
  [ASKING, '\n(（[。！？｡.．?!…'],
] as const) {
  for (let i = 0; i < characters.length; i++) KINDS[characters.charCodeAt(i)]! |= kind
}

/** Brackets and quotes that stay with the sentence before them. */
export function isClosing(unit: number): boolean {
  return (KINDS[unit]! & CLOSING) !== 0
}

/** Brackets and quotes that may open a sentence. */
export function isOpening(unit: number): boolean {
  return (KINDS[unit]! & OPENING) !== 0
}

/** After these a wide stop inside quotes does not end the sentence around them. */
export function isContinuing(unit: number): boolean {
  return (KINDS[unit]! & CONTINUING) !== 0
}

/** Stops that end a sentence whatever follows. */
export function isWideStop(unit: number): boolean {
  return (KINDS[unit]! & WIDE_STOP) !== 0
}

/** Whether a sentence may end at a unit, or a bracket open: at all others it goes on. */
export function asksForLook(unit: number): boolean {
  return KINDS[unit]! >= ASKING
}

export const STOP = 0x2e
export const EXCLAMATION = 0x21
export const QUESTION = 0x3f
export const QUOTE = 0x22
export const APOSTROPHE = 0x27
export const WIDE_FULL_STOP = 0xff0e
export const ELLIPSIS = 0x2026
export const LINE_FEED = 0x0a

/** White space and what is as invisible. */
export function isBlank(unit: number): boolean {
  return isSpace(unit) || unit === 0xfeff || unit === 0x200b
}

/** The offset of the next unit that is no white space, or the length of the text. */
export function skipSpace(text: string, from: number): number {
  let i = from
  while (i < text.length && isBlank(text.charCodeAt(i))) i++
  return i
}

/** Han and kana. */
export function isWideLetter(unit: number): boolean {
  return isHan(unit) || isKana(unit)
}

/** Whether a unit is a capital letter. */
export function isUpper(unit: number): boolean {
  if (unit >= 0x41 && unit <= 0x5a) return true
  if (unit < 0x80 || !isLetter(unit)) return false
  const character = String.fromCharCode(unit)
  return character !== character.toLowerCase()
}

/** Whether a unit is a small letter. */
export function isLower(unit: number): boolean {
  if (unit >= 0x61 && unit <= 0x7a) return true
  if (unit < 0x80 || !isLetter(unit)) return false
  const character = String.fromCharCode(unit)
  return character !== character.toUpperCase()
}
