import type { Page, PageStatus } from '../study/page.js'
import { countField, defineTable, freeTextField, type Row, textField } from './table.js'

const STATUSES: readonly PageStatus[] = ['ok', 'partial', 'empty', 'refused', 'duplicate', 'error']

export const pagesTable = defineTable({
  name: 'pages',
  title: 'Pages',
  description: 'One row per input file: how it was read and what became of it.',
  fields: [
    textField('page_id', 'Page', 'Identifier, a hash of the path.', { required: true, unique: true }),
    textField('path', 'Path', "The argument's base name and the path below it.", { required: true }),
    textField('sha256', 'SHA-256', 'Hash of the file as found.'),
    countField('bytes', 'Bytes', 'Size of the file as found.'),
    textField('media_type', 'Media type', 'What the file turned out to be.'),
    textField('encoding', 'Encoding', 'Character encoding the file was read in.'),
    countField('characters', 'Characters', 'Length of the page text in Unicode code points.'),
    countField('kept_characters', 'Characters kept', 'Characters of the lines that were kept as content.'),
    textField('status', 'Status', 'What became of the page.', { required: true, enum: STATUSES }),
    textField('duplicate_of', 'Duplicate of', 'The first page of the same study.'),
    textField('study_id', 'Study', 'The study the page describes.'),
    textField('site', 'Site', 'Host the page comes from, where it says so.'),
    freeTextField('source', 'Source', 'Address the page was saved from, where it says so.'),
    freeTextField('retrieved', 'Retrieved', 'When it was saved, where it says so.'),
    textField('method', 'Method', 'The way taken to read the page.'),
    freeTextField('note', 'Note', 'Why it was refused, or what else is worth knowing.'),
  ],
  primaryKey: ['page_id'],
})

export type PageRow = Row<typeof pagesTable>

/** The row of one page. `characters` and `keptCharacters` are code points. */
export function makePageRow(page: Page, characters: number, keptCharacters: number): PageRow {
  return {
    page_id: page.pageId,
    path: page.path,
    sha256: page.sha256,
    bytes: page.bytes,
    media_type: page.mediaType,
    encoding: page.encoding || undefined,
    characters,
    kept_characters: keptCharacters,
    status: page.status,
    duplicate_of: undefined,
    study_id: page.study?.studyId,
    site: page.site,
    source: page.source,
    retrieved: page.retrieved,
    method: page.method || undefined,
    note: page.note,
  }
}
