import { countField, defineTable, freeTextField, textField } from './table.js'

export const disagreementsTable = defineTable({
  name: 'disagreements',
  title: 'Disagreements',
  description: 'One row per theme that one coder found in a sentence and the other did not.',
  fields: [
    textField('study_id', 'Study', 'The study.'),
    freeTextField('study_label', 'Study label', 'First author and year.'),
    textField('theme_id', 'Theme', 'The theme.'),
    textField('coded_by', 'Coded by', 'Which of the two found it.', { enum: ['a', 'b'] }),
    freeTextField('quote_a', 'Quote of A', 'What A marked.'),
    freeTextField('quote_b', 'Quote of B', 'What B marked.'),
    freeTextField('sentence', 'Sentence', 'The sentence.'),
    textField('language', 'Language', 'Its language.'),
    textField('section', 'Section', 'Its section.'),
    textField('segment_id', 'Segment', 'Its segment.'),
    countField('line', 'Line', 'Line of the page text.'),
  ],
})
