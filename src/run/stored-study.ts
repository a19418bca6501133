import type { Field } from '../page/block.js'
import type { Section, SectionBasis } from '../page/sections/section.js'
import type { Alignment, Segment } from '../study/study.js'
import type { alignmentsTable } from '../table/alignments.js'
import type { SegmentRow } from '../table/segments.js'
import type { Row } from '../table/table.js'
import type { ToUtf16 } from '../text/code-points.js'
import type { Language } from '../text/language.js'

/** What a stored segment needs beside its row. */
export interface SegmentContext {
  readonly pageSha256: string
  /** The language that was machine translated, where the page says so. */
  readonly machineTranslated: string | undefined
  /** The tables count code points. */
  readonly toUtf16: ToUtf16
}

/** A segment as the coding engine takes it, from its row. */
export function readStoredSegment(row: SegmentRow, context: SegmentContext): Segment {
  const language = String(row.language) as Language
  return {
    segmentId: String(row.segment_id),
    unitId: String(row.unit_id),
    studyId: String(row.study_id),
    pageId: String(row.page_id),
    pageSha256: context.pageSha256,
    seq: Number(row.seq),
    language,
    field: String(row.field) as Field,
    ...(row.section !== undefined && { section: String(row.section) as Section }),
    sectionBasis: String(row.section_basis ?? 'none') as SectionBasis,
    ...(row.heading !== undefined && { heading: String(row.heading) }),
    translation:
      context.machineTranslated === language && (row.field === 'title' || row.field === 'abstract')
        ? 'machine'
        : 'unknown',
    text: String(row.text ?? ''),
    line: Number(row.line),
    start: context.toUtf16(Number(row.start)),
    end: context.toUtf16(Number(row.end)),
  }
}

/** An alignment from its row. */
export function readStoredAlignment(row: Row<typeof alignmentsTable>): Alignment {
  const ids = (cell: unknown) => (cell === undefined ? [] : String(cell).split('; '))
  return {
    unitId: String(row.unit_id),
    studyId: String(row.study_id),
    en: ids(row.en_segments),
    zh: ids(row.zh_segments),
    score: Number(row.score ?? 0),
  }
}
