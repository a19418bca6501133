import type { Codebook } from '../codebook/codebook.js'
import { countField, defineTable, freeTextField, type Table, textField } from './table.js'

/** A column name that R takes as it is: `bridging-roles`, `rel-trust` become `bridging_roles__rel_trust`. */
export function studyThemeColumn(codebookId: string, themeId: string): string {
  const plain = (id: string) => id.replace(/[^A-Za-z0-9]/g, '_')
  return `${plain(codebookId)}__${plain(themeId)}`
}

/** The wide table of studies by themes; its columns are the assignable themes of the codebooks applied. */
export function makeStudyThemesTable(codebooks: readonly Codebook[]): Table {
  return defineTable<string>({
    name: 'study-themes',
    title: 'Study by theme',
    description:
      'One row per study, one column per theme: affirmed units. 0 is examined and not found, empty is nothing to examine.',
    fields: [
      textField('study_id', 'Study', 'The study.', { required: true, unique: true }),
      freeTextField('study_label', 'Study label', 'First author and year.'),
      ...codebooks.flatMap((codebook) =>
        codebook.themes
          .filter((theme) => theme.assignable)
          .map((theme) =>
            countField(
              studyThemeColumn(codebook.id, theme.id),
              theme.label.en ?? theme.label.zh ?? theme.id,
              `Affirmed units of \`${theme.id}\` in codebook \`${codebook.id}\`.`,
            ),
          ),
      ),
    ],
    primaryKey: ['study_id'],
    foreignKeys: [{ fields: ['study_id'], table: 'studies', reference: ['study_id'] }],
  })
}
