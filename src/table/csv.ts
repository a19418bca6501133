import type { Cell, Row, Table } from './table.js'

/** How tables are written as CSV. Plain: UTF-8 without BOM, LF, text exactly as it is. */
export interface CsvOptions {
  /** For Excel: a BOM, CRLF, and a `'` before cells that Excel would take for a formula. */
  readonly excel: boolean
}

const NEEDS_QUOTES = /[",\n\r]/
// Excel, LibreOffice and Sheets read these as the start of a formula, the full-width forms included.
const FORMULA_START = /^[=+\-@\t\r＝＋－＠]/

/** Whether a spreadsheet program would take the text for a formula. */
export function looksLikeFormula(text: string): boolean {
  return FORMULA_START.test(text)
}

function quote(text: string): string {
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function encodeCell(cell: Cell, freeText: boolean, options: CsvOptions): string {
  if (cell === undefined) return ''
  if (typeof cell !== 'string') return String(cell)
  return quote(options.excel && freeText && looksLikeFormula(cell) ? `'${cell}` : cell)
}

const lineEnd = (options: CsvOptions) => (options.excel ? '\r\n' : '\n')

/** The header line of a table, with the byte order mark where Excel needs one. */
export function encodeCsvHeader(table: Table, options: CsvOptions): string {
  return (options.excel ? '\uFEFF' : '') + table.fields.map((f) => quote(f.name)).join(',') + lineEnd(options)
}

/** Rows as RFC 4180 lines in the order of the table's fields, each ended. */
export function encodeCsvRows<T extends Table>(
  table: T,
  rows: Iterable<Row<T>>,
  options: CsvOptions,
): string {
  let out = ''
  const end = lineEnd(options)
  for (const row of rows) {
    let first = true
    for (const field of table.fields) {
      if (first) first = false
      else out += ','
      out += encodeCell((row as Row)[field.name], field.freeText === true, options)
    }
    out += end
  }
  return out
}
