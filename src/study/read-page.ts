import type { Block, Field } from '../page/block.js'
import { keepMainLines } from '../page/blocks/keep-main-lines.js'
import { labelBlocks } from '../page/blocks/label-blocks.js'
import { findMainLines } from '../page/html/main-content.js'
import type { SiteLines } from '../page/lines/site-lines.js'
import type { PageText } from '../page/page-text.js'
import { readPageText } from '../page/read-page-text.js'
import { makeId, sha256 } from '../text/hash.js'
import { CODED_LANGUAGES } from '../text/language.js'
import { renderStatedAbstract } from './metadata-abstract.js'
import type { Page, PageStatus } from './page.js'
import { readRecord, type StudyRecord } from './record/read-record.js'
import { cutSegments } from './segments.js'
import type { Segment, Study } from './study.js'
import { labelStudy } from './study-label.js'

/** What reading a page may know beside its bytes. `path` is the argument's base name and the path below it, with `/`. */
export interface ReadOptions {
  readonly path: string
  readonly siteLines?: SiteLines
  readonly encoding?: string
}

/** Where a page text came from: its path, and size and hash of the file (of a record, those of its own text). */
export interface PageOrigin {
  readonly path: string
  readonly sha256: string
  /** Bytes. */
  readonly bytes: number
  readonly siteLines?: SiteLines
  /** Lines of a general extractor's main content, asked for only where no abstract is found. */
  readonly findMainLines?: () => readonly number[]
}

/**
 * Reads one raw page: decodes it, labels every line, reads the study's record and cuts its segments. Never throws for
 * what a page holds: a page that cannot be read has status `refused` and says why in `note`.
 */
export function readPage(bytes: Uint8Array, options: ReadOptions): Page {
  const { path, siteLines, encoding } = options
  const pageText = readPageText(bytes, { path, ...(encoding && { encoding }) })
  return studyFromPageText(pageText, {
    path,
    sha256: sha256(bytes),
    bytes: bytes.length,
    ...(siteLines && { siteLines }),
    findMainLines: () => findMainLines(bytes, pageText),
  })
}

/** The same for a page text that is already decoded, as of one record of a database export. */
export function studyFromPageText(page: PageText, origin: PageOrigin): Page {
  const { path } = origin
  const pageId = makeId('p', path)
  const options = origin.siteLines ? { siteLines: origin.siteLines } : {}
  const shown = labelBlocks(page, options)
  const stated = renderStatedAbstract(page, lastAbstractLine(page, shown))
  const pageText = stated ?? page
  const labelled = stated ? labelBlocks(stated, options) : shown
  const main = labelled.some(holdsAbstract) || pageText.refused ? [] : (origin.findMainLines?.() ?? [])
  const blocks = main.length === 0 ? labelled : keepMainLines(labelled, main)
  const base = {
    pageId,
    path,
    sha256: origin.sha256,
    bytes: origin.bytes,
    mediaType: pageText.mediaType,
    encoding: pageText.encoding,
    text: pageText.text,
    blocks,
    ...(pageText.site && { site: pageText.site }),
    ...statedOrigin(pageText),
    method: main.length === 0 ? pageText.method : `${pageText.method}:readability`,
  }
  const nothing = { segments: [], alignments: [], diagnostics: pageText.diagnostics }
  if (pageText.refused) return { ...base, ...nothing, status: 'refused', note: pageText.refused.message }
  const shell = blocks.find((block) => block.kind === 'boilerplate' && SHELLS.has(block.reason ?? ''))
  if (shell && !blocks.some((block) => block.kind === 'content')) {
    const said = pageText.text.slice(shell.start, shell.end).trim()
    return {
      ...base,
      ...nothing,
      status: 'refused',
      note: `${shell.reason}: the page says \`${said.slice(0, 120)}\` and holds no study`,
    }
  }
  const read = readRecord(pageText, { text: pageText.text, blocks }, path)
  const diagnostics = [...pageText.diagnostics, ...read.diagnostics]
  const hasContent = blocks.some(
    (block) => block.kind === 'content' && block.field !== undefined && !EMPTY_FIELDS.has(block.field),
  )
  const said = Object.keys(read.record)
  const isWindowTitle =
    said.length > 0 &&
    said.every((column) => column.startsWith('title')) &&
    read.values.every(({ source }) => source === 'meta:title')
  if (!hasContent && (said.length === 0 || isWindowTitle)) {
    return {
      ...base,
      ...nothing,
      diagnostics,
      status: 'empty',
      note: isWindowTitle
        ? 'the page holds nothing but the title of its window: save it from the browser once it has loaded'
        : 'the page holds no title, no abstract and no record',
    }
  }
  const studyId = makeStudyId(read, pageId)
  const { segments, alignments } = cutSegments(
    pageText.text,
    blocks,
    { pageId, pageSha256: origin.sha256, studyId },
    read.notice,
  )
  const study: Study = {
    studyId,
    label: labelStudy(read.record, path),
    record: read.record,
    languages: listLanguages(segments),
    translation: read.notice.translation,
    values: read.values,
  }
  const { status, note } = rateStatus(read, segments)
  return { ...base, status, ...(note && { note }), study, segments, alignments, diagnostics }
}

/** What a page may hold without saying anything of a study. */
const EMPTY_FIELDS: ReadonlySet<Field> = new Set(['metadata_json', 'figure_url', 'body', 'notice'])

/** The last line of an abstract that a page shows, empty where it shows none. */
function lastAbstractLine({ text }: PageText, blocks: readonly Block[]): string {
  const block = blocks.findLast(holdsAbstract)
  return block === undefined ? '' : text.slice(block.start, block.end)
}

const holdsAbstract = (block: Block) => block.parts.some((part) => part.field === 'abstract')

/** Where and when the page was saved, as it says itself. */
function statedOrigin({ metadata }: PageText): Pick<Page, 'source' | 'retrieved'> {
  const source = metadata.find(({ column }) => column === 'source')?.value
  const retrieved = metadata.find(({ column }) => column === 'retrieved')?.value
  return { ...(source && { source }), ...(retrieved && { retrieved }) }
}

const SHELLS: ReadonlySet<string> = new Set(['captcha', 'access_denied', 'not_found', 'server_error'])

/** A study is known by its DOI, else by its title, else by its page. */
function makeStudyId({ record }: StudyRecord, pageId: string): string {
  const doi = record.doi?.toLowerCase()
  const title = (record.title_en ?? record.title_zh)?.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  return makeId('t', doi ?? title ?? pageId)
}

/** Languages of title and abstract, the coded ones first. */
function listLanguages(segments: readonly Segment[]): string[] {
  const found = new Set<string>()
  for (const { field, language } of segments) {
    if ((field === 'title' || field === 'abstract') && language !== 'none' && language !== 'junk')
      found.add(language)
  }
  const coded: string[] = CODED_LANGUAGES.filter((language) => found.has(language))
  return [...coded, ...[...found].filter((language) => !coded.includes(language)).sort()]
}

function rateStatus(
  { record }: StudyRecord,
  segments: readonly Segment[],
): { status: PageStatus; note?: string } {
  const missing: string[] = []
  if (record.title_en === undefined && record.title_zh === undefined) missing.push('title')
  if (!segments.some((segment) => segment.field === 'abstract')) missing.push('abstract')
  return missing.length === 0
    ? { status: 'ok' }
    : { status: 'partial', note: `no ${missing.join(', no ')} found` }
}
