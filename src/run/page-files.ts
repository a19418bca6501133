import type { FoundPage } from '../io/find-pages.js'
import { hashFile } from '../io/folder-check.js'
import { openChunks } from '../io/read-file.js'
import { isRecordSource, readRecords } from '../page/sources/registry.js'
import { pagesTable } from '../table/pages.js'
import type { ManifestPage } from './manifest.js'
import { type PageJob, UNREADABLE } from './page-work.js'
import type { StoredFolder } from './stored-folder.js'
import { readStoredPages } from './stored-pages.js'

/** The files of a run with the hashes of their bytes. */
export function hashPages(found: readonly FoundPage[]): ManifestPage[] {
  return found.map(({ file, path }) => ({ path, sha256: hashFile(file) ?? UNREADABLE }))
}

/** The file that a stored page was read from: itself, or the file of records that its path names before a `#`. */
export function findOwner(path: string, isFile: (path: string) => boolean): string | undefined {
  if (isFile(path)) return path
  for (let at = path.indexOf('#'); at >= 0; at = path.indexOf('#', at + 1)) {
    const file = path.slice(0, at)
    if (isFile(file) && isRecordSource(file)) return file
  }
  return undefined
}

/** Which stored pages may stand for files of this run. */
export interface Reuse {
  readonly stored: StoredFolder
  /** Paths of files whose stored pages stand. */
  readonly files: ReadonlySet<string>
  /** Nothing about the pages changed, so it is known which are duplicates. */
  readonly settled: boolean
}

/** Paths of files that are the same as in an earlier run, byte for byte. */
export function findUnchanged(before: readonly ManifestPage[], now: readonly ManifestPage[]): Set<string> {
  const hashes = new Map(before.map(({ path, sha256 }) => [path, sha256]))
  return new Set(
    now
      .filter(({ path, sha256 }) => sha256 !== UNREADABLE && hashes.get(path) === sha256)
      .map(({ path }) => path),
  )
}

/**
 * Of the unchanged files those whose stored pages can stand where other pages changed: not those that hold a
 * duplicate (the first page of its study may be gone), and none whose site now repeats other lines.
 */
export function findReusable(
  { reader }: StoredFolder,
  unchanged: ReadonlySet<string>,
  changedSites: ReadonlySet<string>,
): Set<string> {
  const reusable = new Set(unchanged)
  for (const row of reader.rows(pagesTable)) {
    const isOpen = row.status === 'duplicate' || row.status === 'error'
    if (!isOpen && !changedSites.has(String(row.site))) continue
    const owner = findOwner(String(row.path), (path) => unchanged.has(path))
    if (owner !== undefined) reusable.delete(owner)
  }
  return reusable
}

/** What is to be done in a run, page by page in the order of paths. */
export async function* listJobs(
  found: readonly FoundPage[],
  reuse: Reuse | undefined,
): AsyncGenerator<PageJob> {
  const take = reuse && makeStoredTaker(reuse)
  for (const { file, path } of found) {
    if (take && reuse?.files.has(path)) yield* take(path)
    else if (isRecordSource(path)) yield* listRecordJobs(file, path)
    else yield { kind: 'file', file, path }
  }
}

/** Takes the stored pages of one file after the other; both lists are in the order of paths. */
function makeStoredTaker({ stored, settled }: Reuse): (path: string) => Generator<PageJob> {
  const { reader, manifest } = stored
  const known = new Set(manifest.pages.map((page) => page.path))
  const pages = readStoredPages(reader)
  let next = pages.next()
  return function* (path) {
    for (; !next.done; next = pages.next()) {
      const { row } = next.value
      const owner = findOwner(String(row.path), (name) => known.has(name))
      if (owner !== undefined && owner > path) return
      if (owner !== path) continue
      const text = reader.text(String(row.page_id)) ?? ''
      yield { kind: 'stored', path: String(row.path), page: next.value, text, settled }
    }
  }
}

async function* listRecordJobs(file: string, path: string): AsyncGenerator<PageJob> {
  try {
    for await (const { key, pageText } of readRecords(openChunks(file), path)) {
      yield { kind: 'record', path: `${path}#${key}`, pageText }
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error
    yield { kind: 'unread', path, note: (error as Error).message }
  }
}

/** Every page of a folder, to be coded again. */
export function* listStoredJobs(reader: StoredFolder['reader']): Generator<PageJob> {
  for (const page of readStoredPages(reader)) {
    const text = reader.text(String(page.row.page_id)) ?? ''
    yield { kind: 'stored', path: String(page.row.path), page, text, settled: true }
  }
}
