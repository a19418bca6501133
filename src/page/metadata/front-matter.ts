import matter from 'gray-matter'
import { CORE_SCHEMA, load } from 'js-yaml'
import type { Diagnostic } from '../../text/diagnostic.js'
import type { MetadataValue } from '../page-text.js'
import { hostOf, stateAuthors, stateKeywords, stateValue } from './stated-value.js'

/** The front matter of a page: where its body starts, what it states, and what is wrong with it. */
export interface FrontMatter {
  /** UTF-16 offset of the first line after the closing `---`, 0 where there is no front matter. */
  readonly bodyStart: number
  readonly metadata: readonly MetadataValue[]
  readonly clean: boolean
  readonly site?: string
  readonly diagnostics: readonly Diagnostic[]
}

const NONE: FrontMatter = { bodyStart: 0, metadata: [], clean: false, diagnostics: [] }

/**
 * Reads YAML front matter. Pages come from anywhere: nothing in them is executed (gray-matter would evaluate
 * `---js`), a first line `---` without a closing line is a rule and not front matter, and what is no mapping stays
 * body. The lines of front matter remain in the page text.
 */
export function readFrontMatter(text: string, path: string): FrontMatter {
  const bodyStart = findBodyStart(text)
  if (bodyStart === undefined) return NONE
  let stated: unknown
  try {
    stated = matter(text.slice(0, bodyStart), { engines: ENGINES, language: 'yaml' }).data
  } catch (error) {
    const plain = readPlainKeys(text.slice(0, bodyStart))
    const message = messageOf(error)
    if (plain === undefined) return { ...NONE, diagnostics: [complain(text, path, `${UNREAD}: ${message}`)] }
    return { bodyStart, ...readKeys(plain), diagnostics: [complain(text, path, `${PLAIN}: ${message}`)] }
  }
  if (typeof stated !== 'object' || stated === null || Array.isArray(stated)) {
    // Two rules with text between them are common in pages: only text that meant to be YAML is worth a finding.
    return NONE
  }
  return { bodyStart, diagnostics: [], ...readKeys(stated as Record<string, unknown>) }
}

const UNREAD = 'front matter cannot be read, so it is taken as text'
const PLAIN = 'front matter is not YAML, so its lines are read as plain keys and values'

/** `title: Peers: a review` is no YAML, and how scrapers write: read where every line is a key and a value. */
function readPlainKeys(source: string): Record<string, unknown> | undefined {
  const stated: Record<string, unknown> = {}
  const [first, ...lines] = source.trimEnd().split('\n')
  if (first?.trim() !== '---') return undefined
  for (const line of lines.slice(0, -1)) {
    const match = /^([A-Za-z_][\w-]*):(?:\s+(.*))?$/.exec(line.trimEnd())
    // A bracket or a quote meant a list or a string of YAML, which is broken.
    if (match === null || match[1]! in stated || /^["'[{|>&*!]/.test(match[2] ?? '')) return undefined
    stated[match[1]!] = match[2] === 'true' ? true : (match[2] ?? '')
  }
  return stated
}

const refuse = (language: string) => ({
  parse: (): never => {
    throw new Error(`front matter in ${language} is not read: write it in YAML`)
  },
})

const ENGINES = {
  yaml: { parse: (source: string) => load(source, { schema: CORE_SCHEMA }) as object },
  js: refuse('JavaScript'),
  javascript: refuse('JavaScript'),
  coffee: refuse('CoffeeScript'),
  coffeescript: refuse('CoffeeScript'),
  json: refuse('JSON'),
  toml: refuse('TOML'),
}

/** The offset after the closing line, absent where the first line opens nothing or nothing closes it. */
function findBodyStart(text: string): number | undefined {
  const open = /^---[ \t]*(?:[A-Za-z]+[ \t]*)?\n/.exec(text)
  if (open === null) return undefined
  // gray-matter takes any line that begins with --- for the close, `----` too: only a true one will do.
  const found = /^---.*$/m.exec(text.slice(open[0].length, open[0].length + LONGEST))
  if (found === null || found[0].trimEnd() !== '---') return undefined
  const end = open[0].length + found.index + found[0].length
  return text[end] === '\n' ? end + 1 : end
}

/** Front matter is short; a closing line further down belongs to the body. UTF-16 units. */
const LONGEST = 100_000

/** Keys of front matter and the columns they state. */
const COLUMNS: Readonly<Record<string, string>> = {
  title: 'title',
  title_en: 'title_en',
  title_zh: 'title_zh',
  affiliations: 'affiliations',
  affiliation: 'affiliations',
  doi: 'doi',
  journal: 'journal',
  date: 'published',
  published: 'published',
  year: 'year',
  volume: 'volume',
  issue: 'issue',
  pages: 'locator',
  locator: 'locator',
  pmid: 'pmid',
  pmcid: 'pmcid',
  url: 'url',
  pdf_url: 'pdf_url',
  abstract: 'abstract',
  abstract_en: 'abstract_en',
  abstract_zh: 'abstract_zh',
}

const SOURCE = 'front_matter'

function readKeys(stated: Record<string, unknown>): Omit<FrontMatter, 'bodyStart' | 'diagnostics'> {
  const metadata: MetadataValue[] = []
  const scalars = new Map<string, string>()
  for (const [rawKey, value] of Object.entries(stated)) {
    const key = rawKey
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_')
    const texts = listTexts(value)
    if (texts.length === 0) continue
    scalars.set(key, texts[0]!)
    if (key === 'authors' || key === 'author') {
      // In a list every item is one person, whatever commas it holds.
      if (Array.isArray(value))
        for (const text of texts) metadata.push(...stateValue('authors', text, SOURCE))
      else metadata.push(...stateAuthors(texts[0]!, SOURCE))
    } else if (/^keywords?(?:_en|_zh)?$/.test(key)) {
      const column = key.replace(/^keyword(?=$|_)/, 'keywords')
      if (Array.isArray(value)) for (const text of texts) metadata.push(...stateValue(column, text, SOURCE))
      else metadata.push(...stateKeywords(column, texts[0]!, SOURCE))
    } else {
      const column = COLUMNS[key]
      if (column !== undefined) for (const text of texts) metadata.push(...stateValue(column, text, SOURCE))
    }
  }
  const source = scalars.get('source') ?? scalars.get('url')
  const retrieved = scalars.get('retrieved')
  // Where the page was taken from and when, as it says itself: columns of pages.csv.
  if (source !== undefined) metadata.push({ column: 'source', value: source, source: SOURCE })
  if (retrieved !== undefined) metadata.push({ column: 'retrieved', value: retrieved, source: SOURCE })
  const site = scalars.get('site') ?? (source === undefined ? undefined : hostOf(source))
  return {
    metadata,
    clean: stated.clean === true,
    ...(site === undefined ? {} : { site: hostOf(site) ?? site.toLowerCase() }),
  }
}

function listTexts(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(listTexts)
  if (typeof value === 'string') return value.trim() === '' ? [] : [value]
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)]
  if (typeof value !== 'object' || value === null) return []
  const person = value as { name?: unknown; family?: unknown; given?: unknown }
  if (typeof person.name === 'string') return [person.name]
  if (typeof person.family === 'string') {
    return [typeof person.given === 'string' ? `${person.family}, ${person.given}` : person.family]
  }
  return []
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]!
}

function complain(text: string, path: string, message: string): Diagnostic {
  const end = text.indexOf('\n')
  return {
    rule: 'page/front-matter',
    severity: 'warning',
    path,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: (end === -1 ? text.length : end) + 1,
    message,
    hint: 'write it as a YAML mapping between two lines `---`',
  }
}
