import { openExtractionsFolder } from '../io/extractions-reader.js'
import { writeFileWhole } from '../io/output.js'
import { UserError } from '../io/user-error.js'
import { formatAgreement } from '../report/agreement.js'
import { type AgreementUnit, agree, type Disagreement } from '../run/agree.js'
import { isExtractionsFolder } from '../run/coder-marks.js'
import { encodeCsvHeader, encodeCsvRows } from '../table/csv.js'
import { disagreementsTable } from '../table/disagreements.js'
import { studiesTable } from '../table/studies.js'
import { STATUS } from './status.js'
import type { CommonOptions, Terminal } from './terminal.js'

/** What the command line says. */
export interface AgreeFlags extends CommonOptions {
  readonly unit: string
  readonly extractions?: string
  readonly codebook?: string
  readonly ignoreUncoded?: boolean
  readonly allStudies?: boolean
  readonly bootstrap: string
  readonly seed: string
  readonly minKappa?: string
  readonly minAlpha?: string
  readonly disagreements?: string
  readonly json?: boolean
}

const UNITS: readonly string[] = ['study', 'segment', 'character']
const SHOWN = 10

function parseNumber(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const value = Number(text)
  if (text.trim() === '' || Number.isNaN(value)) {
    throw new UserError(`\`--${name} ${text}\` is not a number`, `write --${name} 0.8`)
  }
  return value
}

function readLabels(folders: readonly (string | undefined)[]): Map<string, string> {
  const folder = folders.find((name) => name !== undefined && isExtractionsFolder(name))
  if (folder === undefined) return new Map()
  const rows = openExtractionsFolder(folder).rows(studiesTable)
  return new Map([...rows].map((row) => [String(row.study_id), String(row.study_label ?? '')]))
}

function toRow(found: Disagreement) {
  return {
    study_id: found.studyId,
    study_label: found.studyLabel,
    theme_id: found.themeId,
    coded_by: found.codedBy,
    quote_a: found.codedBy === 'a' ? found.quote : undefined,
    quote_b: found.codedBy === 'b' ? found.quote : undefined,
    sentence: found.sentence,
    language: found.language,
    section: found.section || undefined,
    segment_id: found.segmentId,
    line: found.line,
  }
}

function drawDisagreements(list: readonly Disagreement[], terminal: Terminal): string {
  const paint = terminal.out
  const lines = list.slice(0, SHOWN).flatMap((found) => {
    const at = found.sentence.indexOf(found.quote)
    const marked =
      at < 0
        ? found.sentence
        : found.sentence.slice(0, at) +
          paint.underline(found.quote) +
          found.sentence.slice(at + found.quote.length)
    return [
      `  ${paint.bold(found.themeId)} only ${found.codedBy.toUpperCase()}  ${paint.dim(`${found.studyLabel}, ${found.section || found.language}, line ${found.line}`)}`,
      `    ${marked}`,
    ]
  })
  const rest = list.length - SHOWN
  return [
    '',
    paint.bold(`Disagreements  ${list.length}`),
    ...lines,
    ...(rest > 0 ? [paint.dim(`  and ${rest} more: --disagreements FILE writes them all`)] : []),
    '',
  ].join('\n')
}

/** JSON has no NaN: what is not defined is null. */
function withoutNaN(_key: string, value: unknown): unknown {
  return typeof value === 'number' && Number.isNaN(value) ? null : value
}

/** Runs `themeline agree` and returns the exit status. */
export function runAgree(a: string, b: string, flags: AgreeFlags, terminal: Terminal): number {
  if (!UNITS.includes(flags.unit)) {
    throw new UserError(`unknown unit \`${flags.unit}\``, `write one of: ${UNITS.join(', ')}`)
  }
  const [minKappa, minAlpha] = [
    parseNumber('min-kappa', flags.minKappa),
    parseNumber('min-alpha', flags.minAlpha),
  ]
  const result = agree(
    {
      a,
      b,
      unit: flags.unit as AgreementUnit,
      ...(flags.extractions !== undefined && { extractions: flags.extractions }),
      ...(flags.codebook !== undefined && { codebook: flags.codebook }),
      ignoreUncoded: flags.ignoreUncoded === true,
      allStudies: flags.allStudies === true,
      draws: parseNumber('bootstrap', flags.bootstrap) ?? 0,
      seed: parseNumber('seed', flags.seed) ?? 1,
    },
    readLabels([flags.extractions, a, b]),
  )
  for (const problem of result.problems) terminal.warn(`${terminal.err.yellow('warning:')} ${problem}`)
  if (flags.json) terminal.print(`${JSON.stringify(result, withoutNaN, 2)}\n`)
  else {
    terminal.print(formatAgreement(result.agreement, { a, b }, terminal.out))
    if (result.disagreements.length > 0) terminal.print(drawDisagreements(result.disagreements, terminal))
  }
  if (flags.disagreements !== undefined) {
    const plain = { excel: false }
    writeFileWhole(flags.disagreements, [
      encodeCsvHeader(disagreementsTable, plain),
      encodeCsvRows(disagreementsTable, result.disagreements.map(toRow), plain),
    ])
    terminal.say(`written ${flags.disagreements}`)
  }
  const { kappa, alpha } = result.agreement.overall
  // A coefficient that is not defined passes no threshold.
  const below = (value: number, least: number | undefined) => least !== undefined && !(value >= least)
  return below(kappa, minKappa) || below(alpha, minAlpha) ? STATUS.findings : STATUS.clean
}
