import { compileCodebook } from '../coding/compile.js'
import { explainSegment, type IndicatorTrace } from '../coding/explain.js'
import { chooseCodebooks } from '../io/codebook-files.js'
import { type ExtractionsReader, openExtractionsFolder } from '../io/extractions-reader.js'
import { UserError } from '../io/user-error.js'
import type { Segment } from '../study/study.js'
import { codingsTable } from '../table/codings.js'
import { loadCodebooks } from './load-codebooks.js'
import { listStudySegments, type StudySegments } from './stored-segments.js'

/** A sentence with what every codebook says of it. */
export interface ExplainedSentence {
  readonly study: StudySegments
  readonly segment: Segment
  readonly codebooks: readonly { readonly id: string; readonly traces: readonly IndicatorTrace[] }[]
}

/** The segment of a coding id, so that it can be asked why it stands there. */
function segmentOfCoding(reader: ExtractionsReader, place: string): string | undefined {
  if (!/^c[0-9a-f]{16}$/.test(place)) return undefined
  for (const row of reader.rows(codingsTable)) if (row.coding_id === place) return String(row.segment_id)
  return undefined
}

/** Whether a place means a segment: its id, `path:line`, or words that stand in it. */
function makeChooser(
  reader: ExtractionsReader,
  place: string,
): (study: StudySegments, segment: Segment) => boolean {
  const id = segmentOfCoding(reader, place) ?? place
  const at = /^(.*):(\d+)$/.exec(place)
  const words = place.toLowerCase()
  return (study, segment) => {
    if (segment.segmentId === id) return true
    if (at !== null && segment.line === Number(at[2])) {
      const name = at[1]!
      return (
        study.path === name ||
        study.path.endsWith(`/${name}`) ||
        study.label === name ||
        segment.pageId === name
      )
    }
    return segment.text.toLowerCase().includes(words)
  }
}

/**
 * Says of the sentences that a place names which indicators fired in them, which were suppressed, and by what.
 * Throws a UserError where the place names none.
 * @param place a segment or coding id, `path:line`, or words that stand in the sentence
 */
export function explainPlace(
  folder: string,
  place: string,
  codebooks: readonly string[],
): ExplainedSentence[] {
  const reader = openExtractionsFolder(folder)
  const compiled = loadCodebooks(chooseCodebooks(codebooks)).books.map(({ codebook }) =>
    compileCodebook(codebook),
  )
  const isMeant = makeChooser(reader, place)
  const found: ExplainedSentence[] = []
  for (const study of listStudySegments(reader)) {
    study.segments.forEach((segment, i) => {
      const fields = compiled.some((book) => book.codebook.fields.includes(segment.field))
      if (!fields || !isMeant(study, segment)) return
      found.push({
        study,
        segment,
        codebooks: compiled.map((book) => ({
          id: book.codebook.id,
          traces: explainSegment(book, study.segments, i),
        })),
      })
    })
  }
  if (found.length === 0) {
    throw new UserError(
      `no sentence is meant by \`${place}\``,
      'give a segment_id or coding_id, PATH:LINE, or some words of the sentence in quotes',
    )
  }
  return found
}
