import type { Cell, Row, Table } from './table.js'

/** A record of a CSV: its cells, and the text that they were read from with its line end. */
export interface CsvRecord {
  readonly cells: string[]
  readonly raw: string
}

const QUOTE = 0x22
const COMMA = 0x2c
const LF = 0x0a
const CR = 0x0d

/**
 * The records of an RFC 4180 text; quoted cells may hold commas, quotes and line breaks. Returns where the first record
 * begins that may go on after the text's end; with `isLast` there is none.
 */
function* scanRecords(text: string, isLast: boolean): Generator<CsvRecord, number> {
  const length = text.length
  let at = 0
  let begin = 0
  let cells: string[] = []
  while (at < length) {
    let cell = ''
    if (text.charCodeAt(at) === QUOTE) {
      at++
      for (;;) {
        const close = text.indexOf('"', at)
        if (close < 0) {
          cell += text.slice(at)
          at = length
          break
        }
        cell += text.slice(at, close)
        at = close + 1
        if (text.charCodeAt(at) !== QUOTE) break
        cell += '"'
        at++
      }
    }
    const from = at
    let unit = text.charCodeAt(at)
    while (at < length && unit !== COMMA && unit !== LF && unit !== CR) unit = text.charCodeAt(++at)
    cells.push(at === from ? cell : cell + text.slice(from, at))
    if (unit === COMMA) {
      at++
      if (at === length && isLast) cells.push('')
      continue
    }
    if (unit === CR) at++
    // A line feed may follow in the next piece.
    if (!isLast && at >= length) return begin
    if (text.charCodeAt(at) === LF) at++
    if (cells.length > 1 || cells[0] !== '') yield { cells, raw: text.slice(begin, at) }
    begin = at
    cells = []
  }
  if (!isLast) return begin
  if (cells.length > 0) yield { cells, raw: text.slice(begin) }
  return length
}

/** The records of an RFC 4180 text as lists of cells. */
export function* readCsvRecords(text: string): Generator<string[]> {
  for (const { cells } of scanRecords(withoutMark(text), true)) yield cells
}

const withoutMark = (text: string) => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text)

/** Rows of any CSV by header name, all cells strings. */
export function readCsvObjects(text: string): Record<string, string>[] {
  const rows: Record<string, string>[] = []
  let header: string[] | undefined
  for (const record of readCsvRecords(text)) {
    if (header === undefined) header = record
    else rows.push(Object.fromEntries(header.map((name, i) => [name, record[i] ?? ''])))
  }
  return rows
}

function decodeCell(text: string, type: string): Cell {
  if (text === '') return undefined
  if (type === 'integer' || type === 'number') return Number(text)
  if (type === 'boolean') return text === 'true'
  return text
}

/** The records of a CSV that comes in pieces, in constant memory. */
function* readPieces(pieces: Iterable<string>): Generator<CsvRecord> {
  let held = ''
  let first = true
  for (const piece of pieces) {
    held += first ? withoutMark(piece) : piece
    first = false
    held = held.slice(yield* scanRecords(held, false))
  }
  yield* scanRecords(held, true)
}

/** A row of one of our own tables, and the record that it was read from. */
export interface TableRecord<T extends Table> {
  readonly row: Row<T>
  readonly raw: string
}

/**
 * Rows of one of our own tables, typed by its fields. The `'` that `--excel` puts before a formula is taken off.
 * Throws an Error naming the column when a column of the table is missing.
 */
export function* readTableRecords<T extends Table>(
  table: T,
  text: string | Iterable<string>,
): Generator<TableRecord<T>> {
  // Only files written with --excel have the mark, and only they have apostrophes before formulas.
  let escaped = false
  function* notice(pieces: Iterable<string>): Generator<string> {
    let first = true
    for (const piece of pieces) {
      if (first) escaped = piece.charCodeAt(0) === 0xfeff
      first = false
      yield piece
    }
  }
  let places: number[] | undefined
  for (const { cells, raw } of readPieces(notice(typeof text === 'string' ? [text] : text))) {
    if (places === undefined) {
      places = table.fields.map((field) => {
        const place = cells.indexOf(field.name)
        if (place < 0) throw new Error(`${table.name}.csv has no column \`${field.name}\``)
        return place
      })
      continue
    }
    const row: Record<string, Cell> = {}
    for (let i = 0; i < table.fields.length; i++) {
      const field = table.fields[i]!
      const cell = cells[places[i]!] ?? ''
      row[field.name] = decodeCell(
        escaped && field.freeText && /^'[=+\-@\t\r＝＋－＠]/.test(cell) ? cell.slice(1) : cell,
        field.type,
      )
    }
    yield { row: row as Row<T>, raw }
  }
}

/** The same without the records. */
export function* readTableRows<T extends Table>(
  table: T,
  text: string | Iterable<string>,
): Generator<Row<T>> {
  for (const { row } of readTableRecords(table, text)) yield row
}
