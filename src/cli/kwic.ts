import { readCodebooks } from '../io/codebook-files.js'
import { UserError } from '../io/user-error.js'
import { type ConcordanceLine, listConcordance } from '../run/concordance.js'
import { loadCodebooks } from '../run/load-codebooks.js'
import { concordanceTable } from '../table/concordance.js'
import { encodeCsvHeader, encodeCsvRows } from '../table/csv.js'
import { isCoded } from '../text/language.js'
import { displayWidth } from '../text/width.js'
import { STATUS } from './status.js'
import type { CommonOptions, Terminal } from './terminal.js'

/** What the command line says. */
export interface KwicFlags extends CommonOptions {
  readonly language?: string[]
  readonly field?: string[]
  readonly width?: string
  readonly codebook?: string
  readonly format: string
  readonly json?: boolean
}

/** The end of a text that fits into some columns, or its beginning. */
function fitColumns(text: string, columns: number, side: 'left' | 'right'): string {
  const characters = Array.from(text.replace(/\s+/g, ' '))
  const out: string[] = []
  let used = 0
  while (characters.length > 0) {
    const next = side === 'left' ? characters.pop()! : characters.shift()!
    const width = displayWidth(next)
    if (used + width > columns) break
    used += width
    if (side === 'left') out.unshift(next)
    else out.push(next)
  }
  const space = ' '.repeat(Math.max(0, columns - used))
  return side === 'left' ? space + out.join('') : out.join('') + space
}

function drawLine(line: ConcordanceLine, columns: number, { out }: Terminal): string {
  const place = out.dim(`${line.studyLabel || line.path}:${line.line} ${line.section || line.field}`)
  return `${fitColumns(line.before, columns, 'left')} ${out.bold.yellow(line.hit)} ${fitColumns(line.after, columns, 'right')}  ${place}\n`
}

function toRow(line: ConcordanceLine) {
  return {
    study_id: line.studyId,
    study_label: line.studyLabel,
    path: line.path,
    line: line.line,
    segment_id: line.segmentId,
    language: line.language,
    field: line.field,
    section: line.section || undefined,
    before: line.before || undefined,
    hit: line.hit,
    after: line.after || undefined,
  }
}

/** Runs `themeline kwic` and returns the exit status. */
export function runKwic(folder: string, pattern: string, flags: KwicFlags, terminal: Terminal): number {
  const languages = flags.language?.filter(isCoded)
  if (flags.language !== undefined && languages?.length !== flags.language.length) {
    throw new UserError(`unknown language in \`${flags.language.join(', ')}\``, 'write en, zh or both')
  }
  const books = flags.codebook === undefined ? [] : loadCodebooks(readCodebooks([flags.codebook])).books
  const lists = Object.assign({}, ...books.map(({ codebook }) => codebook.lists))
  const lines = listConcordance({
    folder,
    pattern,
    lists,
    ...(languages && { languages }),
    ...(flags.field && { fields: flags.field }),
  })
  const format = flags.json ? 'json' : flags.format
  const columns =
    flags.width === undefined ? Math.max(20, Math.floor((terminal.width - 40) / 2)) : Number(flags.width)
  if (!(columns > 0))
    throw new UserError(`\`--width ${flags.width}\` is not a number of columns`, 'write -w 40')
  let hits = 0
  const studies = new Set<string>()
  const note = (line: ConcordanceLine) => {
    hits++
    studies.add(line.studyId)
  }
  if (format === 'csv') {
    const plain = { excel: false }
    terminal.print(encodeCsvHeader(concordanceTable, plain))
    for (const line of lines) {
      note(line)
      terminal.print(encodeCsvRows(concordanceTable, [toRow(line)], plain))
    }
  } else if (format === 'json') {
    const rows = [...lines]
    rows.forEach(note)
    terminal.print(`${JSON.stringify(rows.map(toRow), null, 2)}\n`)
  } else if (format === 'text') {
    for (const line of lines) {
      note(line)
      terminal.print(drawLine(line, columns, terminal))
    }
  } else throw new UserError(`unknown form \`${format}\``, 'write text, csv or json')
  terminal.say(
    `${hits} ${hits === 1 ? 'hit' : 'hits'} in ${studies.size} ${studies.size === 1 ? 'study' : 'studies'}`,
  )
  return STATUS.clean
}
