import { openLines } from './file-lines.js'
import { readLatex } from './latex-text.js'
import { type ByteChunks, makeBrokenRecord, type PageRecord } from './page-record.js'
import { makeTaggedRecord, type TaggedField, type TaggedFormat } from './tagged-record.js'

// BibTeX and BibLaTeX. Source: BibTeXing (Patashnik 1988); the biblatex manual, section 2.2.

const FORMAT: TaggedFormat = {
  mediaType: 'application/x-bibtex',
  method: 'bib',
  joinsAffiliations: true,
  columns: {
    title: 'title',
    abstract: 'abstract',
    keywords: 'keywords',
    keyword: 'keywords',
    author: 'authors',
    affiliation: 'affiliations',
    journal: 'journal',
    journaltitle: 'journal',
    booktitle: 'journal',
    shortjournal: 'journal_abbreviation',
    date: 'published',
    published: 'published',
    year: 'year',
    volume: 'volume',
    number: 'issue',
    issue: 'issue',
    pages: 'locator',
    eid: 'locator',
    'article-number': 'locator',
    doi: 'doi',
    url: 'url',
    pmid: 'pmid',
    pmcid: 'pmcid',
  },
}

const ENTRY_START = /^\s*@(\w+)\s*[{(]/
const NO_RECORD = new Set(['comment', 'preamble', 'string'])
/** An entry that is longer has lost its closing brace. UTF-16 units. */
const LONGEST_ENTRY = 500_000

/** The entries of a BibTeX file, each under its citation key. */
export async function* readBib(chunks: ByteChunks): AsyncGenerator<PageRecord> {
  const { encoding, lines } = await openLines(chunks)
  const strings = new Map<string, string>(MONTHS)
  let entry: { source: string; depth: number; line: number; offset: number } | undefined
  let number = 0
  const broken = (open: { line: number; offset: number }, message: string) =>
    makeBrokenRecord(
      { line: open.line, offset: open.offset, key: String(number), encoding, ...FORMAT },
      message,
    )
  for await (const { text, line, offset } of lines) {
    const starts = ENTRY_START.test(text)
    if (entry !== undefined && starts && (text.startsWith('@') || entry.source.length > LONGEST_ENTRY)) {
      yield broken(entry, 'the entry has no closing brace')
      entry = undefined
    }
    if (entry === undefined) {
      if (!starts) continue
      if (!isNoRecord(text)) number += 1
      entry = { source: '', depth: 0, line, offset }
    }
    entry.source += `${text}\n`
    entry.depth += countDepth(text)
    if (entry.depth > 0) continue
    const open = entry
    entry = undefined
    const parsed = parseEntry(open.source, strings)
    if (parsed === undefined) {
      if (!isNoRecord(open.source)) yield broken(open, 'the entry is not BibTeX')
    } else yield makeEntry(parsed, { line: open.line, offset: open.offset, number, encoding })
  }
  if (entry !== undefined && !isNoRecord(entry.source)) yield broken(entry, 'the entry has no closing brace')
}

function isNoRecord(source: string): boolean {
  return NO_RECORD.has(ENTRY_START.exec(source)?.[1]?.toLowerCase() ?? '')
}

function countDepth(text: string): number {
  let depth = 0
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i]
    if (char === '\\') i += 1
    else if (char === '{') depth += 1
    else if (char === '}') depth -= 1
  }
  // `@article(` … `)`: the round bracket of the entry itself.
  if (/^\s*@\w+\s*\(/.test(text)) depth += 1
  if (/^\s*\)\s*$/.test(text)) depth -= 1
  return depth
}

interface Entry {
  readonly key: string
  readonly fields: readonly TaggedField[]
}

