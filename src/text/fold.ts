// Folding: a copy of a text in which what a reader takes for the same is the same, unit by unit, so that an offset
// in the copy is an offset in the text.
import { TRADITIONAL_SIMPLIFIED } from './data/traditional-simplified.js'

const FOLDED = new Uint16Array(0x10000).map((_, unit) => unit)
const CAPITALS = new Uint8Array(0x10000)

// Scripts with capitals, as far as they have been in Unicode for long: the same result in every Node version.
foldCase(0x41, 0x52f)
foldCase(0x531, 0x556)
foldCase(0x1e00, 0x1fff)
for (let unit = 0xff01; unit <= 0xff5e; unit += 1) {
  const half = unit - 0xfee0
  FOLDED[unit] = FOLDED[half]!
  CAPITALS[unit] = CAPITALS[half]!
}
foldTo(
  ' ',
  '\t\v\f\u0085\u00a0\u1680\u202f\u205f\u3000\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a',
)
foldTo("'", '`´ʹʻʼˈ′‘’‚‛')
foldTo('"', '«»″“”„‟「」『』')
// The em dash stays: it parts clauses, as no hyphen does.
foldTo('-', '‐‑‒–−﹣')
foldTo('—', '―﹘')
foldTo('。', '｡')
foldTo('、', '､')
for (let i = 0; i < TRADITIONAL_SIMPLIFIED.length; i += 2) {
  foldTo(TRADITIONAL_SIMPLIFIED[i + 1]!, TRADITIONAL_SIMPLIFIED[i]!)
}
// A character may lead to one that leads on: follow to the end, so that folding twice changes nothing.
FOLDED.forEach((folded, unit) => {
  FOLDED[unit] = FOLDED[folded]!
})

function foldCase(first: number, last: number): void {
  for (let unit = first; unit <= last; unit += 1) {
    const lower = String.fromCharCode(unit).toLowerCase()
    if (lower.length !== 1 || lower.charCodeAt(0) === unit) continue
    FOLDED[unit] = lower.charCodeAt(0)
    CAPITALS[unit] = 1
  }
}

function foldTo(target: string, characters: string): void {
  for (let i = 0; i < characters.length; i += 1) FOLDED[characters.charCodeAt(i)] = target.charCodeAt(0)
}

/** The folded unit of each UTF-16 unit, for loops that look it up themselves. Not to be written to. */
export const FOLD_TABLE: Readonly<Uint16Array> = FOLDED

let unfolded: Map<number, number[]> | undefined

/** The UTF-16 units that fold to a unit: itself, if folding leaves it, and others. */
export function unitsFoldedTo(folded: number): readonly number[] {
  if (unfolded === undefined) {
    unfolded = new Map()
    for (let unit = 0; unit < FOLDED.length; unit += 1) {
      if (FOLDED[unit] === unit) continue
      const units = unfolded.get(FOLDED[unit]!)
      if (units === undefined) unfolded.set(FOLDED[unit]!, [FOLDED[unit]!, unit])
      else units.push(unit)
    }
  }
  return unfolded.get(folded) ?? (FOLDED[folded] === folded ? [folded] : [])
}

/** Whether a UTF-16 unit is a capital letter, of any script that has them, full width included. */
export function isCapital(unit: number): boolean {
  return CAPITALS[unit] === 1
}

const CHUNK = 4096
/** ASCII that folding does nothing to but lower its case. */
const PLAIN = /^[\n\r\x20-\x5f\x61-\x7e]*$/

/**
 * The text in lower case, simplified characters, half width, straight quotes and plain hyphens and blanks.
 * It has the same length in UTF-16 units, and folding it again changes nothing. Line ends and characters outside
 * the Basic Multilingual Plane stay as they are. Traditional characters become simplified one by one
 * (OpenCC, TSCharacters), so 乾 and 幹 are both 干.
 */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  if (text.length <= CHUNK) return foldChunk(text, 0, text.length)
  let folded = ''
  for (let start = 0; start < text.length; start += CHUNK) {
    folded += foldChunk(text, start, Math.min(start + CHUNK, text.length))
  }
  return folded
}

function foldChunk(text: string, start: number, end: number): string {
  let changed = false
  const units = new Array<number>(end - start)
  for (let i = start; i < end; i += 1) {
    const unit = text.charCodeAt(i)
    const folded = FOLDED[unit]!
    units[i - start] = folded
    if (folded !== unit) changed = true
  }
  // An array, not a typed one: spreading those into arguments is many times slower.
  return changed ? String.fromCharCode.apply(undefined, units) : text.slice(start, end)
}
