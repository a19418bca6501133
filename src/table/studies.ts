import type { Study } from '../study/study.js'
import { countField, defineTable, freeTextField, type Row, textField } from './table.js'

export const studiesTable = defineTable({
  name: 'studies',
  title: 'Studies',
  description:
    'One row per study: its bibliographic record as the page states it. An empty cell was not stated.',
  fields: [
    textField('study_id', 'Study', 'Identifier, a hash of what names the study.', {
      required: true,
      unique: true,
    }),
    freeTextField('study_label', 'Label', 'First author and year, else the short title, else the file name.'),
    textField('page_id', 'Page', 'The page it was read from (the first of several).', { required: true }),
    freeTextField('title_en', 'Title (English)', 'English title.'),
    freeTextField('title_zh', 'Title (Chinese)', 'Chinese title.'),
    freeTextField('authors', 'Authors', '`Family, Given`, joined by `; `.'),
    freeTextField('affiliations', 'Affiliations', 'Affiliations, joined by ` | `.'),
    freeTextField('journal', 'Journal', 'Journal as printed.'),
    textField('published', 'Published', 'ISO 8601, as precise as the page states.', {
      pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?',
    }),
    countField('year', 'Year', 'Year of publication.'),
    textField('volume', 'Volume', 'Volume as printed.'),
    textField('issue', 'Issue', 'Issue as printed.'),
    textField('locator', 'Locator', 'Page range or article number.'),
    textField('doi', 'DOI', 'Digital object identifier, without a prefix.'),
    textField('pmid', 'PMID', 'PubMed identifier.'),
    textField('pmcid', 'PMCID', 'PubMed Central identifier.'),
    freeTextField('url', 'Link', 'Landing page.'),
    freeTextField('pdf_url', 'PDF', 'Link to the PDF.'),
    freeTextField('keywords_en', 'Keywords (English)', 'English keywords, joined by `; `.'),
    freeTextField('keywords_zh', 'Keywords (Chinese)', 'Chinese keywords, joined by `; `.'),
    textField('languages', 'Languages', 'Languages of title and abstract, joined by `; `.'),
    textField('translation', 'Translation', 'Who translated the second language, where the page says so.', {
      enum: ['human', 'machine', 'unknown'],
    }),
  ],
  primaryKey: ['study_id'],
  foreignKeys: [{ fields: ['page_id'], table: 'pages', reference: ['page_id'] }],
})

/** The row of one study. */
export function makeStudyRow(study: Study, pageId: string): Row<typeof studiesTable> {
  const { record } = study
  return {
    study_id: study.studyId,
    study_label: study.label,
    page_id: pageId,
    title_en: record.title_en,
    title_zh: record.title_zh,
    authors: record.authors,
    affiliations: record.affiliations,
    journal: record.journal,
    published: record.published,
    year: record.year === undefined ? undefined : Number(record.year),
    volume: record.volume,
    issue: record.issue,
    locator: record.locator,
    doi: record.doi,
    pmid: record.pmid,
    pmcid: record.pmcid,
    url: record.url,
    pdf_url: record.pdf_url,
    keywords_en: record.keywords_en,
    keywords_zh: record.keywords_zh,
    languages: study.languages.join('; ') || undefined,
    translation: study.translation,
  }
}
