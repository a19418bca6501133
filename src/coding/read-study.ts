import type { Segment } from '../study/study.js'
import { type CodedLanguage, isCoded } from '../text/language.js'
import type { CompiledCodebook } from './compile.js'
import { expandAbbreviations } from './learn-abbreviations.js'
import { PatternMatcher } from './pattern-matcher.js'
import { Sentence } from './sentence.js'

/** The segments that a codebook codes, by study: those of its fields and languages, in their order. */
export function groupByStudy(
  compiled: CompiledCodebook,
  segments: readonly Segment[],
): Map<string, Segment[]> {
  const { fields, languages } = compiled.codebook
  const studies = new Map<string, Segment[]>()
  for (const segment of segments) {
    if (!fields.includes(segment.field) || !isCoded(segment.language)) continue
    if (!languages.includes(segment.language)) continue
    const study = studies.get(segment.studyId)
    if (study === undefined) studies.set(segment.studyId, [segment])
    else study.push(segment)
  }
  return studies
}

/** The sentences of one study with the patterns that occur in them, abbreviations of the study included. */
export function readStudy(compiled: CompiledCodebook, segments: readonly Segment[]): Sentence[] {
  const sentences = segments.map((segment) => {
    const sentence = new Sentence(segment)
    matcherOf(compiled, segment.language as CodedLanguage).find(sentence)
    return sentence
  })
  expandAbbreviations(compiled, sentences)
  return sentences
}

const matchers = new WeakMap<CompiledCodebook, Partial<Record<CodedLanguage, PatternMatcher>>>()

function matcherOf(compiled: CompiledCodebook, language: CodedLanguage): PatternMatcher {
  let own = matchers.get(compiled)
  if (own === undefined) {
    own = {}
    matchers.set(compiled, own)
  }
  own[language] ??= new PatternMatcher(compiled.patterns, language)
  return own[language]
}
