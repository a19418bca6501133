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

/** What the counts need to know of one study. `examined` are the languages of its segments that codebooks look at. */
export interface StudyFacts {
  readonly studyId: string
  readonly label: string
  readonly examined: readonly CodedLanguage[]
  readonly codings: readonly CodingFact[]
}

/** The counts of one theme, and of what is below it. */
export interface ThemeCount {
  readonly codebook: string
  readonly theme: Theme
  readonly level: number
  studies: number
  studiesNegated: number
  studiesExamined: number
  units: number
  unitsFindings: number
  unitsReviewed: number
  unitsAccepted: number
  /** Units that a rule suggested and a person accepted or rejected, and those that a person added. */
  unitsConfirmed: number
  unitsRejected: number
  unitsAdded: number
}

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
  /** Counts a study and returns the affirmed units by codebook and theme id, `undefined` where nothing could be examined. */
  add(study: StudyFacts): Map<string, Map<string, number>> | undefined
  counts(): readonly ThemeCount[]
  pairs(): readonly ThemePair[]
  /** Studies counted, and those that carry any theme of each codebook. */
  readonly studies: number
  coded(codebook: string): number
}

interface BookTally {
  readonly codebook: Codebook
  readonly counts: Map<string, ThemeCount>
  /** Each theme with all themes above it, itself first. */
  readonly lineages: Map<string, readonly string[]>
  readonly order: Map<string, number>
  readonly languages: Map<string, ReadonlySet<CodedLanguage>>
  coded: number
}

const FINDINGS: ReadonlySet<string | undefined> = new Set(['results', 'conclusion'])

function openBook(codebook: Codebook): BookTally {
  const byId = new Map(codebook.themes.map((theme) => [theme.id, theme]))
  const lineages = new Map<string, string[]>()
  const languages = new Map<string, Set<CodedLanguage>>(codebook.themes.map((t) => [t.id, new Set()]))
  for (const theme of codebook.themes) {
    const lineage: string[] = []
    let at: Theme | undefined = theme
    while (at !== undefined && !lineage.includes(at.id)) {
      lineage.push(at.id)
      at = at.parent === undefined ? undefined : byId.get(at.parent)
    }
    lineages.set(theme.id, lineage)
    for (const [language, indicators] of Object.entries(theme.indicators)) {
      if (indicators.length === 0) continue
      for (const id of lineage) languages.get(id)!.add(language as CodedLanguage)
    }
  }
  const counts = new Map<string, ThemeCount>(
    codebook.themes.map((theme) => [
      theme.id,
      {
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
      },
    ]),
  )
  const order = new Map(codebook.themes.map((theme, i) => [theme.id, i]))
  return { codebook, counts, lineages, order, languages, coded: 0 }
}

const stands = (fact: CodingFact) => fact.status !== 'rejected' && fact.status !== 'stale'

/** Counts one study in one codebook; a unit counts once for a theme, however many codings it holds. */
function countStudy(book: BookTally, study: StudyFacts): Map<string, number> {
  const affirmed = new Map<string, Set<string>>()
  const findings = new Map<string, Set<string>>()
  const reviewed = new Map<string, Set<string>>()
  const accepted = new Map<string, Set<string>>()
  const confirmed = new Map<string, Set<string>>()
  const rejected = new Map<string, Set<string>>()
  const added = new Map<string, Set<string>>()
  const negated = new Set<string>()
  const put = (sets: Map<string, Set<string>>, theme: string, unit: string) => {
    const set = sets.get(theme)
    if (set === undefined) sets.set(theme, new Set([unit]))
    else set.add(unit)
  }
  for (const fact of study.codings) {
    if (fact.codebook !== book.codebook.id) continue
    for (const theme of book.lineages.get(fact.themeId) ?? []) {
      if (fact.reviewed) put(reviewed, theme, fact.unitId)
      if (fact.status === 'rejected') put(rejected, theme, fact.unitId)
      else if (fact.added) put(added, theme, fact.unitId)
      else if (fact.reviewed) put(confirmed, theme, fact.unitId)
      if (!stands(fact)) continue
      if (fact.reviewed) put(accepted, theme, fact.unitId)
      if (fact.polarity === 'negated') negated.add(theme)
      else {
        put(affirmed, theme, fact.unitId)
        if (FINDINGS.has(fact.section)) put(findings, theme, fact.unitId)
      }
    }
  }
  for (const [id, count] of book.counts) {
    if (study.examined.some((language) => book.languages.get(id)!.has(language))) count.studiesExamined++
    if (affirmed.has(id)) count.studies++
    if (negated.has(id)) count.studiesNegated++
    count.units += affirmed.get(id)?.size ?? 0
    count.unitsFindings += findings.get(id)?.size ?? 0
    count.unitsReviewed += reviewed.get(id)?.size ?? 0
    count.unitsAccepted += accepted.get(id)?.size ?? 0
    count.unitsConfirmed += confirmed.get(id)?.size ?? 0
    count.unitsRejected += rejected.get(id)?.size ?? 0
    count.unitsAdded += added.get(id)?.size ?? 0
  }
  if (affirmed.size + negated.size > 0) book.coded++
  return new Map([...affirmed].map(([theme, units]) => [theme, units.size]))
}

function countPairs(book: BookTally, study: StudyFacts, pairs: Map<string, ThemePair>): void {
  const byUnit = new Map<string, Set<string>>()
  for (const fact of study.codings) {
    if (fact.codebook !== book.codebook.id || !stands(fact) || fact.polarity === 'negated') continue
    const themes = byUnit.get(fact.unitId)
    if (themes === undefined) byUnit.set(fact.unitId, new Set([fact.themeId]))
    else themes.add(fact.themeId)
  }
  const seen = new Set<string>()
  for (const themes of byUnit.values()) {
    const sorted = [...themes].sort((a, b) => (book.order.get(a) ?? 0) - (book.order.get(b) ?? 0))
    for (let i = 0; i < sorted.length; i++) {
      for (let j = i + 1; j < sorted.length; j++) {
        const key = `${book.codebook.id}\0${sorted[i]}\0${sorted[j]}`
        const pair = pairs.get(key) ?? {
          codebook: book.codebook.id,
          themeA: sorted[i]!,
          themeB: sorted[j]!,
          units: 0,
          studies: 0,
        }
        pair.units++
        if (!seen.has(key)) pair.studies++
        seen.add(key)
        pairs.set(key, pair)
      }
    }
  }
}

/** Starts counting for these codebooks. */
export function createTally(codebooks: readonly Codebook[]): Tally {
  const books = codebooks.map(openBook)
  const pairs = new Map<string, ThemePair>()
  let studies = 0
  return {
    add(study) {
      studies++
      const units = new Map<string, Map<string, number>>()
      for (const book of books) {
        units.set(book.codebook.id, countStudy(book, study))
        countPairs(book, study, pairs)
      }
      return study.examined.length === 0 ? undefined : units
    },
    counts: () => books.flatMap((book) => [...book.counts.values()]),
    pairs() {
      const rank = (pair: ThemePair) => books.findIndex((book) => book.codebook.id === pair.codebook)
      const order = (pair: ThemePair, theme: string) => books[rank(pair)]?.order.get(theme) ?? 0
      return [...pairs.values()].sort(
        (a, b) =>
          rank(a) - rank(b) ||
          order(a, a.themeA) - order(b, b.themeA) ||
          order(a, a.themeB) - order(b, b.themeB),
      )
    },
    get studies() {
      return studies
    },
    coded: (codebook) => books.find((book) => book.codebook.id === codebook)?.coded ?? 0,
  }
}
