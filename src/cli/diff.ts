import { UserError } from '../io/user-error.js'
import { formatDiffMarkdown, formatDiffText } from '../report/diff.js'
import { diffCodebooks } from '../run/diff.js'
import { makeReportPainter } from './report-painter.js'
import { STATUS } from './status.js'
import type { CommonOptions, Terminal } from './terminal.js'

/** What the command line says. */
export interface DiffFlags extends CommonOptions {
  readonly extractions?: string
  readonly format: string
  readonly json?: boolean
  readonly exitCode?: boolean
}

/** JSON has no NaN: what is not defined is null. */
const withoutNaN = (_key: string, value: unknown) => (Number.isNaN(value) ? null : value)

/** Runs `themeline diff` and returns the exit status. */
export function runDiff(oldPath: string, newPath: string, flags: DiffFlags, terminal: Terminal): number {
  const format = flags.json ? 'json' : flags.format
  if (!['text', 'markdown', 'json'].includes(format)) {
    throw new UserError(`unknown form \`${format}\``, 'write --format text, markdown or json')
  }
  const result = diffCodebooks(oldPath, newPath, flags.extractions)
  const { before, after, comparison, impact } = result
  if (format === 'markdown') terminal.print(formatDiffMarkdown(result))
  else if (format === 'text') terminal.print(formatDiffText(result, makeReportPainter(terminal.out)))
  else {
    const describe = ({ id, version }: typeof before) => ({ codebook: id, version })
    const report = {
      before: describe(before),
      after: describe(after),
      changes: comparison.changes,
      renames: Object.fromEntries(comparison.renames),
      impact: impact ?? null,
    }
    terminal.print(`${JSON.stringify(report, withoutNaN, 2)}\n`)
  }
  const differs = impact === undefined ? comparison.changes.length > 0 : impact.codings.length > 0
  return flags.exitCode && differs ? STATUS.findings : STATUS.clean
}
