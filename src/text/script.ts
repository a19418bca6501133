// Script classes of characters: what a character is written in, by one table look-up a UTF-16 unit.
// Source of the ranges: Unicode Scripts.txt, blocks that study pages hold; unassigned characters stay symbols.
import { JAPAN_ONLY, SIMPLIFIED_IN_JAPAN, SIMPLIFIED_ONLY, TRADITIONAL_ONLY } from './han-forms.js'

/** Script classes. Letters of a script that has no class of its own are OtherLetter. */
export const Script = {
  Space: 0,
  Digit: 1,
  Symbol: 2,
  /** Drawn as nothing: zero-width space and joiners, soft hyphen, direction marks, BOM. */
  Invisible: 3,
  /** Combining marks, which belong to the letter before them. */
  Mark: 4,
  Replacement: 5,
  Latin: 6,
  Cyrillic: 7,
  Greek: 8,
  Hiragana: 9,
  Katakana: 10,
  Hangul: 11,
  Han: 12,
  OtherLetter: 13,
} as const

export type ScriptClass = (typeof Script)[keyof typeof Script]

const RANGES: readonly (readonly [ScriptClass, ...(readonly [number, number])[]])[] = [
  [Script.Space, [0x09, 0x0d], [0x20, 0x20], [0x85, 0x85], [0xa0, 0xa0], [0x1680, 0x1680], [0x2000, 0x200a]],
  [Script.Space, [0x2028, 0x2029], [0x202f, 0x202f], [0x205f, 0x205f], [0x3000, 0x3000]],
  [Script.Digit, [0x30, 0x39], [0xff10, 0xff19]],
  [Script.Invisible, [0xad, 0xad], [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x2064], [0xfeff, 0xfeff]],
  [
    Script.Mark,
    [0x300, 0x36f],
    [0x483, 0x489],
    [0x1ab0, 0x1aff],
    [0x1dc0, 0x1dff],
    [0xfe00, 0xfe0f],
    [0xfe20, 0xfe2f],
  ],
  [Script.Replacement, [0xfffd, 0xfffd]],
  [
    Script.Latin,
    [0x41, 0x5a],
    [0x61, 0x7a],
    [0xaa, 0xaa],
    [0xba, 0xba],
    [0xc0, 0xd6],
    [0xd8, 0xf6],
    [0xf8, 0x24f],
  ],
  [Script.Latin, [0x250, 0x2af], [0x1e00, 0x1eff], [0xfb00, 0xfb06], [0xff21, 0xff3a], [0xff41, 0xff5a]],
  [Script.Cyrillic, [0x400, 0x482], [0x48a, 0x52f], [0x1c80, 0x1c88], [0x2de0, 0x2dff], [0xa640, 0xa69f]],
  [
    Script.Greek,
    [0x370, 0x373],
    [0x376, 0x377],
    [0x37b, 0x37d],
    [0x37f, 0x37f],
    [0x386, 0x386],
    [0x388, 0x3ff],
  ],
  [Script.Greek, [0x1f00, 0x1fff]],
  [Script.Hiragana, [0x3041, 0x3096], [0x309d, 0x309f]],
  [Script.Katakana, [0x30a1, 0x30fa], [0x30fc, 0x30ff], [0x31f0, 0x31ff], [0xff66, 0xff9f]],
  [Script.Hangul, [0x1100, 0x11ff], [0x3131, 0x318e], [0xa960, 0xa97c], [0xac00, 0xd7a3], [0xd7b0, 0xd7fb]],
  [Script.Han, [0x2e80, 0x2fd5], [0x3005, 0x3007], [0x3021, 0x3029], [0x3400, 0x4dbf], [0x4e00, 0x9fff]],
  [Script.Han, [0xf900, 0xfaff], [0xd840, 0xd888]],
  [
    Script.OtherLetter,
    [0x531, 0x556],
    [0x560, 0x588],
    [0x5d0, 0x5f2],
    [0x620, 0x65f],
    [0x66e, 0x6d3],
    [0x6fa, 0x6ff],
  ],
  [
    Script.OtherLetter,
    [0x710, 0x74f],
    [0x750, 0x77f],
    [0x780, 0x7b1],
    [0x8a0, 0x8ff],
    [0x900, 0x963],
    [0x971, 0xe3a],
  ],
  [Script.OtherLetter, [0xe40, 0xe4e], [0xe80, 0xeff], [0xf00, 0xfff], [0x1000, 0x109f], [0x10a0, 0x10ff]],
  [
    Script.OtherLetter,
    [0x1200, 0x137f],
    [0x13a0, 0x13f5],
    [0x1400, 0x167f],
    [0x1780, 0x17d3],
    [0x1820, 0x1878],
  ],
  [Script.OtherLetter, [0xfb1d, 0xfdff], [0xfe70, 0xfefc]],
]

