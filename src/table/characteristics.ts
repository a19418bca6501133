import type { Characteristic } from '../coding/characteristics.js'
import type { ToCodePoints } from '../text/code-points.js'
import { countField, defineTable, freeTextField, type Row, textField } from './table.js'

export const characteristicsTable = defineTable({
  name: 'characteristics',
  title: 'Characteristics',
  description: 'One row per characteristic that a study states, with its quote.',
  fields: [
    textField('characteristic_id', 'Characteristic id', 'Identifier, a hash of page and place.', {
      required: true,
      unique: true,
    }),
    textField('study_id', 'Study', 'The study.', { required: true }),
    textField('characteristic', 'Characteristic', 'What is stated.', { required: true }),
    freeTextField('value', 'Value', 'The value; numbers in digits.'),
    freeTextField('unit', 'Unit', 'What is counted: people, interviews, records, …'),
    freeTextField('role', 'Role', 'Who the people are.'),
    textField('language', 'Language', 'Language of the quote.', { enum: ['en', 'zh', 'other', 'none'] }),
    freeTextField('quote', 'Quote', 'The words that state it.'),
    textField('segment_id', 'Segment', 'The sentence.', { required: true }),
    countField('start', 'Start', 'Code points from 0.'),
    countField('end', 'End', 'End, exclusive.'),
  ],
  primaryKey: ['characteristic_id'],
  foreignKeys: [
    { fields: ['study_id'], table: 'studies', reference: ['study_id'] },
    { fields: ['segment_id'], table: 'segments', reference: ['segment_id'] },
  ],
})

/** The row of one characteristic. */
export function makeCharacteristicRow(
  characteristic: Characteristic,
  toCodePoints: ToCodePoints,
): Row<typeof characteristicsTable> {
  return {
    characteristic_id: characteristic.characteristicId,
    study_id: characteristic.studyId,
    characteristic: characteristic.characteristic,
    value: characteristic.value || undefined,
    unit: characteristic.unit || undefined,
    role: characteristic.role || undefined,
    language: characteristic.language,
    quote: characteristic.quote,
    segment_id: characteristic.segmentId,
    start: toCodePoints(characteristic.start),
    end: toCodePoints(characteristic.end),
  }
}
