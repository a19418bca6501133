import type { Segment } from '../study/study.js'
import { IdMaker } from '../text/id-maker.js'
import type { Decided } from './coded-together.js'
import type { Coding } from './coding.js'
import { type CompiledCodebook, compileCodebook } from './compile.js'
import { matchIndicators } from './match.js'
import { groupByStudy, readStudy } from './read-study.js'
import { resolveMatches } from './resolve.js'
import type { Sentence } from './sentence.js'

export { type CompiledCodebook, compileCodebook }

/**
 * Codes the segments of one or several studies: those of the codebook's fields and languages. Codings come in the
 * order of the segments, in a segment in the order of places. A study's segments need not stand together, but one call a
 * study, with the same compiled codebook, is the fastest: what is read for a study is read into the same arrays.
 * Offsets are UTF-16 units of the page text.
 */
export function codeSegments(compiled: CompiledCodebook, segments: readonly Segment[]): Coding[] {
  const studies = groupByStudy(compiled, segments)
  const codings: Coding[] = []
  if (studies.size === 1) {
    for (const study of studies.values()) codeStudy(compiled, study, (_, own) => addAll(codings, own))
    return codings
  }
  const coded = new Map<Segment, readonly Coding[]>()
  for (const study of studies.values()) codeStudy(compiled, study, (segment, own) => coded.set(segment, own))
  for (const segment of segments) addAll(codings, coded.get(segment) ?? [])
  return codings
}

function addAll(codings: Coding[], more: readonly Coding[]): void {
  for (let i = 0; i < more.length; i += 1) codings.push(more[i]!)
}

/** Codes one study, and tells what is coded of each segment that holds something, in their order. */
function codeStudy(
  compiled: CompiledCodebook,
  segments: readonly Segment[],
  onCoded: (segment: Segment, codings: readonly Coding[]) => void,
): void {
  const sentences = readStudy(compiled, segments)
  for (const [sentence, decided] of resolveMatches(
    compiled,
    sentences,
    matchIndicators(compiled, sentences),
  )) {
    const own: Coding[] = []
    for (let i = 0; i < decided.length; i += 1) own.push(makeCoding(compiled, sentence, decided[i]!))
    onCoded(sentence.segment, own)
  }
}

const ids = new IdMaker()

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
  const coding: Coding = {
    codingId: ids.make('c', segment.pageSha256 ?? segment.pageId, codebook, themeId, start, end),
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
  }
  return match.groups === undefined ? coding : { ...coding, groups: match.groups }
}
