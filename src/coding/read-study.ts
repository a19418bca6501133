import type { Segment } from '../study/study.js'
import { type CodedLanguage, isCoded } from '../text/language.js'
import type { CompiledCodebook } from './compile.js'
import { buildFinder, findPatterns, type PatternFinder } from './find-patterns.js'
import { expandAbbreviations } from './learn-abbreviations.js'
import { readSentence, type Sentence } from './sentence.js'

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
    const sentence = readSentence(segment)
    findPatterns(finderOf(compiled, segment.language as CodedLanguage), sentence)
    return sentence
  })
  expandAbbreviations(compiled, sentences)
  return sentences
}

const finders = new WeakMap<CompiledCodebook, Map<CodedLanguage, PatternFinder>>()

function finderOf(compiled: CompiledCodebook, language: CodedLanguage): PatternFinder {
  let own = finders.get(compiled)
  if (own === undefined) {
    own = new Map()
    finders.set(compiled, own)
  }
  let finder = own.get(language)
  if (finder === undefined) {
    finder = buildFinder(compiled.patterns, language)
    own.set(language, finder)
  }
  return finder
}
