import { countField, defineTable, freeTextField, textField } from './table.js'

export const concordanceTable = defineTable({
  name: 'concordance',
  title: 'Concordance',
  description: 'One row per place where a pattern matches.',
  fields: [
    textField('study_id', 'Study', 'The study.'),
    freeTextField('study_label', 'Study label', 'First author and year.'),
    freeTextField('path', 'Path', 'The page.'),
    countField('line', 'Line', 'Line of the page text.'),
    textField('segment_id', 'Segment', 'The sentence.'),
    textField('language', 'Language', 'Its language.'),
    textField('field', 'Field', 'What it is part of.'),
    textField('section', 'Section', 'Section of the abstract.'),
    freeTextField('before', 'Before', 'The sentence before the hit.'),
    freeTextField('hit', 'Hit', 'What matched.'),
    freeTextField('after', 'After', 'The sentence after it.'),
  ],
})
