import { sha256 } from '../../text/hash.js'
import type { PageText } from '../page-text.js'
import { readAbstractHead, readKeywordHead } from './anchors.js'
import { sectionOf } from './line-facts.js'
import { measureLines, type PageLine } from './page-line.js'

/** How often lines occur on the pages of one site: number of pages, and pages by hash of the normalised line. */
export interface SiteCount {
  pages: number
  lines: Map<string, number>
}

/** Lines repeated within sites, counted in a first pass over a run. Key: the site's host name. */
export interface SiteLines {
  readonly sites: ReadonlyMap<string, SiteCount>
}

/** What stands in a manifest: by site the number of pages and the pages of each line that at least two share. */
export type SiteLinesJson = Readonly<
  Record<string, { readonly pages: number; readonly lines: Readonly<Record<string, number>> }>
>

/** Lines longer than this never repeat but by a text that is the study's own; they are not counted. */
const MAX_LINE = 400

/** The lines of one page that may repeat on its site, as hashes, each once. Small and plain. */
export interface PageLines {
  readonly site: string
  readonly hashes: readonly string[]
}

/** The lines of a page that count for its site; undefined for a page that says no site and for one that is clean. */
export function listPageLines(page: PageText): PageLines | undefined {
  if (!page.site || page.refused || page.clean) return undefined
  const hashes = new Set<string>()
  for (const line of measureLines(page)) if (isCounted(line)) hashes.add(hashLine(line))
  return { site: page.site, hashes: [...hashes] }
}

/** The sum of several counts, as of the shards of a run. */
export function mergeSiteLines(counts: Iterable<SiteLines>): SiteLines {
  const sites = new Map<string, SiteCount>()
  for (const one of counts) {
    for (const [site, count] of one.sites) {
      const sum = sites.get(site) ?? { pages: 0, lines: new Map() }
      sites.set(site, sum)
      sum.pages += count.pages
      for (const [hash, n] of count.lines) sum.lines.set(hash, (sum.lines.get(hash) ?? 0) + n)
    }
  }
  return { sites }
}

/**
 * The counts as plain data in a fixed order. Lines of fewer pages than `least` are left out: those of one page alone
 * remove nothing.
 */
export function writeSiteLines(counts: SiteLines, least = 2): SiteLinesJson {
  const json: Record<string, { pages: number; lines: Record<string, number> }> = {}
  for (const site of [...counts.sites.keys()].sort()) {
    const { pages, lines } = counts.sites.get(site)!
    const repeated = [...lines].filter(([, n]) => n >= least).sort(([a], [b]) => (a < b ? -1 : 1))
    json[site] = { pages, lines: Object.fromEntries(repeated) }
  }
  return json
}

/** The counts that `writeSiteLines` wrote. */
export function readSiteLines(json: SiteLinesJson): SiteLines {
  return {
    sites: new Map(
      Object.entries(json).map(([site, { pages, lines }]) => [
        site,
        { pages, lines: new Map(Object.entries(lines)) },
      ]),
    ),
  }
}

const isRepeated = (n: number, pages: number) => n >= 2 && n * 2 >= pages

/** The lines of a site that are removed from its pages: what reading a page depends on. */
export function listRepeatedLines(json: SiteLinesJson, site: string): string[] {
  const { pages, lines } = json[site] ?? { pages: 0, lines: {} }
  return Object.keys(lines)
    .filter((hash) => isRepeated(lines[hash]!, pages))
    .sort()
}

/** Indexes of the lines of a page that stand on at least two pages of its site and on half of them. */
export function findRepeatedLines(
  site: string | undefined,
  lines: readonly PageLine[],
  counts?: SiteLines,
): Set<number> {
  const found = new Set<number>()
  const count = site === undefined ? undefined : counts?.sites.get(site)
  if (!count || count.pages < 2) return found
  for (const line of lines) {
    if (!isCounted(line)) continue
    const n = count.lines.get(hashLine(line)) ?? 0
    if (isRepeated(n, count.pages)) found.add(line.index)
  }
  return found
}

/** Labels of sections, abstracts and keywords repeat on every page and stay. */
function isCounted(line: PageLine): boolean {
  if (line.blank || line.text.length > MAX_LINE) return false
  return !(readAbstractHead(line) ?? readKeywordHead(line)) && sectionOf(line) === undefined
}

function hashLine(line: PageLine): string {
  return sha256(line.folded.replace(/\d+/g, '0')).slice(0, 16)
}
