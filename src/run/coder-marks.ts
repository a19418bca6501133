import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { openExtractionsFolder } from '../io/extractions-reader.js'
import { fileUserError, UserError } from '../io/user-error.js'
import { codingsTable } from '../table/codings.js'
import { pagesTable } from '../table/pages.js'
import { readCsvObjects } from '../table/read-csv.js'
import { type SegmentRow, segmentsTable } from '../table/segments.js'

/** A theme on a place: code points in the segment's text. */
export interface Mark {
  readonly segmentId: string
  readonly themeId: string
  readonly start: number
  readonly end: number
  readonly quote: string
}

/** What one coder marked, over the segments of an extractions folder. */
export interface CoderMarks {
  readonly name: string
  readonly marks: readonly Mark[]
  /** Studies that the coder looked at; absent where it is all of them. */
  readonly studies: ReadonlySet<string> | undefined
  /** Sentences that the coder looked at, where the file lists them one by one; a row without a theme says so. */
  readonly segments?: ReadonlySet<string>
  /** Rows that could not be placed, in words. */
  readonly problems: readonly string[]
}

/** A segment that was there to be coded. */
export interface CodableSegment {
  readonly row: SegmentRow
  readonly segmentId: string
  readonly studyId: string
  readonly text: string
  /** Code points of the page text at which it starts. */
  readonly start: number
  readonly length: number
}

/** The segments that can be coded in a folder: title and abstract in a coded language. */
export function readCodableSegments(folder: string): CodableSegment[] {
  const segments: CodableSegment[] = []
  for (const row of openExtractionsFolder(folder).rows(segmentsTable)) {
    if (row.field !== 'title' && row.field !== 'abstract') continue
    if (row.language !== 'en' && row.language !== 'zh') continue
    segments.push({
      row,
      segmentId: String(row.segment_id),
      studyId: String(row.study_id),
      text: String(row.text ?? ''),
      start: Number(row.start),
      length: Number(row.end) - Number(row.start),
    })
  }
  return segments
}

export const isExtractionsFolder = (name: string) => existsSync(name) && statSync(name).isDirectory()

/** Only codings that stand: what people rejected and what is stale is no mark. */
const stands = (status: unknown) => status !== 'rejected' && status !== 'stale'

function readFolderMarks(folder: string, codebook: string | undefined): CoderMarks {
  const reader = openExtractionsFolder(folder)
  const starts = new Map([...reader.rows(segmentsTable)].map((row) => [row.segment_id, Number(row.start)]))
  const marks: Mark[] = []
  for (const row of reader.rows(codingsTable)) {
    if (!stands(row.status) || (codebook !== undefined && row.codebook !== codebook)) continue
    if (row.polarity === 'negated') continue
    const from = starts.get(row.segment_id) ?? 0
    marks.push({
      segmentId: String(row.segment_id),
      themeId: String(row.theme_id),
      start: Number(row.start) - from,
      end: Number(row.end) - from,
      quote: String(row.quote ?? ''),
    })
  }
  return { name: folder, marks, studies: undefined, problems: [] }
}

const bare = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase()

/** Finds the segment of a human's row: by its id, by its place, by its quote, else by its sentence. */
function placeRow(
  row: Readonly<Record<string, string>>,
  segments: readonly CodableSegment[],
): { segment: CodableSegment; start: number; end: number; quote: string } | undefined {
  const whole = (segment: CodableSegment) => ({ segment, start: 0, end: segment.length, quote: segment.text })
  const quote = row.quote ?? ''
  const inside = (segment: CodableSegment) => {
    const at = segment.text.indexOf(quote)
    if (quote === '' || at < 0) return undefined
    const start = Array.from(segment.text.slice(0, at)).length
    return { segment, start, end: start + Array.from(quote).length, quote }
  }
  const named = row.segment_id ? segments.find((segment) => segment.segmentId === row.segment_id) : undefined
  if (named !== undefined) return inside(named) ?? whole(named)
  if (row.start && row.end) {
    const [start, end] = [Number(row.start), Number(row.end)]
    const segment = segments.find((s) => s.start < end && start < s.start + s.length)
    if (segment !== undefined) {
      const from = Math.max(0, start - segment.start)
      const to = Math.min(segment.length, end - segment.start)
      return { segment, start: from, end: to, quote: Array.from(segment.text).slice(from, to).join('') }
    }
  }
  for (const segment of segments) {
    const found = inside(segment)
    if (found !== undefined) return found
  }
  const sentence = bare(row.sentence || quote)
  if (sentence === '') return undefined
  const near = segments.find((s) => bare(s.text).includes(sentence) || sentence.includes(bare(s.text)))
  return near && whole(near)
}

