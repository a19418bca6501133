import { UserError } from '../io/user-error.js'
import { FORMATS } from '../report/formats.js'
import type { Terminal } from './terminal.js'

/** One report: its form, and the file it goes to; absent for stdout. */
export interface ReportTarget {
  readonly format: string
  readonly file: string | undefined
}

/** Where reports go: one form to stdout, others to files. Under GitHub Actions its form is chosen by itself. */
export function chooseTargets(
  flags: { readonly format?: readonly string[]; readonly json?: boolean },
  terminal: Terminal,
): ReportTarget[] {
  const asked = [...(flags.format ?? []), ...(flags.json ? ['json'] : [])].map((text): ReportTarget => {
    const at = text.indexOf('=')
    return at < 0
      ? { format: text, file: undefined }
      : { format: text.slice(0, at), file: text.slice(at + 1) }
  })
  for (const { format } of asked) {
    if (FORMATS[format] === undefined) {
      throw new UserError(`unknown form \`${format}\``, `write one of: ${Object.keys(FORMATS).join(', ')}`)
    }
  }
  const toStdout = asked.filter(({ file }) => file === undefined)
  if (toStdout.length > 1) {
    throw new UserError(
      'several forms cannot go to one stream',
      'give the others a file: -f pretty,sarif=out.sarif',
    )
  }
  if (toStdout.length === 0) {
    const format = terminal.host.env.GITHUB_ACTIONS === 'true' ? 'github' : 'pretty'
    return [{ format, file: undefined }, ...asked]
  }
  return asked
}
