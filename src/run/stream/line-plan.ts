import { type LineChunk, splitChunk } from '../../io/line-chunks.js'
import type { SiteLinesJson } from '../../page/lines/site-lines.js'
import type { AppliedCodebook } from '../coder.js'
import type { BatchPlan } from '../pool.js'
import type { StreamRows } from './stream-study.js'

/** What a worker of a stream is told. */
export interface LineSetup {
  readonly kind: 'lines'
  /** `raw` pages are cleaned, `clean` texts are coded as they stand. */
  readonly input: 'raw' | 'clean'
  readonly rows: StreamRows
  readonly codebooks: readonly AppliedCodebook[]
  readonly siteLines: SiteLinesJson | undefined
}

/** The lines that a chunk gives. */
export interface LineResult {
  /** In memory of their own, so that it can be handed to another thread. */
  readonly bytes: Uint8Array
  readonly records: number
  readonly failed: number
}

/** A record that cannot be used; its message goes out in its place. */
export class RecordError extends Error {}

/** The object of a line. */
export function readObject(text: string): Record<string, unknown> {
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

/** The id of a record. */
export function readId(object: Record<string, unknown>): string {
  const { id } = object
  if (typeof id === 'number') return String(id)
  if (typeof id === 'string' && id !== '') return id
  throw new RecordError('expected an `id`: a string or a number')
}

/** The line that goes out in the place of a record that failed. */
export const writeFailure = (id: string | null, line: number, error: string) =>
  `${JSON.stringify(id === null ? { id, line, error } : { id, error })}\n`

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
