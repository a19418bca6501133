import type { Codebook, Theme } from '../codebook/codebook.js'
import type { CodedLanguage } from '../text/language.js'
import { findLineages, type StudyCounts, UNIT_COUNTS, type UnitCounts } from './study-counts.js'

/** The counts of one theme, and of what is below it. */
export type ThemeCount = {
  readonly codebook: string
  readonly theme: Theme
  readonly level: number
  studies: number
  studiesNegated: number
  studiesExamined: number
} & { -readonly [Name in keyof UnitCounts]: number }

/** How often two themes of a codebook meet in a unit, both affirmed. */
export interface ThemePair {
  readonly codebook: string
  readonly themeA: string
  readonly themeB: string
  units: number
  studies: number
}

/** Counts over studies that are fed one at a time: memory grows with themes, not with studies. */
export interface Tally {
  add(study: StudyCounts): void
  counts(): readonly ThemeCount[]
  pairs(): readonly ThemePair[]
  /** Studies counted, and those that carry any theme of each codebook. */
  readonly studies: number
  coded(codebook: string): number
}

interface BookTally {
  readonly codebook: Codebook
  /** By the themes' places in the codebook. */
  readonly counts: readonly ThemeCount[]
  /** The languages in which a theme, or one below it, has indicators. */
  readonly languages: readonly ReadonlySet<CodedLanguage>[]
  /** By the places of both themes: first * themes + second. */
  readonly pairs: Map<number, ThemePair>
  coded: number
}

function openBook(codebook: Codebook): BookTally {
  const lineages = findLineages(codebook)
  const languages = codebook.themes.map(() => new Set<CodedLanguage>())
  for (const theme of codebook.themes) {
    for (const [language, indicators] of Object.entries(theme.indicators)) {
      if (indicators.length === 0) continue
      for (const place of lineages.get(theme.id)!) languages[place]!.add(language as CodedLanguage)
    }
  }
  const counts = codebook.themes.map((theme) => ({
    codebook: codebook.id,
    theme,
    level: lineages.get(theme.id)!.length,
    studies: 0,
    studiesNegated: 0,
    studiesExamined: 0,
    units: 0,
    unitsFindings: 0,
    unitsReviewed: 0,
    unitsAccepted: 0,
    unitsConfirmed: 0,
    unitsRejected: 0,
    unitsAdded: 0,
  }))
  return { codebook, counts, languages, pairs: new Map(), coded: 0 }
}

function addThemes(
  book: BookTally,
  examined: StudyCounts['examined'],
  own: StudyCounts['books'][number],
): void {
  for (const [place, languages] of book.languages.entries()) {
    if (examined.some((language) => languages.has(language))) book.counts[place]!.studiesExamined++
  }
  let isCoded = false
  for (const found of own.themes) {
    const count = book.counts[found.theme]!
    if (found.units > 0) count.studies++
    if (found.isNegated) count.studiesNegated++
    if (found.units > 0 || found.isNegated) isCoded = true
    for (const name of UNIT_COUNTS) count[name] += found[name]
  }
  if (isCoded) book.coded++
}

function addPairs({ codebook, pairs }: BookTally, own: StudyCounts['books'][number]): void {
  for (const { themeA, themeB, units } of own.pairs) {
    const key = themeA * codebook.themes.length + themeB
    const pair = pairs.get(key) ?? {
      codebook: codebook.id,
      themeA: codebook.themes[themeA]!.id,
      themeB: codebook.themes[themeB]!.id,
      units: 0,
      studies: 0,
    }
    pair.units += units
    pair.studies++
    pairs.set(key, pair)
  }
}

/** Starts counting for these codebooks: those, in that order, that the studies were counted in. */
export function createTally(codebooks: readonly Codebook[]): Tally {
  const books = codebooks.map(openBook)
  let studies = 0
  return {
    add({ examined, books: own }) {
      studies++
      for (const [i, book] of books.entries()) {
        addThemes(book, examined, own[i]!)
        addPairs(book, own[i]!)
      }
    },
    counts: () => books.flatMap((book) => book.counts),
    // By codebook, then by the places of the first and the second theme.
    pairs: () => books.flatMap(({ pairs }) => [...pairs].sort(([a], [b]) => a - b).map(([, pair]) => pair)),
    get studies() {
      return studies
    },
    coded: (codebook) => books.find((book) => book.codebook.id === codebook)?.coded ?? 0,
  }
}
