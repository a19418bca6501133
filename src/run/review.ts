import type { ExtractionsReader } from '../io/extractions-reader.js'
import { UserError } from '../io/user-error.js'
import { type CodingRow, codingsTable } from '../table/codings.js'
import { passesFilter, type QuoteFilter } from '../table/export/quote-filter.js'
import type { ReviewRow } from '../table/export/review.js'
import { pagesTable } from '../table/pages.js'
import { type SegmentRow, segmentsTable } from '../table/segments.js'
import { studiesTable } from '../table/studies.js'
import { sha256 } from '../text/hash.js'

export interface ReviewOptions {
  readonly filter: QuoteFilter
  /** Share of the sentences without a coding that are sampled, 0 to 1. */
  readonly uncoded: number
  /** The sample is the same for the same seed, whatever else is in the folder. */
  readonly seed: number
  /** Hides what was suggested, for double coding: one row a sentence. */
  readonly blind: boolean
  readonly coder: string
}

const CONTEXT_CHARACTERS = 30

/** `10%` or `0.1` as a share. Throws a UserError for anything else. */
export function parseShare(text: string): number {
  const value = text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text)
  if (!(value >= 0 && value <= 1) || text.trim() === '') {
    throw new UserError(`\`--uncoded ${text}\` is not a share`, 'write --uncoded 10%')
  }
  return value
}

/** A number from 0 to 1 that belongs to a sentence and a seed: a sample that does not depend on the other sentences. */
function draw(segmentId: string, seed: number): number {
  return Number.parseInt(sha256(`${seed}\0${segmentId}`).slice(0, 12), 16) / 0x1000000000000
}

const isCodable = (row: SegmentRow) =>
  (row.field === 'title' || row.field === 'abstract') && (row.language === 'en' || row.language === 'zh')

interface Neighbourhood {
  readonly before: string | undefined
  readonly row: SegmentRow
  readonly after: string | undefined
}

/** Each codable sentence with its neighbours of the same study and language. */
function* listSentences(reader: ExtractionsReader): Generator<Neighbourhood> {
  const rows = [...reader.rows(segmentsTable)].filter(isCodable)
  const isNeighbour = (a: SegmentRow | undefined, b: SegmentRow) =>
    a !== undefined && a.study_id === b.study_id && a.language === b.language && a.field === b.field
  for (const [i, row] of rows.entries()) {
    const [before, after] = [rows[i - 1], rows[i + 1]]
    yield {
      before: isNeighbour(before, row) ? String(before!.text) : undefined,
      row,
      after: isNeighbour(after, row) ? String(after!.text) : undefined,
    }
  }
}

function contextOf(sentence: string, start: number, end: number): { prefix: string; suffix: string } {
  const characters = Array.from(sentence)
  return {
    prefix: characters.slice(Math.max(0, start - CONTEXT_CHARACTERS), start).join(''),
    suffix: characters.slice(end, end + CONTEXT_CHARACTERS).join(''),
  }
}

/**
 * The rows of a review file in the order of the sentences: every suggestion that is still open, and a sample of the
 * sentences without one, since suggestions alone cannot show what was missed. Blind, each sampled sentence once and
 * nothing of what was suggested.
 */
export function* listReviewRows(reader: ExtractionsReader, options: ReviewOptions): Generator<ReviewRow> {
  const codings = new Map<unknown, CodingRow[]>()
  for (const coding of reader.rows(codingsTable)) {
    if (!passesFilter(coding, options.filter)) continue
    const group = codings.get(coding.segment_id)
    if (group === undefined) codings.set(coding.segment_id, [coding])
    else group.push(coding)
  }
  const paths = new Map([...reader.rows(pagesTable)].map((row) => [row.page_id, row.path]))
  const labels = new Map([...reader.rows(studiesTable)].map((row) => [row.study_id, row.study_label]))
  for (const { before, row, after } of listSentences(reader)) {
    const own = codings.get(row.segment_id) ?? []
    const sentence = String(row.text)
    const common = {
      study_id: row.study_id,
      decision: undefined,
      new_theme_id: undefined,
      coder: options.coder || undefined,
      decided_at: undefined,
      memo: undefined,
      sentence_before: before,
      sentence,
      sentence_after: after,
      language: row.language,
      section: row.field === 'title' ? 'title' : row.section,
      study_label: labels.get(row.study_id),
      segment_id: row.segment_id,
      path: paths.get(row.page_id),
      line: row.line,
    }
    const empty = {
      ...common,
      coding_id: undefined,
      theme_id: undefined,
      quote: sentence,
      prefix: undefined,
      suffix: undefined,
      theme_label: undefined,
      polarity: undefined,
      stance: undefined,
      indicator: undefined,
      codebook: undefined,
    }
    const sampled = draw(String(row.segment_id), options.seed) < options.uncoded
    if (options.blind || own.length === 0) {
      if (sampled || (options.blind && own.length > 0)) yield empty
      continue
    }
    for (const coding of own) {
      if (coding.status !== 'suggested') continue
      const start = Number(coding.start) - Number(row.start)
      const end = Number(coding.end) - Number(row.start)
      yield {
        ...common,
        coding_id: coding.coding_id,
        theme_id: coding.theme_id,
        quote: coding.quote,
        ...contextOf(sentence, start, end),
        theme_label: coding.theme_label,
        polarity: coding.polarity,
        stance: coding.stance,
        indicator: coding.indicator,
        codebook: coding.codebook,
      }
    }
  }
}
