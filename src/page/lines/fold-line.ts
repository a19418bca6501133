// Folding for look-ups in the phrase tables. Unlike the engine's fold it may change length: offsets never come from it.
import { isSpace } from '../../text/script.js'

const SPACES = /[\s\u00a0\u200b-\u200d\u2060\ufeff\u3000]+/g
const PLAIN = /^[\x20-\x7e]*$/

const FOLDED: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '−': '-',
  '。': '.',
  '、': ',',
}
const UNFOLDED = /[\uff01-\uff5e‘’ʼ“”‐-―−。、]/g

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0)
  if (code >= 0xff01) return String.fromCharCode(code - 0xfee0).toLowerCase()
  return FOLDED[unit] ?? '-'
}

/** Text in lower case and half width, with plain quotes and dashes and single spaces. */
export function foldText(text: string): string {
  let folded = text.toLowerCase()
  if (!PLAIN.test(folded)) folded = folded.replace(UNFOLDED, foldUnit)
  else if (!folded.includes('  ')) return folded.trim()
  return folded.replace(SPACES, ' ').trim()
}

const NOT_BARE = /[^\p{L}\p{N}]+/gu

/** A text without anything but letters and digits, in lower case: what two prints of one title share. */
export function bareText(text: string): string {
  const folded = foldText(text)
  return PLAIN.test(folded) ? barePlain(folded) : folded.replace(NOT_BARE, '')
}

/** The same for printable ASCII: the runs of letters and digits put together. */
function barePlain(folded: string): string {
  let bare = ''
  let from = -1
  for (let i = 0; i < folded.length; i++) {
    const unit = folded.charCodeAt(i)
    const isKept = (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39)
    if (isKept) {
      if (from < 0) from = i
    } else if (from >= 0) {
      bare += folded.slice(from, i)
      from = -1
    }
  }
  if (from === 0) return folded
  return from < 0 ? bare : bare + folded.slice(from)
}

const EDGE = 1
const BLANK = 2

/** What stands before and behind the words of a line: bullets and brackets, colons, arrows and marks. */
const EDGES_BEFORE = tableOf('•·●◆■□▪►▶▼▾»›>→*#|【[(«+-–—~\'"')
const EDGES_AFTER = tableOf(':.…»›>→▾▼▲↗⇩*#|】])«+-–—~\'",;!?×')
/** Edges and white space by their UTF-16 unit. */
function tableOf(edges: string): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (let unit = 0; unit < table.length; unit++) if (isSpace(unit) && unit !== 0x85) table[unit] = BLANK
  table[0xfeff] = BLANK
  for (let i = 0; i < edges.length; i++) table[edges.charCodeAt(i)] = EDGE
  return table
}

/** A folded line without bullets and brackets before it and colons, arrows and marks behind: the key of a table look-up. */
export function foldKey(folded: string): string {
  let from = 0
  while (from < folded.length && EDGES_BEFORE[folded.charCodeAt(from)] !== 0) from++
  if (from === folded.length && from > 0) {
    // Of nothing but marks the last one stays.
    from--
    while (from > 0 && EDGES_BEFORE[folded.charCodeAt(from)] === BLANK) from--
  }
  let to = folded.length
  while (to > from && EDGES_AFTER[folded.charCodeAt(to - 1)] !== 0) to--
  return to === from ? folded : folded.slice(from, to)
}

const HAN_GAP = /(?<=[\u4e00-\u9fff]) +(?=[\u4e00-\u9fff])/g

/** A key without the spaces that Chinese typesetting puts into short heads (`摘 要`). */
export function closeHanGaps(key: string): string {
  return key.length <= 12 && key.includes(' ') ? key.replace(HAN_GAP, '') : key
}
