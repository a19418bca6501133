import type { ChalkInstance } from 'chalk'
import type { Painter } from '../report/context.js'

/** The colours of diagnostics on a terminal. */
export function makeReportPainter(paint: ChalkInstance): Painter {
  const severities = { error: paint.red.bold, warning: paint.yellow.bold, info: paint.cyan.bold }
  return {
    severity: (text, severity) => severities[severity](text),
    bold: (text) => paint.bold(text),
    dim: (text) => paint.dim(text),
    add: (text) => paint.green(text),
    remove: (text) => paint.red(text),
  }
}
