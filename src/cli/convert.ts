import { writeFileWhole } from '../io/output.js'
import { UserError } from '../io/user-error.js'
import { formatLosses } from '../report/conversion.js'
import { convertCodebook } from '../run/convert.js'
import { STATUS } from './status.js'
import type { CommonOptions, Terminal } from './terminal.js'

/** What the command line says. */
export interface ConvertFlags extends CommonOptions {
  readonly from?: string
  readonly to?: string
  readonly output?: string
  readonly id?: string
  readonly encoding?: string
  readonly report: string
  readonly strict?: boolean
}

/** Forms by the endings of file names. */
const FORM_OF_ENDING: Readonly<Record<string, string>> = {
  yaml: 'yaml',
  yml: 'yaml',
  qdc: 'qdc',
  csv: 'csv',
  md: 'md',
  markdown: 'md',
  html: 'html',
  htm: 'html',
}

/** Runs `themeline convert` and returns the exit status. */
export function runConvert(file: string, flags: ConvertFlags, terminal: Terminal): number {
  const to = flags.to ?? FORM_OF_ENDING[/\.([^.]+)$/.exec(flags.output ?? '')?.[1]?.toLowerCase() ?? '']
  if (to === undefined) throw new UserError('`--to` is missing', 'write --to yaml (or qdc, csv, md, html)')
  if (flags.report !== 'text' && flags.report !== 'json') {
    throw new UserError(`unknown report \`${flags.report}\``, 'write --report text or --report json')
  }
  const result = convertCodebook({
    file,
    to,
    ...(flags.from !== undefined && { from: flags.from }),
    ...(flags.encoding !== undefined && { encoding: flags.encoding }),
    ...(flags.id !== undefined && { id: flags.id }),
  })
  if (flags.output === undefined) terminal.print(result.text)
  else writeFileWhole(flags.output, [result.text])
  const { text: _, ...facts } = result
  if (flags.report === 'json') terminal.warn(JSON.stringify({ path: file, to, ...facts }, null, 2))
  else {
    const counts = `${result.themes} themes, ${result.indicators} indicators from ${result.from} (${result.encoding})`
    terminal.say(`${flags.output === undefined ? '' : `written ${flags.output}: `}${counts}`)
    if (result.losses.length > 0)
      terminal.warn(`not carried, or not as it was:\n${formatLosses(result.losses, file)}`)
  }
  return flags.strict && result.losses.length > 0 ? STATUS.findings : STATUS.clean
}
