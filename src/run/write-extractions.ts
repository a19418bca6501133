import { type ExtractionsWriter, openExtractions } from '../io/extractions-writer.js'
import { stageFolder } from '../io/folder-swap.js'
import type { SiteLinesJson } from '../page/lines/site-lines.js'
import type { CsvOptions } from '../table/csv.js'
import { listTables } from '../table/registry.js'
import { createCollector, type StoredDuplicates } from './collector.js'
import { checkInterruption, yieldToSignals } from './interruption.js'
import { type LoadedCodebook, listApplied } from './load-codebooks.js'
import type { Manifest } from './manifest.js'
import type { ManifestPages } from './manifest-pages.js'
import { optimizeAsUsual } from './optimizing.js'
import type { PagePart } from './page-job.js'
import { batchJobs, createPageWork, makePagePlan, type PageJob, type PageSetup } from './page-work.js'
import { openPool, runInOrder } from './pool.js'
import type { RunSummary } from './summary.js'

export interface RunHooks {
  readonly progress?: (done: number, total: number) => void
  readonly signal?: AbortSignal
}

/** What a folder is written from. */
export interface WriteRequest {
  readonly output: string
  readonly jobs: AsyncIterable<PageJob>
  readonly total: number
  readonly books: readonly LoadedCodebook[]
  readonly csv: CsvOptions
  readonly encoding: string | undefined
  readonly siteLines: SiteLinesJson
  readonly excluded: ReadonlyMap<string, string>
  readonly skipped: ReadonlyMap<string, number>
  readonly storedDuplicates: readonly StoredDuplicates[]
  readonly workers: number | undefined
  /** The manifest but for what the run finds out. */
  readonly manifest: Omit<Manifest, 'summary' | 'texts' | 'pages'>
  readonly pages: ManifestPages
}

/** The parts of a batch that is copied; undefined for one that workers have to do. */
function listCopied(jobs: readonly PageJob[]): PagePart[] | undefined {
  const parts: PagePart[] = []
  for (const job of jobs) {
    if (job.kind !== 'copied') return undefined
    parts.push(job.part)
  }
  return parts
}

/** Batches, nearly all of one page, that one thread is sooner done with than two. */
const SHORT_RUN_BATCHES = 100

/** Pages after which V8 optimizes as usual: by then each way through the program has been gone once or twice. */
const LATE_PAGES = 32

/**
 * Reads and codes pages, in any number of workers, and writes an extractions folder, whole or not at all.
 * Throws Interrupted where the signal fires.
 */
export async function writeExtractions(request: WriteRequest, hooks: RunHooks): Promise<RunSummary> {
  const { books, csv, encoding, siteLines, excluded, manifest } = request
  const setup: PageSetup = { kind: 'pages', codebooks: listApplied(books), csv, encoding, siteLines }
  const pool = openPool({
    workers: request.workers,
    local: async () => createPageWork(setup),
    setup,
    plan: makePagePlan(setup),
    shortRun: SHORT_RUN_BATCHES,
  })
  const staged = stageFolder(request.output)
  let writer: ExtractionsWriter | undefined
  try {
    writer = openExtractions(staged.folder, listTables(books.map(({ codebook }) => codebook)), csv)
    const collector = createCollector(
      books,
      writer,
      csv,
      (studyId, pagePath) => excluded.get(studyId) ?? excluded.get(pagePath),
      manifest.shard === undefined,
    )
    let done = 0
    const work = {
      ...pool,
      run: async (jobs: readonly PageJob[]) => listCopied(jobs) ?? (await pool.run(jobs)),
    }
    for await (const parts of runInOrder(batchJobs(request.jobs), work)) {
      for (const part of parts) collector.add(part)
      done += parts.length
      if (done >= LATE_PAGES) optimizeAsUsual()
      hooks.progress?.(done, request.total)
      await yieldToSignals()
      checkInterruption(hooks.signal)
    }
    const summary = collector.finish(request.skipped, request.storedDuplicates)
    writer.finish({ ...manifest, summary }, request.pages, manifest.tool.version)
    staged.commit()
    return summary
  } catch (error) {
    try {
      writer?.abandon()
    } catch {}
    staged.discard()
    throw error
  } finally {
    await pool.close()
  }
}
