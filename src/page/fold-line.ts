// Folding for look-ups in the phrase tables. Unlike the engine's fold it may change length: offsets never come from it.

const WIDE = /[\uff01-\uff5e]/g
const SPACES = /[\s\u00a0\u200b-\u200d\u2060\ufeff\u3000]+/g
const PLAIN = /^[\x20-\x7e]*$/

/** Text in lower case and half width, with plain quotes and dashes and single spaces. */
export function foldText(text: string): string {
  let folded = text.toLowerCase()
  if (!PLAIN.test(folded)) {
    folded = folded
      .replace(WIDE, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0).toLowerCase())
      .replace(/[‘’ʼ]/g, "'")
      .replace(/[“”]/g, '"')
      .replace(/[‐-―−]/g, '-')
      .replace(/。/g, '.')
      .replace(/、/g, ',')
  }
  return folded.replace(SPACES, ' ').trim()
}

const EDGES_BEFORE = /^[\s•·●◆■□▪►▶▼▾»›>→*#|【[(«+\-–—~'"]+(?=\S)/
const EDGES_AFTER = /[\s:.…»›>→▾▼▲↗⇩*#|】\])«+\-–—~'",;!?×]+$/

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
