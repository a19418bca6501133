import type { Diagnostic } from '../text/diagnostic.js'
import { LineIndex } from '../text/position.js'
import type { ReportContext } from './context.js'
import { summariseReport } from './diagnostic-counts.js'

/**
 * The report as JSON: `diagnostics` (rule, severity, path, line, column, endLine, endColumn, message, hint where
 * there is one; `related` places and `fix` where there are some) and `summary` (codebooks, themes, indicators, examples, errors, warnings). Lines and columns count
 * from 1, columns in UTF-16 units.
 */
export function formatJson(diagnostics: readonly Diagnostic[], context: ReportContext): string {
  const { codebooks, themes, indicators, examples, errors, warnings } = summariseReport(diagnostics, context)
  const indexes = new Map(context.codebooks.map(({ path, source }) => [path, new LineIndex(source)]))
  const describeFix = ({ path, fix }: Diagnostic) => {
    const lines = indexes.get(path)
    if (fix === undefined || lines === undefined) return {}
    return {
      fix: {
        title: fix.title,
        edits: fix.edits.map((edit) => ({ ...lines.placeOf(edit), text: edit.text })),
      },
    }
  }
  const report = {
    diagnostics: diagnostics.map((diagnostic) => {
      const { rule, severity, path, line, column, endLine, endColumn, message, hint, related } = diagnostic
      return {
        rule,
        severity,
        path,
        line,
        column,
        endLine,
        endColumn,
        message,
        ...(hint === undefined ? {} : { hint }),
        ...(related === undefined ? {} : { related }),
        ...describeFix(diagnostic),
      }
    }),
    summary: { codebooks, themes, indicators, examples, errors, warnings },
  }
  return `${JSON.stringify(report, undefined, 2)}\n`
}
