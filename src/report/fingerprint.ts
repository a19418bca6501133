import type { Diagnostic } from '../text/diagnostic.js'
import { sha256 } from '../text/hash.js'
import type { ReportContext } from './context.js'

/**
 * A name for each finding that stays when lines above it come or go: rule, path, message and the text marked, and
 * a count where all of these are the same.
 */
export function fingerprintDiagnostics(diagnostics: readonly Diagnostic[], context: ReportContext): string[] {
  const sources = new Map(context.codebooks.map(({ path, source }) => [path, source]))
  const seen = new Map<string, number>()
  return diagnostics.map(({ rule, path, message, span }) => {
    const marked = span === undefined ? '' : (sources.get(path) ?? '').slice(span.start, span.end)
    const key = [rule, path.replace(/\\/g, '/'), message, marked].join('\0')
    const count = seen.get(key) ?? 0
    seen.set(key, count + 1)
    return sha256(`${key}\0${count}`).slice(0, 32)
  })
}
