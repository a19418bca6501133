import { type CodebookSummary, type RunSummary, type ThemeSummary, VALIDATED_UNITS } from '../run/summary.js'
import { displayWidth } from '../text/width.js'

/** What the summary is painted with; plain functions where there is no colour. */
export interface SummaryPaint {
  bold(text: string): string
  dim(text: string): string
  cyan(text: string): string
  yellow(text: string): string
  green(text: string): string
}

const BAR_CELLS = 20
const MAX_THEMES = 15
/** Below this share of studies a codebook is said not to fit. */
const POOR_FIT = 0.2

const plural = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`
const pad = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - displayWidth(text)))
const padLeft = (text: string, width: number) => ' '.repeat(Math.max(0, width - displayWidth(text))) + text

function cut(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  let out = ''
  for (const char of text) {
    if (displayWidth(out + char) > width - 1) break
    out += char
  }
  return `${out}…`
}

/** A bar of eighths: its length is the share of studies. */
function drawBar(share: number): string {
  const eighths = Math.max(1, Math.round(share * BAR_CELLS * 8))
  const full = Math.floor(eighths / 8)
  return '█'.repeat(full) + (eighths % 8 === 0 ? '' : '▏▎▍▌▋▊▉'[(eighths % 8) - 1])
}

function describePages(summary: RunSummary): string {
  const order = ['ok', 'partial', 'duplicate', 'empty', 'refused', 'error']
  const total = Object.values(summary.pages).reduce((sum, n) => sum + n, 0)
  const parts = order
    .filter((status) => summary.pages[status])
    .map((status) => `${summary.pages[status]} ${status}`)
  return `${total}  (${parts.join(', ')})`
}

const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  en: 'English',
  zh: 'Chinese',
  other: 'other languages',
  none: 'no language',
}

function describeSegments(summary: RunSummary): string {
  const parts = ['en', 'zh', 'other', 'none']
    .filter((language) => summary.segments[language])
    .map((language) => `${summary.segments[language]} ${LANGUAGE_NAMES[language]}`)
  return parts.length === 0
    ? '0'
    : `${parts.join(', ')}: ${plural(summary.units, 'unit')} (a sentence and its translation are one)`
}

function drawThemes(
  themes: readonly ThemeSummary[],
  studies: number,
  width: number,
  paint: SummaryPaint,
): string[] {
  const shown = themes.slice(0, MAX_THEMES)
  const idWidth = Math.max(...shown.map((theme) => displayWidth(theme.id)))
  const labelWidth = Math.max(12, Math.min(34, width - idWidth - BAR_CELLS - 28))
  const head = `    ${pad('theme', idWidth)}  ${pad('', labelWidth)}  ${padLeft('studies', 7)}  ${padLeft('units', 5)}`
  const rows = shown.map((theme) => {
    const rate = (value: number | undefined) => (value === undefined ? '–' : value.toFixed(2))
    const mark =
      theme.unitsReviewed < VALIDATED_UNITS
        ? ''
        : `  ${theme.unitsReviewed} reviewed: precision ${rate(theme.precision)}, recall ${rate(theme.recall)}`
    return `    ${pad(theme.id, idWidth)}  ${paint.dim(pad(cut(theme.label, labelWidth), labelWidth))}  ${padLeft(String(theme.studies), 7)}  ${padLeft(String(theme.units), 5)}  ${paint.cyan(drawBar(theme.studies / Math.max(1, studies)))}${mark}`
  })
  const rest = themes.length - shown.length
  return [
    paint.dim(head),
    ...rows,
    ...(rest > 0 ? [paint.dim(`    and ${plural(rest, 'more theme')} in theme-counts.csv`)] : []),
  ]
}

function describeOrigin(book: CodebookSummary): string {
  if (book.origin === 'shipped') return 'ships with themeline; not made for your question'
  return book.origin === 'found' ? `found in ${book.path}` : `yours: ${book.path}`
}

function drawCodebook(
  book: CodebookSummary,
  summary: RunSummary,
  width: number,
  paint: SummaryPaint,
): string[] {
  const of = summary.studiesCounted
  const lines = [
    `  ${paint.bold(book.id)} ${book.version}  ${paint.dim(describeOrigin(book))}`,
    `    ${book.themes.length} of ${plural(book.themesTotal, 'theme')} found, in ${book.studiesCoded} of ${plural(of, 'study', 'studies')}`,
  ]
  if (of > 0 && book.studiesCoded / of < POOR_FIT) {
    lines.push(
      `    ${paint.yellow('few studies carry any of its themes: it may not fit your question.')} Write your own: themeline init`,
    )
  }
  if (book.themes.length > 0) lines.push(...drawThemes(book.themes, of, width, paint))
  return lines
}

function drawFindings(summary: RunSummary, paint: SummaryPaint): string[] {
  const lines = Object.entries(summary.findings)
    .filter(([, finding]) => finding.severity !== 'info')
    .map(([rule, { severity, n }]) => `  ${paint.yellow(severity)}  ${rule}: ${n} (diagnostics.csv)`)
  const infos = Object.entries(summary.findings).filter(([, finding]) => finding.severity === 'info')
  for (const [rule, { n }] of infos) lines.push(`  ${paint.dim(`info     ${rule}: ${n} (diagnostics.csv)`)}`)
  for (const page of summary.unread) {
    lines.push(`  ${paint.yellow(page.status)}  ${page.path}${page.note === '' ? '' : `: ${page.note}`}`)
  }
  if (summary.staleDecisions > 0) {
    lines.push(
      `  ${paint.yellow('stale')}  ${plural(summary.staleDecisions, 'decision')} in decisions.csv found no sentence any more`,
    )
  }
  const skipped = Object.entries(summary.skipped)
  if (skipped.length > 0) {
    lines.push(`  ${paint.dim(`not read, no pages: ${skipped.map(([ext, n]) => `${n} ${ext}`).join(', ')}`)}`)
  }
  return lines
}

/**
 * The summary of a run for a person at a terminal.
 * @param width columns of the terminal
 */
export function formatSummary(
  summary: RunSummary,
  run: { readonly output: string; readonly unchanged: boolean },
  terminal: { readonly out: SummaryPaint; readonly width: number },
): string {
  const { out: paint, width } = terminal
  const findings = drawFindings(summary, paint)
  const shipped = summary.codebooks.length > 0 && summary.codebooks.every((book) => book.origin === 'shipped')
  const folder = run.output.replace(/[/\\]+$/, '')
  const reviewed = summary.codebooks.some((book) =>
    book.themes.some((theme) => theme.unitsReviewed >= VALIDATED_UNITS),
  )
  return `${[
    ...(run.unchanged
      ? [paint.green('Nothing has changed since the last run; nothing was written.'), '']
      : []),
    `${paint.bold('Pages')}     ${describePages(summary)}`,
    `${paint.bold('Studies')}   ${summary.studies}${summary.studiesCounted === summary.studies ? '' : ` (${summary.studiesCounted} counted, the others were screened out)`}`,
    `${paint.bold('Sentences')} ${describeSegments(summary)}`,
    `${paint.bold('Codings')}   ${summary.codings}${reviewed ? '' : ', suggested by rules and not validated: no theme has 20 reviewed units yet'}`,
    '',
    paint.bold('Codebooks'),
    ...summary.codebooks.flatMap((book) => [...drawCodebook(book, summary, width, paint), '']),
    ...(findings.length > 0 ? [paint.bold('Findings'), ...findings, ''] : []),
    `${paint.bold('Written')}   ${folder}/  (start with codings.csv and theme-counts.csv; datapackage.json describes every column)`,
    `${paint.bold('Next')}      themeline export ${folder} --to csv      codings as one CSV`,
    `          themeline export ${folder} --to review   check the suggestions: what comes back is decisions.csv`,
    ...(shipped
      ? [
          `          ${'themeline init'.padEnd(`themeline export ${folder} --to review   `.length)}write a codebook for your own question`,
        ]
      : []),
  ].join('\n')}\n`
}
