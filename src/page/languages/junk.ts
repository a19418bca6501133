// Text that is no language: UTF-8 read as Windows-1252 or Latin-1 (`å…³é”®`), double-byte text read as Latin-1
// (`ÖÐÎÄ`), UTF-8 read as GBK (`鐨勭爺绌`), replacement characters.
import { Script, scriptOf } from '../../text/script.js'
import { unitAt } from '../../text/unit-at.js'

/** What Windows-1252 shows for the bytes 0x80 to 0x9F; Latin-1 shows C1 controls. Source: WHATWG Encoding, windows-1252. */
const CP1252_SPECIALS = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'

const CONTINUATION = new Uint8Array(0x10000)
CONTINUATION.fill(1, 0x80, 0xc0)
for (let i = 0; i < CP1252_SPECIALS.length; i++) CONTINUATION[CP1252_SPECIALS.charCodeAt(i)] = 1

/** First characters of frequent Chinese text when its UTF-8 is read as GBK. Source: ours, from 的，。一不是在和有了 read so. */
const GBK_MISREADINGS = '鐨锛銆鍦涓鏄鍜浠绗闂鎴璇鏈浜鍙浣锟斤拷鑰杩鐢'
const MISREAD = new Set([...GBK_MISREADINGS].map((c) => c.charCodeAt(0)))

/** How much of a stretch looks like bytes read in the wrong encoding: UTF-16 units, and all letters and such units. */
export interface JunkCount {
  readonly junk: number
  readonly letters: number
}

/** Counts in `start` to `end` (UTF-16 units) the units of misread byte sequences, and those of letters. */
export function countJunk(text: string, start: number, end: number): JunkCount {
  let junk = 0
  let letters = 0
  let sequences = 0
  let latin1Run = 0
  let misread = 0
  let i = start
  while (i < end) {
    const unit = unitAt(text, i)
    const length = unit >= 0xc2 && unit <= 0xf4 ? readMisreadSequence(text, i, end, unit) : 1
    if (length > 1) {
      sequences++
      junk += length
      letters += length
      i += length
      continue
    }
    const script = scriptOf(unit)
    if (unit === 0xfffd) {
      junk++
      letters++
    } else if (unit >= 0x80 && unit < 0xa0 && unit !== 0x85) {
      junk++
      letters++
    } else if (script >= Script.Latin) letters++
    if (script === Script.Han && MISREAD.has(unit)) misread++
    if (unit >= 0xa1 && unit <= 0xff) {
      latin1Run++
    } else {
      if (latin1Run >= 6) junk += latin1Run
      latin1Run = 0
    }
    i++
  }
  if (latin1Run >= 6) junk += latin1Run
  if (misread >= 3 && misread * 6 > letters) return { junk: letters, letters }
  // One sequence alone is more likely a word before a dash or a quotation mark (`Liberté–Égalité`).
  return { junk: sequences === 1 && junk === 2 ? 0 : Math.min(junk, letters), letters }
}

/** Length of a UTF-8 sequence shown byte by byte, else 1. */
function readMisreadSequence(text: string, at: number, end: number, lead: number): number {
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  let i = at + 1
  while (i < end && i < at + length && CONTINUATION[unitAt(text, i)] === 1) i++
  // A sequence whose tail was lost (a byte that the table does not show) still counts when two of three are there.
  const found = i - at
  return found === length || (length > 2 && found >= 2) ? found : 1
}
