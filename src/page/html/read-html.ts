import { hostOf, stateValue } from '../metadata/stated-value.js'
import type { LineHint, MetadataValue } from '../page-text.js'
import { findDoi } from '../record/identifiers.js'
import { findDoiLink } from './doi-link.js'
import { readHtmlMetadata } from './metadata.js'
import { renderHtml } from './render-html.js'

/** An HTML page as text, with what its head and its data state. */
export interface HtmlPage {
  readonly text: string
  readonly hints: readonly LineHint[]
  readonly metadata: readonly MetadataValue[]
  readonly site?: string
}

/** Renders HTML as text of lines and reads its metadata: all that it states stands before any judgement of its text. */
export function readHtml(source: string): HtmlPage {
  const rendered = renderHtml(source)
  const stated = readHtmlMetadata(rendered)
  const saysDoi = stated.some(({ column }) => column === 'doi') || rendered.lines.some(holdsDoi)
  const linked = saysDoi ? undefined : findDoiLink(source)
  const metadata = linked === undefined ? stated : [...stated, ...stateValue('doi', linked, 'meta:doi_link')]
  const site = findSite(rendered, metadata)
  return {
    text: rendered.lines.join('\n'),
    hints: rendered.hints,
    metadata,
    ...(site === undefined ? {} : { site }),
  }
}

const holdsDoi = (line: string) => line.includes('10.') && findDoi(line) !== undefined

function findSite(
  rendered: ReturnType<typeof renderHtml>,
  metadata: readonly MetadataValue[],
): string | undefined {
  const ofMeta = (name: string) => rendered.metas.find((meta) => meta.name.toLowerCase() === name)?.content
  const places = [
    rendered.savedFrom,
    rendered.canonical,
    ofMeta('og:url'),
    ofMeta('twitter:url'),
    rendered.base,
    ...metadata.filter(({ column }) => column === 'url').map(({ value }) => value),
  ]
  for (const place of places) {
    const host = place === undefined ? undefined : hostOf(place)
    if (host !== undefined) return host
  }
  return undefined
}
