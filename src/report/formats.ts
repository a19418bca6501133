import type { Diagnostic } from '../text/diagnostic.js'
import type { ReportContext } from './context.js'
import { formatGithub } from './github.js'
import { formatGitlab } from './gitlab.js'
import { formatJson } from './json.js'
import { formatJunit } from './junit.js'
import { formatLine } from './line.js'
import { formatMarkdown } from './markdown.js'
import { formatPretty } from './pretty.js'
import { formatRdjson } from './rdjson.js'
import { formatSarif } from './sarif.js'

/** Writes sorted diagnostics in one format. */
export type ReportFormat = (
  diagnostics: readonly Diagnostic[],
  context: ReportContext,
) => string | Promise<string>

/** The report formats by the name that `--format` takes. A new format is a file and a line here. */
export const FORMATS: Readonly<Record<string, ReportFormat>> = {
  pretty: formatPretty,
  line: formatLine,
  json: formatJson,
  github: formatGithub,
  sarif: formatSarif,
  junit: formatJunit,
  rdjson: formatRdjson,
  gitlab: formatGitlab,
  markdown: formatMarkdown,
}
