import type { MetadataValue } from '../page-text.js'
import { JSON_COLUMNS, OTHER_ARTICLES } from './json-columns.js'
import { joinPages, plainText, stateAuthors, stateKeywords, stateValue } from './stated-value.js'

// One tree of JSON may hold the article of the page and dozens of others. The object that says most about one article,
// and does not stand among its like in a list, is the page's own.

const SOURCE = 'json'
const MOST_OBJECTS = 50_000
const DEEPEST = 14

interface Candidate {
  readonly object: Readonly<Record<string, unknown>>
  readonly score: number
}

/** What a tree of JSON states of the page's own article. `linkedData` is JSON-LD: names and types of schema.org. */
export function stateArticle(tree: unknown, linkedData = false): MetadataValue[] {
  const search: Search = { best: undefined, seen: 0, linkedData }
  visit(tree, 0, 0, search)
  return search.best === undefined ? [] : readArticle(search.best.object, linkedData)
}

interface Search {
  best: Candidate | undefined
  seen: number
  readonly linkedData: boolean
}

/** What each column says of an object being an article. */
const WEIGHTS: Readonly<Record<string, number>> = {
  title: 2,
  title_en: 2,
  title_zh: 2,
  abstract: 3,
  abstract_en: 3,
  abstract_zh: 3,
  doi: 2,
  authors: 2,
  journal: 1,
  published: 1,
  year: 1,
  keywords: 1,
  volume: 1,
  locator: 1,
  pmid: 1,
}
const LEAST_SCORE = 4

function visit(node: unknown, depth: number, penalty: number, search: Search): void {
  if (typeof node !== 'object' || node === null || depth > DEEPEST || search.seen > MOST_OBJECTS) return
  search.seen += 1
  if (Array.isArray(node)) {
    const objects = node.filter((item) => typeof item === 'object' && item !== null)
    for (const item of objects)
      visit(item, depth + 1, penalty + (objects.length > 2 && !search.linkedData ? 3 : 0), search)
    return
  }
  const object = node as Record<string, unknown>
  const score = scoreObject(object, search.linkedData) - penalty - depth * 0.1
  if (score >= LEAST_SCORE && score > (search.best?.score ?? 0)) search.best = { object, score }
  for (const [key, value] of Object.entries(object)) {
    if (!OTHER_ARTICLES.test(foldKey(key))) visit(value, depth + 1, penalty, search)
  }
}

const foldKey = (key: string) => key.toLowerCase().replace(/[^a-z0-9]/g, '')

const ARTICLE_TYPES = /Article|Report|Thesis|Dataset|CreativeWork|Chapter|PublicationIssue|WebPage/i

function scoreObject(object: Record<string, unknown>, linkedData: boolean): number {
  const columns = new Set<string>()
  for (const [key, value] of Object.entries(object)) {
    const column = columnOf(key, object, linkedData)
    if (column !== undefined && hasContent(value)) columns.add(column)
  }
  if (![...columns].some((column) => column.startsWith('title'))) return 0
  let score = 0
  for (const column of columns) score += WEIGHTS[column] ?? 0
  return linkedData && /ScholarlyArticle/i.test(typeOf(object)) ? score + 3 : score
}

function columnOf(key: string, object: Record<string, unknown>, linkedData: boolean): string | undefined {
  const folded = foldKey(key)
  const column = JSON_COLUMNS.get(folded)
  if (column !== undefined) return column
  if (ARTICLE_TYPES.test(typeOf(object)) && (linkedData || '@type' in object)) {
    if (folded === 'name') return 'headline' in object ? undefined : 'title'
    if (folded === 'description') return 'abstract' in object ? undefined : 'abstract'
  }
  return undefined
}

function typeOf(object: Record<string, unknown>): string {
  const type = object['@type']
  return Array.isArray(type) ? type.join(' ') : typeof type === 'string' ? type : ''
}

