// Folding for look-ups in the phrase tables. Unlike the engine's fold it may change length: offsets never come from it.
import { characterClass } from '../../text/character-class.js'
import { simplifyUnit } from '../../text/simplify.js'
import { unitAt } from '../../text/unit-at.js'

const SPACE = 0x20

/** What a unit in lower case becomes; 0 where it stays. */
const FOLDED = new Uint16Array(0x10000)
for (const [to, units] of [
  [' ', ' \t\n\v\f\r\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff\u200b\u200c\u200d\u2060'],
  ["'", '‘’ʼ'],
  ['"', '“”'],
  ['-', '‐‑‒–—―−'],
  ['.', '。'],
  [',', '、'],
] as const) {
  for (let i = 0; i < units.length; i++) FOLDED[units.charCodeAt(i)] = to.charCodeAt(0)
}
FOLDED.fill(SPACE, 0x2000, 0x200b)
// Full width; its capitals are in lower case by then.
for (let unit = 0xff01; unit <= 0xff5e; unit++) FOLDED[unit] = unit - 0xfee0

// A text is written unit by unit, as bytes: several times faster than joining strings.
let room = Buffer.alloc(2048)

function makeRoom(units: number): Buffer {
  if (room.length < 2 * units) room = Buffer.alloc(4 * units)
  return room
}

/** Characters whose lower case is no one unit, or depends on those around them. */
const OWN_CASE = /[\u0130\u03a3\ud800-\udfff]/

/** What a unit becomes, in whatever case it stands: worked out when it is met first, 0 before. */
const FOLDED_LOWER = new Uint16Array(0x10000)

function learnUnit(unit: number): number {
  const lower = String.fromCharCode(unit).toLowerCase().charCodeAt(0)
  FOLDED_LOWER[unit] = FOLDED[lower]! || simplifyUnit(lower)
  return FOLDED_LOWER[unit]!
}

/** Text in lower case and half width, in simplified characters, with plain quotes and dashes and single spaces. */
export function foldText(text: string): string {
  const source = OWN_CASE.test(text) ? text.toLowerCase() : text
  const { length } = source
  const bytes = makeRoom(length)
  let size = 0
  let isGap = false
  let all = 0
  for (let i = 0; i < length; i++) {
    const unit = unitAt(source, i)
    const folded = FOLDED_LOWER[unit]! || learnUnit(unit)
    if (folded === SPACE) {
      isGap = size > 0
      continue
    }
    if (isGap) {
      bytes[size++] = SPACE
      bytes[size++] = 0
      isGap = false
    }
    all |= folded
    bytes[size++] = folded
    bytes[size++] = folded >> 8
  }
  return readBytes(bytes, size, all)
}

/** Strings of one byte a character are read faster than those of two. */
function readBytes(bytes: Buffer, size: number, all: number): string {
  if (all >= 0x100) return bytes.toString('utf16le', 0, size)
  for (let i = 0; i < size; i += 2) bytes[i >> 1] = bytes[i]!
  return bytes.toString('latin1', 0, size >> 1)
}

const isBare = characterClass(/[\p{L}\p{N}]/u)
/** The same for the ASCII characters in lower case. */
const BARE = new Uint8Array(0x80).fill(1, 0x61, 0x7b).fill(1, 0x30, 0x3a)

/** A text without anything but letters and digits, in lower case and simplified characters: what two prints of one title share. */
export function bareText(text: string): string {
  const source = OWN_CASE.test(text) ? text.toLowerCase() : text
  const { length } = source
  const bytes = makeRoom(length)
  let size = 0
  let all = 0
  for (let i = 0; i < length; i++) {
    const unit = unitAt(source, i)
    const folded = FOLDED_LOWER[unit]! || learnUnit(unit)
    if (folded < 0x80 ? BARE[folded] === 0 : !isBare(source, i)) continue
    all |= folded
    bytes[size++] = folded
    bytes[size++] = folded >> 8
  }
  return readBytes(bytes, size, all)
}

// Marks at the edges of a key.
const WHITE =
  ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'
const EDGES_BEFORE = markUnits(`${WHITE}•·●◆■□▪►▶▼▾»›>→*#|【[(«〈《「『+-–—~'"`)
const EDGES_AFTER = markUnits(`${WHITE}:.…»›>→▾▼▲↗⇩*#|】])«〉》」』+-–—~'",;!?×`)
const SPACES = markUnits(WHITE)

function markUnits(characters: string): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = 1
  return table
}

/** A folded line without bullets and brackets before it and colons, arrows and marks behind: the key of a table look-up. */
export function foldKey(folded: string): string {
  const { length } = folded
  let from = 0
  while (from < length && EDGES_BEFORE[unitAt(folded, from)] === 1) from++
  // Of a line of such marks alone the last stays.
  if (from === length && from > 0) {
    from--
    while (from > 0 && SPACES[unitAt(folded, from)] === 1) from--
  }
  let to = length
  while (to > from && EDGES_AFTER[unitAt(folded, to - 1)] === 1) to--
  return from >= to ? folded : folded.slice(from, to)
}

const HAN_GAP = /(?<=[\u4e00-\u9fff]) +(?=[\u4e00-\u9fff])/g

/** A key without the spaces that Chinese typesetting puts into short heads (`摘 要`). */
export function closeHanGaps(key: string): string {
  return key.length <= 12 ? key.replace(HAN_GAP, '') : key
}
