import type { Alignment } from '../study/study.js'
import { defineTable, type Row, textField } from './table.js'

export const alignmentsTable = defineTable({
  name: 'alignments',
  title: 'Alignments',
  description: 'One row per group of sentences that say the same in English and Chinese.',
  fields: [
    textField('unit_id', 'Unit', 'The unit its segments share.', { required: true, unique: true }),
    textField('study_id', 'Study', 'The study.', { required: true }),
    textField('en_segments', 'English segments', 'Segment ids, joined by `; `.'),
    textField('zh_segments', 'Chinese segments', 'Segment ids, joined by `; `.'),
    {
      name: 'score',
      type: 'number',
      title: 'Score',
      description: 'Log-likelihood of the pair, higher is surer.',
    },
  ],
  primaryKey: ['unit_id'],
  foreignKeys: [{ fields: ['study_id'], table: 'studies', reference: ['study_id'] }],
})

/** The row of one aligned group; the score is rounded so that it prints the same everywhere. */
export function makeAlignmentRow(alignment: Alignment): Row<typeof alignmentsTable> {
  return {
    unit_id: alignment.unitId,
    study_id: alignment.studyId,
    en_segments: alignment.en.join('; ') || undefined,
    zh_segments: alignment.zh.join('; ') || undefined,
    score: Math.round(alignment.score * 1000) / 1000,
  }
}
