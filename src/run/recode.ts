import { chooseCodebooks } from '../io/codebook-files.js'
import { openExtractionsFolder } from '../io/extractions-reader.js'
import { type ExtractionsWriter, openExtractions } from '../io/extractions-writer.js'
import { stageFolder } from '../io/folder-swap.js'
import { UserError } from '../io/user-error.js'
import { readVersion } from '../io/version.js'
import { listTables } from '../table/registry.js'
import type { Diagnostic } from '../text/diagnostic.js'
import { createCoder } from './coder.js'
import { createCollector } from './collector.js'
import { checkInterruption } from './interruption.js'
import { type CodebookText, loadCodebooks } from './load-codebooks.js'
import { describeCodebooks, hashDecisions, type Manifest } from './manifest.js'
import { createStoredEncoder } from './stored-job.js'
import { readStoredPages } from './stored-pages.js'
import type { RunSummary } from './summary.js'

export interface RecodeOptions {
  readonly folder: string
  readonly codebooks: readonly string[]
  /** Where the coded folder goes; in place where absent. */
  readonly output?: string
}

export interface RecodeHooks {
  readonly progress?: (done: number, total: number) => void
  readonly signal?: AbortSignal
}

export interface RecodeResult {
  readonly diagnostics: readonly Diagnostic[]
  /** The texts that the findings are about. */
  readonly sources: readonly CodebookText[]
  readonly summary: RunSummary | undefined
}

/** The manifest of a folder that pages were ingested into. */
function asManifest(value: unknown, folder: string): Manifest {
  const manifest = value as Manifest
  if (!Array.isArray(manifest?.pages) || manifest.options === undefined) {
    throw new UserError(
      `\`${folder}/manifest.json\` is not one of this version's`,
      'make the folder anew with: themeline ingest',
    )
  }
  return manifest
}

/**
 * Applies codebooks and decisions to what was ingested, without reading pages. The folder is replaced whole or not
 * at all. Throws a UserError for a folder that is none, and Interrupted where the signal fires.
 */
export async function recode(options: RecodeOptions, hooks: RecodeHooks = {}): Promise<RecodeResult> {
  const reader = openExtractionsFolder(options.folder)
  const before = asManifest(reader.manifest(), options.folder)
  const { books, sources, diagnostics } = loadCodebooks(chooseCodebooks(options.codebooks))
  if (books.length === 0) return { diagnostics, sources, summary: undefined }
  const csv = { excel: before.options.excel === true }
  const excluded = new Map(before.screening)
  const codebooks = books.map(({ codebook }) => codebook)
  const staged = stageFolder(options.output ?? options.folder)
  let writer: ExtractionsWriter | undefined
  try {
    writer = openExtractions(staged.folder, listTables(codebooks), csv)
    const collector = createCollector(
      books,
      writer,
      csv,
      (studyId, pagePath) => excluded.get(studyId) ?? excluded.get(pagePath),
    )
    const encode = createStoredEncoder(createCoder(books), csv)
    let done = 0
    for (const page of readStoredPages(reader)) {
      collector.add(encode(page, reader.text(String(page.row.page_id)) ?? ''))
      done++
      if (done % 16 === 0) {
        hooks.progress?.(done, before.pages.length)
        await new Promise((resolve) => setImmediate(resolve))
        checkInterruption(hooks.signal)
      }
    }
    const summary = collector.finish(new Map(Object.entries(before.summary.skipped)))
    const version = readVersion()
    writer.finish(
      {
        ...before,
        tool: { name: 'themeline', version },
        codebooks: describeCodebooks(books),
        decisions: hashDecisions(books),
        summary,
      },
      version,
    )
    staged.commit()
    return { diagnostics, sources, summary }
  } catch (error) {
    try {
      writer?.abandon()
    } catch {}
    staged.discard()
    throw error
  }
}
