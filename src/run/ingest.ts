import path from 'node:path'
import { chooseCodebooks } from '../io/codebook-files.js'
import { type FoundPages, findPages } from '../io/find-pages.js'
import { recoverSwap } from '../io/folder-swap.js'
import { readScreening } from '../io/screening-file.js'
import { UserError } from '../io/user-error.js'
import { readVersion } from '../io/version.js'
import type { Diagnostic } from '../text/diagnostic.js'
import { checkInterruption } from './interruption.js'
import { type CodebookText, loadCodebooks } from './load-codebooks.js'
import { appliesAlike, describeCodebooks, hashDecisions } from './manifest.js'
import { type ManifestPages, makePathFinder, samePages } from './manifest-pages.js'
import { findOwner, findReusable, findUnchanged, hashFiles, listJobs, type Reuse } from './page-files.js'
import { openStoredFolder, readStoredDuplicates, type StoredFolder } from './stored-folder.js'
import type { RunSummary } from './summary.js'
import { findChangedSites, type Survey, surveyChanges, surveySites } from './survey.js'
import { type RunHooks, writeExtractions } from './write-extractions.js'

export interface IngestOptions {
  /** Files, folders and quoted patterns. */
  readonly paths: readonly string[]
  /** Codebook files named with `-c`; none means those in `./codebooks/`, else the shipped ones. */
  readonly codebooks: readonly string[]
  readonly output: string
  readonly exclude: readonly string[]
  readonly excel: boolean
  readonly encoding?: string
  /** Threads; one a core where absent and the run is long enough. */
  readonly workers?: number
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

function describeNothingFound(found: FoundPages, paths: readonly string[]): UserError {
  const others = [...found.skipped.keys()].slice(0, 5).join(', ')
  return new UserError(
    `no page in ${paths.map((p) => `\`${p}\``).join(', ')}${others === '' ? '' : `; it holds only ${others}`}`,
    'pages are .txt, .md, .html, .ris, .nbib, .bib, .csv, .jsonl, .warc or .wet files',
  )
}

/** Which stored pages stand, and the site lines that pages are read with. */
async function planReuse(
  stored: StoredFolder,
  found: FoundPages,
  pages: ManifestPages,
  surveyOptions: Parameters<typeof surveySites>[1],
): Promise<{ survey: Survey; reuse: Reuse | undefined }> {
  const { manifest } = stored
  if (samePages(manifest.pages, pages)) {
    const survey = { siteLines: manifest.siteLines, isBounded: manifest.siteLinesBounded }
    return { survey, reuse: { stored, files: new Uint8Array(pages.length).fill(1), settled: true } }
  }
  const unchanged = findUnchanged(manifest.pages, pages)
  const find = makePathFinder(found.pages)
  const stands = (path: string) => unchanged[findOwner(path, find)] === 1
  function* changed() {
    for (let i = 0; i < found.pages.length; i++) if (unchanged[i] !== 1) yield found.pages.at(i)
  }
  let survey = manifest.siteLinesBounded
    ? await surveySites(found.pages, surveyOptions)
    : await surveyChanges(stored, changed(), stands, surveyOptions)
  // Where lines are forgotten the counts depend on the order of all pages.
  if (survey.isBounded && !manifest.siteLinesBounded) survey = await surveySites(found.pages, surveyOptions)
  const changedSites = findChangedSites(manifest.siteLines, survey.siteLines)
  const files = findReusable(stored, found.pages, unchanged, changedSites)
  return { survey, reuse: { stored, files, settled: false } }
}

/**
 * The main job: reads pages, codes them and writes the extractions folder, whole or not at all. The folder of an
 * earlier run is the cache: what did not change is not read again.
 * Throws a UserError for paths and folders that cannot be used, and Interrupted where the signal fires.
 */
export async function ingest(options: IngestOptions, hooks: RunHooks = {}): Promise<IngestResult> {
  const found = findPages(options.paths, options.exclude)
  if (found.pages.length === 0) throw describeNothingFound(found, options.paths)
  const { books, sources, diagnostics } = loadCodebooks(chooseCodebooks(options.codebooks))
  if (books.length === 0) return { diagnostics, sources, summary: undefined, unchanged: false }
  recoverSwap(path.resolve(options.output))
  const { excluded } = readScreening(options.paths)
  const tool = { name: 'themeline', version: readVersion() } as const
  const csv = { excel: options.excel }
  const manifestOptions = { excel: options.excel, encoding: options.encoding ?? '' }
  const applied = {
    codebooks: describeCodebooks(books),
    decisions: hashDecisions(books),
    screening: [...excluded],
  }

  const pages = hashFiles(found.pages)
  const stored = openStoredFolder(options.output, { tool, options: manifestOptions })
  if (stored && samePages(stored.manifest.pages, pages) && appliesAlike(stored.manifest, applied)) {
    return { diagnostics, sources, summary: stored.manifest.summary, unchanged: true }
  }
  const surveyOptions = {
    encoding: options.encoding,
    workers: options.workers,
    check: () => checkInterruption(hooks.signal),
  }
  const { survey, reuse } = stored
    ? await planReuse(stored, found, pages, surveyOptions)
    : { survey: await surveySites(found.pages, surveyOptions), reuse: undefined }
  checkInterruption(hooks.signal)
  const summary = await writeExtractions(
    {
      output: options.output,
      jobs: listJobs(found.pages, reuse),
      total: found.pages.length,
      books,
      csv,
      encoding: options.encoding,
      siteLines: survey.siteLines,
      excluded,
      skipped: found.skipped,
      storedDuplicates: reuse?.settled ? readStoredDuplicates(reuse.stored.reader) : [],
      workers: options.workers,
      manifest: {
        tool,
        options: manifestOptions,
        ...applied,
        siteLines: survey.siteLines,
        siteLinesBounded: survey.isBounded,
      },
      pages,
    },
    hooks,
  )
  return { diagnostics, sources, summary, unchanged: false }
}
