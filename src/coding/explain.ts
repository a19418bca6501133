import type { Segment } from '../study/study.js'
import type { Polarity, Stance } from './coding.js'
import type { CompiledCodebook } from './compile.js'
import { type Match, matchIndicators } from './match.js'
import { Negation } from './negation.js'
import { groupByStudy, readStudy } from './read-study.js'
import { resolveMatches } from './resolve.js'
import type { Sentence } from './sentence.js'
import { Stances } from './stance.js'
import type { WordSpan } from './word-span.js'

/** A place in the segment's text, UTF-16 offsets from the segment's start, and the words there. */
export interface TracePlace {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What keeps a match from being a coding, in the order in which the rules apply. */
export type SuppressedBy =
  | 'not'
  | 'unless'
  | 'short'
  | 'longest'
  | 'section'
  | 'negation'
  | 'requires'
  | 'yields_to'
  | 'merged'

/**
 * An indicator that fired in a segment, and what became of it. `themeId` is the theme it is evidence for; a
 * flipped coding has the other theme in `codedAs`. `by` is absent where it is coded. `at` is the place of what
 * suppressed it (a `not` pattern, a longer match, a negation cue), `other` the theme or indicator that did.
 */
export interface IndicatorTrace extends TracePlace {
  readonly themeId: string
  readonly indicator: string
  readonly codedAs?: string
  readonly polarity?: Polarity
  readonly stance?: Stance
  readonly negationCue?: TracePlace
  readonly stanceCue?: TracePlace
  readonly by?: SuppressedBy
  readonly at?: TracePlace
  readonly other?: string
}

/**
 * Says of one segment which indicators fired, and which of them were suppressed, by what. `segments` are those of
 * its study, or of more studies: abbreviations and the sentence before matter. Empty where nothing fired, or where
 * the codebook does not code such a segment.
 */
export function explainSegment(
  compiled: CompiledCodebook,
  segments: readonly Segment[],
  segmentIndex: number,
): IndicatorTrace[] {
  const segment = segments[segmentIndex]
  if (segment === undefined) return []
  const study = groupByStudy(compiled, segments).get(segment.studyId) ?? []
  const sentences = readStudy(compiled, study)
  const sentence = sentences.find((one) => one.segment === segment)
  if (sentence === undefined) return []
  const traces: IndicatorTrace[] = []
  const suppress = (match: Match, by: SuppressedBy, at?: WordSpan, other?: string): void => {
    if (match.sentence !== sentence) return
    traces.push({
      ...describeMatch(compiled, match),
      by,
      ...(at === undefined ? {} : { at: placeIn(sentence, at) }),
      ...(other === undefined ? {} : { other }),
    })
  }
  const matches = matchIndicators(compiled, sentences, (match, by, place) => suppress(match, by, place))
  const resolved = resolveMatches(compiled, sentences, matches, (match, suppression) => {
    if (suppression.by === 'longest' || suppression.by === 'merged') {
      const { other } = suppression
      suppress(match, suppression.by, other, other.indicator.name)
    } else if (suppression.by === 'negation') suppress(match, 'negation', suppression.cue)
    else if (suppression.by === 'yields_to') suppress(match, 'yields_to', undefined, suppression.theme)
    else suppress(match, suppression.by)
  })
  const negation = new Negation(sentence)
  const stances = new Stances(sentence)
  for (const { match, theme, polarity, stance } of resolved.get(sentence) ?? []) {
    const codedAs = compiled.codebook.themes[theme]!.id
    const base = describeMatch(compiled, match)
    const isBare = match.indicator.items.length === 0
    const negationCue = isBare ? undefined : negation.cueOf(match)
    const stanceCue = stance === 'asserted' ? undefined : stances.cueOf(match, false)
    traces.push({
      ...base,
      ...(codedAs === base.themeId ? {} : { codedAs }),
      polarity,
      stance,
      ...(negationCue === undefined ? {} : { negationCue: placeIn(sentence, negationCue) }),
      ...(stanceCue === undefined ? {} : { stanceCue: placeIn(sentence, stanceCue) }),
    })
  }
  return traces.sort((a, b) => a.start - b.start || a.end - b.end)
}

function describeMatch(
  compiled: CompiledCodebook,
  match: Match,
): TracePlace & { themeId: string; indicator: string } {
  const themeId = compiled.codebook.themes[match.indicator.theme]!.id
  return { ...placeIn(match.sentence, match), themeId, indicator: match.indicator.name }
}

function placeIn(sentence: Sentence, { start, end }: WordSpan): TracePlace {
  return { start, end, text: sentence.segment.text.slice(start, end) }
}
