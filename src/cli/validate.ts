import { appendFileSync } from 'node:fs'
import { suggestName } from '../codebook/did-you-mean.js'
import { writeFileWhole } from '../io/output.js'
import { UserError } from '../io/user-error.js'
import type { RuleLevel } from '../lint/lint-codebook.js'
import { RULES } from '../lint/registry.js'
import { FORMATS } from '../report/formats.js'
import type { CodebookText } from '../run/load-codebooks.js'
import {
  readCodebookTexts,
  type ValidateOptions,
  type ValidateResult,
  validateCodebooks,
} from '../run/validate.js'
import { makeReportPainter } from './report-painter.js'
import { chooseTargets, type ReportTarget } from './report-targets.js'
import { STATUS } from './status.js'
import type { Terminal } from './terminal.js'
import { watchCodebooks } from './watch-codebooks.js'

interface ValidateFlags {
  readonly format?: readonly string[]
  readonly json?: boolean
  readonly rule?: readonly string[]
  readonly failSeverity: string
  readonly maxWarnings?: string
  readonly fix?: boolean
  readonly corpus?: string
  readonly minCoverage?: string
  readonly testsOnly?: boolean
  readonly listRules?: boolean
  readonly watch?: boolean
  readonly stdinFilepath?: string
}

const LEVELS: ReadonlySet<string> = new Set(['off', 'info', 'warning', 'error'])

function parseRules(flags: readonly string[]): Record<string, RuleLevel> {
  const levels: Record<string, RuleLevel> = {}
  for (const flag of flags) {
    const [id = '', level = ''] = flag.split('=', 2)
    if (!LEVELS.has(level)) {
      throw new UserError(
        `\`--rule ${flag}\` sets no level`,
        'write --rule theme/orphan=off (or info, warning, error)',
      )
    }
    if (!RULES.some((rule) => rule.id === id)) {
      const near = suggestName(
        id,
        RULES.map((rule) => rule.id),
      )
      throw new UserError(
        `there is no rule \`${id}\``,
        near === undefined ? 'list them with: themeline validate --list-rules' : `did you mean \`${near}\`?`,
      )
    }
    levels[id] = level as RuleLevel
  }
  return levels
}

function parseCount(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (!/^\d+$/.test(text))
    throw new UserError(`\`--max-warnings ${text}\` is not a number`, 'write --max-warnings 0')
  return Number(text)
}

function parsePercent(text: string): number {
  const percent = Number(text.replace(/%$/, ''))
  if (!/^\d+(?:\.\d+)?%?$/.test(text) || percent > 100)
    throw new UserError(`\`--min-coverage ${text}\` is no percentage`, 'write --min-coverage 80%')
  return percent
}

function listRules(terminal: Terminal, json: boolean): void {
  if (json) {
    const rules = RULES.map(({ id, severity, title }) => ({ id, severity, title }))
    terminal.print(`${JSON.stringify(rules, null, 2)}\n`)
    return
  }
  const width = Math.max(...RULES.map((rule) => rule.id.length))
  for (const { id, severity, title } of RULES) {
    terminal.print(`${id.padEnd(width)}  ${severity.padEnd(7)}  ${title}\n`)
  }
}

async function readStdin(terminal: Terminal): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of terminal.host.stdin) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

/** The part of the exit status that findings decide. */
function judge(
  counts: { readonly error: number; readonly warning: number; readonly info: number },
  failSeverity: string,
  maxWarnings: number | undefined,
): number {
  const failing =
    counts.error +
    (failSeverity === 'error' ? 0 : counts.warning) +
    (failSeverity === 'info' ? counts.info : 0)
  const tooMany = maxWarnings !== undefined && counts.warning > maxWarnings
  return failing > 0 || tooMany ? STATUS.findings : STATUS.clean
}

/** Reading pages is loaded where it is needed: checking a codebook is not. */
async function readCorpus(folder: string) {
  const { openCorpus } = await import('../run/corpus.js')
  return openCorpus(folder)
}

/** Runs `themeline validate` and returns the exit status. With `watch` it ends when the signal fires. */
export async function runValidate(
  paths: readonly string[],
  flags: ValidateFlags,
  terminal: Terminal,
  signal?: AbortSignal,
): Promise<number> {
  const targets = chooseTargets(flags, terminal)
  if (flags.listRules) {
    listRules(
      terminal,
      targets.some(({ format }) => format === 'json'),
    )
    return STATUS.clean
  }
  if (!['info', 'warning', 'error'].includes(flags.failSeverity)) {
    throw new UserError(`unknown severity \`${flags.failSeverity}\``, 'write info, warning or error')
  }
  const fromStdin = paths.length === 1 && paths[0] === '-'
  if (fromStdin && flags.watch) throw new UserError('stdin cannot be watched', 'name a file or a folder')
  const maxWarnings = parseCount(flags.maxWarnings)
  const options: ValidateOptions = {
    rules: parseRules(flags.rule ?? []),
    fix: flags.fix === true && !fromStdin,
    testsOnly: flags.testsOnly === true,
    ...(flags.minCoverage !== undefined && { minCoverage: parsePercent(flags.minCoverage) }),
    ...(flags.corpus !== undefined && { corpus: await readCorpus(flags.corpus) }),
  }
  const check = async (texts: readonly CodebookText[]): Promise<number> => {
    const result = validateCodebooks(texts, options)
    await printReports(result, targets, terminal)
    const count = (severity: string) => result.diagnostics.filter((d) => d.severity === severity).length
    const counts = { error: count('error'), warning: count('warning'), info: count('info') }
    return judge(counts, flags.failSeverity, maxWarnings)
  }
  if (fromStdin) {
    return check([{ path: flags.stdinFilepath ?? 'stdin', source: await readStdin(terminal) }])
  }
  const named = paths.length === 0 ? ['codebooks'] : paths
  const status = await check(readCodebookTexts(named))
  if (!flags.watch || signal === undefined) return status
  return watchCodebooks(named, () => check(readCodebookTexts(named)), terminal, signal)
}

async function printReports(
  { diagnostics, context, fixed }: ValidateResult,
  targets: readonly ReportTarget[],
  terminal: Terminal,
): Promise<void> {
  for (const file of fixed) terminal.say(`mended ${file}`)
  const painter = makeReportPainter(terminal.out)
  for (const { format, file } of targets) {
    const report = await FORMATS[format]!(diagnostics, file === undefined ? { ...context, painter } : context)
    if (file !== undefined) writeFileWhole(file, [report])
    else if (!(terminal.quiet && format === 'pretty' && diagnostics.length === 0)) terminal.print(report)
  }
  const stepSummary = terminal.host.env.GITHUB_STEP_SUMMARY
  if (terminal.host.env.GITHUB_ACTIONS === 'true' && stepSummary) {
    appendFileSync(stepSummary, await FORMATS.markdown!(diagnostics, context))
  }
}
