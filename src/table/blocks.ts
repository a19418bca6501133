import { SECTIONS } from '../page/sections/section.js'
import type { Page } from '../study/page.js'
import type { ToCodePoints } from '../text/code-points.js'
import { countField, defineTable, type Row, textField } from './table.js'

export const blocksTable = defineTable({
  name: 'blocks',
  title: 'Blocks',
  description: 'One row per line of every page text: kept with a field, or removed with a reason.',
  fields: [
    textField('page_id', 'Page', 'The page.', { required: true }),
    countField('line', 'Line', 'Line of the page text, from 1.', { required: true }),
    countField('start', 'Start', 'Where the line starts, in code points from 0.', { required: true }),
    countField('end', 'End', 'Where the line ends, exclusive, without its line feed.', { required: true }),
    textField('kind', 'Kind', 'Kept, removed or blank.', {
      required: true,
      enum: ['content', 'boilerplate', 'blank'],
    }),
    textField('language', 'Language', 'Language of the line.', {
      enum: ['en', 'zh', 'mixed', 'other', 'none'],
    }),
    textField('field', 'Field', 'What a kept line holds.'),
    textField('section', 'Section', 'Section of the abstract a kept line belongs to.', { enum: SECTIONS }),
    textField('reason', 'Reason', 'Why a line was removed.'),
  ],
  primaryKey: ['page_id', 'line'],
  foreignKeys: [{ fields: ['page_id'], table: 'pages', reference: ['page_id'] }],
})

/** The rows of one page's lines. */
export function makeBlockRows(page: Page, toCodePoints: ToCodePoints): Row<typeof blocksTable>[] {
  return page.blocks.map((block) => ({
    page_id: page.pageId,
    line: block.line,
    start: toCodePoints(block.start),
    end: toCodePoints(block.end),
    kind: block.kind,
    language: block.language,
    field: block.kind === 'boilerplate' ? 'boilerplate' : block.field,
    section: block.section,
    reason: block.reason,
  }))
}
