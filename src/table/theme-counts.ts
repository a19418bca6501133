import { countField, defineTable, textField } from './table.js'

export const themeCountsTable = defineTable({
  name: 'theme-counts',
  title: 'Theme counts',
  description:
    'One row per theme: in how many studies and units it stands. A parent counts what is below it.',
  fields: [
    textField('codebook', 'Codebook', 'The codebook.', { required: true }),
    textField('theme_id', 'Theme', 'The theme.', { required: true }),
    textField('parent_id', 'Parent', 'The theme above it.'),
    countField('level', 'Level', 'Depth in the codebook, from 1.'),
    countField('studies', 'Studies', 'Studies with at least one affirmed unit.'),
    countField('studies_negated', 'Studies negated', 'Studies with at least one negated unit.'),
    countField(
      'studies_examined',
      'Studies examined',
      'Studies with text in a language it has indicators for.',
    ),
    countField('units', 'Units', 'Affirmed units.'),
    countField('units_findings', 'Units in findings', 'Affirmed units in results and conclusion.'),
    countField('units_reviewed', 'Units reviewed', 'Units with a decision of a person.'),
    countField('units_accepted', 'Units accepted', 'Units that a person accepted or added.'),
  ],
  primaryKey: ['codebook', 'theme_id'],
  foreignKeys: [{ fields: ['codebook', 'theme_id'], table: 'themes', reference: ['codebook', 'theme_id'] }],
})
