import { copyText } from '../../text/recall.js'
import { Script, scriptOf } from '../../text/script.js'
import { closeHanGaps, foldKey, foldText } from './fold-line.js'
import { noAnswers } from './line-questions.js'

/** The script most of a line's letters are in. */
export type LineScript = 'latin' | 'han' | 'kana' | 'hangul' | 'cyrillic' | 'other' | 'none'

/**
 * What a line is, wherever it stands: its trimmed text, with the addresses of Markdown's links blanked out, and what
 * one pass over its characters counts. Lines of one text share one record, and with it all that was asked of it.
 */
export interface LineText {
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
/** Texts remembered at once, half of them those met last. */
const MOST = 8000

let known = new Map<string, LineText>()
let knownBefore = new Map<string, LineText>()

/**
 * The record of a line's trimmed content. Short lines are remembered, since the menus and badges of a site stand on
 * all of its pages. What a record holds depends on the text alone; memory is bounded.
 */
export function readLineText(content: string): LineText {
  if (content.length > LONGEST) return measureText(content)
  const before = known.get(content)
  if (before) return before
  const own = copyText(content)
  const line = knownBefore.get(content) ?? measureText(own)
  if (known.size >= MOST / 2) {
    knownBefore = known
    known = new Map()
  }
  known.set(own, line)
  return line
}

/** Characters of a text by script. */
const COUNTS = new Int32Array(16)

function measureText(content: string): LineText {
  COUNTS.fill(0)
  let all = 0
  for (let i = 0; i < content.length; i++) {
    const unit = content.charCodeAt(i)
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
