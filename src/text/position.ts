import type { Place, Span } from './diagnostic.js'

/** A line and a column that count from 1; the column counts UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/**
 * Where the lines of a text start, so that UTF-16 offsets become lines and columns and back.
 * A line ends with LF, CRLF or a lone CR, as in YAML; page texts have LF only.
 */
export class LineIndex {
  readonly text: string
  readonly #starts: number[]

  constructor(text: string) {
    this.text = text
    this.#starts = findLineStarts(text)
  }

  get lineCount(): number {
    return this.#starts.length
  }

  /** Line and column of an offset from 0 to the text's length; an offset outside is taken to the nearer end. */
  positionOf(offset: number): Position {
    const inside = Math.min(Math.max(offset, 0), this.text.length)
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#starts[middle]! <= inside) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: inside - this.#starts[low]! + 1 }
  }

  /** The offset of a line and column; a place outside the text is taken to the nearest inside it. */
  offsetOf(position: Position): number {
    if (position.line < 1) return 0
    const start = this.#starts[position.line - 1]
    if (start === undefined) return this.text.length
    const next = this.#starts[position.line] ?? this.text.length
    return Math.min(start + Math.max(position.column, 1) - 1, next)
  }

  /** A span as lines and columns, the end exclusive. */
  placeOf(span: Span): Place {
    const start = this.positionOf(span.start)
    const end = this.positionOf(Math.max(span.end, span.start))
    return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
  }

  /** The span of a line without its line end, absent where the text has no such line. */
  lineSpan(line: number): Span | undefined {
    const start = this.#starts[line - 1]
    if (start === undefined) return undefined
    let end = this.#starts[line] ?? this.text.length
    if (line < this.#starts.length) {
      if (this.text.charCodeAt(end - 1) === LF) end -= 1
      if (end > start && this.text.charCodeAt(end - 1) === CR) end -= 1
    }
    return { start, end }
  }

  /** The text of a line without its line end, empty where there is no such line. */
  lineText(line: number): string {
    const span = this.lineSpan(line)
    return span === undefined ? '' : this.text.slice(span.start, span.end)
  }
}

const LF = 10
const CR = 13

function findLineStarts(text: string): number[] {
  const starts = [0]
  if (text.includes('\r')) {
    for (let i = 0; i < text.length; i += 1) {
      const unit = text.charCodeAt(i)
      if (unit === LF || (unit === CR && text.charCodeAt(i + 1) !== LF)) starts.push(i + 1)
    }
    return starts
  }
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function isPairAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit < 0xd800 || unit > 0xdbff) return false
  const next = text.charCodeAt(at + 1)
  return next >= 0xdc00 && next <= 0xdfff
}

/** How many bytes a text takes in UTF-8; a lone surrogate takes three, as U+FFFD would. */
export function countUtf8Bytes(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i)
    if (unit < 0x80) count += 1
    else if (unit < 0x800) count += 2
    else if (isPairAt(text, i)) {
      count += 4
      i += 1
    } else count += 3
  }
  return count
}
