import type { Study } from '../study/study.js'
import type { ToCodePoints } from '../text/code-points.js'
import { countField, defineTable, freeTextField, type Row, textField } from './table.js'

export const valuesTable = defineTable({
  name: 'values',
  title: 'Values',
  description: 'One row per value of a study: where it was read.',
  fields: [
    textField('study_id', 'Study', 'The study.', { required: true }),
    textField('column', 'Column', 'The column of studies.csv.', { required: true }),
    freeTextField('value', 'Value', 'The value, or one of several (a person, a keyword).', {
      required: true,
    }),
    textField('page_id', 'Page', 'The page it was read from.', { required: true }),
    textField('source', 'Source', 'text, meta:NAME, json or front_matter.', { required: true }),
    countField('line', 'Line', 'Line of the page text, where it stands there.'),
    countField('start', 'Start', 'Code points from 0, where it stands in the page text.'),
    countField('end', 'End', 'End, exclusive.'),
  ],
  foreignKeys: [
    { fields: ['study_id'], table: 'studies', reference: ['study_id'] },
    { fields: ['page_id'], table: 'pages', reference: ['page_id'] },
  ],
})

/** The rows of one study's values. */
export function makeValueRows(
  study: Study,
  pageId: string,
  toCodePoints: ToCodePoints,
): Row<typeof valuesTable>[] {
  return study.values.map((value) => ({
    study_id: study.studyId,
    column: value.column,
    value: value.value,
    page_id: pageId,
    source: value.source,
    line: value.line,
    start: value.start === undefined ? undefined : toCodePoints(value.start),
    end: value.end === undefined ? undefined : toCodePoints(value.end),
  }))
}
