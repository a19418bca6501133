import type { Segment } from '../study/study.js'
import { type CodedLanguage, isCoded } from '../text/language.js'
import type { CompiledCodebook } from './compile.js'
import { LanguageFinder } from './language-finder.js'
import { expandAbbreviations } from './learn-abbreviations.js'
import type { Target } from './pattern-matcher.js'
import { perCodebook } from './per-codebook.js'
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

/**
 * The sentences of one study with the patterns that occur in them, abbreviations of the study included. They stay good when
 * another study is read, but what is asked of them then may have to be read again.
 */
export function readStudy(compiled: CompiledCodebook, segments: readonly Segment[]): Sentence[] {
  const finders = findersOf(compiled)
  for (const finder of finders.values()) finder.begin()
  const sentences: Sentence[] = []
  for (const segment of segments) {
    const language = segment.language as CodedLanguage
    let finder = finders.get(language)
    if (finder === undefined) {
      finder = new LanguageFinder(listTargets(compiled, language), language)
      finders.set(language, finder)
    }
    sentences.push(new Sentence(segment, finder))
  }
  expandAbbreviations(compiled, sentences)
  return sentences
}

const findersOf = perCodebook(() => new Map<CodedLanguage, LanguageFinder>())

/** The patterns of a language, read one by one: what a phrase was read into goes when it is in the tree. */
function* listTargets({ patterns }: CompiledCodebook, language: CodedLanguage): Generator<Target> {
  for (const pattern of patterns) {
    const parsed = pattern.language === language ? pattern.parse() : undefined
    if (parsed !== undefined) yield { pattern: pattern.id, parsed, isLate: pattern.isLate }
  }
}
