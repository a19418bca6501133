import type { ExtractionsReader } from '../io/extractions-reader.js'
import { type CsvOptions, encodeCsvHeader, encodeCsvRows } from '../table/csv.js'
import type { QuoteFilter } from '../table/export/quote-filter.js'
import { quotesTable } from '../table/export/quotes.js'
import { formatQuotes, type ThemeRates } from '../table/export/quotes-markdown.js'
import { reviewTable } from '../table/export/review.js'
import { themeCountsTable } from '../table/theme-counts.js'
import { themesTable } from '../table/themes.js'
import { listQuotes } from './export-quotes.js'
import { asManifest } from './manifest.js'
import { listReviewRows, type ReviewOptions } from './review.js'

export interface ExportOptions {
  readonly filter: QuoteFilter
  readonly csv: CsvOptions
  readonly review: Omit<ReviewOptions, 'filter'>
}

/** A form that extractions can be exported to. */
export interface ExportFormat {
  readonly name: string
  readonly extension: string
  /** What the file is called in a folder, without its extension; `codings` where absent. */
  readonly file?: string
  readonly summary: string
  /** The file's text, in pieces. */
  write(reader: ExtractionsReader, options: ExportOptions): Iterable<string>
}

function withoutMissing(row: object): object {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined))
}

const csvFormat: ExportFormat = {
  name: 'csv',
  extension: 'csv',
  summary: 'one row per coding with its study beside it, for R, Python, Excel and MAXQDA',
  *write(reader, { filter, csv }) {
    yield encodeCsvHeader(quotesTable, csv)
    for (const row of listQuotes(reader, filter)) yield encodeCsvRows(quotesTable, [row], csv)
  },
}

const jsonFormat: ExportFormat = {
  name: 'json',
  extension: 'json',
  summary: 'the same rows as one JSON array',
  *write(reader, { filter }) {
    let first = true
    yield '['
    for (const row of listQuotes(reader, filter)) {
      yield `${first ? '\n' : ',\n'}${JSON.stringify(withoutMissing(row))}`
      first = false
    }
    yield '\n]\n'
  },
}

const jsonLinesFormat: ExportFormat = {
  name: 'jsonl',
  extension: 'jsonl',
  summary: 'the same rows, one JSON object a line',
  *write(reader, { filter }) {
    for (const row of listQuotes(reader, filter)) yield `${JSON.stringify(withoutMissing(row))}\n`
  },
}

/** Precision and recall of the themes that people have reviewed enough of, as the run that wrote the folder counted them. */
function readRates(reader: ExtractionsReader): Map<string, ThemeRates> {
  const books = asManifest(reader.manifest())?.summary.codebooks ?? []
  return new Map(
    books.flatMap(({ id, themes }) => themes.map((theme) => [`${id}\0${theme.id}`, theme] as const)),
  )
}

const markdownFormat: ExportFormat = {
  name: 'md',
  extension: 'md',
  summary: 'quotes by theme with their sources, to read or to paste into an appendix',
  *write(reader, { filter }) {
    yield formatQuotes({
      rates: readRates(reader),
      quotes: [...listQuotes(reader, filter)],
      themes: [...reader.rows(themesTable)],
      counts: [...reader.rows(themeCountsTable)],
    })
  },
}

const reviewFormat: ExportFormat = {
  name: 'review',
  extension: 'csv',
  file: 'review',
  summary: 'suggestions to decide about; what comes back is decisions.csv',
  *write(reader, { filter, csv, review }) {
    yield encodeCsvHeader(reviewTable, csv)
    for (const row of listReviewRows(reader, { ...review, filter })) {
      yield encodeCsvRows(reviewTable, [row], csv)
    }
  },
}

/** Every form of `themeline export`; a new one is a new entry. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  csvFormat,
  jsonFormat,
  jsonLinesFormat,
  markdownFormat,
  reviewFormat,
]