/** Parses one entry; a `@string` is remembered and gives none. */
function parseEntry(source: string, strings: Map<string, string>): Entry | undefined {
  const start = ENTRY_START.exec(source)
  if (start === null) return undefined
  const type = start[1]!.toLowerCase()
  if (type === 'comment' || type === 'preamble') return undefined
  let at = start[0].length
  let key = ''
  if (type !== 'string') {
    const comma = source.indexOf(',', at)
    const close = source.indexOf('}', at)
    if (comma === -1 || (close !== -1 && close < comma))
      return close === -1 ? undefined : { key: '', fields: [] }
    key = source.slice(at, comma).trim()
    if (key.includes('=')) return undefined
    at = comma + 1
  }
  const fields: TaggedField[] = []
  const name = /[\s,]*([A-Za-z][\w-]*)\s*=\s*/y
  for (;;) {
    name.lastIndex = at
    const match = name.exec(source)
    if (match === null) break
    const value = readValue(source, name.lastIndex, strings)
    if (value === undefined) return undefined
    if (type === 'string') strings.set(match[1]!.toLowerCase(), value.text)
    else fields.push({ tag: match[1]!.toLowerCase(), text: value.text })
    at = value.end
  }
  return type === 'string' ? undefined : { key, fields }
}

/** A value: pieces in braces or quotes, numbers and names of strings, joined by `#`. */
function readValue(source: string, start: number, strings: ReadonlyMap<string, string>) {
  let text = ''
  let at = start
  for (;;) {
    while (/\s/.test(source[at] ?? '')) at += 1
    const piece = readPiece(source, at, strings)
    if (piece === undefined) return undefined
    text += piece.text
    at = piece.end
    while (/\s/.test(source[at] ?? '')) at += 1
    if (source[at] !== '#') return { text, end: at }
    at += 1
  }
}

function readPiece(source: string, start: number, strings: ReadonlyMap<string, string>) {
  const open = source[start]
  if (open === '{' || open === '"') {
    let depth = 0
    for (let i = start; i < source.length; i += 1) {
      const char = source[i]
      if (char === '\\') i += 1
      else if (char === '{') depth += 1
      else if (char === '}') depth -= 1
      const closes = open === '{' ? depth === 0 : i > start && char === '"' && depth === 0
      if (closes) return { text: source.slice(start + 1, i), end: i + 1 }
    }
    return undefined
  }
  const word = /[^\s,#{}"()]+/y
  word.lastIndex = start
  const match = word.exec(source)
  return match === null
    ? undefined
    : { text: strings.get(match[0].toLowerCase()) ?? match[0], end: word.lastIndex }
}

/** The strings that every BibTeX style defines. */
const MONTHS: readonly [string, string][] = ['jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')]
  .flat()
  .map((month, i) => [month, String(i + 1).padStart(2, '0')])

function makeEntry(
  entry: Entry,
  place: { line: number; offset: number; number: number; encoding: string },
): PageRecord {
  const fields = entry.fields.flatMap(({ tag, text }): TaggedField[] => {
    // Names are joined by `and`; braces keep a group's name whole.
    if (tag === 'author') return splitNames(text).map((name) => ({ tag, text: readLatex(name) }))
    if (tag === 'url' || tag === 'doi')
      return [{ tag, text: text.replace(/\\([_%&#])/g, '$1').replace(/[{}]/g, '') }]
    return [{ tag, text: readLatex(text) }]
  })
  const year = fields.find(({ tag }) => tag === 'year')?.text
  const month = fields.find(({ tag }) => tag === 'month')?.text.toLowerCase()
  const number =
    month === undefined ? undefined : (new Map(MONTHS).get(month.slice(0, 3)) ?? /^\d{1,2}$/.exec(month)?.[0])
  const dated =
    year === undefined || number === undefined || fields.some(({ tag }) => tag === 'date')
      ? fields
      : [...fields, { tag: 'date', text: `${year}-${number.padStart(2, '0')}` }]
  const record = makeTaggedRecord(dated, place, FORMAT)
  return entry.key === '' ? record : { ...record, key: entry.key }
}

function splitNames(text: string): string[] {
  const names: string[] = []
  let depth = 0
  let start = 0
  const and = /\s+and\s+/iy
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === '{') depth += 1
    else if (text[i] === '}') depth -= 1
    else if (depth === 0 && /\s/.test(text[i]!)) {
      and.lastIndex = i
      if (and.test(text)) {
        names.push(text.slice(start, i))
        start = and.lastIndex
        i = start - 1
      }
    }
  }
  return [...names, text.slice(start)].filter((name) => name.trim() !== '' && !/^others$/i.test(name.trim()))
}
