import type { Codebook } from '../codebook/codebook.js'
import type { ExampleRun } from '../lint/example-run.js'
import type { Rule } from '../lint/rule.js'
import type { Severity } from '../text/diagnostic.js'

/** Colours a text for a terminal; the plain painter returns it as it is. */
export interface Painter {
  readonly severity: (text: string, severity: Severity) => string
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly add: (text: string) => string
  readonly remove: (text: string) => string
}

/** A painter that paints nothing. */
export const PLAIN: Painter = {
  severity: (text) => text,
  bold: (text) => text,
  dim: (text) => text,
  add: (text) => text,
  remove: (text) => text,
}

/** One codebook that was checked: its source is what frames are cut from. */
export interface CheckedCodebook {
  readonly path: string
  readonly source: string
  /** Absent where too little could be read of it. */
  readonly codebook?: Codebook
  /** Absent where its examples were not run. */
  readonly exampleRun?: ExampleRun
}

/** What report formats need besides the diagnostics. */
export interface ReportContext {
  readonly codebooks: readonly CheckedCodebook[]
  readonly rules: readonly Rule[]
  readonly toolVersion: string
  /** Where a rule is documented, absent where nowhere. */
  readonly ruleUrl?: (rule: string) => string
  readonly painter?: Painter
}
