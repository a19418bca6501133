import { chooseCodebooks } from '../../io/codebook-files.js'
import type { LineChunk } from '../../io/line-chunks.js'
import { readVersion } from '../../io/version.js'
import type { SiteLinesJson } from '../../page/lines/site-lines.js'
import type { Diagnostic } from '../../text/diagnostic.js'
import { checkInterruption } from '../interruption.js'
import { type CodebookText, listApplied, loadCodebooks } from '../load-codebooks.js'
import { type Applied, describeCodebooks, hashDecisions } from '../manifest.js'
import { inlineMore, optimizeAsUsual } from '../optimizing.js'
import { openPool, runInOrder } from '../pool.js'
import { readSiteLinesFile } from '../site-lines-file.js'
import { LINE_PLAN, type LineSetup } from './line-plan.js'
import type { StreamRows } from './stream-study.js'

export interface StreamOptions {
  readonly input: LineSetup['input']
  readonly rows: StreamRows
  readonly codebooks: readonly string[]
  /** A manifest.json, or a file of site lines alone. */
  readonly siteLines?: string
  readonly workers?: number
}

/** Where the lines go. `write` resolves when there is room for more, to `false` where nobody reads any more. */
export interface ByteSink {
  write(bytes: Uint8Array): Promise<boolean>
}

export interface StreamResult {
  readonly diagnostics: readonly Diagnostic[]
  readonly sources: readonly CodebookText[]
  /** Absent where no codebook could be used. */
  readonly counts: { readonly records: number; readonly failed: number } | undefined
  /** What was applied to the records; absent likewise. */
  readonly applied?: Pick<Applied, 'codebooks' | 'decisions'> & {
    readonly siteLines: SiteLinesJson | undefined
  }
}

/** Chunks that one thread is sooner done with than two. */
const SHORT_RUN_CHUNKS = 6

/** Codes a stream of JSON Lines, line by line and in order, in constant memory. */
export async function runStream(
  chunks: AsyncIterable<LineChunk>,
  sink: ByteSink,
  options: StreamOptions,
  signal?: AbortSignal,
): Promise<StreamResult> {
  const { books, sources, diagnostics } = loadCodebooks(chooseCodebooks(options.codebooks))
  if (books.length === 0) return { diagnostics, sources, counts: undefined }
  const setup: LineSetup = {
    kind: 'lines',
    input: options.input,
    rows: options.rows,
    codebooks: listApplied(books),
    siteLines:
      options.siteLines === undefined
        ? undefined
        : readSiteLinesFile(options.siteLines, { version: readVersion(), encoding: '' }).siteLines,
  }
  const pool = openPool({
    workers: options.workers,
    local: async () => (await import('./line-work.js')).createLineWork(setup),
    setup,
    plan: LINE_PLAN,
    shortRun: SHORT_RUN_CHUNKS,
  })
  let records = 0
  let failed = 0
  let isWarm = false
  try {
    for await (const result of runInOrder(chunks, pool)) {
      checkInterruption(signal)
      if (!isWarm) {
        optimizeAsUsual()
        inlineMore()
        isWarm = true
      }
      records += result.records
      failed += result.failed
      if (!(await sink.write(result.bytes))) break
    }
  } finally {
    await pool.close()
  }
  const applied = {
    codebooks: describeCodebooks(books),
    decisions: hashDecisions(books),
    siteLines: setup.siteLines,
  }
  return { diagnostics, sources, counts: { records, failed }, applied }
}
