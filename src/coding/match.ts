import type { SectionFilter, SectionName } from '../codebook/codebook.js'
import type { CompiledCodebook, CompiledIndicator } from './compile.js'
import { canTakeEach, isInside } from './match-items.js'
import type { Exclusion } from './pattern-table.js'
import { perCodebook } from './per-codebook.js'
import type { Occurrence, Sentence } from './sentence.js'
import { SentenceMatcher } from './sentence-matcher.js'
import type { WordSpan } from './word-span.js'

/** An indicator that fired at a place. `pattern` is the pattern that matched, where it was a single one. */
export interface Match extends WordSpan {
  readonly groups?: Readonly<Record<string, string>>
  readonly indicator: CompiledIndicator
  readonly sentence: Sentence
  readonly pattern: number | undefined
}

/** Told of a match that `not` or `unless` keeps from counting, and where the pattern that does it stands. */
export type OnExcluded = (match: Match, by: 'not' | 'unless', place: WordSpan) => void

/** The matches of all indicators in the sentences of one study, `not` and `unless` applied, in no order. */
export function matchIndicators(
  compiled: CompiledCodebook,
  sentences: readonly Sentence[],
  onExcluded?: OnExcluded,
): Match[] {
  const matches: Match[] = []
  const matcher = matcherOf(compiled)
  const hasExclusions = exclusionsOf(compiled)
  for (const sentence of sentences) {
    for (const match of matcher.match(sentence)) {
      if (hasExclusions[match.indicator.id] === 0 || !isExcluded(compiled, match, onExcluded))
        matches.push(match)
    }
  }
  for (const match of matchAll(compiled, sentences, onExcluded)) matches.push(match)
  return matches
}

const matcherOf = perCodebook((compiled) => new SentenceMatcher(compiled))

/** By indicator: 1 where it or its theme has a `not` or an `unless`. */
const exclusionsOf = perCodebook(({ indicators, themes }) =>
  Uint8Array.from(indicators, ({ not, unless, theme }) => {
    const all = [not, unless, themes[theme]!.not, themes[theme]!.unless]
    return all.some(({ patterns }) => patterns.size > 0) ? 1 : 0
  }),
)

/** Whether `not` or `unless`, of the indicator or of its theme, keeps a match from counting. */
function isExcluded(compiled: CompiledCodebook, match: Match, onExcluded?: OnExcluded): boolean {
  const { indicator, sentence } = match
  const theme = compiled.themes[indicator.theme]!
  const not = findExclusion(sentence, indicator.not, match) ?? findExclusion(sentence, theme.not, match)
  if (not !== undefined) {
    onExcluded?.(match, 'not', not)
    return true
  }
  const unless = findExclusion(sentence, indicator.unless) ?? findExclusion(sentence, theme.unless)
  if (unless === undefined) return false
  onExcluded?.(match, 'unless', unless)
  return true
}

/** Where one of the patterns occurs, around a place where one is given. */
export function findExclusion(
  sentence: Sentence,
  { patterns, late }: Exclusion,
  around?: WordSpan,
): Occurrence | undefined {
  if (patterns.size === 0) return undefined
  const excludes = (one: Occurrence): boolean => around === undefined || isInside(around, one)
  const found = sentence.occurrencesOf(patterns, around?.last).find(excludes)
  if (found !== undefined) return found
  for (const pattern of late) {
    const own = sentence.findLate(pattern).find(excludes)
    if (own !== undefined) return own
  }
  return undefined
}

/** `all` indicators: one match in each unit that holds all items, at the first place of the first item. */
function matchAll(
  compiled: CompiledCodebook,
  sentences: readonly Sentence[],
  onExcluded?: OnExcluded,
): Match[] {
  const indicators = compiled.allIndicators
  if (indicators.length === 0) return []
  const matches: Match[] = []
  for (const unit of groupIntoUnits(compiled, sentences)) {
    const places = placesByItem(compiled, unit)
    if (places.size === 0) continue
    for (const indicator of indicators) {
      const [first, ...rest] = indicator.items.map((item) => places.get(item))
      if (first === undefined || rest.some((list) => list === undefined)) continue
      for (const one of first) {
        const { sentence, occurrence } = one
        const match: Match = { ...occurrence, indicator, sentence, pattern: undefined }
        if (isExcluded(compiled, match, onExcluded)) continue
        if (isAllowed(match, compiled) && canTakeEach(rest as UnitPlace[][], [one])) {
          matches.push(match)
          break
        }
      }
    }
  }
  return matches
}

interface UnitPlace {
  readonly place: string
  readonly sentence: Sentence
  readonly occurrence: Occurrence
}

/** What occurs in a unit, by item, in the order of places and, at the same place, of the item's patterns. */
function placesByItem(compiled: CompiledCodebook, unit: readonly Sentence[]): Map<number, UnitPlace[]> {
  const places = new Map<number, UnitPlace[]>()
  for (const sentence of unit) {
    const place = sentence.segment.segmentId
    const inOrder = sentence.occurrences.sort((a, b) => a.start - b.start)
    for (const occurrence of inOrder) {
      for (const item of compiled.itemsOfPattern.of(occurrence.pattern)) {
        const list = places.get(item)
        if (list === undefined) places.set(item, [{ place, sentence, occurrence }])
        else insert(list, { place, sentence, occurrence }, compiled.items[item]!)
      }
    }
  }
  return places
}

function insert(list: UnitPlace[], one: UnitPlace, patterns: readonly number[]): void {
  const { sentence, occurrence } = one
  let at = list.length
  while (at > 0) {
    const before = list[at - 1]!
    if (before.sentence !== sentence || before.occurrence.start !== occurrence.start) break
    if (patterns.indexOf(before.occurrence.pattern) <= patterns.indexOf(occurrence.pattern)) break
    at -= 1
  }
  list.splice(at, 0, one)
}

function groupIntoUnits(compiled: CompiledCodebook, sentences: readonly Sentence[]): Sentence[][] {
  const { unit } = compiled.codebook
  if (unit === 'sentence') return sentences.map((sentence) => [sentence])
  const units = new Map<string, Sentence[]>()
  for (const sentence of sentences) {
    const { language, field, section } = sentence.segment
    const key = unit === 'study' ? language : `${language} ${field} ${section ?? ''}`
    const group = units.get(key)
    if (group === undefined) units.set(key, [sentence])
    else group.push(sentence)
  }
  return [...units.values()]
}

/** Whether the sections of the theme and of the indicator let a match count where it stands. */
export function isAllowed(match: Pick<Match, 'sentence' | 'indicator'>, compiled: CompiledCodebook): boolean {
  const ofTheme = compiled.codebook.themes[match.indicator.theme]!.sections
  const own = match.indicator.sections
  // A section may have to be inferred: it is asked for where something depends on it.
  if (ofTheme === undefined && own === undefined) return true
  const { segment } = match.sentence
  const section = segment.field === 'title' ? 'title' : segment.section
  return lets(ofTheme, section) && lets(own, section)
}

function lets(filter: SectionFilter | undefined, section: SectionName | undefined): boolean {
  if (filter === undefined) return true
  if ('except' in filter) return section === undefined || !filter.except.includes(section)
  return section !== undefined && filter.includes(section)
}
