import { type LineChunk, splitChunk } from '../../io/line-chunks.js'
import { readSiteLines, type SiteLines } from '../../page/lines/site-lines.js'
import { readJsonObject } from '../../page/sources/jsonl.js'
import { studyFromPageText } from '../../study/read-page.js'
import { sha256 } from '../../text/hash.js'
import { createCoder } from '../coder.js'
import { makeThemeLabels } from '../study-rows.js'
import { type CleanRecord, readCleanStudy } from './clean-study.js'
import { GrowingBytes } from './growing-bytes.js'
import {
  type LineResult,
  type LineSetup,
  RecordError,
  readId,
  readObject,
  writeFailure,
} from './line-plan.js'
import { createStreamEncoder, type StreamStudy } from './stream-study.js'

function readRaw(id: string, object: Record<string, unknown>, siteLines: SiteLines | undefined): StreamStudy {
  const { pageText } = readJsonObject(
    { ...object, id },
    { line: 1, offset: 0, encoding: 'utf-8', mediaType: 'application/jsonl', method: 'jsonl', key: id },
    '-',
  )
  const page = studyFromPageText(pageText, {
    path: id,
    sha256: sha256(pageText.text),
    bytes: Buffer.byteLength(pageText.text),
    ...(siteLines && { siteLines }),
  })
  const { study } = page
  if (study === undefined) throw new RecordError(page.note ?? `the page is ${page.status}`)
  return {
    path: id,
    pageId: page.pageId,
    text: page.text,
    studyId: study.studyId,
    study,
    segments: page.segments,
  }
}

function readClean(id: string, object: Record<string, unknown>): StreamStudy {
  const { text, title, language } = object
  if (typeof text !== 'string') throw new RecordError('expected `text`: a string')
  if (title !== undefined && title !== null && typeof title !== 'string') {
    throw new RecordError('expected `title`: a string')
  }
  if (language !== undefined && language !== null && language !== 'en' && language !== 'zh') {
    throw new RecordError(`unknown language ${JSON.stringify(language)}: expected \`en\` or \`zh\``)
  }
  const record: CleanRecord = { id, text, ...(title && { title }), ...(language && { language }) }
  return readCleanStudy(record)
}

/** Room for the lines of a chunk of usual size. */
const OUTPUT_BYTES = 1 << 20

/** Compiles the codebooks and returns what turns a chunk of JSON Lines into another, in order. */
export function createLineWork(setup: LineSetup): (chunk: LineChunk) => LineResult {
  const coder = createCoder(setup.codebooks)
  const encode = createStreamEncoder(coder, makeThemeLabels(coder.codebooks), setup.rows)
  const siteLines = setup.siteLines && readSiteLines(setup.siteLines)
  const out = new GrowingBytes(OUTPUT_BYTES)
  return (chunk) => {
    let records = 0
    let failed = 0
    for (const { text, line } of splitChunk(chunk)) {
      records++
      let id: string | null = null
      const before = out.length
      try {
        const object = readObject(text)
        id = readId(object)
        encode(setup.input === 'raw' ? readRaw(id, object, siteLines) : readClean(id, object), out)
      } catch (error) {
        failed++
        out.cut(before)
        const fault = error instanceof RecordError ? '' : 'a fault of themeline: '
        out.append(
          writeFailure(id, line, `${fault}${error instanceof Error ? error.message : String(error)}`),
        )
      }
    }
    return { bytes: out.take(), records, failed }
  }
}
