import type { casesTable } from '../cases.js'
import { type CodingRow, codingsTable } from '../codings.js'
import type { studiesTable } from '../studies.js'
import { countField, defineTable, freeTextField, type Row, textField } from '../table.js'

const STUDY_FIELDS = [
  freeTextField('study_title', 'Title', 'English title, else the Chinese one.'),
  countField('year', 'Year', 'Year of publication.'),
  freeTextField('journal', 'Journal', 'Journal as printed.'),
  textField('doi', 'DOI', 'Digital object identifier.'),
  freeTextField('country', 'Country', 'Countries of the study.'),
  freeTextField('design', 'Design', 'Study design.'),
  textField('path', 'Path', 'The page it was read from.'),
] as const

/** Every coding with what an analyst wants beside it: one flat table that R, Python, Excel and MAXQDA read. */
export const quotesTable = defineTable({
  name: 'quotes',
  title: 'Coded quotes',
  description: 'One row per coding, with its study beside it.',
  fields: [...codingsTable.fields, ...STUDY_FIELDS],
  primaryKey: ['coding_id'],
})

export type QuoteRow = Row<typeof quotesTable>

/** What quotes are joined with, by study id and page id. */
export interface QuoteContext {
  readonly studies: ReadonlyMap<unknown, Row<typeof studiesTable>>
  readonly cases: ReadonlyMap<unknown, Row<typeof casesTable>>
  readonly paths: ReadonlyMap<unknown, string>
}

/** A coding with its study beside it. */
export function makeQuoteRow(coding: CodingRow, context: QuoteContext): QuoteRow {
  const study = context.studies.get(coding.study_id)
  const own = context.cases.get(coding.study_id)
  return {
    ...coding,
    study_title: study?.title_en ?? study?.title_zh,
    year: study?.year,
    journal: study?.journal,
    doi: study?.doi,
    country: own?.country,
    design: own?.design,
    path: context.paths.get(coding.page_id),
  }
}
