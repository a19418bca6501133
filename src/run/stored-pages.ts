import type { ExtractionsReader } from '../io/extractions-reader.js'
import { alignmentsTable } from '../table/alignments.js'
import { blocksTable } from '../table/blocks.js'
import { diagnosticsTable } from '../table/diagnostics.js'
import { type PageRow, pagesTable } from '../table/pages.js'
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

/** Takes the rows of a table that belong together; tables stand in the order of the pages, so one walk is enough. */
function makeTaker<T extends Table>(rows: Iterator<Row<T>>, column: keyof Row<T>) {
  let next = rows.next()
  return (key: Cell): Row<T>[] => {
    const taken: Row<T>[] = []
    while (!next.done && next.value[column] === key) {
      taken.push(next.value)
      next = rows.next()
    }
    return taken
  }
}

/** The pages of an extractions folder with their rows, in order. */
export function* readStoredPages(reader: ExtractionsReader): Generator<StoredPage> {
  const takeBlocks = makeTaker<typeof blocksTable>(reader.rows(blocksTable), 'page_id')
  const takeDiagnostics = makeTaker<typeof diagnosticsTable>(reader.rows(diagnosticsTable), 'page_id')
  const takeStudies = makeTaker<typeof studiesTable>(reader.rows(studiesTable), 'page_id')
  const takeValues = makeTaker<typeof valuesTable>(reader.rows(valuesTable), 'page_id')
  const takeSegments = makeTaker<typeof segmentsTable>(reader.rows(segmentsTable), 'page_id')
  const takeAlignments = makeTaker<typeof alignmentsTable>(reader.rows(alignmentsTable), 'study_id')
  for (const row of reader.rows(pagesTable)) {
    const [study] = takeStudies(row.page_id)
    yield {
      row,
      blocks: takeBlocks(row.page_id),
      diagnostics: takeDiagnostics(row.page_id),
      study: study && {
        row: study,
        values: takeValues(row.page_id),
        segments: takeSegments(row.page_id),
        alignments: takeAlignments(study.study_id),
      },
    }
  }
}
