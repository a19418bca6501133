import type { Codebook, Example, Localized, Theme } from '../codebook.js'
import { describeIndicator } from './indicator-text.js'
import type { TargetFormat } from './target-format.js'
import { listThemeTree } from './theme-order.js'

/** A codebook to read, as Markdown: a heading a theme, MacQueen's parts as a list. */
export const markdownTarget: TargetFormat = {
  name: 'md',
  title: 'Markdown',
  write: (codebook) => ({ text: writeMarkdown(codebook), losses: [] }),
}

function writeMarkdown(codebook: Codebook): string {
  const blocks = [
    `# ${escapeMarkdown(join(codebook.title) || codebook.id)}`,
    `\`${codebook.id}\` ${escapeMarkdown(codebook.version)}`,
    ...Object.values(codebook.description).map(escapeMarkdown),
    ...listThemeTree(codebook).flatMap(({ theme, depth }) => [
      `${'#'.repeat(Math.min(2 + depth, 6))} ${escapeMarkdown(join(theme.label) || theme.id)}`,
      describeTheme(theme),
    ]),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

const join = ({ en, zh }: Localized) =>
  [en, zh].filter((text) => text !== undefined && text !== '').join(' · ')

function describeTheme(theme: Theme): string {
  const parts: [string, readonly string[]][] = [
    [
      'Id',
      [
        `\`${theme.id}\`${theme.assignable ? '' : ' (heading, not coded)'}${theme.valence === 'neutral' ? '' : `, ${theme.valence}`}`,
      ],
    ],
    ['Definition', texts(theme.definition)],
    ['Use when', texts(theme.useWhen)],
    ['Do not use when', texts(theme.notWhen)],
    [
      'Indicators',
      (['en', 'zh'] as const).flatMap((language) => {
        const list = theme.indicators[language] ?? []
        return list.length === 0 ? [] : [list.map((item) => code(describeIndicator(item))).join(', ')]
      }),
    ],
    ['Examples', theme.examples.map(quote)],
    ['Counterexamples', theme.counterexamples.map(quote)],
  ]
  return parts
    .filter(([, lines]) => lines.length > 0)
    .map(([name, lines]) =>
      lines.length === 1
        ? `- **${name}:** ${lines[0]}`
        : `- **${name}:**\n${lines.map((line) => `  - ${line}`).join('\n')}`,
    )
    .join('\n')
}

const texts = ({ en, zh }: Localized) =>
  [en, zh].filter((text) => text !== undefined && text !== '').map((text) => escapeMarkdown(text!))
const quote = ({ text }: Example) => escapeMarkdown(text)

/** A code span with as many backticks as its text needs (CommonMark 6.1). */
function code(text: string): string {
  const runs = text.match(/`+/g) ?? []
  const fence = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1)
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : ''
  return `${fence}${pad}${text}${pad}${fence}`
}

function escapeMarkdown(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').replace(/[\\`*_[\]<>#|~]/g, '\\$&')
}
