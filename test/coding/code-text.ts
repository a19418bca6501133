import { parseCodebook } from '../../src/codebook/parse-codebook.js'
import { codeSegments, compileCodebook } from '../../src/coding/code.js'
import type { Coding } from '../../src/coding/coding.js'
import type { Segment } from '../../src/study/study.js'

/** A segment of a study for tests: a sentence of the abstract unless said. */
export function makeSegment(
  text: string,
  language: 'en' | 'zh' = 'en',
  more: Partial<Segment> = {},
): Segment {
  return {
    segmentId: `s-${more.seq ?? 1}`,
    unitId: `u-${more.seq ?? 1}`,
    studyId: 'study',
    pageId: 'page',
    seq: 1,
    language,
    field: 'abstract',
    sectionBasis: more.section === undefined ? 'none' : 'heading',
    translation: 'unknown',
    text,
    line: 1,
    start: 0,
    end: text.length,
    ...more,
  }
}

/** Codes segments with a codebook written as YAML; throws where the codebook has problems. */
export function codeWith(yaml: string, segments: readonly Segment[]): Coding[] {
  const { codebook, diagnostics } = parseCodebook(yaml, 'test.yaml')
  if (codebook === undefined || diagnostics.length > 0)
    throw new Error(diagnostics.map((d) => d.message).join('\n'))
  return codeSegments(compileCodebook(codebook), segments)
}

/** The quotes that one theme with these indicators (a YAML flow list) finds in a sentence. */
export function codeText(indicators: string, text: string, language: 'en' | 'zh' = 'en'): string[] {
  const yaml = `codebook: t\nversion: '1'\nthemes:\n  - id: a\n    label: A\n    indicators: {${language}: ${indicators}}\n`
  return codeWith(yaml, [makeSegment(text, language)]).map((coding) => coding.quote)
}
