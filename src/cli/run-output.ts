import { formatPretty } from '../report/pretty.js'
import { formatSummary } from '../report/summary.js'
import type { CodebookText } from '../run/load-codebooks.js'
import type { RunSummary } from '../run/summary.js'
import type { Diagnostic } from '../text/diagnostic.js'
import { makeReportPainter } from './report-painter.js'
import type { Terminal } from './terminal.js'

interface RunOutcome {
  readonly diagnostics: readonly Diagnostic[]
  readonly sources: readonly CodebookText[]
  readonly summary: RunSummary | undefined
  readonly unchanged?: boolean
}

/**
 * Prints what a run found wrong with codebooks and decisions, then its summary.
 * Returns whether something failed: no codebook could be used, or one has errors.
 */
export async function printRun(
  result: RunOutcome,
  options: { readonly output: string; readonly json: boolean },
  terminal: Terminal,
): Promise<boolean> {
  terminal.progress('')
  const { diagnostics, sources, summary } = result
  if (diagnostics.length > 0) {
    const context = {
      codebooks: sources,
      rules: [],
      toolVersion: '',
      painter: makeReportPainter(terminal.err),
    }
    terminal.warn((await formatPretty(diagnostics, context)).trimEnd())
  }
  if (summary === undefined) {
    terminal.warn('no codebook could be used, so nothing was written')
    return true
  }
  if (options.json) terminal.print(`${JSON.stringify(summary, null, 2)}\n`)
  else if (!terminal.quiet) {
    const run = { output: options.output, unchanged: result.unchanged === true }
    terminal.print(formatSummary(summary, run, terminal))
  }
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error')
}