function hasContent(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return false
  if (typeof value === 'object') return Object.keys(value).length > 0
  return true
}

/** What one object states, which is known to be an article. */
export function readArticle(object: Readonly<Record<string, unknown>>, linkedData = false): MetadataValue[] {
  const values: MetadataValue[] = []
  const pages: { first?: string; last?: string } = {}
  for (const [key, value] of Object.entries(object)) {
    const column = columnOf(key, object, linkedData)
    if (column === undefined || !hasContent(value)) {
      if (/^(?:identifier|sameAs|externalIds|ids)$/i.test(key)) values.push(...readIdentifiers(value))
    } else if (column === 'first_page') pages.first = textOf(value)
    else if (column === 'last_page') pages.last = textOf(value)
    else values.push(...readColumn(column, value))
  }
  const range = joinPages(pages.first, pages.last)
  if (range !== undefined) values.push(...stateValue('locator', range, SOURCE))
  return complete(dropRepeats(values))
}

function readColumn(column: string, value: unknown): MetadataValue[] {
  switch (column) {
    case 'authors':
      return readPeople(value)
    case 'keywords':
    case 'keywords_en':
    case 'keywords_zh':
      return Array.isArray(value)
        ? value.flatMap((item) => stateValue(column, textOf(item), SOURCE))
        : stateKeywords(column, textOf(value), SOURCE)
    case 'journal':
      return readJournal(value)
    case 'volume':
      return readVolume(textOf(value))
    case 'published':
      return stateValue(column, dateOf(value), SOURCE)
    case 'pdf_url':
    case 'url':
      return readUrl(column, value)
    default:
      return (Array.isArray(value) ? value : [value]).flatMap((item) =>
        stateValue(column, textOf(item), SOURCE),
      )
  }
}

/** A string as it is, a number in digits, of an object its name or value. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join('\n')
  if (typeof value !== 'object' || value === null) return ''
  const object = value as Record<string, unknown>
  for (const key of [
    'name',
    'value',
    '@value',
    'text',
    'title',
    'display_name',
    'displayName',
    'url',
    '@id',
    'content',
  ]) {
    if (typeof object[key] === 'string') return object[key]
  }
  return ''
}

function readPeople(value: unknown): MetadataValue[] {
  if (typeof value === 'string') return stateAuthors(value, SOURCE)
  const values: MetadataValue[] = []
  for (const item of Array.isArray(value) ? value : [value]) {
    values.push(...stateValue('authors', nameOf(item), SOURCE))
    for (const affiliation of affiliationsOf(item))
      values.push(...stateValue('affiliations', affiliation, SOURCE))
  }
  return values
}

function nameOf(item: unknown): string {
  if (typeof item !== 'object' || item === null) return textOf(item)
  const person = item as Record<string, unknown>
  const pick = (...keys: string[]) =>
    keys.map((key) => person[key]).find((found) => typeof found === 'string' && found !== '')
  const family = pick('familyName', 'family', 'lastName', 'last_name', 'surname', 'lastname', 'last')
  const given = pick('givenName', 'given', 'firstName', 'first_name', 'forename', 'firstname', 'first')
  if (family !== undefined) return given === undefined ? String(family) : `${family}, ${given}`
  return textOf(
    pick('name', 'fullName', 'full_name', 'authorName', 'displayName', 'display_name', 'AuthorName') ??
      person.author ??
      '',
  )
}

function affiliationsOf(item: unknown): string[] {
  if (typeof item !== 'object' || item === null) return []
  const person = item as Record<string, unknown>
  const stated = person.affiliation ?? person.affiliations ?? person.institution ?? person.institutions
  return (Array.isArray(stated) ? stated : [stated]).map(textOf).filter((text) => text !== '')
}

/** A journal as text, or as an object that also holds volume, issue and pages (schema.org: issue of volume of journal). */
function readJournal(value: unknown): MetadataValue[] {
  if (typeof value !== 'object' || value === null) return stateValue('journal', textOf(value), SOURCE)
  if (Array.isArray(value)) return value.slice(0, 1).flatMap(readJournal)
  const values: MetadataValue[] = []
  const journal = value as Record<string, unknown>
  const name = textOf(journal)
  const isPart = /Issue|Volume/i.test(typeOf(journal)) && !/Periodical/i.test(typeOf(journal))
  if (!isPart && !/^https?:/.test(name)) values.push(...stateValue('journal', name, SOURCE))
  for (const [key, inner] of Object.entries(journal)) {
    const column = JSON_COLUMNS.get(foldKey(key))
    if (column === undefined || !hasContent(inner) || column === 'title' || column === 'url') continue
    if (column === 'journal' || column === 'volume' || column === 'issue' || column === 'locator') {
      values.push(...readColumn(column, inner))
    }
  }
  return values
}

