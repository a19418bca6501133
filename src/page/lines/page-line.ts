import { Script, scriptOf } from '../../text/script.js'
import { unitAt } from '../../text/unit-at.js'
import type { LineHint, PageText } from '../page-text.js'
import { type LineText, readLineText } from './line-text.js'

/**
 * A line of the page text as the labelling sees it. `index` counts from 0; `start` and `end` are the UTF-16 offsets of
 * the whole line, `from` and `to` those of its trimmed content `text`.
 */
export interface PageLine extends LineText {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
  readonly blank: boolean
  readonly hint: LineHint | undefined
}

/** The lines of a page text. The empty piece after a last line feed is no line. */
export function measureLines(page: PageText): PageLine[] {
  const { text, hints } = page
  const lines: PageLine[] = []
  let start = 0
  while (start < text.length || lines.length === 0) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    lines.push(placeLine(text, lines.length, start, end, hints?.[lines.length]))
    if (feed < 0) break
    start = end + 1
  }
  return lines
}

function placeLine(
  page: string,
  index: number,
  start: number,
  end: number,
  hint: LineHint | undefined,
): PageLine {
  let from = start
  let to = end
  while (from < to && isBlankUnit(unitAt(page, from))) from++
  while (to > from && isBlankUnit(unitAt(page, to - 1))) to--
  const { content, text, folded, key, script, latin, han, digits, isAscii, weight, answers } =
    from === to ? BLANK : readLineText(page.slice(from, to))
  return {
    index,
    start,
    end,
    from,
    to,
    blank: from === to,
    hint,
    content,
    text,
    folded,
    key,
    script,
    latin,
    han,
    digits,
    isAscii,
    weight,
    answers,
  }
}

const BLANK = readLineText('')

// The first line ever has a weight that is no whole number, so that the engine need not learn later that some have.
placeLine('字', 0, 0, 1, undefined)

function isBlankUnit(unit: number): boolean {
  const script = scriptOf(unit)
  return script === Script.Space || (script === Script.Invisible && (unit < 0xdc00 || unit > 0xdfff))
}
