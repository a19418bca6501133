import type { Diagnostic } from '../text/diagnostic.js'

/** One diagnostic a line, to be searched and read by editors: `path:line:column: severity: message [rule]`. */
export function formatLine(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(
      ({ path, line, column, severity, message, rule }) =>
        `${path}:${line}:${column}: ${severity}: ${flatten(message)} [${rule}]\n`,
    )
    .join('')
}

function flatten(message: string): string {
  return message.replace(/\s*[\r\n]+\s*/g, ' ')
}
