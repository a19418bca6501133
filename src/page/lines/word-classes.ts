// Unicode's letters and marks by their place in a text, by one table look-up a UTF-16 unit.

/** What stands at a place: outside a word, inside one only, or a letter. */
export const OUTSIDE = 0
const INSIDE = 1
export const LETTER = 2
const ASTRAL = 3

const CLASSES = new Uint8Array(0x10000)
let isRead = false

/** Reads the table when it is first asked for: it costs some milliseconds. */
function readClasses(): void {
  const letter = /\p{L}/u
  const mark = /[\p{M}'’-]/u
  for (let unit = 0; unit < CLASSES.length; unit++) {
    const character = String.fromCharCode(unit)
    const isSurrogate = unit >= 0xd800 && unit < 0xe000
    CLASSES[unit] = isSurrogate
      ? ASTRAL
      : letter.test(character)
        ? LETTER
        : mark.test(character)
          ? INSIDE
          : OUTSIDE
  }
  isRead = true
}

/** The class of the character at a place; apostrophes and hyphens stand inside words, as marks do. */
export function classOf(text: string, at: number): number {
  if (!isRead) readClasses()
  const known = CLASSES[text.charCodeAt(at)]!
  return known === ASTRAL ? classOfAstral(text, at) : known
}

function classOfAstral(text: string, at: number): number {
  const isLow = text.charCodeAt(at) >= 0xdc00
  const point = text.codePointAt(isLow && at > 0 ? at - 1 : at)!
  if (point < 0x10000) return OUTSIDE
  const character = String.fromCodePoint(point)
  if (/\p{L}/u.test(character)) return LETTER
  return /\p{M}/u.test(character) ? INSIDE : OUTSIDE
}
