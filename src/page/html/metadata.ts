import { readJsonSource } from '../metadata/embedded-json.js'
import {
  joinPages,
  plainText,
  stateAffiliations,
  stateAuthors,
  stateKeywords,
  stateValue,
} from '../metadata/stated-value.js'
import type { MetadataValue } from '../page-text.js'
import { META_COLUMNS, META_ORDER } from './meta-columns.js'
import type { MetaElement, RenderedHtml, ScriptElement } from './rendered-html.js'

/** UTF-16 units. */
const LONGEST_TITLE = 600

/** What the head and the data scripts of an HTML page state, the vocabulary most believed first. */
export function readHtmlMetadata(rendered: RenderedHtml): MetadataValue[] {
  const values = readMetaElements(rendered.metas)
  if (rendered.canonical !== undefined)
    values.push(...stateValue('url', rendered.canonical, 'meta:canonical'))
  if (rendered.savedFrom !== undefined)
    values.push(...stateValue('url', rendered.savedFrom, 'meta:saved_from'))
  for (const script of rendered.scripts) values.push(...readScript(script))
  const isShown = createFinder(rendered.lines)
  const title = trimSiteName(rendered.title, isShown)
  values.push(...stateValue('title', title, 'meta:title'))
  return dropRepeats(values.map((value) => refineTitle(value, isShown)))
}

/** The order of belief of each name. */
const RANKS: ReadonlyMap<string, number> = new Map(
  [...META_COLUMNS].map(([key, column], place) => {
    const order = META_ORDER.findIndex((prefix) => key.startsWith(prefix))
    const vocabulary = order === -1 ? META_ORDER.length : order
    // Of several dates the printed one comes before the one online, in the order of the table.
    return [key, vocabulary + (column === 'published' ? place / 1000 : 0)]
  }),
)

function readMetaElements(metas: readonly MetaElement[]): MetadataValue[] {
  const found: { rank: number; values: MetadataValue[] }[] = []
  const firstLanguage = new Map<string, string | undefined>()
  const pages = new Map<string, { first?: string; last?: string; name: string; rank: number }>()
  for (const meta of metas) {
    const key = meta.name
      .toLowerCase()
      .replace(/^dc:|^dc-/, 'dc.')
      .replace(/^dct?terms[:.]/, 'dcterms.')
    const column = META_COLUMNS.get(key)
    if (column === undefined) continue
    const rank = RANKS.get(key)!
    if (column === 'first_page' || column === 'last_page') {
      const range = pages.get(`${rank}`) ?? { name: meta.name, rank }
      if (column === 'first_page') range.first ??= plainText(meta.content)
      else range.last ??= plainText(meta.content)
      pages.set(`${rank}`, range)
    } else {
      if (!firstLanguage.has(key)) firstLanguage.set(key, meta.language)
      // The same people in a second language are another list, not more people.
      const isOther = /^(?:authors|affiliations)$/.test(column) && firstLanguage.get(key) !== meta.language
      const name = isOther ? `${meta.name}@${meta.language ?? 'other'}` : meta.name
      found.push({ rank, values: readMeta(meta, column, `meta:${name}`) })
    }
  }
  for (const { first, last, name, rank } of pages.values()) {
    const range = joinPages(first, last)
    if (range !== undefined) found.push({ rank, values: stateValue('locator', range, `meta:${name}`) })
  }
  return found.sort((a, b) => a.rank - b.rank).flatMap(({ values }) => values)
}

function readMeta(meta: MetaElement, column: string, source: string): MetadataValue[] {
  const language = /^(en|zh)\b/i.exec(meta.language ?? '')?.[1]?.toLowerCase()
  const localised = (name: string) =>
    language !== undefined && /^(?:title|abstract|keywords)$/.test(name) ? `${name}_${language}` : name
  switch (column) {
    case 'authors':
      return readAuthors(meta, source)
    case 'affiliations':
      // PubMed states all in one element, each with a semicolon behind it.
      return /institutions$/i.test(meta.name)
        ? stateAffiliations(meta.content, source)
        : stateValue(column, meta.content, source)
    case 'keywords':
      // Keywords in another language than the tables have (OJS).
      if (meta.language && language === undefined) return []
      return stateKeywords(localised(column), meta.content, source)
    case 'identifier':
      return readIdentifier(meta.content, source)
    case 'journal':
      return stateValue(
        column,
        /^dc\.?source$/i.test(meta.name.replace(':', '.')) ? readJournalName(meta.content) : meta.content,
        source,
      )
    default:
      return stateValue(localised(column), meta.content, source)
  }
}

