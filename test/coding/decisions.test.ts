import { expect, test } from 'vitest'
import type { Coding } from '../../src/coding/coding.js'
import { applyDecisions, type Decision } from '../../src/coding/decisions.js'
import type { Segment } from '../../src/study/study.js'

function segment(segmentId: string, text: string, start: number, language: 'en' | 'zh' = 'en'): Segment {
  return {
    segmentId,
    unitId: `u-${segmentId}`,
    studyId: 's',
    pageId: 'p',
    seq: 1,
    language,
    field: 'abstract',
    sectionBasis: 'none',
    translation: 'unknown',
    text,
    line: 1,
    start,
    end: start + text.length,
  }
}

const segments = [
  segment('a', 'Mutual trust grew. ', 0),
  segment('b', 'Trust was lost again.', 19),
  segment('c', '相互信任十分重要。', 41, 'zh'),
]

function coding(codingId: string, of: Segment, quote: string, themeId = 'rel-trust'): Coding {
  const start = of.start + of.text.indexOf(quote)
  return {
    codingId,
    codebook: 'book',
    themeId,
    segmentId: of.segmentId,
    unitId: of.unitId,
    studyId: 's',
    pageId: 'p',
    polarity: 'affirmed',
    stance: 'asserted',
    origin: 'rule',
    status: 'suggested',
    quote,
    line: 1,
    start,
    end: start + quote.length,
    indicator: 'trust',
  }
}

function decision(changes: Partial<Decision>): Decision {
  return {
    codingId: '',
    studyId: 's',
    themeId: 'rel-trust',
    quote: '',
    prefix: '',
    suffix: '',
    verdict: 'accept',
    newThemeId: '',
    coder: 'AB',
    decidedAt: '2026-01-02',
    memo: '',
    line: 2,
    ...changes,
  }
}

const trust = coding('c1', segments[0]!, 'trust')
const trustZh = coding('c2', segments[2]!, '信任')

test('an accepted coding keeps its rule and gains its coder, in English and Chinese', () => {
  const { codings, staleLines } = applyDecisions(
    [trust, trustZh],
    segments,
    [decision({ codingId: 'c1' }), decision({ codingId: 'c2', verdict: 'reject', memo: '不是结果' })],
    'book',
  )
  expect(codings[0]).toMatchObject({ status: 'accepted', origin: 'rule', coder: 'AB', indicator: 'trust' })
  expect(codings[1]).toMatchObject({ status: 'rejected', memo: '不是结果' })
  expect(staleLines).toEqual([])
})

test('a decision is found by its quote when the id has changed', () => {
  const moved = { ...trust, codingId: 'c9', start: trust.start - 1 }
  const { codings } = applyDecisions(
    [moved],
    segments,
    [decision({ codingId: 'c1', quote: 'trust', prefix: 'Mutual ', suffix: ' grew' })],
    'book',
  )
  expect(codings).toEqual([expect.objectContaining({ codingId: 'c9', status: 'accepted' })])
})

test('a recoded coding is rejected and stands under its new theme as a person’s', () => {
  const { codings } = applyDecisions(
    [trust],
    segments,
    [decision({ codingId: 'c1', verdict: 'recode', newThemeId: 'rel-power' })],
    'book',
  )
  expect(codings.map(({ themeId, status, origin }) => [themeId, status, origin])).toEqual([
    ['rel-trust', 'rejected', 'rule'],
    ['rel-power', 'accepted', 'human'],
  ])
})

test('what a person added stands where its quote stands, and what the rules forgot stays accepted', () => {
  const { codings } = applyDecisions(
    [],
    segments,
    [
      decision({ verdict: 'add', quote: '信任', suffix: '十分' }),
      decision({ codingId: 'gone', quote: 'Trust was lost', line: 3 }),
    ],
    'book',
  )
  expect(codings.map(({ segmentId, quote, origin }) => [segmentId, quote, origin])).toEqual([
    ['b', 'Trust was lost', 'human'],
    ['c', '信任', 'human'],
  ])
})

test('a decision whose sentence is gone is stale', () => {
  const { codings, staleLines } = applyDecisions(
    [trust],
    segments,
    [decision({ codingId: 'gone', quote: 'no such words', line: 7 })],
    'book',
  )
  expect(codings).toEqual([trust])
  expect(staleLines).toEqual([7])
})
