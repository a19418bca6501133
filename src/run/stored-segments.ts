import type { ExtractionsReader } from '../io/extractions-reader.js'
import type { Segment } from '../study/study.js'
import { pagesTable } from '../table/pages.js'
import { segmentsTable } from '../table/segments.js'
import { studiesTable } from '../table/studies.js'
import { readStoredSegment } from './stored-study.js'

/** A study's segments as an extractions folder holds them. Their offsets count code points of the page text. */
export interface StudySegments {
  readonly studyId: string
  readonly label: string
  readonly path: string
  readonly segments: readonly Segment[]
}

/** The segments of an extractions folder, study by study, in order. */
export function* listStudySegments(reader: ExtractionsReader): Generator<StudySegments> {
  const paths = new Map([...reader.rows(pagesTable)].map((row) => [row.page_id, String(row.path)]))
  const labels = new Map(
    [...reader.rows(studiesTable)].map((row) => [row.study_id, String(row.study_label ?? '')]),
  )
  const context = { pageSha256: '', machineTranslated: undefined, toUtf16: (offset: number) => offset }
  let segments: Segment[] = []
  const finish = (last: Segment): StudySegments => ({
    studyId: last.studyId,
    label: labels.get(last.studyId) ?? '',
    path: paths.get(last.pageId) ?? '',
    segments,
  })
  for (const row of reader.rows(segmentsTable)) {
    const segment = readStoredSegment(row, context)
    const last = segments.at(-1)
    if (last !== undefined && last.studyId !== segment.studyId) {
      yield finish(last)
      segments = []
    }
    segments.push(segment)
  }
  const last = segments.at(-1)
  if (last !== undefined) yield finish(last)
}
