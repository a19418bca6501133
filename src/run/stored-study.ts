import type { Field } from '../page/block.js'
import type { Section, SectionBasis } from '../page/section.js'
import type { Segment, Translation } from '../study/study.js'
import type { SegmentRow } from '../table/segments.js'
import { makeCodePointConverter, type ToCodePoints } from '../text/code-points.js'
import type { Language } from '../text/language.js'

/** What a stored segment needs beside its row. */
export interface SegmentContext {
  /** The language that was machine translated, where the page says so. */
  readonly machineTranslated: string | undefined
  readonly pageSha256: string
}

/**
 * A segment as the coding engine takes it, from its row. Its `start` counts code points, as the tables do; places
 * inside it are converted by `convertStored`.
 */
export function readStoredSegment(row: SegmentRow, context: SegmentContext): Segment {
  const text = String(row.text ?? '')
  const start = Number(row.start)
  const language = String(row.language) as Language
  const translation: Translation = context.machineTranslated === language ? 'machine' : 'unknown'
  return {
    segmentId: String(row.segment_id),
    unitId: String(row.unit_id),
    studyId: String(row.study_id),
    pageId: String(row.page_id),
    seq: Number(row.seq),
    language,
    field: String(row.field) as Field,
    ...(row.section !== undefined && { section: String(row.section) as Section }),
    sectionBasis: String(row.section_basis ?? 'none') as SectionBasis,
    ...(row.heading !== undefined && { heading: String(row.heading) }),
    translation,
    text,
    line: Number(row.line),
    start,
    end: start + text.length,
  }
}

/** Code points of places in a stored segment: its start is one already, what lies inside is UTF-16. */
export function convertStored(segment: Segment): ToCodePoints {
  const inside = makeCodePointConverter(segment.text)
  return (offset) => segment.start + inside(offset - segment.start)
}
