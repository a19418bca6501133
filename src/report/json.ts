import type { Diagnostic } from '../text/diagnostic.js'
import type { ReportContext } from './context.js'
import { summariseReport } from './diagnostic-counts.js'

/**
 * The report as JSON: `diagnostics` (rule, severity, path, line, column, endLine, endColumn, message, hint where
 * there is one) and `summary` (codebooks, themes, indicators, examples, errors, warnings). Lines and columns count
 * from 1, columns in UTF-16 units.
 */
export function formatJson(diagnostics: readonly Diagnostic[], context: ReportContext): string {
  const { codebooks, themes, indicators, examples, errors, warnings } = summariseReport(diagnostics, context)
  const report = {
    diagnostics: diagnostics.map(
      ({ rule, severity, path, line, column, endLine, endColumn, message, hint }) => ({
        rule,
        severity,
        path,
        line,
        column,
        endLine,
        endColumn,
        message,
        ...(hint === undefined ? {} : { hint }),
      }),
    ),
    summary: { codebooks, themes, indicators, examples, errors, warnings },
  }
  return `${JSON.stringify(report, undefined, 2)}\n`
}
