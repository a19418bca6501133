import { isDigit, isHan, isKana, Script, scriptOf } from '../../text/script.js'
import { RUN_IN_ZH, readBareLatin, readBareWide, readGluedWide } from './bare-headings.js'
import { type Boundary, type Candidate, isCapital, isSmallAscii, makeCandidate } from './heading-candidate.js'
import { normalizeHeading } from './headings.js'

const LONGEST_LATIN = 75
const LONGEST_WIDE = 18
const OPENING_BRACKETS = '【〔[［〖'
const CLOSING_BRACKETS = '】〕]］〗'

const GOES_ON = 0
const COLON = 1
const END = 2
/** What a character does to a heading that a colon ends. */
const MARKS = new Uint8Array(0x10000)
for (const [mark, characters] of [
  [COLON, ':：'],
  [END, '.?!;\n。，'],
] as const) {
  for (const character of characters) MARKS[character.charCodeAt(0)] = mark
}

/** Reads the heading that begins at an offset, undefined where none does. */
export function readCandidate(text: string, at: number, boundary: Boundary): Candidate | undefined {
  const unit = text.charCodeAt(at)
  if (OPENING_BRACKETS.includes(text.charAt(at))) return readBracketed(text, at)
  const isWide = isHan(unit) || isKana(unit) || scriptOf(unit) === Script.Hangul
  if (isWide) {
    if (boundary === 'none') return undefined
    return (
      readMarked(text, at, boundary, true) ??
      readBareWide(text, at, boundary) ??
      readGluedWide(text, at, boundary)
    )
  }
  if (!isCapital(unit) || boundary === 'none') return undefined
  return readMarked(text, at, boundary, false) ?? readBareLatin(text, at, boundary)
}

/** `【目的】`, `[Methods]`, with a colon after it or not. */
function readBracketed(text: string, at: number): Candidate | undefined {
  const limit = Math.min(text.length, at + LONGEST_LATIN)
  for (let i = at + 1; i < limit; i++) {
    if (!CLOSING_BRACKETS.includes(text.charAt(i))) continue
    const heading = text.slice(at + 1, i).trim()
    // `[1]`, `[J]` and the like are no headings.
    if (heading.length < 2 || isDigit(heading.charCodeAt(0))) return undefined
    let end = i + 1
    if (text.charAt(end) === ':' || text.charAt(end) === '：') end++
    return makeCandidate(text, at, end, heading, false, 'marked')
  }
  return undefined
}

/** A label and its colon. In Latin script it may follow white space alone when it is all capitals. */
function readMarked(text: string, at: number, boundary: Boundary, isWide: boolean): Candidate | undefined {
  const limit = Math.min(text.length, at + (isWide ? LONGEST_WIDE : LONGEST_LATIN))
  // Behind white space alone it is in capitals.
  if (boundary === 'space' && !isWide && isSmallAscii(text.charCodeAt(at + 1))) return undefined
  for (let i = at + 1; i < limit; i++) {
    const mark = MARKS[text.charCodeAt(i)]
    if (mark === GOES_ON) continue
    if (mark === COLON) {
      const heading = text.slice(at, i).trimEnd()
      const isUpper = !isWide && heading === heading.toUpperCase()
      if (boundary === 'space' && !isUpper && !isWide) return undefined
      if (boundary === 'space' && isWide && !isUsualWide(heading)) return undefined
      return makeCandidate(text, at, i + 1, heading, boundary === 'soft', 'marked')
    }
    return undefined
  }
  return undefined
}

function isUsualWide(heading: string): boolean {
  return RUN_IN_ZH.includes(normalizeHeading(heading))
}
