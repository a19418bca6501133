import type { CodebookChange } from '../codebook/compare-codebooks.js'
import type { Painter } from './context.js'
import { PLAIN } from './context.js'

interface CodingChange {
  readonly change: 'gained' | 'lost'
  readonly themeId: string
  readonly polarity: string
  readonly studyLabel: string
  readonly path: string
  readonly line: number
  readonly sentence: string
  readonly quote: string
  readonly indicator: string
}

/** What the report of a comparison needs. */
export interface DiffReport {
  readonly before: { readonly id: string; readonly version: string }
  readonly after: { readonly id: string; readonly version: string }
  readonly comparison: { readonly changes: readonly CodebookChange[] }
  readonly impact?: {
    readonly sentences: number
    readonly studies: number
    readonly before: number
    readonly after: number
    readonly codings: readonly CodingChange[]
    readonly themes: readonly { readonly themeId: string; readonly gained: number; readonly lost: number }[]
    readonly kappa: number
  }
}

/** Sentences shown of each theme and direction; JSON holds all. */
const SHOWN = 5

/** The comparison in one sentence. */
export function judgeDiff({ comparison, impact }: DiffReport): string {
  const { changes } = comparison
  if (impact === undefined) {
    return changes.length === 0
      ? 'Nothing changed in meaning.'
      : `${count(changes.length, 'change')} of meaning.`
  }
  const gained = impact.themes.reduce((sum, theme) => sum + theme.gained, 0)
  const lost = impact.themes.reduce((sum, theme) => sum + theme.lost, 0)
  if (gained + lost === 0) {
    return changes.length === 0
      ? 'Nothing changed in meaning, and no coding changes.'
      : `${count(changes.length, 'change')} of meaning, and no coding changes in ${count(impact.sentences, 'sentence')}.`
  }
  const kappa = Number.isNaN(impact.kappa) ? '' : `; kappa between the versions is ${impact.kappa.toFixed(3)}`
  return `${count(gained, 'coding')} gained and ${lost} lost in ${count(impact.themes.length, 'theme')} (${impact.before} before, ${impact.after} after, ${count(impact.sentences, 'sentence')} of ${count(impact.studies, 'study', 'studies')})${kappa}.`
}

