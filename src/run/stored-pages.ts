import type { ExtractionsReader } from '../io/extractions-reader.js'
import { alignmentsTable } from '../table/alignments.js'
import { blocksTable } from '../table/blocks.js'
import { casesTable } from '../table/cases.js'
import { characteristicsTable } from '../table/characteristics.js'
import { codingsTable } from '../table/codings.js'
import { diagnosticsTable } from '../table/diagnostics.js'
import { type PageRow, pagesTable } from '../table/pages.js'
import type { TableRecord } from '../table/read-csv.js'
import { type SegmentRow, segmentsTable } from '../table/segments.js'
import { studiesTable } from '../table/studies.js'
import type { Cell, Row, Table } from '../table/table.js'
import { valuesTable } from '../table/values.js'

/** A study as an extractions folder holds it. */
export interface StoredStudy {
  readonly row: Row<typeof studiesTable>
  readonly values: readonly Row<typeof valuesTable>[]
  readonly segments: readonly SegmentRow[]
  readonly alignments: readonly Row<typeof alignmentsTable>[]
}

/** A page as an extractions folder holds it. */
export interface StoredPage {
  readonly row: PageRow
  readonly blocks: readonly Row<typeof blocksTable>[]
  readonly diagnostics: readonly Row<typeof diagnosticsTable>[]
  /** Absent for duplicates and for what could not be read. */
  readonly study: StoredStudy | undefined
}

type Records<T extends Table> = readonly TableRecord<T>[]

/** The same with the records as they stand. */
export interface StoredRecords {
  readonly row: PageRow
  readonly blocks: Records<typeof blocksTable>
  readonly diagnostics: Records<typeof diagnosticsTable>
  readonly study:
    | {
        readonly own: TableRecord<typeof studiesTable>
        readonly values: Records<typeof valuesTable>
        readonly segments: Records<typeof segmentsTable>
        readonly alignments: Records<typeof alignmentsTable>
        /** What was coded in it; absent where it was not asked for. */
        readonly coded: StoredCodings | undefined
      }
    | undefined
}

/** What was coded in a stored study. */
export interface StoredCodings {
  readonly codings: Records<typeof codingsTable>
  readonly characteristics: Records<typeof characteristicsTable>
  readonly cases: Records<typeof casesTable>
  /** Its line of extractions.json; absent where another stands there. */
  readonly json: string | undefined
}

/**
 * Returns what takes the records of a table that belong together: those that come next and have the key in the
 * column. Tables stand in the order of the pages, so one walk is enough.
 */
function makeTaker<T extends Table>(reader: ExtractionsReader, table: T, column: keyof Row<T>) {
  const records = reader.records(table)
  let next = records.next()
  return (key: Cell): TableRecord<T>[] => {
    const taken: TableRecord<T>[] = []
    while (!next.done && next.value.row[column] === key) {
      taken.push(next.value)
      next = records.next()
    }
    return taken
  }
}

/** Returns what takes the next line of extractions.json where it is the study's. */
function makeLineTaker(reader: ExtractionsReader) {
  const lines = reader.studyLines()
  let next = lines.next()
  return (studyId: Cell): string | undefined => {
    if (next.done || !next.value.startsWith(`{"study_id":${JSON.stringify(studyId)},`)) return undefined
    const line = next.value
    next = lines.next()
    return line
  }
}

function makeCodingsTaker(reader: ExtractionsReader) {
  const takeCodings = makeTaker(reader, codingsTable, 'page_id')
  const takeCharacteristics = makeTaker(reader, characteristicsTable, 'study_id')
  const takeCases = makeTaker(reader, casesTable, 'study_id')
  const takeLine = makeLineTaker(reader)
  return (pageId: Cell, studyId: Cell): StoredCodings => ({
    codings: takeCodings(pageId),
    characteristics: takeCharacteristics(studyId),
    cases: takeCases(studyId),
    json: takeLine(studyId),
  })
}

/** The pages of an extractions folder with their records, in order, and what was coded in them where it is asked for. */
export function* readStoredRecords(
  reader: ExtractionsReader,
  withCodings: boolean,
): Generator<StoredRecords> {
  const takeCoded = withCodings ? makeCodingsTaker(reader) : undefined
  const takeBlocks = makeTaker(reader, blocksTable, 'page_id')
  const takeDiagnostics = makeTaker(reader, diagnosticsTable, 'page_id')
  const takeStudies = makeTaker(reader, studiesTable, 'page_id')
  const takeValues = makeTaker(reader, valuesTable, 'page_id')
  const takeSegments = makeTaker(reader, segmentsTable, 'page_id')
  const takeAlignments = makeTaker(reader, alignmentsTable, 'study_id')
  for (const row of reader.rows(pagesTable)) {
    const [own] = takeStudies(row.page_id)
    yield {
      row,
      blocks: takeBlocks(row.page_id),
      diagnostics: takeDiagnostics(row.page_id),
      study: own && {
        own,
        values: takeValues(row.page_id),
        segments: takeSegments(row.page_id),
        alignments: takeAlignments(own.row.study_id),
        coded: takeCoded?.(row.page_id, own.row.study_id),
      },
    }
  }
}

const rowsOf = <T extends Table>(records: Records<T>) => records.map(({ row }) => row)

/** A page's rows without the records that they were read from. */
export function toStoredPage({ row, blocks, diagnostics, study }: StoredRecords): StoredPage {
  return {
    row,
    blocks: rowsOf(blocks),
    diagnostics: rowsOf(diagnostics),
    study: study && {
      row: study.own.row,
      values: rowsOf(study.values),
      segments: rowsOf(study.segments),
      alignments: rowsOf(study.alignments),
    },
  }
}
