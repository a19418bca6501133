import type { Diagnostic, Severity } from '../text/diagnostic.js'
import { LineIndex } from '../text/position.js'
import { PLAIN, type ReportContext } from './context.js'
import { describeSummary, summariseReport } from './diagnostic-counts.js'

const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}

type Frames = typeof import('./code-frame.js')

/**
 * Diagnostics for people: message, framed source, hint, fix as a diff, and a summary. Ends with a line feed. What
 * draws frames is loaded where there is something to draw: a clean codebook is told at once.
 */
export async function formatPretty(
  diagnostics: readonly Diagnostic[],
  context: ReportContext,
): Promise<string> {
  const painter = context.painter ?? PLAIN
  const indexes = new Map(context.codebooks.map(({ path, source }) => [path, new LineIndex(source)]))
  const blocks: string[] = []
  if (diagnostics.length > 0) {
    const frames = await import('./code-frame.js')
    blocks.push(...diagnostics.map((diagnostic) => formatOne(diagnostic, indexes, context, frames)))
  }
  const summary = painter.bold(describeSummary(summariseReport(diagnostics, context)))
  return `${[...blocks, summary].join('\n\n')}\n`
}

function formatOne(
  diagnostic: Diagnostic,
  indexes: ReadonlyMap<string, LineIndex>,
  { painter = PLAIN }: ReportContext,
  { drawFix, drawFrame }: Frames,
): string {
  const { rule, severity, message, path, line, column, hint, related, fix } = diagnostic
  const out = [
    `${painter.severity(`${SEVERITY_NAMES[severity]}[${rule}]`, severity)}${painter.bold(`: ${message}`)}`,
    painter.dim(`${' '.repeat(String(line).length)}--> ${path}:${line}:${column}`),
  ]
  const lines = indexes.get(path)
  const margin = ' '.repeat(String(line).length)
  if (lines !== undefined && lines.text !== '') out.push(...drawFrame(lines, diagnostic, severity, painter))
  for (const place of related ?? []) {
    out.push(
      `${margin} ${painter.dim(`= ${place.path ?? path}:${place.line}:${place.column}:`)} ${place.message}`,
    )
  }
  if (hint !== undefined) out.push(`${margin} ${painter.dim('=')} ${painter.bold('hint:')} ${hint}`)
  if (fix !== undefined && lines !== undefined) {
    out.push(...drawFix(lines.text, lines, fix, painter).map((one) => `${margin}   ${one}`))
  }
  return out.join('\n')
}