const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`

/** A change as a mark and a line of text. */
function describeChange(change: CodebookChange): { readonly mark: '+' | '-' | '~'; readonly text: string } {
  switch (change.kind) {
    case 'theme-added':
      return { mark: '+', text: `theme ${change.themeId} (${change.label}) added` }
    case 'theme-removed':
      return { mark: '-', text: `theme ${change.themeId} (${change.label}) removed` }
    case 'theme-renamed':
      return { mark: '~', text: `theme ${change.from} is now called ${change.themeId}` }
    case 'theme-moved':
      return {
        mark: '~',
        text: `${change.themeId} moved from ${change.from || 'the top'} to ${change.to || 'the top'}`,
      }
    case 'text-changed':
      return {
        mark: '~',
        text: `${change.themeId === '' ? '' : `${change.themeId}: `}${change.part}: ${change.before || '(none)'} → ${change.after || '(none)'}`,
      }
    case 'indicator-added':
      return { mark: '+', text: `${change.themeId}: ${change.language} indicator ${change.indicator}` }
    case 'indicator-removed':
      return { mark: '-', text: `${change.themeId}: ${change.language} indicator ${change.indicator}` }
    case 'indicator-moved':
      return {
        mark: '~',
        text: `${change.language} indicator ${change.indicator} moved from ${change.from} to ${change.themeId}`,
      }
    case 'list-changed': {
      const parts = [
        ...(change.added.length === 0 ? [] : [`added ${change.added.join('; ')}`]),
        ...(change.removed.length === 0 ? [] : [`removed ${change.removed.join('; ')}`]),
      ]
      const users = change.themes.length === 0 ? 'used by no theme' : `used by ${change.themes.join(', ')}`
      return { mark: '~', text: `list @${change.list} (${change.language}): ${parts.join(', ')}; ${users}` }
    }
  }
}

/** A comparison for a terminal. */
export function formatDiffText(report: DiffReport, painter: Painter = PLAIN): string {
  const { before, after, comparison, impact } = report
  const paint = { '+': painter.add, '-': painter.remove, '~': (text: string) => text }
  const lines = [painter.bold(`${before.id} ${before.version} → ${after.id} ${after.version}`)]
  for (const change of comparison.changes) {
    const { mark, text } = describeChange(change)
    lines.push(paint[mark](`  ${mark} ${text}`))
  }
  for (const { themeId, gained, lost } of impact?.themes ?? []) {
    lines.push('', `${painter.bold(themeId)}  ${painter.add(`+${gained}`)} ${painter.remove(`-${lost}`)}`)
    for (const change of ['gained', 'lost'] as const) {
      const own = impact!.codings.filter((coding) => coding.themeId === themeId && coding.change === change)
      for (const coding of own.slice(0, SHOWN)) {
        const mark = change === 'gained' ? '+' : '-'
        const negated = coding.polarity === 'negated' ? ' (negated)' : ''
        lines.push(
          paint[mark](`  ${mark} ${coding.sentence}`),
          painter.dim(
            `      ${coding.path}:${coding.line}, ${coding.indicator || 'carried'}: ${coding.quote}${negated}`,
          ),
        )
      }
      if (own.length > SHOWN) lines.push(painter.dim(`      and ${own.length - SHOWN} more ${change}`))
    }
  }
  lines.push('', painter.bold(judgeDiff(report)), '')
  return lines.join('\n')
}

/** A comparison as Markdown for a pull request: the verdict, then what is long behind a fold. */
export function formatDiffMarkdown(report: DiffReport): string {
  const { before, after, comparison, impact } = report
  const lines = [
    `### Codebook \`${after.id}\`: ${escapeMarkdown(before.version)} → ${escapeMarkdown(after.version)}`,
    '',
    `**${judgeDiff(report)}**`,
    '',
  ]
  if (impact !== undefined && impact.themes.length > 0) {
    lines.push('| theme | gained | lost |', '| --- | ---: | ---: |')
    for (const { themeId, gained, lost } of impact.themes)
      lines.push(`| \`${themeId}\` | ${gained} | ${lost} |`)
    lines.push('', '<details><summary>Sentences</summary>', '')
    for (const { themeId } of impact.themes) {
      lines.push(`**\`${themeId}\`**`, '')
      for (const change of ['gained', 'lost'] as const) {
        const own = impact.codings.filter((coding) => coding.themeId === themeId && coding.change === change)
        for (const { sentence, quote, path, line } of own.slice(0, SHOWN)) {
          lines.push(`- ${change}: ${markQuote(sentence, quote)} (${escapeMarkdown(`${path}:${line}`)})`)
        }
        if (own.length > SHOWN) lines.push(`- ${change}: and ${own.length - SHOWN} more`)
      }
      lines.push('')
    }
    lines.push('</details>', '')
  }
  if (comparison.changes.length > 0) {
    lines.push(`<details><summary>${count(comparison.changes.length, 'change')} of meaning</summary>`, '')
    for (const change of comparison.changes) {
      const { mark, text } = describeChange(change)
      const word = { '+': 'added', '-': 'removed', '~': 'changed' }[mark]
      lines.push(`- ${word}: ${escapeMarkdown(text)}`)
    }
    lines.push('', '</details>', '')
  }
  return lines.join('\n')
}

function markQuote(sentence: string, quote: string): string {
  const at = quote === '' ? -1 : sentence.indexOf(quote)
  if (at < 0) return escapeMarkdown(sentence)
  return `${escapeMarkdown(sentence.slice(0, at))}**${escapeMarkdown(quote)}**${escapeMarkdown(sentence.slice(at + quote.length))}`
}

/** `@` would name people in a comment; U+200B after it keeps it text. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[\\`*_[\]<>#|~]/g, '\\$&')
    .replaceAll('@', '@\u200b')
}
