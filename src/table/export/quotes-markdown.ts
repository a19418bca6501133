import type { Cell, Row } from '../table.js'
import type { themeCountsTable } from '../theme-counts.js'
import type { themesTable } from '../themes.js'
import type { QuoteRow } from './quotes.js'

/** Units that must be reviewed before a theme's counts are called validated. */
const VALIDATED_UNITS = 20

/** How well rules and people agree on a theme, 0 to 1; a rate is absent where nothing was there to rate. */
export interface ThemeRates {
  /** Of what rules suggested and people reviewed, the share they accepted. */
  readonly precision?: number
  /** Of what people accepted or added, the share that rules had suggested. */
  readonly recall?: number
}

/** What the report of quotes is made of. */
export interface QuoteReport {
  /** By codebook and theme (`${codebook}\0${theme_id}`), for themes with enough reviewed units. */
  readonly rates: ReadonlyMap<string, ThemeRates>
  readonly quotes: readonly QuoteRow[]
  readonly themes: readonly Row<typeof themesTable>[]
  readonly counts: readonly Row<typeof themeCountsTable>[]
}

// Markdown that pages bring along must not become markup.
const escapeMarkdown = (text: Cell) => String(text ?? '').replace(/([\\`*_[\]<>#|~])/g, '\\$1')

function emphasize(quote: QuoteRow): string {
  const sentence = String(quote.sentence ?? quote.quote)
  const words = String(quote.quote)
  const at = sentence.indexOf(words)
  if (at < 0 || words === sentence) return escapeMarkdown(sentence)
  return `${escapeMarkdown(sentence.slice(0, at))}**${escapeMarkdown(words)}**${escapeMarkdown(sentence.slice(at + words.length))}`
}

function describeQuote(quote: QuoteRow): string {
  const marks = [
    quote.polarity === 'negated' ? 'negated' : '',
    quote.stance === 'asserted' ? '' : String(quote.stance),
    quote.status === 'suggested' ? '' : String(quote.status),
    quote.translation === 'machine' ? 'machine translated' : '',
  ].filter((mark) => mark !== '')
  const place = `${escapeMarkdown(quote.study_label)}, ${quote.section ?? quote.language}, \`${quote.path ?? quote.page_id}\` line ${quote.line}`
  return `> ${emphasize(quote)}\n>\n> (${place}${marks.length === 0 ? '' : `; ${marks.join(', ')}`})`
}

function describeRates(rates: ThemeRates | undefined): string {
  const parts = (['precision', 'recall'] as const).flatMap((name) => {
    const rate = rates?.[name]
    return rate === undefined ? [] : [`${name} ${rate.toFixed(2)}`]
  })
  return parts.length === 0 ? '' : `; ${parts.join(', ')}`
}

/** Codings by theme as Markdown: each theme with its definition, its counts and its quotes, with their sources. */
export function formatQuotes({ rates, quotes, themes, counts }: QuoteReport): string {
  const byTheme = new Map<string, QuoteRow[]>()
  for (const quote of quotes) {
    const key = `${quote.codebook}\0${quote.theme_id}`
    const group = byTheme.get(key)
    if (group === undefined) byTheme.set(key, [quote])
    else group.push(quote)
  }
  const countOf = new Map(counts.map((count) => [`${count.codebook}\0${count.theme_id}`, count]))
  const out: string[] = ['# Coded quotes', '']
  let book: Cell
  for (const theme of themes) {
    const key = `${theme.codebook}\0${theme.theme_id}`
    const group = byTheme.get(key)
    if (group === undefined) continue
    if (theme.codebook !== book) {
      book = theme.codebook
      out.push(`## Codebook \`${book}\` ${theme.codebook_version ?? ''}`, '')
    }
    const count = countOf.get(key)
    const label = [theme.label_en, theme.label_zh].filter((l) => l !== undefined).join(' / ')
    out.push(`### ${escapeMarkdown(label)} (\`${theme.theme_id}\`)`, '')
    if (theme.definition_en ?? theme.definition_zh)
      out.push(escapeMarkdown(theme.definition_en ?? theme.definition_zh), '')
    if (count !== undefined) {
      const validated = Number(count.units_reviewed ?? 0) >= VALIDATED_UNITS
      out.push(
        `${count.studies} of ${count.studies_examined} studies, ${count.units} units, ${count.units_findings} of them in results and conclusion. ${
          validated
            ? `${count.units_accepted} of ${count.units_reviewed} reviewed units accepted${describeRates(rates.get(key))}.`
            : `Not validated: ${count.units_reviewed ?? 0} of ${VALIDATED_UNITS} units reviewed.`
        }`,
        '',
      )
    }
    for (const quote of group) out.push(describeQuote(quote), '')
  }
  return `${out.join('\n').trimEnd()}\n`
}
