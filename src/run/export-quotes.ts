import type { ExtractionsReader } from '../io/extractions-reader.js'
import { casesTable } from '../table/cases.js'
import { codingsTable } from '../table/codings.js'
import { passesFilter, type QuoteFilter } from '../table/export/quote-filter.js'
import { makeQuoteRow, type QuoteContext, type QuoteRow } from '../table/export/quotes.js'
import { pagesTable } from '../table/pages.js'
import { studiesTable } from '../table/studies.js'

function readContext(reader: ExtractionsReader): QuoteContext {
  return {
    studies: new Map([...reader.rows(studiesTable)].map((row) => [row.study_id, row])),
    cases: new Map([...reader.rows(casesTable)].map((row) => [row.study_id, row])),
    paths: new Map([...reader.rows(pagesTable)].map((row) => [row.page_id, String(row.path)])),
  }
}

/** The codings of an extractions folder that pass a filter, each with its study beside it, in the order of codings.csv. */
export function* listQuotes(reader: ExtractionsReader, filter: QuoteFilter): Generator<QuoteRow> {
  const context = readContext(reader)
  for (const coding of reader.rows(codingsTable)) {
    if (passesFilter(coding, filter)) yield makeQuoteRow(coding, context)
  }
}
