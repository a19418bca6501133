import { copyText } from '../../text/recall.js'
import { Script, scriptOf } from '../../text/script.js'
import { unitAt } from '../../text/unit-at.js'
import { closeHanGaps, foldKey, foldText } from './fold-line.js'
import { noAnswers } from './line-questions.js'

/** The script most of a line's letters are in. */
export type LineScript = 'latin' | 'han' | 'kana' | 'hangul' | 'cyrillic' | 'other' | 'none'

/**
 * What a line is, wherever it stands: its trimmed content, the same with the addresses of Markdown's links blanked out,
 * and what one pass over its characters counts. Lines of one text share one record, and with it all that was asked of it.
 */
export interface LineText {
  readonly content: string
  readonly text: string
  /** Folded text and look-up key; both cut at 600 characters. */
  readonly folded: string
  readonly key: string
  readonly script: LineScript
  readonly latin: number
  readonly han: number
  readonly digits: number
  /** Whether the text has no character but those of ASCII. */
  readonly isAscii: boolean
  /** Letters weighed so that Han counts as much as the Latin it stands for (2.5). */
  readonly weight: number
  /** What questions (see line-questions.ts) were answered. */
  readonly answers: unknown[]
}

const MAX_FOLDED = 600

/** Texts longer than this are not remembered, in UTF-16 units: licences and footers are shorter. */
const LONGEST = 300
/** Places for records to remember, and for the hash of the text met last at each. */
const PLACES = 1 << 13
const KNOWN = new Array<LineText | undefined>(PLACES).fill(undefined)
const LAST_MET = new Int32Array(PLACES)

/**
 * The record of a line's trimmed content. Short lines that have been met before are remembered, since the menus and
 * badges of a site stand on all of its pages; most others are met once. What a record holds depends on the text alone;
 * memory is bounded.
 */
export function readLineText(content: string): LineText {
  if (content.length > LONGEST) return measureText(content)
  const hash = hashOf(content)
  const place = (hash ^ (hash >>> 15)) & (PLACES - 1)
  const known = KNOWN[place]
  if (known !== undefined && known.content === content) return known
  if (LAST_MET[place] !== hash) {
    LAST_MET[place] = hash
    return measureText(content)
  }
  const line = measureText(copyText(content))
  KNOWN[place] = line
  return line
}

function hashOf(text: string): number {
  let hash = text.length
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ unitAt(text, i), 0x01000193)
  return hash
}

/** Characters of a text by script. */
const COUNTS = new Int32Array(16)

function measureText(content: string): LineText {
  COUNTS.fill(0)
  let all = 0
  for (let i = 0; i < content.length; i++) {
    const unit = unitAt(content, i)
    all |= unit
    COUNTS[scriptOf(unit)]!++
  }
  const latin = COUNTS[Script.Latin]!
  const han = COUNTS[Script.Han]!
  const kana = COUNTS[Script.Hiragana]! + COUNTS[Script.Katakana]!
  const hangul = COUNTS[Script.Hangul]!
  const cyrillic = COUNTS[Script.Cyrillic]!
  const other = COUNTS[Script.OtherLetter]! + COUNTS[Script.Greek]!
  const text = unlink(content)
  const folded = foldText(text.length > MAX_FOLDED ? text.slice(0, MAX_FOLDED) : text)
  return {
    content,
    text,
    folded,
    key: closeHanGaps(foldKey(folded)),
    script: commonScript(latin, han, kana, hangul, cyrillic, other),
    latin,
    han,
    digits: COUNTS[Script.Digit]!,
    isAscii: all < 0x80 && text === content,
    weight: latin + cyrillic + other + 2.5 * (han + kana) + 2 * hangul,
    answers: noAnswers(),
  }
}

/** A line of Markdown with its links' addresses and brackets blanked out, at the same length. */
function unlink(text: string): string {
  if (!text.includes('](')) return text
  return text.replace(/!?\[([^[\]]*)\]\([^()\s]*\)/g, (link, words: string) =>
    link.startsWith('!') ? ' '.repeat(link.length) : ` ${words}`.padEnd(link.length),
  )
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
