import { Script, scriptOf } from '../../text/script.js'
import type { LineHint, PageText } from '../page-text.js'
import { closeHanGaps, foldKey, foldText } from './fold-line.js'

/** The script most of a line's letters are in. */
export type LineScript = 'latin' | 'han' | 'kana' | 'hangul' | 'cyrillic' | 'other' | 'none'

/**
 * A line of the page text as the labelling sees it. `index` counts from 0; `start` and `end` are the UTF-16 offsets of
 * the whole line, `from` and `to` those of its trimmed content `text`. Counts are of characters.
 */
export interface PageLine {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
  readonly text: string
  readonly blank: boolean
  /** Folded text and look-up key; both cut at 600 characters. */
  readonly folded: string
  readonly key: string
  readonly script: LineScript
  readonly latin: number
  readonly han: number
  readonly digits: number
  /** Letters weighed so that Han counts as much as the Latin it stands for (2.5). */
  readonly weight: number
  readonly hint?: LineHint
}

const MAX_FOLDED = 600

/** The lines of a page text. The empty piece after a last line feed is no line. */
export function measureLines(page: PageText): PageLine[] {
  const { text, hints } = page
  const lines: PageLine[] = []
  let start = 0
  while (start < text.length || lines.length === 0) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    lines.push(measureLine(text, lines.length, start, end, hints?.[lines.length]))
    if (feed < 0) break
    start = end + 1
  }
  return lines
}

function measureLine(
  page: string,
  index: number,
  start: number,
  end: number,
  hint: LineHint | undefined,
): PageLine {
  let from = start
  let to = end
  while (from < to && isBlankUnit(page.charCodeAt(from))) from++
  while (to > from && isBlankUnit(page.charCodeAt(to - 1))) to--
  let latin = 0
  let han = 0
  let kana = 0
  let hangul = 0
  let cyrillic = 0
  let other = 0
  let digits = 0
  for (let i = from; i < to; i++) {
    const script = scriptOf(page.charCodeAt(i))
    if (script === Script.Latin) latin++
    else if (script === Script.Han) han++
    else if (script === Script.Digit) digits++
    else if (script === Script.Hiragana || script === Script.Katakana) kana++
    else if (script === Script.Hangul) hangul++
    else if (script === Script.Cyrillic) cyrillic++
    else if (script === Script.OtherLetter || script === Script.Greek) other++
  }
  const text = unlink(page.slice(from, to))
  const folded = from === to ? '' : foldText(text.length > MAX_FOLDED ? text.slice(0, MAX_FOLDED) : text)
  const line = {
    index,
    start,
    end,
    from,
    to,
    text,
    blank: from === to,
    folded,
    key: from === to ? '' : closeHanGaps(foldKey(folded)),
    script: commonScript(latin, han, kana, hangul, cyrillic, other),
    latin,
    han,
    digits,
    weight: latin + cyrillic + other + 2.5 * (han + kana) + 2 * hangul,
  }
  return hint ? { ...line, hint } : line
}

/** A line of Markdown with its links' addresses and brackets blanked out, at the same length. */
function unlink(text: string): string {
  if (!text.includes('](')) return text
  return text.replace(/!?\[([^[\]]*)\]\([^()\s]*\)/g, (link, words: string) =>
    link.startsWith('!') ? ' '.repeat(link.length) : ` ${words}`.padEnd(link.length),
  )
}

function isBlankUnit(unit: number): boolean {
  const script = scriptOf(unit)
  return script === Script.Space || (script === Script.Invisible && (unit < 0xdc00 || unit > 0xdfff))
}

function commonScript(
  latin: number,
  han: number,
  kana: number,
  hangul: number,
  cyrillic: number,
  other: number,
): LineScript {
  if (kana > 0 && kana * 8 >= han + kana && (han + kana) * 2.5 > latin) return 'kana'
  const most = Math.max(latin, han * 2.5, hangul * 2, cyrillic, other)
  if (most === 0) return 'none'
  if (most === han * 2.5) return 'han'
  if (most === latin) return 'latin'
  if (most === cyrillic) return 'cyrillic'
  return most === hangul * 2 ? 'hangul' : 'other'
}
