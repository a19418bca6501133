import type { FoundPage } from '../io/page-list.js'
import { createSiteLineCounter } from '../page/lines/site-line-counter.js'
import {
  listPageLines,
  listRepeatedLines,
  type PageLines,
  type SiteLinesJson,
  writeSiteLines,
} from '../page/lines/site-lines.js'
import type { MediaType } from '../page/page-text.js'
import { readDecodedText } from '../page/read-page-text.js'
import { isRecordSource } from '../page/sources/registry.js'
import { type PageRow, pagesTable } from '../table/pages.js'
import { makePathFinder } from './manifest-pages.js'
import { openPool, runInOrder } from './pool.js'
import type { StoredFolder } from './stored-folder.js'
import { createSurveyWork, SURVEY_PLAN, type SurveyJob, type SurveySetup } from './survey-work.js'

/** The lines that pages of one site share, and whether counting them had to forget some. */
export interface Survey {
  readonly siteLines: SiteLinesJson
  readonly isBounded: boolean
}

/** Where no lines are counted. */
export const NO_SITE_LINES: Survey = { siteLines: {}, isBounded: false }

/** Whether pages of a folder were read with these site lines. */
export function sameSiteLines(
  manifest: { readonly siteLines: SiteLinesJson; readonly siteLinesBounded: boolean },
  survey: Survey,
): boolean {
  return (
    manifest.siteLinesBounded === survey.isBounded &&
    JSON.stringify(manifest.siteLines) === JSON.stringify(survey.siteLines)
  )
}

interface SurveyOptions {
  readonly encoding: string | undefined
  readonly workers: number | undefined
  /** Called between batches; throws where the run is to end. */
  readonly check: () => void
}

const BATCH_PAGES = 32
const SHORT_RUN_BATCHES = 8

function* batchFiles(found: Iterable<FoundPage>): Generator<SurveyJob[]> {
  let batch: SurveyJob[] = []
  for (const { file, path } of found) {
    // Files of records are clean and have no lines of a site.
    if (isRecordSource(path)) continue
    batch.push({ file, path })
    if (batch.length < BATCH_PAGES) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

async function* listLines(found: Iterable<FoundPage>, options: SurveyOptions): AsyncGenerator<PageLines> {
  const setup: SurveySetup = { kind: 'survey', encoding: options.encoding }
  const local = async () => createSurveyWork(setup)
  const pool = openPool({
    workers: options.workers,
    local,
    setup,
    plan: SURVEY_PLAN,
    shortRun: SHORT_RUN_BATCHES,
    // Most folders are surveyed before a thread would have started.
    isPatient: true,
  })
  try {
    for await (const listings of runInOrder(batchFiles(found), pool)) {
      options.check()
      for (const lines of listings) if (lines) yield lines
    }
  } finally {
    await pool.close()
  }
}

/**
 * The first pass over a run: counts the lines that pages of one site share.
 * @param least pages that a line must stand on; 1 where the counts of parts are to be added
 */
export async function surveySites(
  found: Iterable<FoundPage>,
  options: SurveyOptions,
  least = 2,
): Promise<Survey> {
  const counter = createSiteLineCounter()
  for await (const lines of listLines(found, options)) counter.add(lines)
  return { siteLines: writeSiteLines(counter.counts(least), least), isBounded: counter.isBounded }
}

/** The lines of a stored page, from its text: what was read from the file gives the same. */
function listStoredLines(row: PageRow, text: string): PageLines | undefined {
  if (row.site === undefined || text === '') return undefined
  const site = String(row.site)
  const mediaType = String(row.media_type) as MediaType
  const clean =
    mediaType !== 'text/html' &&
    readDecodedText(text, { path: String(row.path), encoding: '', mediaType }).clean
  return listPageLines({
    text,
    site,
    clean,
    mediaType,
    encoding: '',
    method: '',
    metadata: [],
    bodyStart: 0,
    diagnostics: [],
  })
}

/**
 * The same first pass where most pages are stored: sites whose pages all stand keep their counts, the lines of the
 * others are counted again, from the stored texts where a page did not change.
 */
export async function surveyChanges(
  stored: StoredFolder,
  changed: Iterable<FoundPage>,
  stands: (path: string) => boolean,
  options: SurveyOptions,
): Promise<Survey> {
  const counter = createSiteLineCounter()
  const touched = new Set<string>()
  for await (const lines of listLines(changed, options)) {
    counter.add(lines)
    touched.add(lines.site)
  }
  for (const row of stored.reader.rows(pagesTable)) {
    if (row.site !== undefined && !stands(String(row.path))) touched.add(String(row.site))
  }
  // Records of files are clean, or of no site's own making: only files that are pages count.
  const findFile = makePathFinder(stored.manifest.pages)
  for (const row of stored.reader.rows(pagesTable)) {
    if (row.site === undefined || !touched.has(String(row.site)) || !stands(String(row.path))) continue
    if (findFile(String(row.path)) < 0) continue
    const lines = listStoredLines(row, stored.reader.text(String(row.page_id)) ?? '')
    if (lines) counter.add(lines)
  }
  const counted = writeSiteLines(counter.counts(2))
  const kept = Object.entries(stored.manifest.siteLines).filter(([site]) => !touched.has(site))
  const all = [...kept, ...Object.entries(counted)].sort(([a], [b]) => (a < b ? -1 : 1))
  return { siteLines: Object.fromEntries(all), isBounded: counter.isBounded }
}

/** Sites whose pages would now be read otherwise, because other lines repeat on them. */
export function findChangedSites(before: SiteLinesJson, now: SiteLinesJson): Set<string> {
  const changed = new Set<string>()
  for (const site of new Set([...Object.keys(before), ...Object.keys(now)])) {
    if (listRepeatedLines(before, site).join() !== listRepeatedLines(now, site).join()) changed.add(site)
  }
  return changed
}
