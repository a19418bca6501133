import type { Cell, Row, Table } from './table.js'

/** The records of an RFC 4180 text as lists of cells; quoted cells may hold commas, quotes and line breaks. */
export function* readCsvRecords(text: string): Generator<string[]> {
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const length = text.length
  let record: string[] = []
  while (at < length) {
    let cell = ''
    if (text[at] === '"') {
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
        if (text[at] !== '"') break
        cell += '"'
        at++
      }
    }
    const from = at
    while (at < length && text[at] !== ',' && text[at] !== '\n' && text[at] !== '\r') at++
    record.push(cell + text.slice(from, at))
    if (text[at] === ',') {
      at++
      if (at === length) record.push('')
      continue
    }
    if (text[at] === '\r') at++
    if (text[at] === '\n') at++
    if (record.length > 1 || record[0] !== '') yield record
    record = []
  }
  if (record.length > 0) yield record
}

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

/** The records of a CSV that comes in pieces, in constant memory; quotes stand only in quoted cells. */
export function* readCsvPieces(pieces: Iterable<string>): Generator<string[]> {
  let held = ''
  for (const piece of pieces) {
    held += piece
    // A line end outside quotes: the records before it are whole.
    let cut = -1
    let quoted = false
    for (let i = 0; i < held.length; i++) {
      const unit = held.charCodeAt(i)
      if (unit === 34) quoted = !quoted
      else if (unit === 10 && !quoted) cut = i
    }
    if (cut < 0) continue
    yield* readCsvRecords(held.slice(0, cut + 1))
    held = held.slice(cut + 1)
  }
  yield* readCsvRecords(held)
}

/**
 * Rows of one of our own tables, typed by its fields. The `'` that `--excel` puts before a formula is taken off.
 * Throws an Error naming the column when a column of the table is missing.
 */
export function* readTableRows<T extends Table>(
  table: T,
  text: string | Iterable<string>,
): Generator<Row<T>> {
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
  for (const record of readCsvPieces(notice(typeof text === 'string' ? [text] : text))) {
    if (places === undefined) {
      places = table.fields.map((field) => {
        const place = record.indexOf(field.name)
        if (place < 0) throw new Error(`${table.name}.csv has no column \`${field.name}\``)
        return place
      })
      continue
    }
    const row: Record<string, Cell> = {}
    for (let i = 0; i < table.fields.length; i++) {
      const field = table.fields[i]!
      const text = record[places[i]!] ?? ''
      row[field.name] = decodeCell(
        escaped && field.freeText && /^'[=+\-@\t\r＝＋－＠]/.test(text) ? text.slice(1) : text,
        field.type,
      )
    }
    yield row as Row<T>
  }
}
