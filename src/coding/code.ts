import type { Segment } from '../study/study.js'
import { makeId } from '../text/hash.js'
import { type CodedLanguage, isCoded } from '../text/language.js'
import type { Coding } from './coding.js'
import { type CompiledCodebook, compileCodebook } from './compile.js'
import { buildFinder, findPatterns, type PatternFinder } from './find-patterns.js'
import { expandAbbreviations } from './learn-abbreviations.js'
import { matchIndicators } from './match.js'
import { type Decided, resolveMatches } from './resolve.js'
import { readSentence, type Sentence } from './sentence.js'

export { type CompiledCodebook, compileCodebook }

/**
 * Codes the segments of one or several studies: those of the codebook's fields and languages. Codings come in the
 * order of the segments, in a segment in the order of places. A study's segments need not stand together.
 * Offsets are UTF-16 units of the page text.
 */
export function codeSegments(compiled: CompiledCodebook, segments: readonly Segment[]): Coding[] {
  const coded = new Map<Sentence, Decided[]>()
  const sentences: Sentence[] = []
  for (const study of groupByStudy(compiled, segments).values()) {
    const own = study.map((segment) => readPatterns(compiled, segment))
    expandAbbreviations(compiled, own)
    for (const [sentence, decided] of resolveMatches(compiled, own, matchIndicators(compiled, own))) {
      coded.set(sentence, decided)
    }
    sentences.push(...own)
  }
  const order = new Map(segments.map((segment, index) => [segment, index]))
  return sentences
    .filter((sentence) => coded.has(sentence))
    .sort((a, b) => order.get(a.segment)! - order.get(b.segment)!)
    .flatMap((sentence) => coded.get(sentence)!.map((decided) => makeCoding(compiled, sentence, decided)))
}

function groupByStudy(compiled: CompiledCodebook, segments: readonly Segment[]): Map<string, Segment[]> {
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

const finders = new WeakMap<CompiledCodebook, Map<CodedLanguage, PatternFinder>>()

function readPatterns(compiled: CompiledCodebook, segment: Segment): Sentence {
  let own = finders.get(compiled)
  if (own === undefined) {
    own = new Map()
    finders.set(compiled, own)
  }
  const language = segment.language as CodedLanguage
  let finder = own.get(language)
  if (finder === undefined) {
    finder = buildFinder(compiled.patterns, language)
    own.set(language, finder)
  }
  const sentence = readSentence(segment)
  findPatterns(finder, sentence)
  return sentence
}

function makeCoding(
  compiled: CompiledCodebook,
  sentence: Sentence,
  { match, theme, polarity, stance }: Decided,
): Coding {
  const { segment } = sentence
  const codebook = compiled.codebook.id
  const themeId = compiled.codebook.themes[theme]!.id
  const start = segment.start + match.start
  const end = segment.start + match.end
  return {
    codingId: makeId('c', segment.pageSha256 ?? segment.pageId, codebook, themeId, start, end),
    codebook,
    themeId,
    segmentId: segment.segmentId,
    unitId: segment.unitId,
    studyId: segment.studyId,
    pageId: segment.pageId,
    polarity,
    stance,
    origin: 'rule',
    status: 'suggested',
    quote: segment.text.slice(match.start, match.end),
    line: segment.line,
    start,
    end,
    indicator: match.indicator.name,
    ...(match.groups === undefined ? {} : { groups: match.groups }),
  }
}
