import { type LineChunk, splitChunk } from '../../io/line-chunks.js'
import { readSiteLines, type SiteLines, type SiteLinesJson } from '../../page/lines/site-lines.js'
import { readJsonObject } from '../../page/sources/jsonl.js'
import { studyFromPageText } from '../../study/read-page.js'
import { sha256 } from '../../text/hash.js'
import { type CodebookSource, unpackCodebooks } from '../codebook-source.js'
import { createCoder } from '../coder.js'
import type { BatchPlan } from '../pool.js'
import { makeThemeLabels } from '../study-rows.js'
import { type CleanRecord, readCleanStudy } from './clean-study.js'
import { GrowingBytes } from './growing-bytes.js'
import { createStreamEncoder, type StreamRows, type StreamStudy } from './stream-study.js'

/** What a worker of a stream is told. */
export interface LineSetup {
  readonly kind: 'lines'
  /** `raw` pages are cleaned, `clean` texts are coded as they stand. */
  readonly input: 'raw' | 'clean'
  readonly rows: StreamRows
  readonly codebooks: readonly CodebookSource[]
  readonly siteLines: SiteLinesJson | undefined
}

/** The lines that a chunk gives. */
export interface LineResult {
  readonly bytes: Uint8Array
  readonly records: number
  readonly failed: number
}

/** A record that cannot be used; its message goes out in its place. */
class RecordError extends Error {}

function readObject(text: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new RecordError(`not JSON: ${(error as Error).message}`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new RecordError('expected an object with `id` and `text`')
  }
  return value as Record<string, unknown>
}

function readId(object: Record<string, unknown>): string {
  const { id } = object
  if (typeof id === 'number') return String(id)
  if (typeof id === 'string' && id !== '') return id
  throw new RecordError('expected an `id`: a string or a number')
}

function readRaw(id: string, object: Record<string, unknown>, siteLines: SiteLines | undefined): StreamStudy {
  const { pageText } = readJsonObject(
    { ...object, id },
    { line: 1, offset: 0, encoding: 'utf-8', mediaType: 'application/jsonl', method: 'jsonl', key: id },
    '-',
  )
  const page = studyFromPageText(pageText, {
    path: id,
    sha256: sha256(pageText.text),
    bytes: Buffer.byteLength(pageText.text),
    ...(siteLines && { siteLines }),
  })
  const { study } = page
  if (study === undefined) throw new RecordError(page.note ?? `the page is ${page.status}`)
  return {
    path: id,
    pageId: page.pageId,
    text: page.text,
    study,
    segments: page.segments,
  }
}

function readClean(id: string, object: Record<string, unknown>): StreamStudy {
  const { text, title, language } = object
  if (typeof text !== 'string') throw new RecordError('expected `text`: a string')
  if (title !== undefined && title !== null && typeof title !== 'string') {
    throw new RecordError('expected `title`: a string')
  }
  if (language !== undefined && language !== null && language !== 'en' && language !== 'zh') {
    throw new RecordError(`unknown language ${JSON.stringify(language)}: expected \`en\` or \`zh\``)
  }
  const record: CleanRecord = { id, text, ...(title && { title }), ...(language && { language }) }
  return readCleanStudy(record)
}

const writeFailure = (id: string | null, line: number, error: string) =>
  `${JSON.stringify(id === null ? { id, line, error } : { id, error })}\n`

/** How many times as large as a chunk the room for its lines is to begin with. */
const OUTPUT_GROWTH = 4

/** Compiles the codebooks and returns what turns a chunk of JSON Lines into another, in order. */
export function createLineWork(setup: LineSetup): (chunk: LineChunk) => LineResult {
  const coder = createCoder(unpackCodebooks(setup.codebooks))
  const encode = createStreamEncoder(coder, makeThemeLabels(coder.codebooks), setup.rows)
  const siteLines = setup.siteLines && readSiteLines(setup.siteLines)
  return (chunk) => {
    const out = new GrowingBytes(chunk.bytes.length * OUTPUT_GROWTH)
    let records = 0
    let failed = 0
    for (const { text, line } of splitChunk(chunk)) {
      records++
      let id: string | null = null
      try {
        const object = readObject(text)
        id = readId(object)
        out.append(encode(setup.input === 'raw' ? readRaw(id, object, siteLines) : readClean(id, object)))
      } catch (error) {
        failed++
        const fault = error instanceof RecordError ? '' : 'a fault of themeline: '
        out.append(
          writeFailure(id, line, `${fault}${error instanceof Error ? error.message : String(error)}`),
        )
      }
    }
    return { bytes: out.written, records, failed }
  }
}

/** How chunks come apart when a worker dies over one: line by line. */
export const LINE_PLAN: BatchPlan<LineChunk, LineResult> = {
  split(chunk) {
    return [...splitChunk(chunk)].map(({ text, line }) => ({ bytes: Buffer.from(`${text}\n`), line }))
  },
  join: (results) => ({
    bytes: Buffer.concat(results.map(({ bytes }) => bytes)),
    records: results.reduce((sum, { records }) => sum + records, 0),
    failed: results.reduce((sum, { failed }) => sum + failed, 0),
  }),
  giveUp(chunk, reason) {
    const [first] = splitChunk(chunk)
    let id: string | null = null
    try {
      id = readId(readObject(first?.text ?? ''))
    } catch {}
    const error = `the worker that read it ended: ${reason}`
    return { bytes: Buffer.from(writeFailure(id, first?.line ?? chunk.line, error)), records: 1, failed: 1 }
  },
}
