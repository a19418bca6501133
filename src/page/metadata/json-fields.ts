// What a key of JSON names, and what stands behind it.
import { JSON_COLUMNS } from './json-columns.js'

// One tree of JSON may hold the article of the page and dozens of others. The object that says most about one article,
// and does not stand among its like in a list, is the page's own.
export const SOURCE = 'json'

/** A key in small letters and digits alone. */
export const foldKey = (key: string) => key.toLowerCase().replace(/[^a-z0-9]/g, '')
const ARTICLE_TYPES = /Article|Report|Thesis|Dataset|CreativeWork|Chapter|PublicationIssue|WebPage/i

/** The column that a key of an object names, undefined where it names none. */
export function columnOf(
  key: string,
  object: Record<string, unknown>,
  linkedData: boolean,
): string | undefined {
  const folded = foldKey(key)
  const column = JSON_COLUMNS.get(folded)
  if (column !== undefined) return column
  // Mendeley and its like: `"type": "journal", "source": "The journal"`; elsewhere a source is a database.
  if (folded === 'source' && /journal/i.test(String(object.type ?? ''))) return 'journal'
  if (ARTICLE_TYPES.test(typeOf(object)) && (linkedData || '@type' in object)) {
    if (folded === 'name') return 'headline' in object ? undefined : 'title'
    if (folded === 'description') return 'abstract' in object ? undefined : 'abstract'
  }
  return undefined
}

/** The `@type` of an object of JSON-LD, empty where it has none. */
export function typeOf(object: Record<string, unknown>): string {
  const type = object['@type']
  return Array.isArray(type) ? type.join(' ') : typeof type === 'string' ? type : ''
}

/** Whether a value says anything. */
export function hasContent(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return false
  if (typeof value === 'object') return Object.keys(value).length > 0
  return true
}

/** A string as it is, a number in digits, of an object its name or value. */
export function textOf(value: unknown): string {
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
