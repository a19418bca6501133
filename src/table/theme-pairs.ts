import { countField, defineTable, textField } from './table.js'

export const themePairsTable = defineTable({
  name: 'theme-pairs',
  title: 'Theme pairs',
  description: 'One row per pair of themes that meet in a unit, in the order of the codebook.',
  fields: [
    textField('codebook', 'Codebook', 'The codebook.', { required: true }),
    textField('theme_a', 'First theme', 'The theme that comes first in the codebook.', { required: true }),
    textField('theme_b', 'Second theme', 'The other.', { required: true }),
    countField('units', 'Units', 'Units in which both are affirmed.'),
    countField('studies', 'Studies', 'Studies with such a unit.'),
  ],
  primaryKey: ['codebook', 'theme_a', 'theme_b'],
})
