import type { Fix, Place, Severity } from '../text/diagnostic.js'
import type { LineIndex } from '../text/position.js'
import { displayWidth } from '../text/width.js'
import type { Painter } from './context.js'

/** How wide a line may be before it is cut around the place, in terminal columns. */
const MAX_WIDTH = 110

/**
 * The line of a place with a row of carets right under it, by display width: a Chinese character is two columns
 * wide. A place of several lines is marked to the end of its first. Lines come without indentation of the frame.
 */
export function drawFrame(lines: LineIndex, place: Place, severity: Severity, painter: Painter): string[] {
  const text = lines.lineText(place.line)
  const start = place.column - 1
  const end = place.endLine === place.line ? Math.max(place.endColumn - 1, start) : text.length
  const cut = cutLine(text, start, end)
  const marks = Math.max(1, displayWidth(expandTabs(text.slice(start, Math.min(end, cut.end)))))
  const gutter = String(place.line).length
  const blank = ' '.repeat(gutter)
  const indent = ' '.repeat(displayWidth(expandTabs(cut.prefix + text.slice(cut.start, start))))
  return [
    painter.dim(`${blank} |`),
    `${painter.dim(`${place.line} |`)} ${expandTabs(cut.prefix + text.slice(cut.start, cut.end) + cut.suffix)}`,
    `${painter.dim(`${blank} |`)} ${indent}${painter.severity('^'.repeat(marks), severity)}`,
  ]
}

/** A fix as the lines it changes: `-` as they are, `+` as they would be. Fixes of several lines show the first. */
export function drawFix(source: string, lines: LineIndex, fix: Fix, painter: Painter): string[] {
  const [first] = fix.edits
  if (first === undefined) return []
  const { line } = lines.positionOf(first.start)
  const span = lines.lineSpan(line)
  if (span === undefined) return []
  let fixed = ''
  let at = span.start
  for (const edit of fix.edits) {
    if (edit.start < at || edit.end > span.end) break
    fixed += source.slice(at, edit.start) + edit.text
    at = edit.end
  }
  fixed += source.slice(at, span.end)
  const before = source.slice(span.start, span.end)
  if (displayWidth(before) > MAX_WIDTH) return []
  return [painter.remove(`- ${before.trim()}`), painter.add(`+ ${fixed.trim()}`)]
}

/** A tab is drawn as one blank, so that carets stand right under what follows it. */
function expandTabs(text: string): string {
  return text.replace(/\t/g, ' ')
}

interface Cut {
  readonly start: number
  readonly end: number
  readonly prefix: string
  readonly suffix: string
}

/** The part of a long line around a range. */
function cutLine(text: string, start: number, end: number): Cut {
  if (displayWidth(text) <= MAX_WIDTH) return { start: 0, end: text.length, prefix: '', suffix: '' }
  const from = start <= 40 ? 0 : snapToCharacter(text, start - 40)
  let to = from
  let width = 0
  for (const character of text.slice(from)) {
    width += displayWidth(character)
    if (width > MAX_WIDTH && to >= Math.min(end, start + 60)) break
    to += character.length
  }
  return { start: from, end: to, prefix: from > 0 ? '…' : '', suffix: to < text.length ? '…' : '' }
}

/** Never between the halves of a surrogate pair. */
function snapToCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at
}
