import type { FoundPage } from '../io/find-pages.js'
import { openChunks, readBytes } from '../io/read-file.js'
import type { PageText } from '../page/page-text.js'
import { readPageText } from '../page/read-page-text.js'
import { countSiteLines, type SiteLines } from '../page/site-lines.js'
import { isRecordSource, readRecords } from '../page/sources/registry.js'
import type { Page } from '../study/page.js'
import { readPage, studyFromPageText } from '../study/read-page.js'
import { makeId, sha256 } from '../text/hash.js'
import type { ManifestPage } from './manifest.js'

export interface PageReading {
  readonly encoding?: string
  readonly siteLines: SiteLines
}

/** What stands for the hash of a file that cannot be read. */
const UNREADABLE = ''

/** The files of a run with the hashes of their bytes. */
export function hashPages(found: readonly FoundPage[]): ManifestPage[] {
  return found.map(({ file, path }) => {
    const content = readBytes(file)
    return { path, sha256: 'bytes' in content ? sha256(content.bytes) : UNREADABLE }
  })
}

function* readTexts(found: readonly FoundPage[], encoding: string | undefined): Generator<PageText> {
  for (const { file, path } of found) {
    if (isRecordSource(path)) continue
    const content = readBytes(file)
    if ('bytes' in content) yield readPageText(content.bytes, { path, ...(encoding && { encoding }) })
  }
}

/** The first pass: counts the lines that pages of one site share. Files of records are clean and have none. */
export function surveySiteLines(found: readonly FoundPage[], encoding: string | undefined): SiteLines {
  return countSiteLines(readTexts(found, encoding))
}

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

/** The pages of files, in their order; a file of records gives a page a record, called `library.ris#3`. */
export async function* readPages(found: readonly FoundPage[], reading: PageReading): AsyncGenerator<Page> {
  const { encoding, siteLines } = reading
  for (const { file, path } of found) {
    if (isRecordSource(path)) {
      yield* readRecordPages(file, path, siteLines)
      continue
    }
    const content = readBytes(file)
    if ('bytes' in content) yield readPage(content.bytes, { path, siteLines, ...(encoding && { encoding }) })
    else yield makeUnreadPage(path, content.failure)
  }
}

async function* readRecordPages(file: string, path: string, siteLines: SiteLines): AsyncGenerator<Page> {
  try {
    for await (const record of readRecords(openChunks(file), path)) {
      const { text } = record.pageText
      yield studyFromPageText(record.pageText, {
        path: `${path}#${record.key}`,
        sha256: sha256(text),
        bytes: Buffer.byteLength(text),
        siteLines,
      })
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error
    yield makeUnreadPage(path, (error as Error).message)
  }
}