const CLASSES = new Uint8Array(0x10000).fill(Script.Symbol)
for (const [script, ...ranges] of RANGES) {
  for (const [first, last] of ranges) CLASSES.fill(script, first, last + 1)
}
// Low surrogates follow the class of nothing: they are drawn with the high one before them.
CLASSES.fill(Script.Invisible, 0xdc00, 0xe000)

const JAPANESE_FORM = 1
const SIMPLIFIED_FORM = 2
const TRADITIONAL_FORM = 3
const SHARED_WITH_JAPAN_FORM = 4
const FORMS = new Uint8Array(0x10000)
for (const [form, characters] of [
  [JAPANESE_FORM, JAPAN_ONLY],
  [SIMPLIFIED_FORM, SIMPLIFIED_ONLY],
  [TRADITIONAL_FORM, TRADITIONAL_ONLY],
  [SHARED_WITH_JAPAN_FORM, SIMPLIFIED_IN_JAPAN],
] as const) {
  for (let i = 0; i < characters.length; i++) FORMS[characters.charCodeAt(i)] = form
}

/** The script class of a UTF-16 unit. High surrogates of the Han planes are Han, other astral letters are symbols. */
export function scriptOf(unit: number): ScriptClass {
  return CLASSES[unit] as ScriptClass
}

/** Whether a UTF-16 unit is a letter of any script (not a digit, mark or symbol). */
export function isLetter(unit: number): boolean {
  return CLASSES[unit]! >= Script.Latin
}

/** Whether a UTF-16 unit is a Han character, one of the planes beyond the first included. */
export function isHan(unit: number): boolean {
  return CLASSES[unit] === Script.Han
}

/** Whether a UTF-16 unit is hiragana or katakana. */
export function isKana(unit: number): boolean {
  const script = CLASSES[unit]
  return script === Script.Hiragana || script === Script.Katakana
}

/** Whether a UTF-16 unit is white space, in any width. */
export function isSpace(unit: number): boolean {
  return CLASSES[unit] === Script.Space
}

/** Whether a UTF-16 unit is a decimal digit, half or full width. */
export function isDigit(unit: number): boolean {
  return CLASSES[unit] === Script.Digit
}

/** Whether a Han character is written so in Japan alone (県, 働, 戦). */
export function isJapanOnly(unit: number): boolean {
  return FORMS[unit] === JAPANESE_FORM
}

/** Whether a Han character is of simplified Chinese and not of traditional (们, 这). Japan writes some of them too (国). */
export function isSimplifiedOnly(unit: number): boolean {
  return FORMS[unit] === SIMPLIFIED_FORM || FORMS[unit] === SHARED_WITH_JAPAN_FORM
}

/** Whether a character of simplified and not traditional Chinese is written so in Japan too (国, 会, 画). */
export function isSharedWithJapan(unit: number): boolean {
  return FORMS[unit] === SHARED_WITH_JAPAN_FORM
}

/** Whether a Han character is of traditional Chinese and not of simplified (們, 這). Japan writes many of them too (門). */
export function isTraditionalOnly(unit: number): boolean {
  return FORMS[unit] === TRADITIONAL_FORM
}
