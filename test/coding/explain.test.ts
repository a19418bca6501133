import { describe, expect, it } from 'vitest'
import { parseCodebook } from '../../src/codebook/parse-codebook.js'
import { compileCodebook } from '../../src/coding/compile.js'
import { explainSegment } from '../../src/coding/explain.js'
import { searchSegments } from '../../src/coding/search.js'
import { makeSegment } from './code-text.js'

const yaml = `codebook: t
version: '1'
themes:
  - {id: trust, label: T, negation: {flip: mistrust}, indicators: {en: [trust, mutual trust], zh: [信任]}}
  - {id: mistrust, label: M, yields_to: [conflict], indicators: {en: [{match: doubt, not: [no doubt]}]}}
  - {id: conflict, label: C, indicators: {en: [conflict*]}}
  - {id: access, label: A, sections: [results], unless: [were measured], requires: [trust], indicators: {en: [access]}}
`
const compiled = compileCodebook(parseCodebook(yaml, 't.yaml').codebook!)

function explain(text: string, language: 'en' | 'zh' = 'en', section?: 'results') {
  const segment = makeSegment(text, language, section === undefined ? {} : { section })
  return explainSegment(compiled, [segment], 0).map((trace) =>
    [
      trace.themeId,
      trace.text,
      trace.by ?? `coded ${trace.codedAs ?? ''}`.trim(),
      trace.at?.text ?? trace.other ?? '',
    ]
      .join(' | ')
      .replace(/ \| $/, ''),
  )
}

describe('explainSegment', () => {
  it('names what fired and what suppressed it', () => {
    expect(explain('Mutual trust grew, no doubt.')).toEqual([
      'trust | Mutual trust | coded',
      'trust | trust | merged | Mutual trust',
      'mistrust | doubt | not | no doubt',
    ])
    expect(explain('There was no trust.')).toEqual(['trust | trust | coded mistrust'])
    expect(explain('There was doubt and conflict.')).toEqual([
      'mistrust | doubt | yields_to | conflict',
      'conflict | conflict | coded',
    ])
    expect(explain('Access grew.')).toEqual(['access | Access | section'])
    expect(explain('Access grew.', 'en', 'results')).toEqual(['access | Access | requires'])
    expect(explain('Access and trust were measured.', 'en', 'results')).toEqual([
      'access | Access | unless | were measured',
      'trust | trust | coded',
    ])
    expect(explain('他们缺乏信任。', 'zh')).toEqual(['trust | 信任 | coded mistrust'])
  })

  it('gives the cues of negation and stance', () => {
    const [trace] = explainSegment(compiled, [makeSegment('They may not trust them.')], 0)
    expect(trace).toMatchObject({
      negationCue: { text: 'not' },
      stanceCue: { text: 'may' },
      stance: 'hedged',
    })
  })
})

describe('searchSegments', () => {
  const segments = [
    makeSegment('Link workers (LWs) build trust.', 'en', { seq: 1, segmentId: 's-1' }),
    makeSegment('LWs build mutual trust.', 'en', { seq: 2, segmentId: 's-2' }),
    makeSegment('联络员建立信任。', 'zh', { seq: 3, segmentId: 's-3' }),
  ]
  const quotes = (indicator: Parameters<typeof searchSegments>[0], options = {}) =>
    searchSegments(indicator, segments, options).map(({ segment, start, end }) =>
      segment.text.slice(start, end),
    )

  it('finds a pattern of a codebook in both languages', () => {
    expect(quotes('trust|信任')).toEqual(['trust', 'trust', '信任'])
    expect(quotes('link worker*')).toEqual(['Link workers', 'LWs'])
    expect(quotes('/mutual \\w+/')).toEqual(['mutual trust'])
    expect(quotes({ before: ['build|建立', 'trust|信任'] }, { languages: ['zh'] })).toEqual(['建立信任'])
    expect(quotes('@builds', { lists: { builds: { en: ['build'], zh: ['建立'] } } })).toEqual([
      'build',
      'build',
      '建立',
    ])
  })

  it('gives the longest of matches inside each other', () => {
    expect(quotes('trust|mutual trust')).toEqual(['trust', 'mutual trust'])
  })
})
