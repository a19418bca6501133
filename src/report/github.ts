import type { Diagnostic, Severity } from '../text/diagnostic.js'

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }
const ORDER: readonly Severity[] = ['error', 'warning', 'info']

/**
 * Workflow commands of GitHub Actions, which show findings beside the lines of a pull request. Errors come first:
 * GitHub shows ten of each kind a step.
 */
export function formatGithub(diagnostics: readonly Diagnostic[]): string {
  return ORDER.flatMap((severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity))
    .map((diagnostic) => {
      const { path, line, column, endLine, endColumn, rule, severity, message, hint } = diagnostic
      const properties = [
        `file=${escapeProperty(toSlashes(path))}`,
        `line=${line}`,
        ...(endLine === line ? [] : [`endLine=${endLine}`]),
        `col=${column}`,
        // GitHub takes an end column only on one line.
        ...(endLine === line ? [`endColumn=${endColumn}`] : []),
        `title=${escapeProperty(rule)}`,
      ]
      const text = hint === undefined ? message : `${message}\nhint: ${hint}`
      return `::${COMMANDS[severity]} ${properties.join(',')}::${escapeMessage(text)}\n`
    })
    .join('')
}

function toSlashes(path: string): string {
  return path.replace(/\\/g, '/')
}

function escapeMessage(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
}
