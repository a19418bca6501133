import { existsSync } from 'node:fs'
import path from 'node:path'
import { openExtractionsFolder } from '../io/extractions-reader.js'
import { findPages } from '../io/find-pages.js'
import { readBytes } from '../io/read-file.js'
import { UserError } from '../io/user-error.js'
import { readSiteLines, type SiteLines } from '../page/lines/site-lines.js'
import { createDuplicateIndex } from '../study/duplicate-index.js'
import { makeDuplicateKey } from '../study/duplicates.js'
import type { Page } from '../study/page.js'
import { readPage, studyFromPageText } from '../study/read-page.js'
import type { Segment } from '../study/study.js'
import { sha256 } from '../text/hash.js'
import { listJobs } from './page-files.js'
import type { PageJob } from './page-work.js'
import { listStudySegments } from './stored-segments.js'
import { surveySites } from './survey.js'

/** Sentences that codebooks are tried on, study by study; each call begins anew. */
export type Corpus = () => Iterable<readonly Segment[]>

/**
 * Opens a corpus: an extractions folder, or pages, which are read as `ingest` reads them and nothing is written.
 * Throws a UserError for a path that is neither.
 */
export async function openCorpus(folder: string): Promise<Corpus> {
  if (existsSync(path.join(folder, 'manifest.json'))) {
    const reader = openExtractionsFolder(folder)
    return function* () {
      for (const { segments } of listStudySegments(reader)) yield segments
    }
  }
  const { pages } = findPages([folder], [])
  if (pages.length === 0) {
    throw new UserError(
      `\`${folder}\` is no corpus: it holds no pages and no manifest.json`,
      'name a folder of pages, or one that `themeline ingest` wrote',
    )
  }
  const survey = await surveySites(pages, { encoding: undefined, workers: 1, check: () => {} })
  const siteLines = readSiteLines(survey.siteLines)
  const known = createDuplicateIndex()
  const studies: (readonly Segment[])[] = []
  for await (const job of listJobs(pages, undefined)) {
    const page = readJob(job, siteLines)
    const key = page && makeDuplicateKey(page)
    if (page === undefined || (key && known.match(key))) continue
    if (page.segments.length > 0) studies.push(page.segments)
  }
  return () => studies
}

/** The page of a job; undefined where the file cannot be read. */
function readJob(job: PageJob, siteLines: SiteLines): Page | undefined {
  const { path: name } = job
  if (job.kind === 'record') {
    const { text } = job.pageText
    const origin = { path: name, sha256: sha256(text), bytes: Buffer.byteLength(text), siteLines }
    return studyFromPageText(job.pageText, origin)
  }
  const content = job.kind === 'file' ? readBytes(job.file) : undefined
  return content !== undefined && 'bytes' in content
    ? readPage(content.bytes, { path: name, siteLines })
    : undefined
}
