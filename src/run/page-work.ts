import { readBytes } from '../io/read-file.js'
import { readSiteLines, type SiteLinesJson } from '../page/lines/site-lines.js'
import type { PageText } from '../page/page-text.js'
import type { Page } from '../study/page.js'
import { readPage, studyFromPageText } from '../study/read-page.js'
import type { CsvOptions } from '../table/csv.js'
import { makeId, sha256 } from '../text/hash.js'
import { type AppliedCodebook, createCoder } from './coder.js'
import { createPageEncoder, type PagePart } from './page-job.js'
import type { BatchPlan } from './pool.js'
import { createStoredEncoder } from './stored-job.js'
import type { StoredPage } from './stored-pages.js'

/** One page to be read and coded: plain data, so that it can cross to a thread. */
export type PageJob =
  | { readonly kind: 'file'; readonly file: string; readonly path: string }
  | { readonly kind: 'record'; readonly path: string; readonly pageText: PageText }
  | { readonly kind: 'unread'; readonly path: string; readonly note: string }
  /** A page of an extractions folder. `settled` says that it is known to be no other page's duplicate. */
  | {
      readonly kind: 'stored'
      readonly path: string
      readonly page: StoredPage
      readonly text: string
      readonly settled: boolean
    }
  /** A page of an extractions folder with its codings: there is nothing to be done. */
  | { readonly kind: 'copied'; readonly path: string; readonly part: PagePart }

/** What a worker of pages is told. */
export interface PageSetup {
  readonly kind: 'pages'
  readonly codebooks: readonly AppliedCodebook[]
  readonly csv: CsvOptions
  readonly encoding: string | undefined
  readonly siteLines: SiteLinesJson
}

/** What stands for the hash of a file that cannot be read. */
export const UNREADABLE = ''

/** The page of a file that cannot be read. */
function makeUnreadPage(path: string, note: string): Page {
  return {
    pageId: makeId('p', path),
    path,
    sha256: UNREADABLE,
    bytes: 0,
    mediaType: 'application/octet-stream',
    encoding: '',
    text: '',
    blocks: [],
    status: 'error',
    method: '',
    note,
    segments: [],
    alignments: [],
    diagnostics: [
      {
        rule: 'page/unreadable',
        severity: 'error',
        path,
        message: note,
        line: 0,
        column: 0,
        endLine: 0,
        endColumn: 0,
      },
    ],
  }
}

/** Compiles the codebooks and returns what reads and codes batches of pages. */
export function createPageWork(setup: PageSetup): (jobs: readonly PageJob[]) => PagePart[] {
  const { csv, encoding } = setup
  const siteLines = readSiteLines(setup.siteLines)
  const coder = createCoder(setup.codebooks)
  const encode = createPageEncoder(coder, csv)
  const encodeStored = createStoredEncoder(coder, csv)

  const run = (job: PageJob): PagePart => {
    if (job.kind === 'copied') return job.part
    if (job.kind === 'stored') return encodeStored(job.page, job.text, job.settled)
    if (job.kind === 'unread') return encode(makeUnreadPage(job.path, job.note))
    if (job.kind === 'file') {
      const content = readBytes(job.file)
      return encode(
        'bytes' in content
          ? readPage(content.bytes, { path: job.path, siteLines, ...(encoding && { encoding }) })
          : makeUnreadPage(job.path, content.failure),
      )
    }
    const { pageText, path } = job
    const { text } = pageText
    const origin = { path, sha256: sha256(text), bytes: Buffer.byteLength(text), siteLines }
    return encode(studyFromPageText(pageText, origin))
  }
  return (jobs) =>
    jobs.map((job) => {
      try {
        return run(job)
      } catch (error) {
        // One page must not end a run over a million; it is an error in the tables and in the exit status.
        return encode(makeUnreadPage(job.path, `a fault of themeline: ${(error as Error).stack ?? error}`))
      }
    })
}

/** How batches come apart when a worker dies over one: page by page. */
export function makePagePlan(setup: PageSetup): BatchPlan<readonly PageJob[], readonly PagePart[]> {
  let encode: ((page: Page) => PagePart) | undefined
  return {
    split: (jobs) => jobs.map((job) => [job]),
    join: (parts) => parts.flat(),
    giveUp(jobs, reason) {
      encode ??= createPageEncoder(createCoder([]), setup.csv)
      const note = `the worker that read it ended: ${reason}`
      return jobs.map(({ path }) => encode!(makeUnreadPage(path, note)))
    },
  }
}

/**
 * Pages in a batch at most, and code units of text after which a batch is full. A batch is small, so that what its pages
 * leave is written before V8 looks twice whether it is still needed, and takes it for something that lives long.
 */
const BATCH_PAGES = 16
const BATCH_UNITS = 1 << 14

function sizeOf(job: PageJob): number {
  switch (job.kind) {
    case 'file':
      // Its size is not known before it is read; most are a batch.
      return BATCH_UNITS
    case 'record':
      return job.pageText.text.length
    case 'copied':
      return job.part.text.length
    case 'stored':
      return job.text.length * 3
    case 'unread':
      return 0
  }
}

/** Groups jobs into batches for workers; what is copied and so is done stands in batches of its own. */
export async function* batchJobs(jobs: AsyncIterable<PageJob>): AsyncGenerator<readonly PageJob[]> {
  let batch: PageJob[] = []
  let units = 0
  for await (const job of jobs) {
    if (batch.length > 0 && (batch[0]!.kind === 'copied') !== (job.kind === 'copied')) {
      yield batch
      batch = []
      units = 0
    }
    batch.push(job)
    units += sizeOf(job)
    if (batch.length < BATCH_PAGES && units < BATCH_UNITS) continue
    yield batch
    batch = []
    units = 0
  }
  if (batch.length > 0) yield batch
}
