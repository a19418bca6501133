// Folding for look-ups in the phrase tables. Unlike the engine's fold it may change length: offsets never come from it.

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
const NOT_BARE_PLAIN = /[^a-z0-9]+/g

/** A text without anything but letters and digits, in lower case: what two prints of one title share. */
export function bareText(text: string): string {
  const folded = foldText(text)
  return folded.replace(PLAIN.test(folded) ? NOT_BARE_PLAIN : NOT_BARE, '')
}

const EDGES_BEFORE = /^[\s•·●◆■□▪►▶▼▾»›>→*#|【[(«〈《「『+\-–—~'"]+(?=\S)/
const EDGES_AFTER = /[\s:.…»›>→▾▼▲↗⇩*#|】\])«〉》」』+\-–—~'",;!?×]+$/

/** A folded line without bullets and brackets before it and colons, arrows and marks behind: the key of a table look-up. */
export function foldKey(folded: string): string {
  const key = folded.replace(EDGES_BEFORE, '').replace(EDGES_AFTER, '')
  return key === '' ? folded : key
}

const HAN_GAP = /(?<=[\u4e00-\u9fff]) +(?=[\u4e00-\u9fff])/g

/** A key without the spaces that Chinese typesetting puts into short heads (`摘 要`). */
export function closeHanGaps(key: string): string {
  return key.length <= 12 ? key.replace(HAN_GAP, '') : key
}