/** One element names one person, or all of them: then semicolons or whole names between commas separate them. */
function readAuthors(meta: MetaElement, source: string): MetadataValue[] {
  const text = plainText(meta.content)
  const all = /authors$/i.test(meta.name) || /[;；、，]/.test(text) || text.split(',').length > 2
  return all ? stateAuthors(meta.content, source) : stateValue('authors', meta.content, source)
}

/** DC.source is also used for addresses (none) and for whole citations: the name stands before the year. */
function readJournalName(content: string): string {
  const text = content.trim()
  if (/^https?:/i.test(text)) return ''
  return /^(.+?)[,，;.]?\s*(?:19|20)\d\d\b(?![^(]*\)).*\d/.exec(text)?.[1] ?? text
}

function readIdentifier(content: string, source: string): MetadataValue[] {
  const text = content.trim()
  if (/(?:^|doi(?:\.org\/|:)\s*)10\.\d{4,9}\//i.test(text)) return stateValue('doi', text, source)
  if (/^pmid:?\s*\d+$/i.test(text)) return stateValue('pmid', text, source)
  return /^https?:/i.test(text) ? stateValue('url', text, source) : []
}

const DATA_SCRIPT = /^(?:application|text)\/(?:[\w.]+\+)?json\b/

function readScript(script: ScriptElement): MetadataValue[] {
  if (DATA_SCRIPT.test(script.type)) return readJsonSource(script.text, script.type.includes('ld+json'))
  const isCode = script.type === '' || script.type.includes('javascript') || script.type === 'module'
  return isCode ? readJsonSource(script.text, false) : []
}

/** Tells whether a line of the page says the same as a folded text. */
type IsShown = (folded: string) => boolean

function createFinder(lines: readonly string[]): IsShown {
  return (folded) => lines.some((line) => mayFoldTo(line, folded) && fold(line) === folded)
}

/** Whether a line may begin as a folded text does: most lines are told apart by their first letter. */
function mayFoldTo(line: string, folded: string): boolean {
  if (line.length >= LONGEST_TITLE) return false
  const unit = line.charCodeAt(0)
  const isPlain = unit > 0x20 && unit < 0x80
  return !isPlain || (unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit) === folded.charCodeAt(0)
}

/** `Title | Site`, `Title - Journal - Publisher`: the part that a line of the page repeats, else as it stands. */
function trimSiteName(title: string, isShown: IsShown): string {
  const parts = title.split(/\s+[|–—·»:-]\s+|\s*[|_]\s*/)
  if (parts.length < 2 || parts.length > MOST_PARTS || isShown(fold(title))) return title
  for (let count = parts.length - 1; count > 0; count -= 1) {
    let longest = ''
    for (let from = 0; from + count <= parts.length; from += 1) {
      const start = title.indexOf(parts[from]!)
      const last = parts[from + count - 1]!
      const part = title.slice(start, title.indexOf(last, start) + last.length)
      if (part.length > Math.max(longest.length, 4) && isShown(fold(part))) longest = part
    }
    if (longest !== '') return longest
  }
  return title
}

const MOST_PARTS = 12

const fold = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim()

function refineTitle(value: MetadataValue, isShown: IsShown): MetadataValue {
  if (value.column !== 'title' || !/^meta:(?:og|twitter):/.test(value.source)) return value
  return { ...value, value: trimSiteName(value.value, isShown) }
}

/** Pages state some elements twice over; affiliations repeat rightly, one a person. */
function dropRepeats(values: readonly MetadataValue[]): MetadataValue[] {
  const seen = new Set<string>()
  return values.filter(({ column, value, source }) => {
    if (column === 'affiliations') return true
    const key = `${column}\0${source}\0${value}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
