import { isCapital } from '../text/fold.js'
import { Script, type ScriptClass, scriptOf } from '../text/script.js'

/** What a folded UTF-16 unit is to the tokenizer. */
export const Kind = { Gap: 0, Letter: 1, Digit: 2, Apostrophe: 3, Point: 4, Single: 5, Invisible: 6 } as const

/** Kinds of all UTF-16 units: letters and digits make words, a Han, kana or Hangul character is a word of its own. */
export const KINDS = new Uint8Array(0x10000).map((_, unit) => kindOfScript(scriptOf(unit)))
KINDS["'".charCodeAt(0)] = Kind.Apostrophe
KINDS['.'.charCodeAt(0)] = Kind.Point
KINDS[','.charCodeAt(0)] = Kind.Point
// A low surrogate belongs to the character that its high one began.
KINDS.fill(Kind.Invisible, 0xdc00, 0xe000)

function kindOfScript(script: ScriptClass): number {
  if (script === Script.Digit) return Kind.Digit
  if (script === Script.Invisible) return Kind.Invisible
  if (script === Script.Han || script === Script.Hiragana || script === Script.Katakana) return Kind.Single
  return script === Script.Mark || script >= Script.Latin ? Kind.Letter : Kind.Gap
}

/**
 * The words of a folded text: runs of letters and digits, with apostrophes and decimal points inside, and single
 * Han and kana characters. A trailing `'s` is no part of its word. `flex[i]` is 1 where nothing but blanks or one
 * hyphen parts word i from word i + 1, as between the parts of a compound.
 */
export interface Tokens {
  readonly count: number
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly flex: readonly number[]
}

/** Splits a folded text (`foldText`) into words. UTF-16 offsets. */
export function tokenize(folded: string): Tokens {
  const starts: number[] = []
  const ends: number[] = []
  const flex: number[] = []
  let gapStart = 0
  let i = 0
  while (i < folded.length) {
    const kind = KINDS[folded.charCodeAt(i)]!
    if (kind !== Kind.Letter && kind !== Kind.Digit && kind !== Kind.Single) {
      i += 1
      continue
    }
    if (starts.length > 0) flex.push(isFlexible(folded, gapStart, i) ? 1 : 0)
    const start = i
    let end = endOfWord(folded, i)
    i = end
    gapStart = end
    if (end - start > 2 && folded.charCodeAt(end - 1) === S && folded.charCodeAt(end - 2) === APOSTROPHE)
      end -= 2
    else if (kind !== Kind.Single && folded.charCodeAt(end) === APOSTROPHE) gapStart = end + 1
    starts.push(start)
    ends.push(end)
  }
  if (starts.length > 0) flex.push(0)
  return { count: starts.length, starts, ends, flex }
}

const APOSTROPHE = 39
const S = 115
const SPACE = 32
const HYPHEN = 45

function endOfWord(folded: string, start: number): number {
  const first = KINDS[folded.charCodeAt(start)]!
  let i = start + 1
  if (first === Kind.Single) {
    if (isLowSurrogate(folded.charCodeAt(i))) i += 1
    return i
  }
  let last = first
  while (i < folded.length) {
    const kind = KINDS[folded.charCodeAt(i)]!
    if (kind === Kind.Letter || kind === Kind.Digit) last = kind
    else if (kind === Kind.Apostrophe) {
      const next = KINDS[folded.charCodeAt(i + 1)]
      if (next !== Kind.Letter && next !== Kind.Digit) break
    } else if (kind === Kind.Point) {
      if (last !== Kind.Digit || KINDS[folded.charCodeAt(i + 1)] !== Kind.Digit) break
    } else if (kind === Kind.Invisible) {
      const next = KINDS[folded.charCodeAt(i + 1)]
      if (next !== Kind.Letter && next !== Kind.Digit) break
    } else break
    i += 1
  }
  return i
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000
}

function isFlexible(folded: string, start: number, end: number): boolean {
  let blanks = 0
  let hyphens = 0
  for (let i = start; i < end; i += 1) {
    const unit = folded.charCodeAt(i)
    if (unit === SPACE || unit === 10 || unit === 13 || KINDS[unit] === Kind.Invisible) blanks += 1
    else if (unit === HYPHEN) hyphens += 1
    else return false
  }
  if (blanks + hyphens === 0) return true
  if (hyphens > 1 || (hyphens === 1 && blanks > 0)) return false
  // Chinese runs on without blanks; two Chinese characters that a blank parts are two phrases.
  return KINDS[folded.charCodeAt(start - 1)] !== Kind.Single || KINDS[folded.charCodeAt(end)] !== Kind.Single
}

/** The word's folded text without characters that are drawn as nothing. */
export function tokenText(folded: string, start: number, end: number): string {
  const text = folded.slice(start, end)
  return INVISIBLE.test(text) ? text.replace(INVISIBLES, '') : text
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/
const INVISIBLES = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g

/** Whether a word as written is in capitals: two or more, and no small letter but a final s (`CHWs`). */
export function isInCapitals(written: string): boolean {
  let capitals = 0
  for (let i = 0; i < written.length; i += 1) {
    const unit = written.charCodeAt(i)
    if (isCapital(unit)) capitals += 1
    else if (KINDS[unit] === Kind.Letter && !(written[i] === 's' && i === written.length - 1)) return false
  }
  return capitals >= 2
}
