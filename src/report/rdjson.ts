import type { Diagnostic, Place, Severity } from '../text/diagnostic.js'
import { countUtf8Bytes, LineIndex } from '../text/position.js'
import type { ReportContext } from './context.js'

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' }

/** Reviewdog's Diagnostic Format (rdjson). Its columns count UTF-8 bytes from 1. */
export function formatRdjson(diagnostics: readonly Diagnostic[], context: ReportContext): string {
  const indexes = new Map(context.codebooks.map(({ path, source }) => [path, new LineIndex(source)]))
  const report = {
    source: { name: 'themeline' },
    diagnostics: diagnostics.map((diagnostic) => {
      const { rule, severity, message, hint, path, fix, related } = diagnostic
      const lines = indexes.get(path)
      const url = context.ruleUrl?.(rule)
      return {
        message: hint === undefined ? message : `${message}\nhint: ${hint}`,
        location: { path, range: describeRange(diagnostic, lines) },
        severity: SEVERITIES[severity],
        code: { value: rule, ...(url === undefined ? {} : { url }) },
        ...(fix === undefined || lines === undefined
          ? {}
          : {
              suggestions: fix.edits.map((edit) => ({
                range: describeRange(lines.placeOf(edit), lines),
                text: edit.text,
              })),
            }),
        ...(related === undefined
          ? {}
          : {
              related_locations: related.map((place) => ({
                message: place.message,
                location: {
                  path: place.path ?? path,
                  range: describeRange(place, indexes.get(place.path ?? path)),
                },
              })),
            }),
      }
    }),
  }
  return `${JSON.stringify(report, undefined, 2)}\n`
}

function describeRange(place: Place, lines: LineIndex | undefined): object {
  return {
    start: { line: place.line, column: toByteColumn(place.line, place.column, lines) },
    end: { line: place.endLine, column: toByteColumn(place.endLine, place.endColumn, lines) },
  }
}

function toByteColumn(line: number, column: number, lines: LineIndex | undefined): number {
  return lines === undefined ? column : countUtf8Bytes(lines.lineText(line).slice(0, column - 1)) + 1
}
