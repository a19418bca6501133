import { simplifyHan } from '../../text/simplify.js'
import {
  hostOf,
  joinPages,
  stateAffiliations,
  stateAuthors,
  stateKeywords,
  stateValue,
} from '../metadata/stated-value.js'
import type { MetadataValue } from '../page-text.js'
import { CSV_COLUMNS } from './csv-columns.js'
import { openLines } from './file-lines.js'
import { type ByteChunks, makeBrokenRecord, makePageRecord, type PageRecord } from './page-record.js'

// Tables with a row per study: RFC 4180, with comma, semicolon or tab.

const FORMAT = { mediaType: 'text/csv', method: 'csv' } as const
/** A row that is longer has lost a quote. UTF-16 units. */
const LONGEST_ROW = 1_000_000

/** The rows of a table that has columns for title or abstract, under the names that databases give them. */
export async function* readCsv(chunks: ByteChunks): AsyncGenerator<PageRecord> {
  const { encoding, lines } = await openLines(chunks)
  let header: Header | undefined
  let open: { source: string; line: number; offset: number } | undefined
  let number = 0
  for await (const { text, line, offset } of lines) {
    if (open === undefined) {
      if (text.trim() === '' || (header === undefined && /^sep=.$/i.test(text))) continue
      open = { source: text, line, offset }
    } else open.source += `\n${text}`
    const separator = header?.separator ?? findSeparator(open.source)
    const cells = splitRow(open.source, separator)
    if (cells === undefined && open.source.length < LONGEST_ROW) continue
    const place = { line: open.line, offset: open.offset, encoding, ...FORMAT }
    open = undefined
    if (header === undefined) {
      header = readHeader(cells ?? [], separator)
      if (header !== undefined) continue
      yield makeBrokenRecord(
        { ...place, key: '1' },
        'no column for a title or an abstract: name one `title`, `abstract`, 标题 or 摘要',
      )
      return
    }
    number += 1
    yield readRow(cells, header, { ...place, number })
  }
  if (open !== undefined) {
    const place = { line: open.line, offset: open.offset, encoding, ...FORMAT }
    yield makeBrokenRecord({ ...place, key: String(number + 1) }, 'a quote is not closed')
  }
}

interface Header {
  readonly separator: string
  readonly names: readonly string[]
  readonly columns: readonly (string | undefined)[]
}

function readHeader(cells: readonly string[], separator: string): Header | undefined {
  const names = cells.map((cell) => cell.trim())
  const columns = names.map((name) =>
    CSV_COLUMNS.get(simplifyHan(name.toLowerCase().replace(/[\s_\-#()（）:：./]+/g, ''))),
  )
  const useful = columns.some((column) => column?.startsWith('title') || column?.startsWith('abstract'))
  return useful ? { separator, names, columns } : undefined
}

/** The separator that stands most often outside quotes in the header. */
function findSeparator(header: string): string {
  const bare = header.replace(/"[^"]*"/g, '')
  const count = (separator: string) => bare.split(separator).length
  return [',', '\t', ';'].reduce((best, separator) => (count(separator) > count(best) ? separator : best))
}

/** The cells of a row, absent while a quote is open. */
function splitRow(source: string, separator: string): string[] | undefined {
  const cells: string[] = []
  let at = 0
  for (;;) {
    if (source[at] === '"') {
      let text = ''
      let from = at + 1
      for (;;) {
        const quote = source.indexOf('"', from)
        if (quote === -1) return undefined
        text += source.slice(from, quote)
        from = quote + 1
        if (source[from] !== '"') break
        text += '"'
        from += 1
      }
      const next = source.indexOf(separator, from)
      // Text behind the closing quote is kept: nothing is lost of `"a" b`.
      cells.push(text + source.slice(from, next === -1 ? undefined : next))
      if (next === -1) return cells
      at = next + 1
    } else {
      const next = source.indexOf(separator, at)
      cells.push(source.slice(at, next === -1 ? undefined : next))
      if (next === -1) return cells
      at = next + 1
    }
  }
}

interface RowPlace {
  readonly line: number
  readonly offset: number
  readonly encoding: string
  readonly number: number
  readonly mediaType: 'text/csv'
  readonly method: string
}

function readRow(cells: readonly string[] | undefined, header: Header, place: RowPlace): PageRecord {
  const key = String(place.number)
  if (cells === undefined) return makeBrokenRecord({ ...place, key }, 'a quote is not closed')
  if (
    cells.length > header.names.length &&
    cells.slice(header.names.length).some((cell) => cell.trim() !== '')
  ) {
    return makeBrokenRecord(
      { ...place, key },
      `the row has ${cells.length} cells, the header ${header.names.length}`,
    )
  }
  const metadata: MetadataValue[] = []
  const fullNames: MetadataValue[] = []
  const texts = { title: [] as string[], abstract: [] as string[], keywords: [] as string[] }
  const pages: { first?: string; last?: string; name?: string } = {}
  let id = ''
  cells.forEach((cell, i) => {
    const column = header.columns[i]
    const source = `meta:${header.names[i]}`
    if (column === undefined || cell.trim() === '') return
    if (column === 'id') id ||= cell.trim()
    else if (column === 'first_page') Object.assign(pages, { first: cell, name: header.names[i] })
    else if (column === 'last_page') pages.last = cell
    else if (column === 'authors') metadata.push(...stateAuthors(cell, source))
    else if (column === 'author_full_names') {
      // Scopus puts its number of the person behind; full names are believed before initials.
      fullNames.push(...stateAuthors(cell.replace(/\s*\(\d+\)/g, ''), source))
    } else if (column === 'affiliations') metadata.push(...stateAffiliations(cell, source))
    else if (column.startsWith('keywords')) {
      const words = stateKeywords(column, cell, source)
      texts.keywords.push(...words.map(({ value }) => value))
      metadata.push(...words)
    } else {
      if (column.startsWith('title')) texts.title.push(cell)
      if (column.startsWith('abstract')) texts.abstract.push(cell)
      metadata.push(...stateValue(column, cell, source))
    }
  })
  const range = joinPages(pages.first, pages.last)
  if (range !== undefined) metadata.push(...stateValue('locator', range, `meta:${pages.name}`))
  const url = metadata.find(({ column }) => column === 'url')?.value
  const site = url === undefined ? undefined : hostOf(url)
  return makePageRecord({
    ...place,
    key: id === '' || /\s/.test(id) ? key : id,
    titles: texts.title,
    abstracts: texts.abstract,
    keywords: texts.keywords,
    metadata: [...fullNames, ...metadata],
    ...(site === undefined || site.endsWith('doi.org') ? {} : { site }),
  })
}
