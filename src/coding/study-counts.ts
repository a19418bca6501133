import type { Codebook, Theme } from '../codebook/codebook.js'
import type { CodedLanguage } from '../text/language.js'
import type { CodingStatus, Polarity } from './coding.js'

/** What the counts need to know of one coding. */
export interface CodingFact {
  readonly codebook: string
  readonly themeId: string
  readonly unitId: string
  readonly polarity: Polarity
  readonly status: CodingStatus
  /** Whether a person decided about it. */
  readonly reviewed: boolean
  /** Whether a person added it, where no rule had suggested it. */
  readonly added: boolean
  readonly section: string | undefined
}

/**
 * The units of one theme, and of the themes below it, in one study. Confirmed and rejected are those that a rule
 * suggested and a person accepted or rejected.
 */
export const UNIT_COUNTS = [
  'units',
  'unitsFindings',
  'unitsReviewed',
  'unitsAccepted',
  'unitsConfirmed',
  'unitsRejected',
  'unitsAdded',
] as const

export type UnitCounts = Readonly<Record<(typeof UNIT_COUNTS)[number], number>>

/** What one study adds to the counts of one theme; `theme` is its place in the codebook. */
export interface ThemeInStudy extends UnitCounts {
  readonly theme: number
  readonly isNegated: boolean
}

/** Two themes of a codebook, by their places in it, that meet in units of one study, both affirmed. */
export interface PairInStudy {
  readonly themeA: number
  readonly themeB: number
  readonly units: number
}

/** What one study adds to the counts: small and plain, so that it can cross from a worker. */
export interface StudyCounts {
  /** Languages of its segments that codebooks look at. */
  readonly examined: readonly CodedLanguage[]
  /** Codings of any status. */
  readonly codings: number
  /** By codebook, in the order of the codebooks; themes that are not coded are left out. */
  readonly books: readonly {
    readonly themes: readonly ThemeInStudy[]
    readonly pairs: readonly PairInStudy[]
  }[]
}

interface BookThemes {
  readonly id: string
  /** By theme id, the places of the theme and of all above it, itself first. */
  readonly lineages: ReadonlyMap<string, readonly number[]>
}

/** The places of each theme and of all themes above it in a codebook, by theme id, the theme itself first. */
export function findLineages({ themes }: Codebook): Map<string, number[]> {
  const places = new Map(themes.map((theme, place) => [theme.id, place]))
  const lineages = new Map<string, number[]>()
  for (const theme of themes) {
    const lineage: number[] = []
    let at: Theme | undefined = theme
    while (at !== undefined && !lineage.includes(places.get(at.id)!)) {
      lineage.push(places.get(at.id)!)
      at = at.parent === undefined ? undefined : themes[places.get(at.parent) ?? -1]
    }
    lineages.set(theme.id, lineage)
  }
  return lineages
}

const FINDINGS: ReadonlySet<string | undefined> = new Set(['results', 'conclusion'])

const stands = (fact: CodingFact) => fact.status !== 'rejected' && fact.status !== 'stale'

/** The distinct units of a theme by what they count for. */
type UnitSets = Record<(typeof UNIT_COUNTS)[number], Set<string>> & { isNegated: boolean }

function openSets(): UnitSets {
  const sets: Partial<UnitSets> = { isNegated: false }
  for (const name of UNIT_COUNTS) sets[name] = new Set()
  return sets as UnitSets
}

function addFact(sets: UnitSets, fact: CodingFact): void {
  const { unitId } = fact
  if (fact.reviewed) sets.unitsReviewed.add(unitId)
  if (fact.status === 'rejected') sets.unitsRejected.add(unitId)
  else if (fact.added) sets.unitsAdded.add(unitId)
  else if (fact.reviewed) sets.unitsConfirmed.add(unitId)
  if (!stands(fact)) return
  if (fact.reviewed) sets.unitsAccepted.add(unitId)
  if (fact.polarity === 'negated') sets.isNegated = true
  else {
    sets.units.add(unitId)
    if (FINDINGS.has(fact.section)) sets.unitsFindings.add(unitId)
  }
}

/** A unit counts once for a theme, however many codings it holds. */
function countThemes(book: BookThemes, facts: readonly CodingFact[]): ThemeInStudy[] {
  const byTheme = new Map<number, UnitSets>()
  for (const fact of facts) {
    for (const theme of book.lineages.get(fact.themeId) ?? []) {
      const sets = byTheme.get(theme) ?? openSets()
      byTheme.set(theme, sets)
      addFact(sets, fact)
    }
  }
  return [...byTheme].map(([theme, { isNegated, ...sets }]) => ({
    theme,
    isNegated,
    ...(Object.fromEntries(UNIT_COUNTS.map((name) => [name, sets[name].size])) as UnitCounts),
  }))
}

function countPairs(book: BookThemes, facts: readonly CodingFact[]): PairInStudy[] {
  const byUnit = new Map<string, Set<number>>()
  for (const fact of facts) {
    const theme = book.lineages.get(fact.themeId)?.[0]
    if (theme === undefined || !stands(fact) || fact.polarity === 'negated') continue
    const themes = byUnit.get(fact.unitId)
    if (themes === undefined) byUnit.set(fact.unitId, new Set([theme]))
    else themes.add(theme)
  }
  const pairs = new Map<string, { themeA: number; themeB: number; units: number }>()
  for (const themes of byUnit.values()) {
    const sorted = [...themes].sort((a, b) => a - b)
    for (let i = 0; i < sorted.length; i++) {
      for (let j = i + 1; j < sorted.length; j++) {
        const key = `${sorted[i]} ${sorted[j]}`
        const pair = pairs.get(key) ?? { themeA: sorted[i]!, themeB: sorted[j]!, units: 0 }
        pair.units++
        pairs.set(key, pair)
      }
    }
  }
  return [...pairs.values()]
}

/** Returns what counts one study after the other in these codebooks. */
export function createStudyCounter(
  codebooks: readonly Codebook[],
): (examined: readonly CodedLanguage[], facts: readonly CodingFact[]) => StudyCounts {
  const books: BookThemes[] = codebooks.map((codebook) => ({
    id: codebook.id,
    lineages: findLineages(codebook),
  }))
  return (examined, facts) => ({
    examined,
    codings: facts.length,
    books: books.map((book) => {
      const own = facts.filter((fact) => fact.codebook === book.id)
      return { themes: countThemes(book, own), pairs: countPairs(book, own) }
    }),
  })
}
