import type { Codebook, Indicator } from '../codebook/codebook.js'
import type { Segment } from '../study/study.js'
import type { CodedLanguage } from '../text/language.js'
import { compileCodebook } from './compile.js'
import { matchIndicators } from './match.js'
import { groupByStudy, readStudy } from './read-study.js'

/** A place where a pattern matches: UTF-16 offsets in the segment's text. */
export interface SearchHit {
  readonly segment: Segment
  readonly start: number
  readonly end: number
}

export interface SearchOptions {
  /** The languages whose segments are searched, each with the pattern read in that language; both unless given. */
  readonly languages?: readonly CodedLanguage[]
  /** Lists that the pattern may name. */
  readonly lists?: Codebook['lists']
}

/**
 * Finds an indicator, as a codebook writes it, in segments: every match, in the order of the segments and places,
 * of matches inside others the longest alone. Abbreviations that a study defines are found too.
 */
export function searchSegments(
  indicator: Indicator,
  segments: readonly Segment[],
  options: SearchOptions = {},
): SearchHit[] {
  const languages = options.languages ?? ['en', 'zh']
  const codebook: Codebook = {
    id: 'search',
    version: '',
    title: {},
    description: {},
    languages,
    unit: 'sentence',
    fields: [...new Set(segments.map((segment) => segment.field))],
    lists: options.lists ?? {},
    lint: {},
    themes: [
      {
        id: 'search',
        assignable: true,
        valence: 'neutral',
        label: {},
        definition: {},
        useWhen: {},
        notWhen: {},
        negation: 'keep',
        yieldsTo: [],
        indicators: Object.fromEntries(languages.map((language) => [language, [indicator]])),
        examples: [],
        counterexamples: [],
      },
    ],
  }
  const compiled = compileCodebook(codebook)
  const hits: SearchHit[] = []
  for (const study of groupByStudy(compiled, segments).values()) {
    for (const { sentence, start, end } of matchIndicators(compiled, readStudy(compiled, study))) {
      hits.push({ segment: sentence.segment, start, end })
    }
  }
  const order = new Map(segments.map((segment, index) => [segment, index]))
  hits.sort((a, b) => order.get(a.segment)! - order.get(b.segment)! || a.start - b.start || b.end - a.end)
  return hits.filter((hit, index) => {
    const before = hits[index - 1]
    return (
      before === undefined ||
      before.segment !== hit.segment ||
      hit.start >= before.end ||
      hit.end > before.end
    )
  })
}
