import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { buildCase, type Case } from '../../src/coding/cases.js'
import { readCharacteristics } from '../../src/coding/characteristics.js'
import { codeSegments, compileCodebook } from '../../src/coding/code.js'
import type { Segment } from '../../src/study/study.js'
import { makeSegment } from './code-text.js'
import { loadShipped, readSegments } from './shipped-codebook.js'

const codebook = loadShipped('study-characteristics')
const compiled = compileCodebook(codebook)
const expected: Readonly<Record<string, Partial<Case>>> = JSON.parse(
  readFileSync('test/coding/characteristics.expected.json', 'utf8'),
).cases

function build(segments: readonly Segment[]): Case {
  const characteristics = readCharacteristics(segments, codeSegments(compiled, segments), [codebook])
  return buildCase({ studyId: 'study', label: 'Study 2024' }, characteristics, segments)
}

function buildFrom(...sentences: readonly (readonly [Segment['section'] | 'title', string])[]): Case {
  return build(
    sentences.map(([section, text], index) =>
      makeSegment(text, /\p{Script=Han}/u.test(text) ? 'zh' : 'en', {
        seq: index + 1,
        segmentId: `s-${index + 1}`,
        unitId: `u-${index + 1}`,
        ...(section === 'title' ? { field: 'title' as const } : section === undefined ? {} : { section }),
      }),
    ),
  )
}

describe('the case of a seed', () => {
  it.each(Object.entries(expected))('%s is exact', (name, values) => {
    expect(build(readSegments('seeds', name))).toMatchObject(values)
  })
})

describe('participantsN', () => {
  it('is the sum of parts that are people', () => {
    expect(buildFrom(['methods', 'We interviewed 15 nurses and 18 of their patients.']).participantsN).toBe(
      '33',
    )
    expect(buildFrom(['methods', '访谈了15名护士及18名患者。']).participantsN).toBe('33')
  })

  it('is the stated total, not the sum with its parts', () => {
    const text = 'We interviewed 50 stakeholders, 20 nurses and 25 patients among them.'
    expect(buildFrom(['methods', text]).participantsN).toBe('50')
    expect(buildFrom(['methods', '访谈了108名利益相关者,其中护士77名、项目经理31名。']).participantsN).toBe(
      '108',
    )
    expect(buildFrom(['methods', '将124例患者随机分为观察组62例和对照组62例。']).participantsN).toBe('124')
  })

  it('is decided by the first sentence that numbers people', () => {
    const study = buildFrom(
      ['methods', 'We interviewed 40 nurses.'],
      ['results', 'In all, 12 patients took part in a later round.'],
    )
    expect(study.participantsN).toBe('40')
  })

  it('is empty where only interviews or studies are numbered', () => {
    expect(buildFrom(['methods', 'Interviews (n = 18) were held.']).participantsN).toBe('')
    expect(buildFrom(['results', '最终纳入31篇文献。']).participantsN).toBe('')
  })
})

describe('recordType', () => {
  it('tells studies, reviews, protocols and other reports apart', () => {
    expect(buildFrom(['title', 'Trust in peers: a survey']).recordType).toBe('primary')
    expect(buildFrom(['title', 'Trust in peers: a scoping review']).recordType).toBe('review')
    expect(buildFrom(['title', 'Trust in peers: protocol for a scoping review']).recordType).toBe('protocol')
    expect(buildFrom(['title', 'Trust in peers: a commentary']).recordType).toBe('other')
    expect(buildFrom(['title', '同伴信任:一项范围综述']).recordType).toBe('review')
  })
})

describe('the design of a review', () => {
  it('is not that of the studies it included', () => {
    const study = buildFrom(
      ['title', 'Peers on wards: a systematic review'],
      ['methods', 'We included qualitative research and cohort studies.'],
    )
    expect(study.design).toBe('systematic review')
  })
})

describe('textBasis', () => {
  it('is the most that could be coded', () => {
    expect(buildFrom(['title', 'Trust in peers']).textBasis).toBe('title')
    expect(buildFrom(['title', 'Trust in peers'], ['methods', 'We met.']).textBasis).toBe('abstract')
  })
})
