import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { chooseCodebooks } from '../io/codebook-files.js'
import { type ExtractionsWriter, openExtractions } from '../io/extractions-writer.js'
import { type FoundPages, findPages } from '../io/find-pages.js'
import { recoverSwap, stageFolder } from '../io/folder-swap.js'
import { readScreening } from '../io/screening-file.js'
import { UserError } from '../io/user-error.js'
import { readVersion } from '../io/version.js'
import { listTables } from '../table/registry.js'
import type { Diagnostic } from '../text/diagnostic.js'
import { createCoder } from './coder.js'
import { createCollector } from './collector.js'
import { checkInterruption } from './interruption.js'
import { type CodebookText, type LoadedCodebook, loadCodebooks } from './load-codebooks.js'
import { describeCodebooks, hashDecisions, type Manifest, type ManifestPage, sameRun } from './manifest.js'
import { hashPages, readPages, surveySiteLines } from './page-files.js'
import { createPageEncoder } from './page-job.js'
import type { RunSummary } from './summary.js'

export interface IngestOptions {
  /** Files, folders and quoted patterns. */
  readonly paths: readonly string[]
  /** Codebook files named with `-c`; none means those in `./codebooks/`, else the shipped ones. */
  readonly codebooks: readonly string[]
  readonly output: string
  readonly exclude: readonly string[]
  readonly excel: boolean
  readonly encoding?: string
}

export interface IngestHooks {
  readonly progress?: (done: number, total: number) => void
  readonly signal?: AbortSignal
}

export interface IngestResult {
  /** Findings about codebooks and decisions. */
  readonly diagnostics: readonly Diagnostic[]
  /** The texts that the findings are about. */
  readonly sources: readonly CodebookText[]
  /** Absent where no codebook could be used and so nothing was written. */
  readonly summary: RunSummary | undefined
  /** Nothing had changed since the last run, so nothing was written. */
  readonly unchanged: boolean
}

function readManifest(folder: string): Manifest | undefined {
  const file = path.join(folder, 'manifest.json')
  if (!existsSync(file)) return undefined
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Manifest
  } catch {
    return undefined
  }
}

function describeNothingFound(found: FoundPages, paths: readonly string[]): UserError {
  const others = [...found.skipped.keys()].slice(0, 5).join(', ')
  return new UserError(
    `no page in ${paths.map((p) => `\`${p}\``).join(', ')}${others === '' ? '' : `; it holds only ${others}`}`,
    'pages are .txt, .md, .html, .ris, .nbib, .bib, .csv, .jsonl, .warc or .wet files',
  )
}

/** What must be the same for an earlier run's folder to stand as it is. */
function describeRun(
  options: IngestOptions,
  books: readonly LoadedCodebook[],
  screened: ReadonlyMap<string, string>,
  pages: readonly ManifestPage[],
  siteLines: unknown,
): Omit<Manifest, 'summary'> {
  return {
    tool: { name: 'themeline', version: readVersion() },
    options: { excel: options.excel, encoding: options.encoding ?? '' },
    codebooks: describeCodebooks(books),
    decisions: hashDecisions(books),
    screening: [...screened],
    siteLines,
    pages,
  }
}

/**
 * The main job: reads pages, codes them and writes the extractions folder, whole or not at all.
 * Throws a UserError for paths and folders that cannot be used, and Interrupted where the signal fires.
 */
export async function ingest(options: IngestOptions, hooks: IngestHooks = {}): Promise<IngestResult> {
  const found = findPages(options.paths, options.exclude)
  if (found.pages.length === 0) throw describeNothingFound(found, options.paths)
  const { books, sources, diagnostics } = loadCodebooks(chooseCodebooks(options.codebooks))
  if (books.length === 0) return { diagnostics, sources, summary: undefined, unchanged: false }
  recoverSwap(path.resolve(options.output))
  const { excluded } = readScreening(options.paths)

  const pages = hashPages(found.pages)
  const before = readManifest(options.output)
  if (before !== undefined) {
    const run = describeRun(options, books, excluded, pages, before.siteLines)
    if (sameRun(before, run)) return { diagnostics, sources, summary: before.summary, unchanged: true }
  }
  const siteLines = surveySiteLines(found.pages, options.encoding)
  checkInterruption(hooks.signal)

  const csv = { excel: options.excel }
  const codebooks = books.map(({ codebook }) => codebook)
  const staged = stageFolder(options.output)
  let writer: ExtractionsWriter | undefined
  try {
    writer = openExtractions(staged.folder, listTables(codebooks), csv)
    const collector = createCollector(
      books,
      writer,
      csv,
      (studyId, pagePath) => excluded.get(studyId) ?? excluded.get(pagePath),
    )
    const encode = createPageEncoder(createCoder(books), csv)
    let done = 0
    for await (const page of readPages(found.pages, {
      siteLines,
      ...(options.encoding && { encoding: options.encoding }),
    })) {
      collector.add(encode(page))
      done++
      if (done % 16 === 0) {
        hooks.progress?.(done, found.pages.length)
        // Lets a signal and the terminal have their turn.
        await new Promise((resolve) => setImmediate(resolve))
        checkInterruption(hooks.signal)
      }
    }
    const summary = collector.finish(found.skipped)
    const run = describeRun(options, books, excluded, pages, siteLines)
    const { pages: listed, ...rest } = run
    writer.finish({ ...rest, summary, pages: listed }, run.tool.version)
    staged.commit()
    return { diagnostics, sources, summary, unchanged: false }
  } catch (error) {
    try {
      writer?.abandon()
    } catch {}
    staged.discard()
    throw error
  }
}
