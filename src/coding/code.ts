import type { Segment } from '../study/study.js'
import { IdMaker } from '../text/id-maker.js'
import type { Coding } from './coding.js'
import { type CompiledCodebook, compileCodebook } from './compile.js'
import { matchIndicators } from './match.js'
import { groupByStudy, readStudy } from './read-study.js'
import { type Decided, resolveMatches } from './resolve.js'
import type { Sentence } from './sentence.js'

export { type CompiledCodebook, compileCodebook }

/**
 * Codes the segments of one or several studies: those of the codebook's fields and languages. Codings come in the
 * order of the segments, in a segment in the order of places. A study's segments need not stand together.
 * Offsets are UTF-16 units of the page text.
 */
export function codeSegments(compiled: CompiledCodebook, segments: readonly Segment[]): Coding[] {
  const coded = new Map<Segment, Coding[]>()
  for (const study of groupByStudy(compiled, segments).values()) {
    const own = readStudy(compiled, study)
    for (const [sentence, decided] of resolveMatches(compiled, own, matchIndicators(compiled, own))) {
      coded.set(
        sentence.segment,
        decided.map((one) => makeCoding(compiled, sentence, one)),
      )
    }
  }
  const codings: Coding[] = []
  for (const segment of segments) {
    const own = coded.get(segment)
    if (own !== undefined) for (const coding of own) codings.push(coding)
  }
  return codings
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
  return {
    codingId: ids.make(
      'c',
      segment.pageSha256 ?? segment.pageId,
      `${codebook}\0${themeId}\0${start}\0${end}`,
    ),
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