function readCsvMarks(
  file: string,
  segments: readonly CodableSegment[],
  pages: ReadonlyMap<string, string>,
): CoderMarks {
  let source: string
  try {
    source = readFileSync(file, 'utf8')
  } catch (error) {
    throw fileUserError('read', file, error)
  }
  const rows = readCsvObjects(source)
  const first = rows[0] ?? {}
  if (!('theme_id' in first) || !['study_id', 'page_id', 'page', 'path'].some((name) => name in first)) {
    throw new UserError(
      `\`${file}\` lacks the columns of a coder's file`,
      'it needs theme_id, study_id (or page), and quote, or start and end',
    )
  }
  const byStudy = new Map<string, CodableSegment[]>()
  for (const segment of segments) {
    const group = byStudy.get(segment.studyId)
    if (group === undefined) byStudy.set(segment.studyId, [segment])
    else group.push(segment)
  }
  const marks: Mark[] = []
  const studies = new Set<string>()
  const listed = new Set<string>()
  let oneByOne = false
  const problems: string[] = []
  rows.forEach((row, i) => {
    if (!stands(row.status) || row.polarity === 'negated') return
    const page = row.page_id || row.page || row.path || ''
    const studyId = row.study_id || pages.get(page) || pages.get(path.posix.basename(page)) || ''
    const own = byStudy.get(studyId)
    if (own === undefined) {
      problems.push(`${file} row ${i + 2}: no study \`${row.study_id || page}\` in the extractions`)
      return
    }
    studies.add(studyId)
    if (row.segment_id) listed.add(row.segment_id)
    // A row without a theme says that the sentence (or the study) was looked at and nothing was found.
    const themes = (row.theme_id || row.new_theme_id || '')
      .split(/[;,]/)
      .map((id) => id.trim())
      .filter(Boolean)
    if (themes.length === 0) {
      if (row.segment_id) oneByOne = true
      return
    }
    const place = placeRow(row, own)
    if (place === undefined) {
      problems.push(`${file} row ${i + 2}: the quote stands in no sentence of the study: ${row.quote ?? ''}`)
      return
    }
    for (const themeId of themes) {
      marks.push({
        segmentId: place.segment.segmentId,
        themeId,
        start: place.start,
        end: place.end,
        quote: place.quote,
      })
    }
  })
  return { name: file, marks, studies, problems, ...(oneByOne ? { segments: listed } : {}) }
}

/** Study ids by page id, path and file name. */
function readPageNames(folder: string): Map<string, string> {
  const names = new Map<string, string>()
  for (const row of openExtractionsFolder(folder).rows(pagesTable)) {
    if (row.study_id === undefined) continue
    const [id, name] = [String(row.page_id), String(row.path)]
    for (const key of [id, name, path.posix.basename(name)]) names.set(key, String(row.study_id))
  }
  return names
}

/**
 * What a coder marked: the codings of an extractions folder, or a person's CSV with theme_id, study_id (or page) and
 * a quote or a span.
 * @param universe the extractions folder whose sentences are the units
 */
export function readCoderMarks(
  source: string,
  universe: string,
  segments: readonly CodableSegment[],
  codebook: string | undefined,
): CoderMarks {
  return isExtractionsFolder(source)
    ? readFolderMarks(source, codebook)
    : readCsvMarks(source, segments, readPageNames(universe))
}
