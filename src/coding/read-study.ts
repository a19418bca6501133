import type { Segment } from '../study/study.js'
import { type CodedLanguage, isCoded } from '../text/language.js'
import type { CompiledCodebook } from './compile.js'
import { findCues } from './cues.js'
import { expandAbbreviations } from './learn-abbreviations.js'
import { PatternMatcher, type Target } from './pattern-matcher.js'
import { type Finder, Sentence } from './sentence.js'

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
  const sentences = segments.map(
    (segment) => new Sentence(segment, finderOf(compiled, segment.language as CodedLanguage)),
  )
  expandAbbreviations(compiled, sentences)
  return sentences
}

const finders = new WeakMap<CompiledCodebook, Partial<Record<CodedLanguage, Finder>>>()

function finderOf(compiled: CompiledCodebook, language: CodedLanguage): Finder {
  let own = finders.get(compiled)
  if (own === undefined) {
    own = {}
    finders.set(compiled, own)
  }
  own[language] ??= makeFinder(compiled, language)
  return own[language]
}

function makeFinder(compiled: CompiledCodebook, language: CodedLanguage): Finder {
  const targets: Target[] = []
  for (const { id, language: own, parsed, isLate } of compiled.patterns) {
    if (own === language && parsed !== undefined) targets.push({ pattern: id, parsed, isLate })
  }
  const matcher = new PatternMatcher(targets, language)
  return {
    find: (sentence) => matcher.find(sentence),
    findLate: (sentence, pattern) => matcher.findLate(sentence, pattern),
    findLateWithin: (sentence, start, end) => matcher.findLateWithin(sentence, start, end),
    findCues,
  }
}