/** `27 6` and `27(6)` are volume and issue. */
function readVolume(text: string): MetadataValue[] {
  const both = /^\s*(\d+)\s*(?:\s|\()\s*(\d+(?:[-–]\d+)?)\)?\s*$/.exec(text)
  if (both === null) return stateValue('volume', text, SOURCE)
  return [...stateValue('volume', both[1]!, SOURCE), ...stateValue('issue', both[2]!, SOURCE)]
}

/** CSL's `{"date-parts": [[2024, 8, 12]]}`, a time stamp in milliseconds is left alone: it states no printed date. */
function dateOf(value: unknown): string {
  const parts = (value as { 'date-parts'?: unknown } | null)?.['date-parts']
  if (Array.isArray(parts) && Array.isArray(parts[0])) {
    return parts[0].map((part) => String(part).padStart(2, '0')).join('-')
  }
  return textOf(value)
}

function readUrl(column: string, value: unknown): MetadataValue[] {
  const text = textOf(value)
  const values = stateValue(column, text, SOURCE)
  return /\bPMC\d{4,9}\b/.test(text) ? [...values, ...stateValue('pmcid', text, SOURCE)] : values
}

/** Names of identifiers in lists of them (Semantic Scholar, OpenAlex, Crossref). */
const ID_COLUMNS: Readonly<Record<string, string>> = {
  doi: 'doi',
  pmid: 'pmid',
  pubmed: 'pmid',
  pmcid: 'pmcid',
  pubmedcentral: 'pmcid',
}

function readIdentifiers(value: unknown): MetadataValue[] {
  const items = Array.isArray(value) ? value : [value]
  return items.flatMap((item) => {
    if (typeof item === 'object' && item !== null) {
      const entry = item as Record<string, unknown>
      const named = textOf(entry.propertyID ?? entry.type ?? '').toLowerCase()
      if (named === 'doi' || named === 'pmid' || named === 'pmcid')
        return stateValue(named, textOf(entry), SOURCE)
      return Object.entries(entry).flatMap(([key, id]) => {
        const column = ID_COLUMNS[key.toLowerCase()]
        return column === undefined ? [] : stateValue(column, textOf(id), SOURCE)
      })
    }
    const text = plainText(textOf(item))
    return /(?:^|doi\.org\/|doi:\s*)10\.\d{4,9}\//i.test(text) ? stateValue('doi', text, SOURCE) : []
  })
}

function dropRepeats(values: readonly MetadataValue[]): MetadataValue[] {
  const seen = new Set<string>()
  return values.filter(({ column, value }) => {
    const key = `${column}\0${value}`
    if (column !== 'affiliations' && seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** A DOI that stands in the article's address alone. */
function complete(values: readonly MetadataValue[]): MetadataValue[] {
  if (values.some(({ column }) => column === 'doi')) return [...values]
  const urls = values.filter(({ column }) => column === 'url')
  return [
    ...values,
    ...urls.flatMap(({ value }) => stateValue('doi', decodePercents(value), SOURCE)).slice(0, 1),
  ]
}

function decodePercents(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}
