import type { Codebook, Example, Indicator, Theme } from '../codebook.js'
import type { TargetFormat, UncarriedPart } from './target-format.js'

/** A row a theme, for spreadsheets; `convert` reads it back. Lists stand one item a line of a cell. */
export const csvTarget: TargetFormat = {
  name: 'csv',
  title: 'CSV, a row a theme',
  write: (codebook) => ({
    text: [
      COLUMNS.map(([name]) => name),
      ...codebook.themes.map((theme) => COLUMNS.map(([, cell]) => cell(theme))),
    ]
      .map((cells) => `${cells.map(quoteCell).join(',')}\n`)
      .join(''),
    losses: listLosses(codebook),
  }),
}

const COLUMNS: readonly (readonly [string, (theme: Theme) => string])[] = [
  ['theme_id', ({ id }) => id],
  ['parent_id', ({ parent }) => parent ?? ''],
  ['assignable', ({ assignable }) => String(assignable)],
  ['valence', ({ valence }) => valence],
  ['label_en', ({ label }) => label.en ?? ''],
  ['label_zh', ({ label }) => label.zh ?? ''],
  ['definition_en', ({ definition }) => definition.en ?? ''],
  ['definition_zh', ({ definition }) => definition.zh ?? ''],
  ['use_when_en', ({ useWhen }) => useWhen.en ?? ''],
  ['use_when_zh', ({ useWhen }) => useWhen.zh ?? ''],
  ['not_when_en', ({ notWhen }) => notWhen.en ?? ''],
  ['not_when_zh', ({ notWhen }) => notWhen.zh ?? ''],
  ['indicators_en', ({ indicators }) => (indicators.en ?? []).map(writeIndicator).join('\n')],
  ['indicators_zh', ({ indicators }) => (indicators.zh ?? []).map(writeIndicator).join('\n')],
  ['examples', ({ examples }) => examples.map(writeExample).join('\n')],
  ['counterexamples', ({ counterexamples }) => counterexamples.map(writeExample).join('\n')],
]

/** One that is more than a pattern is JSON. */
const writeIndicator = (indicator: Indicator) =>
  typeof indicator === 'string' ? indicator : JSON.stringify(indicator)

const writeExample = ({ text }: Example) => text.replace(/\s*\n\s*/g, ' ')

const quoteCell = (cell: string) => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** Parts of a theme without a column of their own. */
export function listRuleParts(theme: Theme): string[] {
  return [
    ...(theme.negation === 'keep' ? [] : ['negation']),
    ...(theme.sections === undefined ? [] : ['sections']),
    ...(theme.yieldsTo.length === 0 ? [] : ['yields_to']),
    ...(['not', 'unless', 'requires', 'carry', 'stance', 'headings'] as const).filter(
      (key) => theme[key] !== undefined,
    ),
  ]
}

function listLosses(codebook: Codebook): UncarriedPart[] {
  const uncarried = codebook.themes.flatMap((theme): UncarriedPart[] => [
    ...listRuleParts(theme).map((part) => ({ themeId: theme.id, message: `\`${part}\` has no column` })),
    ...([...theme.examples, ...theme.counterexamples].some(({ by, section, todo }) => by ?? section ?? todo)
      ? [{ themeId: theme.id, message: '`by`, `section` and `todo` of examples have no column' }]
      : []),
  ])
  const lists = Object.keys(codebook.lists).map((name) => ({
    themeId: '',
    message: `the list \`@${name}\` has no column`,
  }))
  return [...uncarried, ...lists]
}
