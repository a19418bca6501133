import type { PageText } from '../page-text.js'
import { listPageLines, type PageLines, type SiteCount, type SiteLines } from './site-lines.js'

/** Counts lines by site, page by page. */
export interface SiteLineCounter {
  add(page: PageLines): void
  /** The counts so far, without the lines of fewer pages than `least`. */
  counts(least: number): SiteLines
  /** Whether lines had to be forgotten, so that counts may be too low by a little. */
  readonly isBounded: boolean
}

/** Distinct lines of all sites that are held at once: 16 MB. */
const MOST_LINES = 400_000

// A line's numbers: its hash in two halves, its site, and the pages it stands on; none in an empty place.
const WIDTH = 4
const SITE = 2
const PAGES = 3

/** A table of lines with room for twice as many, looked up by hash and site. */
function createLineTable() {
  let room = 1 << 10
  let numbers = new Uint32Array(room * WIDTH)
  let size = 0

  /** The place of a line, or the empty one where it would stand. */
  const seek = (high: number, low: number, site: number): number => {
    let place = (low ^ Math.imul(site, 0x9e3779b1)) & (room - 1)
    for (;;) {
      const at = place * WIDTH
      if (numbers[at + PAGES] === 0) return at
      if (numbers[at] === high && numbers[at + 1] === low && numbers[at + SITE] === site) return at
      place = (place + 1) & (room - 1)
    }
  }
  const insert = (high: number, low: number, site: number, pages: number) => {
    const at = seek(high, low, site)
    if (numbers[at + PAGES] === 0) {
      numbers[at] = high
      numbers[at + 1] = low
      numbers[at + SITE] = site
      size++
    }
    numbers[at + PAGES]! += pages
  }
  /** Fills a table of this room with the lines that stay. */
  const refill = (newRoom: number, stays: (site: number, pages: number) => boolean) => {
    const before = numbers
    room = newRoom
    numbers = new Uint32Array(room * WIDTH)
    size = 0
    for (let at = 0; at < before.length; at += WIDTH) {
      const pages = before[at + PAGES]!
      if (pages > 0 && stays(before[at + SITE]!, pages))
        insert(before[at]!, before[at + 1]!, before[at + SITE]!, pages)
    }
  }
  return {
    get size() {
      return size
    },
    add(high: number, low: number, site: number) {
      if (size * 2 >= room) refill(room * 2, () => true)
      insert(high, low, site, 1)
    },
    keep: (stays: (site: number, pages: number) => boolean) => refill(room, stays),
    *lines() {
      for (let at = 0; at < numbers.length; at += WIDTH) {
        const pages = numbers[at + PAGES]!
        if (pages > 0) yield { high: numbers[at]!, low: numbers[at + 1]!, site: numbers[at + SITE]!, pages }
      }
    },
  }
}

const toHex = (half: number) => half.toString(16).padStart(8, '0')

/**
 * An empty counter. Its memory is bounded as in lossy counting (Manku & Motwani 2002): where too many lines are
 * held, those that are far from standing on half of their site's pages are forgotten. Counts are never too high, so
 * nothing is removed that would not be.
 */
export function createSiteLineCounter(most: number = MOST_LINES): SiteLineCounter {
  const sites = new Map<string, number>()
  const pagesOf: number[] = []
  const table = createLineTable()
  let isBounded = false
  /** Forgets lines that stand on fewer than one in `share` pages of their site, and those of one page. */
  const forget = (share: number) => {
    isBounded = true
    table.keep((site, pages) => pages * share >= pagesOf[site]! && pages >= 2)
  }
  return {
    add({ site, hashes }) {
      const index = sites.get(site) ?? sites.size
      sites.set(site, index)
      pagesOf[index] = (pagesOf[index] ?? 0) + 1
      for (const hash of hashes) {
        table.add(Number.parseInt(hash.slice(0, 8), 16), Number.parseInt(hash.slice(8), 16), index)
      }
      for (let share = 16; table.size > most && share > 2; share /= 2) forget(share)
    },
    counts(least) {
      const counts: SiteCount[] = pagesOf.map((pages) => ({ pages, lines: new Map() }))
      for (const { high, low, site, pages } of table.lines()) {
        if (pages >= least) counts[site]!.lines.set(toHex(high) + toHex(low), pages)
      }
      return { sites: new Map([...sites].map(([site, index]) => [site, counts[index]!])) }
    },
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
  return counter.counts(1)
}
