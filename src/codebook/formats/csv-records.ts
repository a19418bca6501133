/** A record of a delimited text with the line on which it begins, from 1. */
export interface CsvRecord {
  readonly cells: readonly string[]
  readonly line: number
}

/** The records of a delimited text (RFC 4180), blank ones left out. The header tells the delimiter: comma, semicolon or tab. */
export function readCsvRecords(text: string): CsvRecord[] {
  const delimiter = findDelimiter(text)
  const records: CsvRecord[] = []
  let cells: string[] = []
  let [at, line, began] = [0, 1, 1]
  const finish = (): void => {
    if (cells.some((cell) => cell.trim() !== '')) records.push({ cells, line: began })
    cells = []
    began = line
  }
  while (at < text.length) {
    let cell = ''
    if (text[at] === '"') {
      at += 1
      for (;;) {
        const close = text.indexOf('"', at)
        const end = close < 0 ? text.length : close
        cell += text.slice(at, end)
        at = end + 1
        if (text[at] !== '"') break
        cell += '"'
        at += 1
      }
      line += cell.split('\n').length - 1
    }
    const from = at
    while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at += 1
    cells.push(cell + text.slice(from, at))
    if (text[at] === '\n') line += 1
    if (at >= text.length || text[at] === '\n') finish()
    at += 1
  }
  if (cells.length > 0) finish()
  return records
}

function findDelimiter(text: string): string {
  const header = /^.*/.exec(text)![0]
  const count = (mark: string) => header.split(mark).length - 1
  return ['\t', ';'].find((mark) => count(mark) > count(',')) ?? ','
}
