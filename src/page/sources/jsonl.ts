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
  let number = 0
  for await (const { text, line, offset } of lines) {
    if (offset >= range.end) return
    if (text.trim() === '') continue
    // Records before the range are read over, since their number may be a later one's key.
    number += 1
    if (offset < range.start) continue
    const place = { line, offset, encoding, ...FORMAT }
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch (error) {
      yield makeBrokenRecord({ ...place, key: String(number) }, `not JSON: ${(error as Error).message}`)
      continue
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      yield makeBrokenRecord(
        { ...place, key: String(number) },
        'expected an object with `text`, `html` or `abstract`',
      )
      continue
    }
    yield readJsonObject(value as Record<string, unknown>, { ...place, number }, path)
  }
}

/** Where an object of a JSON Lines file stands; `number` is its key where it has no id. */
export interface ObjectPlace {
  readonly line: number
  readonly offset: number
  readonly encoding: string
  readonly mediaType: 'application/jsonl'
  readonly method: string
  readonly number: number
}

/** The record of one object: a raw page (`text` or `html`), else title and abstract. */
export function readJsonObject(
  object: Record<string, unknown>,
  place: ObjectPlace,
  path: string,
): PageRecord {
  const id = object.id
  const key =
    typeof id === 'number' || (typeof id === 'string' && id.trim() !== '') ? String(id) : String(place.number)
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
