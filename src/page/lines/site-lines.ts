import { sha256 } from '../../text/hash.js'
import type { PageText } from '../page-text.js'
import { sectionOfHeading } from '../sections/headings.js'
import { readAbstractHead, readKeywordHead } from './anchors.js'
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

/** Counts lines by site, page by page. */
export interface SiteLineCounter {
  add(page: PageLines): void
  readonly counts: SiteLines
  /** Whether lines had to be forgotten, so that counts may be too low by a little. */
  readonly isBounded: boolean
}

/** Distinct lines of all sites that are held at once: about 60 MB. */
const MOST_LINES = 400_000

/**
 * An empty counter. Its memory is bounded as in lossy counting (Manku & Motwani 2002): where too many lines are
 * held, those that are far from standing on half of their site's pages are forgotten. Counts are never too high, so
 * nothing is removed that would not be.
 */
export function createSiteLineCounter(most: number = MOST_LINES): SiteLineCounter {
  const sites = new Map<string, SiteCount>()
  let held = 0
  let isBounded = false
  /** Forgets lines that stand on fewer than one in `share` pages of their site, and those of one page. */
  const forget = (share: number) => {
    isBounded = true
    for (const count of sites.values()) {
      for (const [hash, n] of count.lines) if (n * share < count.pages || n < 2) count.lines.delete(hash)
    }
    held = 0
    for (const count of sites.values()) held += count.lines.size
  }
  return {
    add({ site, hashes }) {
      const count = sites.get(site) ?? { pages: 0, lines: new Map() }
      sites.set(site, count)
      count.pages++
      held -= count.lines.size
      for (const hash of hashes) count.lines.set(hash, (count.lines.get(hash) ?? 0) + 1)
      held += count.lines.size
      for (let share = 16; held > most && share > 2; share /= 2) forget(share)
    },
    counts: { sites },
    get isBounded() {
      return isBounded
    },
  }
}

/** Counts the lines of pages by site, each line once a page. Pages without a site are left out. */
export function countSiteLines(pages: Iterable<PageText>): SiteLines {
  const counter = createSiteLineCounter()
  for (const page of pages) {
    const lines = listPageLines(page)
    if (lines) counter.add(lines)
  }
  return counter.counts
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
  return !(readAbstractHead(line) ?? readKeywordHead(line)) && sectionOfHeading(line.text) === undefined
}

function hashLine(line: PageLine): string {
  return sha256(line.folded.replace(/\d+/g, '0')).slice(0, 16)
}
