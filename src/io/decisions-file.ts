import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Decision, Verdict } from '../coding/decisions.js'
import { readCsvRecords } from '../table/read-csv.js'
import type { Diagnostic } from '../text/diagnostic.js'
import { fileUserError, UserError } from './user-error.js'

export const DECISION_COLUMNS = [
  'coding_id',
  'study_id',
  'theme_id',
  'quote',
  'prefix',
  'suffix',
  'decision',
  'new_theme_id',
  'coder',
  'decided_at',
  'memo',
] as const

const VERDICTS: ReadonlySet<string> = new Set(['accept', 'reject', 'recode', 'add'])

/** The decisions of a file, and what is wrong with its rows. Rows without a decision are still open and left out. */
export interface ReadDecisions {
  readonly decisions: readonly Decision[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads decisions in the columns of DESIGN.md; other columns (those of a review file) are ignored.
 * Throws a UserError where a needed column is missing.
 */
export function parseDecisions(source: string, file: string): ReadDecisions {
  const records = readCsvRecords(source)
  const header = records.next().value as string[] | undefined
  if (header === undefined) return { decisions: [], diagnostics: [] }
  const place = Object.fromEntries(DECISION_COLUMNS.map((name) => [name, header.indexOf(name)]))
  for (const name of ['study_id', 'theme_id', 'decision']) {
    if (place[name]! < 0) {
      throw new UserError(
        `\`${file}\` has no column \`${name}\``,
        `its columns are: ${DECISION_COLUMNS.join(', ')}`,
      )
    }
  }
  const decisions: Decision[] = []
  const diagnostics: Diagnostic[] = []
  let line = 2
  for (const record of records) {
    const get = (name: (typeof DECISION_COLUMNS)[number]) => {
      const value = record[place[name]!] ?? ''
      return /^'[=+\-@＝＋－＠]/.test(value) ? value.slice(1) : value
    }
    const verdict = get('decision').trim().toLowerCase()
    const complain = (message: string, hint: string) =>
      diagnostics.push({
        rule: 'decisions/row',
        severity: 'warning',
        path: file,
        message,
        hint,
        line,
        column: 1,
        endLine: line,
        endColumn: 1,
      })
    // `none` says that a sentence was looked at and holds nothing: there is nothing to carry in.
    if (verdict !== '' && verdict !== 'none') {
      if (!VERDICTS.has(verdict)) {
        complain(`unknown decision \`${verdict}\``, 'write accept, reject, recode, add or none')
      } else if (
        (verdict === 'recode' || verdict === 'add') &&
        get('new_theme_id') === '' &&
        (verdict === 'recode' || get('theme_id') === '')
      ) {
        complain(`\`${verdict}\` needs \`new_theme_id\``, 'name the theme it belongs to')
      } else {
        decisions.push({
          codingId: get('coding_id'),
          studyId: get('study_id'),
          themeId: get('theme_id'),
          quote: get('quote'),
          prefix: get('prefix'),
          suffix: get('suffix'),
          verdict: verdict as Verdict,
          newThemeId: get('new_theme_id'),
          coder: get('coder'),
          decidedAt: get('decided_at'),
          memo: get('memo'),
          line,
        })
      }
    }
    line += 1 + record.reduce((n, cell) => n + (cell.match(/\n/g)?.length ?? 0), 0)
  }
  return { decisions, diagnostics }
}

/** The decisions beside a codebook file, none where there is no decisions.csv. */
export function readDecisionsBeside(codebookFile: string): ReadDecisions {
  const file = path.join(path.dirname(codebookFile), 'decisions.csv')
  if (!existsSync(file)) return { decisions: [], diagnostics: [] }
  let source: string
  try {
    source = readFileSync(file, 'utf8')
  } catch (error) {
    throw fileUserError('read', file, error)
  }
  return parseDecisions(source, file)
}
