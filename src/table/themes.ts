import type { Codebook, Indicator, Localized, Theme } from '../codebook/codebook.js'
import type { CodedLanguage } from '../text/language.js'
import { defineTable, freeTextField, type Row, textField } from './table.js'

export const themesTable = defineTable({
  name: 'themes',
  title: 'Themes',
  description: 'One row per theme of every codebook that was applied.',
  fields: [
    textField('codebook', 'Codebook', 'The codebook.', { required: true }),
    textField('codebook_version', 'Codebook version', 'Its version.'),
    textField('theme_id', 'Theme', 'The theme.', { required: true }),
    textField('parent_id', 'Parent', 'The theme above it.'),
    textField('path', 'Path', 'Ids from the top theme down, joined by ` > `.', { required: true }),
    {
      name: 'assignable',
      type: 'boolean',
      title: 'Assignable',
      description: 'Whether it can be coded itself.',
    },
    textField('valence', 'Valence', 'What it means for success.', {
      enum: ['facilitator', 'barrier', 'neutral'],
    }),
    freeTextField('label_en', 'Label (English)', 'Label.'),
    freeTextField('label_zh', 'Label (Chinese)', 'Label.'),
    freeTextField('definition_en', 'Definition (English)', 'Definition.'),
    freeTextField('definition_zh', 'Definition (Chinese)', 'Definition.'),
    freeTextField('use_when_en', 'Use when (English)', 'Inclusion criterion.'),
    freeTextField('use_when_zh', 'Use when (Chinese)', 'Inclusion criterion.'),
    freeTextField('not_when_en', 'Not when (English)', 'Exclusion criterion.'),
    freeTextField('not_when_zh', 'Not when (Chinese)', 'Exclusion criterion.'),
    freeTextField('indicators_en', 'Indicators (English)', 'Indicators as written, joined by ` ; `.'),
    freeTextField('indicators_zh', 'Indicators (Chinese)', 'Indicators as written, joined by ` ; `.'),
  ],
  primaryKey: ['codebook', 'theme_id'],
})

/** Ids from the top theme down to this one; a cycle of parents ends where it closes. */
export function themePath(codebook: Codebook, theme: Theme): string[] {
  const path: string[] = []
  let at: Theme | undefined = theme
  while (at !== undefined && !path.includes(at.id)) {
    path.unshift(at.id)
    const parent: string | undefined = at.parent
    at = parent === undefined ? undefined : codebook.themes.find((t) => t.id === parent)
  }
  return path
}

/** An indicator on one line, in the codebook's own words: `near: [role*, unclear], within 4`. */
function describeIndicator(indicator: Indicator): string {
  if (typeof indicator === 'string') return indicator
  return Object.entries(indicator)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(', ')
}

const text = (localized: Localized, language: CodedLanguage) => localized[language] || undefined
const indicators = (theme: Theme, language: CodedLanguage) =>
  theme.indicators[language]?.map(describeIndicator).join(' ; ') || undefined

/** The rows of one codebook's themes, in its order. */
export function makeThemeRows(codebook: Codebook): Row<typeof themesTable>[] {
  return codebook.themes.map((theme) => ({
    codebook: codebook.id,
    codebook_version: codebook.version,
    theme_id: theme.id,
    parent_id: theme.parent,
    path: themePath(codebook, theme).join(' > '),
    assignable: theme.assignable,
    valence: theme.valence,
    label_en: text(theme.label, 'en'),
    label_zh: text(theme.label, 'zh'),
    definition_en: text(theme.definition, 'en'),
    definition_zh: text(theme.definition, 'zh'),
    use_when_en: text(theme.useWhen, 'en'),
    use_when_zh: text(theme.useWhen, 'zh'),
    not_when_en: text(theme.notWhen, 'en'),
    not_when_zh: text(theme.notWhen, 'zh'),
    indicators_en: indicators(theme, 'en'),
    indicators_zh: indicators(theme, 'zh'),
  }))
}
