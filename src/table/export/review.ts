import { countField, defineTable, freeTextField, type Row, textField } from '../table.js'

/**
 * What reviewers fill in: the columns of decisions.csv first, then what they need to decide. The filled file is
 * decisions.csv as it is; readers of decisions leave the other columns alone.
 */
export const reviewTable = defineTable({
  name: 'review',
  title: 'Review',
  description: 'One row per suggested coding, and per sampled sentence without one.',
  fields: [
    textField('coding_id', 'Coding', 'The suggestion; empty for a sentence without one.'),
    textField('study_id', 'Study', 'The study.'),
    textField('theme_id', 'Theme', 'The suggested theme.'),
    freeTextField(
      'quote',
      'Quote',
      'The words that were coded; shorten or replace them where you add a theme.',
    ),
    freeTextField('prefix', 'Prefix', 'Words before the quote, by which it is found again.'),
    freeTextField('suffix', 'Suffix', 'Words after it.'),
    textField('decision', 'Decision', 'To fill in: accept, reject, recode, add or none.'),
    textField('new_theme_id', 'New theme', 'To fill in with recode and add.'),
    textField('coder', 'Coder', 'Your initials.'),
    textField('decided_at', 'Decided at', 'A date, if you want one.'),
    freeTextField('memo', 'Memo', 'Why.'),
    freeTextField('theme_label', 'Theme label', 'Label of the suggested theme.'),
    freeTextField('sentence_before', 'Sentence before', 'The neighbour.'),
    freeTextField('sentence', 'Sentence', 'The sentence.'),
    freeTextField('sentence_after', 'Sentence after', 'The neighbour.'),
    textField('language', 'Language', 'Language of the sentence.'),
    textField('section', 'Section', 'Section of the abstract.'),
    textField('polarity', 'Polarity', 'affirmed or negated.'),
    textField('stance', 'Stance', 'asserted, hedged, normative or assumed.'),
    freeTextField('indicator', 'Indicator', 'What fired.'),
    freeTextField('study_label', 'Study label', 'First author and year.'),
    textField('codebook', 'Codebook', 'The codebook.'),
    textField('segment_id', 'Segment', 'The sentence.'),
    freeTextField('path', 'Path', 'The page.'),
    countField('line', 'Line', 'Line of the page text.'),
  ],
})

export type ReviewRow = Row<typeof reviewTable>
