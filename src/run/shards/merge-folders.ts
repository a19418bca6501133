import { chooseCodebooks } from '../../io/codebook-files.js'
import { openExtractionsFolder } from '../../io/extractions-reader.js'
import { UserError } from '../../io/user-error.js'
import { readVersion } from '../../io/version.js'
import { isRecordSource } from '../../page/sources/registry.js'
import type { CsvOptions } from '../../table/csv.js'
import type { Diagnostic } from '../../text/diagnostic.js'
import { sha256 } from '../../text/hash.js'
import { describeCopying } from '../copied-pages.js'
import { type CodebookText, type LoadedCodebook, loadCodebooks } from '../load-codebooks.js'
import {
  asManifest,
  describeCodebooks,
  hashDecisions,
  type Manifest,
  type ManifestShard,
} from '../manifest.js'
import { type ManifestPage, type ManifestPages, packPages } from '../manifest-pages.js'
import { listStoredJobs } from '../page-files.js'
import type { PageJob } from '../page-work.js'
import { hashSiteLines, sumPages } from '../site-lines-file.js'
import { isStoredWhole, type StoredFolder } from '../stored-folder.js'
import type { RunSummary } from '../summary.js'
import { type RunHooks, writeExtractions } from '../write-extractions.js'
import { type DescribedPart, orderParts, refuseDamaged } from './check-parts.js'

export interface MergeFoldersOptions {
  readonly parts: readonly string[]
  readonly output: string
  /** The codebooks that the parts were coded with; chosen as `ingest` chooses them where absent. */
  readonly codebooks: readonly string[]
  readonly workers?: number
}

export interface MergeFoldersResult {
  readonly diagnostics: readonly Diagnostic[]
  readonly sources: readonly CodebookText[]
  readonly summary: RunSummary | undefined
}

interface FolderPart extends DescribedPart, StoredFolder {
  readonly shard: ManifestShard
}

const hashOf = (value: unknown) => sha256(JSON.stringify(value))

function openPart(name: string): FolderPart {
  const reader = openExtractionsFolder(name)
  const manifest = asManifest(reader.manifest())
  const shard = manifest?.shard
  if (manifest === undefined || shard === undefined) {
    throw new UserError(
      `\`${name}\` is not a part: it was not made with --shard`,
      'make parts with: themeline ingest pages/ --shard 1/8 -o part-1',
    )
  }
  const { input, siteLinesOf } = shard
  return {
    name,
    reader,
    manifest,
    shard,
    facts: {
      version: manifest.tool.version,
      input,
      options: manifest.options,
      codebook: manifest.codebooks,
      'decisions.csv': manifest.decisions,
      'screening.csv': manifest.screening,
      'file of site lines': hashOf([manifest.siteLines, manifest.siteLinesBounded, siteLinesOf]),
    },
  }
}

/** Site lines are the same in all parts and may be many: one copy is enough. */
function openParts(names: readonly string[]): FolderPart[] {
  return names.map((name, i) => {
    const part = openPart(name)
    return i === 0 ? part : { ...part, manifest: { ...part.manifest, siteLines: {} } }
  })
}

/** Throws a UserError where the codebooks of this run are not those that the parts were coded with. */
function checkCodebooks(books: readonly LoadedCodebook[], part: FolderPart): void {
  const name = ({ id, path: file }: Manifest['codebooks'][number]) => `\`${id}\` (${file})`
  const now = describeCodebooks(books)
  const then = part.manifest.codebooks
  const hashes = (list: Manifest['codebooks']) => list.map((book) => `${book.id} ${book.sha256}`).join('\n')
  if (hashes(now) !== hashes(then)) {
    throw new UserError(
      `the parts were coded with ${then.map(name).join(', ')}, and here is ${now.map(name).join(', ')}, or another text of it`,
      'name the codebooks of the parts with -c, as they were',
    )
  }
  if (hashDecisions(books) !== part.manifest.decisions) {
    throw new UserError(
      'decisions.csv has changed since the parts were coded',
      'merge with decisions.csv as it was, then: themeline code',
    )
  }
  if (part.manifest.tool.version !== readVersion()) {
    throw new UserError(
      `the parts were made by themeline ${part.manifest.tool.version}, this is ${readVersion()}`,
      'merge with the version that made them',
    )
  }
}

/** The files of all parts, each once; one that several parts cut must be the same in all of them. */
function* joinPages(parts: readonly FolderPart[]): Generator<ManifestPage> {
  let last: ManifestPage | undefined
  for (const { manifest, name } of parts) {
    for (const page of manifest.pages) {
      if (last?.path !== page.path) yield page
      else if (last.sha256 !== page.sha256) {
        throw new UserError(
          `\`${page.path}\` has changed between the parts: \`${name}\` read other bytes than the part before it`,
          'make the parts that read it anew',
        )
      }
      last = page
    }
  }
}

async function* listJobs(
  parts: readonly FolderPart[],
  books: readonly LoadedCodebook[],
  csv: CsvOptions,
): AsyncGenerator<PageJob> {
  const copying = describeCopying(books, csv)
  for (const { reader } of parts) yield* listStoredJobs(reader, false, copying)
}

/** Whether the site lines of the parts are those that a single run would count. */
function areOwnSiteLines({ shard, manifest }: FolderPart, pages: ManifestPages): boolean {
  if (shard.siteLinesOf !== undefined) return shard.siteLinesOf === sumPages(pages)
  // Files of records have no lines of a site.
  if (Object.keys(manifest.siteLines).length > 0) return false
  for (const page of pages) if (!isRecordSource(page.path)) return false
  return true
}

/**
 * Joins the extractions folders of all parts of a run into what a single run would have written. Duplicates are found
 * here: a part looks at no other.
 * Throws a UserError that names the parts that are missing, doubled, damaged or of another run.
 */
export async function mergeFolders(
  options: MergeFoldersOptions,
  hooks: RunHooks = {},
): Promise<MergeFoldersResult> {
  const { books, sources, diagnostics } = loadCodebooks(chooseCodebooks(options.codebooks))
  if (books.length === 0) return { diagnostics, sources, summary: undefined }
  const opened = openParts(options.parts)
  const parts = orderParts(opened)
  const first = opened[0]!
  checkCodebooks(books, first)
  refuseDamaged(parts.filter((part) => !isStoredWhole(part)).map(({ name }) => name))
  const pages = packPages(joinPages(parts))
  const { shard: _, summary: own, pages: _pages, texts: _texts, ...manifest } = first.manifest
  const { siteLines } = manifest
  const csv = { excel: manifest.options.excel === true }
  const total = parts.reduce((sum, part) => sum + sumValues(part.manifest.summary.pages), 0)
  const summary = await writeExtractions(
    {
      output: options.output,
      jobs: listJobs(parts, books, csv),
      total,
      books,
      csv,
      encoding: undefined,
      siteLines: {},
      excluded: new Map(manifest.screening),
      skipped: new Map(Object.entries(own.skipped)),
      storedDuplicates: [],
      workers: options.workers,
      manifest: {
        ...manifest,
        options: {
          ...manifest.options,
          ...(!areOwnSiteLines(first, pages) && { siteLines: hashSiteLines(siteLines) }),
        },
      },
      pages,
    },
    hooks,
  )
  return { diagnostics, sources, summary }
}

const sumValues = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((sum, n) => sum + n, 0)
