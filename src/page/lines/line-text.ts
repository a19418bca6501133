import { Script, scriptOf } from '../../text/script.js'
import { closeHanGaps, foldKey, foldText } from './fold-line.js'

/** The script most of a line's letters are in. */
export type LineScript = 'latin' | 'han' | 'kana' | 'hangul' | 'cyrillic' | 'other' | 'none'

/** What a line's trimmed text says of itself, wherever it stands. Counts are of characters. */
export interface LineText {
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
  /** What has been read of the text so far, a slot for each reader that remembers. */
  readonly known: unknown[]
}

const MAX_FOLDED = 600

/** Texts longer than this are not remembered, in UTF-16 units. */
const LONGEST = 120
/** Texts remembered at once. */
const MOST = 8000

const remembered = new Map<string, LineText>()

/**
 * Reads a line's text, or remembers it: the menus and badges of a site stand on all of its pages, and what is read of
 * them is read once. It depends on the text alone; memory is bounded.
 */
export function readLineText(page: string, from: number, to: number): LineText {
  const text = page.slice(from, to)
  if (to - from > LONGEST) return measureText(text)
  const before = remembered.get(text)
  if (before) return before
  // A copy: a slice would keep its whole page in memory.
  const copy = ` ${text}`.slice(1)
  const measured = measureText(copy)
  if (remembered.size >= MOST) remembered.clear()
  remembered.set(copy, measured)
  return measured
}

function measureText(text: string): LineText {
  let latin = 0
  let han = 0
  let kana = 0
  let hangul = 0
  let cyrillic = 0
  let other = 0
  let digits = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const lower = unit | 0x20
    if (lower >= 0x61 && lower <= 0x7a) {
      latin++
      continue
    }
    const script = scriptOf(unit)
    if (script === Script.Latin) latin++
    else if (script === Script.Han) han++
    else if (script === Script.Digit) digits++
    else if (script === Script.Hiragana || script === Script.Katakana) kana++
    else if (script === Script.Hangul) hangul++
    else if (script === Script.Cyrillic) cyrillic++
    else if (script === Script.OtherLetter || script === Script.Greek) other++
  }
  const blank = text === ''
  const folded = blank ? '' : foldText(text.length > MAX_FOLDED ? text.slice(0, MAX_FOLDED) : text)
  return {
    text,
    blank,
    folded,
    key: blank ? '' : closeHanGaps(foldKey(folded)),
    script: commonScript(latin, han, kana, hangul, cyrillic, other),
    latin,
    han,
    digits,
    weight: latin + cyrillic + other + 2.5 * (han + kana) + 2 * hangul,
    known: [],
  }
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

const NOTHING = Symbol('nothing found')
let slots = 0

/** The same reader, that remembers with the line what it read. It may look at nothing that does not follow from the text. */
export function remember<Value>(read: (line: LineText) => Value): (line: LineText) => Value {
  const slot = slots++
  return (line) => {
    const before = line.known[slot]
    if (before !== undefined) return (before === NOTHING ? undefined : before) as Value
    const value = read(line)
    while (line.known.length < slot) line.known.push(undefined)
    line.known[slot] = value === undefined ? NOTHING : value
    return value
  }
}
