import { hashWords } from '../../text/hash.js'
import { repairMojibake } from '../decode/mojibake.js'
import { readArticle } from '../metadata/json-article.js'
import { hostOf } from '../metadata/stated-value.js'
import type { PageText } from '../page-text.js'
import { readDecodedText } from '../read-page-text.js'
import { openLines } from './file-lines.js'
import {
  type ByteChunks,
  makeBrokenRecord,
  makePageRecord,
  type PageRecord,
  type RecordRange,
} from './page-record.js'

// JSON Lines: a page a line, raw (`{"id", "text" | "html", "url"?}`) or as title and abstract.

const FORMAT = { mediaType: 'application/jsonl', method: 'jsonl' } as const

/** The records of a JSON Lines file, or of a range of its bytes: a line belongs to the range that holds its first byte. */
export async function* readJsonl(
  chunks: ByteChunks,
  path: string,
  range: RecordRange = { start: 0, end: Number.POSITIVE_INFINITY },
): AsyncGenerator<PageRecord> {
  const { encoding, lines } = await openLines(chunks)
  const toUnique = makeUniqueKeys()
  let number = 0
  for await (const { text, line, offset } of lines) {
    if (offset >= range.end) return
    if (text.trim() === '') continue
    number += 1
    const { object, problem } = parseObject(text)
    const key = toUnique(keyOf(object?.id, number), number)
    // Records before the range are read over, since their keys decide about later ones.
    if (offset < range.start) continue
    const place = { line, offset, encoding, key, ...FORMAT }
    yield object === undefined ? makeBrokenRecord(place, problem) : readJsonObject(object, place, path)
  }
}

type ParsedLine =
  | { readonly object: Record<string, unknown>; readonly problem?: undefined }
  | { readonly object?: undefined; readonly problem: string }

function parseObject(text: string): ParsedLine {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return { problem: `not JSON: ${(error as Error).message}` }
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return { object: value as Record<string, unknown> }
  }
  return { problem: 'expected an object with `text`, `html` or `abstract`' }
}

function keyOf(id: unknown, number: number): string {
  return typeof id === 'number' || (typeof id === 'string' && id.trim() !== '') ? String(id) : String(number)
}

/** A set cannot hold many more; later ids are taken as they are. */
const MOST_KEYS = 1 << 23

/** Returns what tells records of one file apart: an id that comes again gets the number of its record behind it. */
function makeUniqueKeys(): (key: string, number: number) => string {
  const seen = new Set<number>()
  return (key, number) => {
    const [high, low] = hashWords(key)
    // As many bits as a number holds.
    const hash = (high & 0x1f_ffff) * 2 ** 32 + low
    if (seen.has(hash)) return `${key}~${number}`
    if (seen.size < MOST_KEYS) seen.add(hash)
    return key
  }
}

/** Where an object of a JSON Lines file stands, and the key that it is known by. */
export interface ObjectPlace {
  readonly line: number
  readonly offset: number
  readonly encoding: string
  readonly mediaType: 'application/jsonl'
  readonly method: string
  readonly key: string
}

/** The record of one object: a raw page (`text` or `html`), else title and abstract. */
export function readJsonObject(
  object: Record<string, unknown>,
  place: ObjectPlace,
  path: string,
): PageRecord {
  const { key } = place
  const { text, html, url } = object
  const raw = typeof html === 'string' ? html : typeof text === 'string' ? text : undefined
  const stated = readArticle(object)
  const site = typeof url === 'string' ? hostOf(url) : undefined
  const abstracts = stated.filter(({ column }) => column.startsWith('abstract')).map(({ value }) => value)
  const titles = stated.filter(({ column }) => column.startsWith('title')).map(({ value }) => value)
  if (raw !== undefined) {
    const repair = repairMojibake(raw.replace(/\r\n?/g, '\n'))
    const page = readDecodedText(repair.text, {
      path: `${path}#${key}`,
      encoding: place.encoding,
      mediaType: typeof html === 'string' ? 'text/html' : 'text/plain',
    })
    const pageText: PageText = {
      ...page,
      method: repair.repaired ? `${page.method}:repaired` : page.method,
      metadata: [...page.metadata, ...stated],
      ...(site === undefined ? {} : { site }),
    }
    return { key, line: place.line, offset: place.offset, pageText }
  }
  if (abstracts.length === 0 && titles.length === 0) {
    return makeBrokenRecord({ ...place, key }, 'expected `text`, `html`, `title` or `abstract`')
  }
  return makePageRecord({
    ...place,
    key,
    titles,
    abstracts,
    keywords: stated.filter(({ column }) => column.startsWith('keywords')).map(({ value }) => value),
    metadata: stated,
    ...(site === undefined ? {} : { site }),
  })
}
