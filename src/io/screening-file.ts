import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { readCsvObjects } from '../table/read-csv.js'
import { fileUserError, UserError } from './user-error.js'

/** What people decided about whole studies: why a study (by id) or a page (by path) is out, by its name. */
export interface Screening {
  readonly excluded: ReadonlyMap<string, string>
}

const INCLUDES: ReadonlySet<string> = new Set(['include', 'included', 'in', 'yes', 'maybe', ''])
const EXCLUDES: ReadonlySet<string> = new Set(['exclude', 'excluded', 'out', 'no'])

/** Where screening.csv lies for an argument: in the folder, or beside the file. */
function besides(argument: string): string {
  const folder = existsSync(argument) && statSync(argument).isDirectory()
  return path.join(folder ? argument : path.dirname(argument), 'screening.csv')
}

/**
 * Reads the screening.csv beside the pages: `study_id` or `path`, `decision` (include, exclude), `reason`, `coder`.
 * Throws a UserError for a file without these columns and for a decision that is neither.
 */
export function readScreening(paths: readonly string[]): Screening {
  const excluded = new Map<string, string>()
  for (const file of new Set(paths.map(besides))) {
    if (!existsSync(file)) continue
    let source: string
    try {
      source = readFileSync(file, 'utf8')
    } catch (error) {
      throw fileUserError('read', file, error)
    }
    const rows = readCsvObjects(source)
    for (const [i, row] of rows.entries()) {
      const name = row.study_id || row.path || ''
      const decision = (row.decision ?? '').trim().toLowerCase()
      if (name === '' || row.decision === undefined) {
        throw new UserError(
          `\`${file}\` line ${i + 2} names no study`,
          'its columns are study_id or path, decision, reason, coder',
        )
      }
      if (EXCLUDES.has(decision)) excluded.set(name, row.reason?.trim() || 'no reason given')
      else if (!INCLUDES.has(decision)) {
        throw new UserError(
          `\`${file}\` line ${i + 2}: unknown decision \`${row.decision}\``,
          'write include or exclude',
        )
      }
    }
  }
  return { excluded }
}
