import type { Coding } from '../coding/coding.js'
import type { Segment } from '../study/study.js'
import type { ToCodePoints } from '../text/code-points.js'
import { toTableLanguage } from './segments.js'
import { countField, defineTable, freeTextField, type Row, textField } from './table.js'

export const codingsTable = defineTable({
  name: 'codings',
  title: 'Codings',
  description: 'One row per theme applied to a place in a segment, with what fired or who decided.',
  fields: [
    textField('coding_id', 'Coding', 'Identifier, a hash of page content, codebook, theme and place.', {
      required: true,
      unique: true,
    }),
    textField('unit_id', 'Unit', 'What is counted: English and Chinese sentences that say the same.', {
      required: true,
    }),
    textField('study_id', 'Study', 'The study.', { required: true }),
    freeTextField('study_label', 'Study label', 'First author and year.'),
    textField('segment_id', 'Segment', 'The sentence.', { required: true }),
    textField('page_id', 'Page', 'The page.', { required: true }),
    textField('codebook', 'Codebook', 'The codebook.', { required: true }),
    textField('theme_id', 'Theme', 'The theme.', { required: true }),
    freeTextField('theme_label', 'Theme label', "The theme's label."),
    textField('polarity', 'Polarity', 'Whether the sentence affirms or denies the theme.', {
      enum: ['affirmed', 'negated'],
    }),
    textField('stance', 'Stance', 'How the sentence means it.', {
      enum: ['asserted', 'hedged', 'normative', 'assumed'],
    }),
    textField('origin', 'Origin', 'Rule or human.', { enum: ['rule', 'human'] }),
    textField('status', 'Status', 'What people decided about it.', {
      enum: ['suggested', 'accepted', 'rejected', 'stale'],
    }),
    textField('language', 'Language', 'Language of the sentence.', { enum: ['en', 'zh', 'other', 'none'] }),
    textField('translation', 'Translation', 'Machine, human or unknown.', {
      enum: ['human', 'machine', 'unknown'],
    }),
    textField('section', 'Section', 'Section of the abstract.'),
    textField('section_basis', 'Section basis', 'Printed heading, inferred, or none.', {
      enum: ['heading', 'inferred', 'none'],
    }),
    freeTextField('quote', 'Quote', 'The words coded: the slice of the page text.', { required: true }),
    freeTextField('sentence', 'Sentence', 'The sentence they stand in.'),
    countField('line', 'Line', 'Line of the page text, from 1.', { required: true }),
    countField('start', 'Start', 'Code points from 0.', { required: true }),
    countField('end', 'End', 'End, exclusive.', { required: true }),
    freeTextField('indicator', 'Indicator', 'The indicator that fired, as the codebook writes it.'),
    freeTextField('coder', 'Coder', 'The person who decided.'),
    freeTextField('decided_at', 'Decided at', 'When, as the decision says.'),
    freeTextField('memo', 'Memo', "The person's note."),
  ],
  primaryKey: ['coding_id'],
  foreignKeys: [
    { fields: ['study_id'], table: 'studies', reference: ['study_id'] },
    { fields: ['segment_id'], table: 'segments', reference: ['segment_id'] },
    { fields: ['page_id'], table: 'pages', reference: ['page_id'] },
    { fields: ['codebook', 'theme_id'], table: 'themes', reference: ['codebook', 'theme_id'] },
  ],
})

export type CodingRow = Row<typeof codingsTable>

/** The row of one coding, with the segment it stands in. */
export function makeCodingRow(
  coding: Coding,
  segment: Segment,
  labels: { readonly study: string; readonly theme: string | undefined },
  toCodePoints: ToCodePoints,
): CodingRow {
  return {
    coding_id: coding.codingId,
    unit_id: coding.unitId,
    study_id: coding.studyId,
    study_label: labels.study,
    segment_id: coding.segmentId,
    page_id: coding.pageId,
    codebook: coding.codebook,
    theme_id: coding.themeId,
    theme_label: labels.theme,
    polarity: coding.polarity,
    stance: coding.stance,
    origin: coding.origin,
    status: coding.status,
    language: toTableLanguage(segment.language),
    translation: segment.translation,
    section: segment.section,
    section_basis: segment.sectionBasis,
    quote: coding.quote,
    sentence: segment.text,
    line: coding.line,
    start: toCodePoints(coding.start),
    end: toCodePoints(coding.end),
    indicator: coding.indicator || undefined,
    coder: coding.coder,
    decided_at: coding.decidedAt,
    memo: coding.memo,
  }
}
