import { chooseCodebooks } from '../io/codebook-files.js'
import { type ExtractionsReader, openExtractionsFolder } from '../io/extractions-reader.js'
import { UserError } from '../io/user-error.js'
import { readVersion } from '../io/version.js'
import type { Diagnostic } from '../text/diagnostic.js'
import { type CodebookText, loadCodebooks } from './load-codebooks.js'
import { asManifest, describeCodebooks, hashDecisions, type Manifest } from './manifest.js'
import { listStoredJobs } from './page-files.js'
import { readStoredDuplicates } from './stored-folder.js'
import type { RunSummary } from './summary.js'
import { type RunHooks, writeExtractions } from './write-extractions.js'

export interface RecodeOptions {
  readonly folder: string
  readonly codebooks: readonly string[]
  /** Where the coded folder goes; in place where absent. */
  readonly output?: string
  /** Threads; one a core where absent and the run is long enough. */
  readonly workers?: number
}

export interface RecodeResult {
  readonly diagnostics: readonly Diagnostic[]
  /** The texts that the findings are about. */
  readonly sources: readonly CodebookText[]
  readonly summary: RunSummary | undefined
}

/** The manifest of a folder that pages were ingested into. */
function readManifest(reader: ExtractionsReader): Manifest {
  let manifest: Manifest | undefined
  try {
    manifest = asManifest(reader.manifest())
  } catch (error) {
    if (error instanceof UserError) throw error
  }
  if (manifest !== undefined) return manifest
  throw new UserError(
    `\`${reader.folder}/manifest.json\` is not one of this version's`,
    'make the folder anew with: themeline ingest',
  )
}

/**
 * Applies codebooks and decisions to what was ingested, without reading pages. The folder is replaced whole or not
 * at all. Throws a UserError for a folder that is none, and Interrupted where the signal fires.
 */
export async function recode(options: RecodeOptions, hooks: RunHooks = {}): Promise<RecodeResult> {
  const reader = openExtractionsFolder(options.folder)
  const before = readManifest(reader)
  const { books, sources, diagnostics } = loadCodebooks(chooseCodebooks(options.codebooks))
  if (books.length === 0) return { diagnostics, sources, summary: undefined }
  const { tool: _, summary: last, pages, texts: _texts, ...rest } = before
  const summary = await writeExtractions(
    {
      output: options.output ?? options.folder,
      jobs: toAsync(listStoredJobs(reader, true)),
      total: pages.length,
      books,
      csv: { excel: before.options.excel === true },
      encoding: undefined,
      siteLines: {},
      excluded: new Map(before.screening),
      skipped: new Map(Object.entries(last.skipped)),
      storedDuplicates: readStoredDuplicates(reader),
      workers: options.workers,
      manifest: {
        tool: { name: 'themeline', version: readVersion() },
        ...rest,
        codebooks: describeCodebooks(books),
        decisions: hashDecisions(books),
      },
      pages,
    },
    hooks,
  )
  return { diagnostics, sources, summary }
}

async function* toAsync<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items
}
