import type { Codebook } from '../codebook/codebook.js'
import type { StudyCounts } from '../coding/study-counts.js'
import type { Segment } from '../study/study.js'
import { casesTable, makeCaseRow } from '../table/cases.js'
import { characteristicsTable, makeCharacteristicRow } from '../table/characteristics.js'
import { type CodingRow, codingsTable, makeCodingRow } from '../table/codings.js'
import { type CsvOptions, encodeCsvRows } from '../table/csv.js'
import type { SegmentRow } from '../table/segments.js'
import { makeStudyThemesTable, studyThemeColumn } from '../table/study-themes.js'
import type { Cell, Row } from '../table/table.js'
import type { ToCodePoints } from '../text/code-points.js'
import type { CodedStudy } from './coder.js'

/** What the codings of one study become: lines of CSV by table, and its place in extractions.json. */
export interface EncodedCodings {
  readonly codings: string
  readonly characteristics: string
  readonly cases: string
  readonly codingRows: readonly CodingRow[]
  readonly characteristicRows: readonly Row<typeof characteristicsTable>[]
}

/** Theme labels of the codebooks applied, by codebook and theme id: English, else Chinese. */
export function makeThemeLabels(codebooks: readonly Codebook[]): ReadonlyMap<string, string> {
  return new Map(
    codebooks.flatMap((codebook) =>
      codebook.themes.map((theme) => [
        `${codebook.id}\0${theme.id}`,
        theme.label.en ?? theme.label.zh ?? theme.id,
      ]),
    ),
  )
}

/** Encodes a study's row of the wide table of studies by themes. */
export type WideEncoder = (
  study: { readonly studyId: string; readonly label: string },
  counts: StudyCounts,
) => string

/** Returns what encodes rows of the wide table: affirmed units by theme; empty where nothing could be examined. */
export function createWideEncoder(codebooks: readonly Codebook[], csv: CsvOptions): WideEncoder {
  const table = makeStudyThemesTable(codebooks)
  const columns = codebooks.map(({ id, themes }) =>
    themes.map((theme) => (theme.assignable ? studyThemeColumn(id, theme.id) : undefined)),
  )
  return ({ studyId, label }, { examined, books }) => {
    const row: Record<string, Cell> = { study_id: studyId, study_label: label }
    const none = examined.length === 0 ? undefined : 0
    for (const names of columns) for (const name of names) if (name !== undefined) row[name] = none
    if (none === 0) {
      for (const [book, { themes }] of books.entries()) {
        for (const { theme, units } of themes) {
          const name = columns[book]![theme]
          if (name !== undefined) row[name] = units
        }
      }
    }
    return encodeCsvRows(table, [row], csv)
  }
}

/**
 * Encodes what was coded in one study.
 */
export function encodeCodings(
  study: { readonly studyId: string; readonly label: string },
  segments: readonly Segment[],
  coded: CodedStudy,
  labels: ReadonlyMap<string, string>,
  toCodePoints: ToCodePoints,
  csv: CsvOptions,
): EncodedCodings {
  const byId = new Map(segments.map((segment) => [segment.segmentId, segment]))
  const codingRows = coded.codings.flatMap((coding) => {
    const segment = byId.get(coding.segmentId)
    if (segment === undefined) return []
    const theme = labels.get(`${coding.codebook}\0${coding.themeId}`)
    return [makeCodingRow(coding, segment, { study: study.label, theme }, toCodePoints)]
  })
  const characteristicRows = coded.characteristics.map((characteristic) =>
    makeCharacteristicRow(characteristic, toCodePoints),
  )
  return {
    codings: encodeCsvRows(codingsTable, codingRows, csv),
    characteristics: encodeCsvRows(characteristicsTable, characteristicRows, csv),
    cases: encodeCsvRows(casesTable, [makeCaseRow(coded.case)], csv),
    codingRows,
    characteristicRows,
  }
}

/** A row as the inside of a JSON object, without empty cells and the columns to leave out. */
function encodeCells(row: Readonly<Record<string, Cell>>, leaveOut: ReadonlySet<string>): string {
  let out = ''
  for (const column in row) {
    const cell = row[column]
    if (cell === undefined || leaveOut.has(column)) continue
    if (out !== '') out += ','
    out += `"${column}":`
    out += typeof cell === 'string' ? JSON.stringify(cell) : cell
  }
  return out
}

const NOTHING: ReadonlySet<string> = new Set()

const IN_STUDY: ReadonlySet<string> = new Set(['study_id', 'study_label'])
const IN_SEGMENT: ReadonlySet<string> = new Set([
  'study_id',
  'study_label',
  'segment_id',
  'page_id',
  'unit_id',
  'language',
  'translation',
  'section',
  'section_basis',
  'sentence',
  'line',
])

/**
 * A study with its segments, and the segments with their codings, as one line of JSON: the keys are the columns of
 * the tables, and what a row of the level above says is not said again.
 */
export function makeStudyJson(
  study: Readonly<Record<string, Cell>>,
  segments: readonly SegmentRow[],
  encoded: Pick<EncodedCodings, 'codingRows' | 'characteristicRows'>,
): string {
  const codings = new Map<Cell, CodingRow[]>()
  for (const row of encoded.codingRows) {
    const group = codings.get(row.segment_id)
    if (group === undefined) codings.set(row.segment_id, [row])
    else group.push(row)
  }
  let out = `{${encodeCells(study, NOTHING)},"characteristics":[`
  out += encoded.characteristicRows.map((row) => `{${encodeCells(row, IN_STUDY)}}`).join()
  out += '],"segments":['
  let first = true
  for (const row of segments) {
    out += `${first ? '' : ','}{${encodeCells(row, IN_STUDY)},"codings":[`
    out += (codings.get(row.segment_id) ?? []).map((coding) => `{${encodeCells(coding, IN_SEGMENT)}}`).join()
    out += ']}'
    first = false
  }
  return `${out}]}`
}
