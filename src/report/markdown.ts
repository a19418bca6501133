import type { Diagnostic, Severity } from '../text/diagnostic.js'
import type { ReportContext } from './context.js'
import { describeSummary, summariseReport } from './diagnostic-counts.js'

const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: '**error**',
  warning: 'warning',
  info: 'note',
}

/** A summary and a table, for a job summary or a pull request comment. */
export function formatMarkdown(diagnostics: readonly Diagnostic[], context: ReportContext): string {
  const lines = ['## Codebook check', '', `${describeSummary(summariseReport(diagnostics, context))}.`]
  if (diagnostics.length > 0) {
    lines.push('', '| Place | Severity | Finding | Rule |', '| --- | --- | --- | --- |')
    for (const { path, line, column, severity, message, hint, rule } of diagnostics) {
      const url = context.ruleUrl?.(rule)
      const name = url === undefined ? `\`${rule}\`` : `[\`${rule}\`](${url})`
      const finding =
        hint === undefined ? escapeCell(message) : `${escapeCell(message)}<br>Hint: ${escapeCell(hint)}`
      lines.push(
        `| ${escapeCell(`${path}:${line}:${column}`)} | ${SEVERITY_NAMES[severity]} | ${finding} | ${name} |`,
      )
    }
  }
  return `${lines.join('\n')}\n`
}

/** Code spans keep their text but for `|`, which parts cells even there; elsewhere markup of the text is escaped. */
function escapeCell(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[\\<>*_[\]]/g, '\\$&')))
    .join('')
    .replace(/\|/g, '\\|')
    .replace(/\s*[\r\n]+\s*/g, ' ')
}
