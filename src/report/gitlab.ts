import type { Diagnostic, Severity } from '../text/diagnostic.js'
import type { ReportContext } from './context.js'
import { fingerprintDiagnostics } from './fingerprint.js'

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' }

/** A GitLab Code Quality report: its subset of the Code Climate format. */
export function formatGitlab(diagnostics: readonly Diagnostic[], context: ReportContext): string {
  const fingerprints = fingerprintDiagnostics(diagnostics, context)
  const report = diagnostics.map(
    ({ rule, severity, message, path, line, column, endLine, endColumn }, index) => ({
      description: message,
      check_name: rule,
      fingerprint: fingerprints[index],
      severity: SEVERITIES[severity],
      location: {
        path: path.replace(/\\/g, '/').replace(/^\.\//, ''),
        positions: { begin: { line, column }, end: { line: endLine, column: endColumn } },
      },
    }),
  )
  return `${JSON.stringify(report, undefined, 2)}\n`
}
