import type { Case } from '../coding/cases.js'
import { defineTable, freeTextField, type Row, textField } from './table.js'

export const casesTable = defineTable({
  name: 'cases',
  title: 'Cases',
  description: 'One row per study: the extraction form, from what the study states.',
  fields: [
    textField('study_id', 'Study', 'The study.', { required: true, unique: true }),
    freeTextField('study_label', 'Study label', 'First author and year.'),
    textField('record_type', 'Record type', 'What kind of report it is.', {
      enum: ['primary', 'review', 'protocol', 'other'],
    }),
    textField('text_basis', 'Text basis', 'What text could be coded.', {
      enum: ['title', 'abstract', 'full_text'],
    }),
    freeTextField('country', 'Country', 'Countries of the study, joined by `; `.'),
    freeTextField('setting', 'Setting', 'Where it took place.'),
    freeTextField('design', 'Design', 'Study design.'),
    freeTextField('data_collection', 'Data collection', 'How data were collected.'),
    freeTextField('participants_n', 'Participants', 'Number of people, where stated.'),
    freeTextField('included_studies', 'Included studies', 'Number of studies a review included.'),
    freeTextField('analysis', 'Analysis', 'How data were analysed.'),
    freeTextField('framework', 'Framework', 'Theory or framework used.'),
  ],
  primaryKey: ['study_id'],
  foreignKeys: [{ fields: ['study_id'], table: 'studies', reference: ['study_id'] }],
})

/** The row of one case. */
export function makeCaseRow(source: Case): Row<typeof casesTable> {
  return {
    study_id: source.studyId,
    study_label: source.studyLabel,
    record_type: source.recordType || undefined,
    text_basis: source.textBasis,
    country: source.country || undefined,
    setting: source.setting || undefined,
    design: source.design || undefined,
    data_collection: source.dataCollection || undefined,
    participants_n: source.participantsN || undefined,
    included_studies: source.includedStudies || undefined,
    analysis: source.analysis || undefined,
    framework: source.framework || undefined,
  }
}
