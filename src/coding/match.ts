import type { CompiledCodebook, CompiledIndicator } from './compile.js'
import { canTakeEach, findTogether, isInside } from './match-items.js'
import type { Occurrence, Sentence, WordSpan } from './sentence.js'

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
  for (const sentence of sentences) {
    if (sentence.occurrences.length === 0) continue
    for (const { indicator, items } of collectItems(compiled, sentence)) {
      for (const match of matchIn(indicator, items, sentence)) {
        if (!isExcluded(compiled, match, onExcluded)) matches.push(match)
      }
    }
  }
  for (const match of matchAll(compiled, sentences, onExcluded)) matches.push(match)
  return matches
}

interface Candidate {
  readonly indicator: CompiledIndicator
  /** What occurs in the sentence, by item. */
  readonly items: Occurrence[][]
}

/** Indicators with a pattern that occurs in the sentence, in the order of the codebook. */
function collectItems(compiled: CompiledCodebook, sentence: Sentence): Candidate[] {
  const found = new Map<number, Candidate>()
  for (const occurrence of sentence.occurrences) {
    for (const use of compiled.usesOfPattern[occurrence.pattern]!) {
      let candidate = found.get(use.indicator)
      if (candidate === undefined) {
        const indicator = compiled.indicators[use.indicator]!
        if (indicator.form === 'all') continue
        candidate = { indicator, items: indicator.items.map(() => []) }
        found.set(use.indicator, candidate)
      }
      candidate.items[use.item]!.push(occurrence)
    }
  }
  const candidates = [...found.values()]
  return candidates.length < 2 ? candidates : candidates.sort((a, b) => a.indicator.id - b.indicator.id)
}

function matchIn(
  indicator: CompiledIndicator,
  items: readonly (readonly Occurrence[])[],
  sentence: Sentence,
): Match[] {
  const { form, within } = indicator
  if (form === 'match') {
    return items[0]!.map(({ pattern, start, end, first, last, groups }) => {
      const match: Match = { start, end, first, last, indicator, sentence, pattern }
      return groups === undefined ? match : { ...match, groups }
    })
  }
  if (items.some((list) => list.length === 0)) return []
  const clauses = indicator.clause ? sentence.clauses.clause : undefined
  return findTogether(items, within, form === 'before', clauses).map(({ start, end, first, last }) => ({
    start,
    end,
    first,
    last,
    indicator,
    sentence,
    pattern: undefined,
  }))
}

function occurrencesOf(patterns: readonly number[], sentence: Sentence): Occurrence[] {
  return patterns.flatMap((pattern) => sentence.occurrencesOf(pattern))
}

/** Whether `not` or `unless`, of the indicator or of its theme, keeps a match from counting. */
function isExcluded(compiled: CompiledCodebook, match: Match, onExcluded?: OnExcluded): boolean {
  const { indicator, sentence } = match
  const theme = compiled.themes[indicator.theme]!
  if (indicator.not.length + indicator.unless.length + theme.not.length + theme.unless.length === 0)
    return false
  const holds = (place: WordSpan): boolean => isInside(match, place)
  const not = sentence.findOccurrence(indicator.not, holds) ?? sentence.findOccurrence(theme.not, holds)
  if (not !== undefined) {
    onExcluded?.(match, 'not', not)
    return true
  }
  const unless = sentence.findOccurrence(indicator.unless) ?? sentence.findOccurrence(theme.unless)
  if (unless === undefined) return false
  onExcluded?.(match, 'unless', unless)
  return true
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
    for (const indicator of indicators) {
      const [first, ...rest] = indicator.items.map((item) =>
        unit.flatMap((sentence) =>
          occurrencesOf(item, sentence).map((occurrence) => ({
            place: sentence.segment.segmentId,
            sentence,
            occurrence,
          })),
        ),
      )
      if (first === undefined || first.length === 0 || rest.some((list) => list.length === 0)) continue
      first.sort(
        (a, b) =>
          unit.indexOf(a.sentence) - unit.indexOf(b.sentence) || a.occurrence.start - b.occurrence.start,
      )
      for (const one of first) {
        const match: Match = { ...one.occurrence, indicator, sentence: one.sentence, pattern: undefined }
        if (isExcluded(compiled, match, onExcluded)) continue
        if (isAllowed(match, compiled) && canTakeEach(rest, [one])) {
          matches.push(match)
          break
        }
      }
    }
  }
  return matches
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
  const { segment } = match.sentence
  const section = segment.field === 'title' ? 'title' : segment.section
  const filters = [compiled.codebook.themes[match.indicator.theme]!.sections, match.indicator.sections]
  return filters.every((filter) => {
    if (filter === undefined) return true
    if ('except' in filter) return section === undefined || !filter.except.includes(section)
    return section !== undefined && filter.includes(section)
  })
}
