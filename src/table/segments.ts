import { SECTIONS } from '../page/sections/section.js'
import type { Segment } from '../study/study.js'
import type { ToCodePoints } from '../text/code-points.js'
import type { Language, TableLanguage } from '../text/language.js'
import { countField, defineTable, freeTextField, type Row, textField } from './table.js'

export const segmentsTable = defineTable({
  name: 'segments',
  title: 'Segments',
  description: 'One row per sentence (title, abstract) or line (other fields), in one language.',
  fields: [
    textField('segment_id', 'Segment', 'Identifier, a hash of page and place.', {
      required: true,
      unique: true,
    }),
    textField('unit_id', 'Unit', 'The aligned group it belongs to, or its own.', { required: true }),
    textField('study_id', 'Study', 'The study.', { required: true }),
    textField('page_id', 'Page', 'The page.', { required: true }),
    countField('seq', 'Sequence', 'Position within the study, from 1.', { required: true }),
    textField('language', 'Language', 'Language of the segment.', { enum: ['en', 'zh', 'other', 'none'] }),
    textField('field', 'Field', 'What it is part of.', { required: true }),
    textField('section', 'Section', 'Section of the abstract.', { enum: SECTIONS }),
    textField('section_basis', 'Section basis', 'Printed heading, inferred, or none.', {
      enum: ['heading', 'inferred', 'none'],
    }),
    freeTextField('heading', 'Heading', 'The printed heading it stands under.'),
    freeTextField('text', 'Text', 'The slice of the page text.', { required: true }),
    countField('line', 'Line', 'Line of the page text, from 1.', { required: true }),
    countField('start', 'Start', 'Code points from 0.', { required: true }),
    countField('end', 'End', 'End, exclusive.', { required: true }),
  ],
  primaryKey: ['segment_id'],
  foreignKeys: [
    { fields: ['study_id'], table: 'studies', reference: ['study_id'] },
    { fields: ['page_id'], table: 'pages', reference: ['page_id'] },
  ],
})

export type SegmentRow = Row<typeof segmentsTable>

/** A language as tables name it: Japanese and Korean are `other`, junk is `none`. */
export function toTableLanguage(language: Language): TableLanguage {
  if (language === 'ja' || language === 'ko') return 'other'
  return language === 'junk' ? 'none' : language
}

/** The row of one segment. */
export function makeSegmentRow(segment: Segment, toCodePoints: ToCodePoints): SegmentRow {
  return {
    segment_id: segment.segmentId,
    unit_id: segment.unitId,
    study_id: segment.studyId,
    page_id: segment.pageId,
    seq: segment.seq,
    language: toTableLanguage(segment.language),
    field: segment.field,
    section: segment.section,
    section_basis: segment.sectionBasis,
    heading: segment.heading,
    text: segment.text,
    line: segment.line,
    start: toCodePoints(segment.start),
    end: toCodePoints(segment.end),
  }
}
