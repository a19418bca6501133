import type { Alignment, Segment, Study } from '../../study/study.js'
import { makeCharacteristicRow } from '../../table/characteristics.js'
import { codingsTable, makeCodingRow } from '../../table/codings.js'
import { makeSegmentRow } from '../../table/segments.js'
import { makeStudyRow } from '../../table/studies.js'
import { makeCodePointConverter } from '../../text/code-points.js'
import type { Coder } from '../coder.js'
import { makeStudyJson } from '../study-rows.js'

/** A study of one record of a stream. `path` is the record's id. */
export interface StreamStudy {
  readonly path: string
  readonly pageId: string
  /** The page text, which places count in. */
  readonly text: string
  readonly study: Study
  readonly segments: readonly Segment[]
  readonly alignments: readonly Alignment[]
}

/** What a stream writes: a study a line, with its segments and codings, or a coding a line. */
export type StreamRows = 'studies' | 'codings'

/** Returns what codes studies and writes them as lines of JSON, each ended; a study without codings may give none. */
export function createStreamEncoder(
  coder: Coder,
  labels: ReadonlyMap<string, string>,
  rows: StreamRows,
): (study: StreamStudy) => string {
  return ({ path, pageId, text, study, segments }) => {
    const toCodePoints = makeCodePointConverter(text)
    const coded = coder.code(study, segments)
    const byId = new Map(segments.map((segment) => [segment.segmentId, segment]))
    const codingRows = coded.codings.flatMap((coding) => {
      const segment = byId.get(coding.segmentId)
      if (segment === undefined) return []
      const theme = labels.get(`${coding.codebook}\0${coding.themeId}`)
      return [makeCodingRow(coding, segment, { study: study.label, theme }, toCodePoints)]
    })
    if (rows === 'codings') {
      let lines = ''
      // Every line has every column, so that readers of JSON Lines find one type.
      for (const row of codingRows) {
        const line: Record<string, unknown> = {}
        for (const { name } of codingsTable.fields) line[name] = row[name] ?? null
        lines += `${JSON.stringify(line)}\n`
      }
      return lines
    }
    const json = makeStudyJson(
      makeStudyRow(study, pageId),
      segments.map((segment) => makeSegmentRow(segment, toCodePoints)),
      {
        codingRows,
        characteristicRows: coded.characteristics.map((c) => makeCharacteristicRow(c, toCodePoints)),
      },
    )
    return `{"id":${JSON.stringify(path)},${json.slice(1)}\n`
  }
}
