import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseCodebook } from '../../src/codebook/parse-codebook.js'
import { codeSegments, compileCodebook } from '../../src/coding/code.js'
import { lintCodebook } from '../../src/lint/lint-codebook.js'
import { runExamples } from '../../src/lint/run-examples.js'
import { loadShipped, readSegments } from '../coding/shipped-codebook.js'

const FRAMEWORKS = ['i-parihs', 'realist-cmo', 'study-characteristics']

/** What a seed reports in a framework's terms: the theme, and words of the sentence that must carry it. */
type Finding = readonly [theme: string, words: string]

const PARIHS: readonly Finding[] = [
  ['framework', 'Promoting Action on Research Implementation in Health Services framework'],
  ['innovation', 'the innovation (patient participation)'],
  ['innovation', 'Patient participation in health service development'],
  ['innovation', 'Enabling primary healthcare service development with patient participation'],
  ['innovation', '以患者参与促进基层医疗服务发展'],
  ['innovation-fit', 'its usefulness to win their support'],
  ['recipients', 'its recipients (PRs, HCPs, supervisors, and senior managers)'],
  ['recipients', 'engage HCPs favorable toward patient participation'],
  ['recipients-motivation', 'HCPs are often uncertain about how to involve patient representatives'],
  ['recipients-motivation', 'favorable toward patient participation'],
  ['recipients-motivation', 'to win their support'],
  ['recipients-motivation', 'must be a shared, collective responsibility'],
  ['recipients-skills', 'a network of PRs with relevant skills'],
  ['recipients-skills', 'not to fully understand the potential of involvement'],
  ['recipients-skills', 'persons with experiential knowledge'],
  ['context', 'its context (primary healthcare at a local and organizational level)'],
  ['context-local', 'local and organizational level'],
  ['context-local', 'four Norwegian municipalities'],
  ['context-organisation', 'local and organizational level'],
  ['context-organisation', 'supervisors and senior management appear'],
  ['context-organisation', 'multiple organizational levels'],
  ['context-organisation', "senior management's understanding and support"],
  ['facilitation', 'tasked with facilitating primary healthcare service development'],
  ['facilitator', 'six HCPs working as internal facilitators'],
  ['facilitator', 'the internal facilitator role in Norway'],
  ['facilitator', '挪威内部协调者角色'],
  ['facilitator', 'The facilitator role requires continuous and systematic work'],
  ['facilitation-process', 'establish a network of PRs'],
  ['facilitation-process', 'promote involvement within their organization'],
  ['facilitation-process', 'demonstrate to supervisors and senior managers its usefulness'],
  ['facilitation-process', 'continuous and systematic work on multiple organizational levels'],
  ['facilitation-process', 'maintaining a network of persons'],
]

const REALIST: readonly Finding[] = [
  ['context', 'the socioeconomic and structural barriers that perpetuate health inequalities'],
  ['context', '导致健康不平等现象长期存在的社会经济和结构性障碍'],
  ['context', 'Inequity in access to healthcare'],
  ['context', '获得医疗保健方面的不平等'],
  ['context', 'time-pressured systems'],
  ['context', '时间紧迫的系统'],
  ['context', 'the contexts in which they operate vary considerably'],
  ['context', '其运作环境却大不相同'],
  ['mechanism', 'the contexts and resultant mechanisms'],
  ['mechanism', '结果机制'],
  ['mechanism', 'triggering a range of mechanisms'],
  ['mechanism', '引发了一系列机制'],
  ['mechanism', 'how and why link work interventions might be effective'],
  ['mechanism-resource', 'careful matching of resources to patient need and complexity'],
  ['mechanism-resource', '根据患者的需求和复杂程度精心匹配资源'],
  ['mechanism-resource', 'affords link workers the time to develop relationships'],
  ['mechanism-resource', '使联系工作者有时间'],
  ['mechanism-reasoning', 'the time to develop relationships with patients'],
  ['mechanism-reasoning', '与患者建立关系'],
  ['mechanism-reasoning', 'develop knowledge of local challenges'],
  ['mechanism-reasoning', '了解当地面临的挑战'],
  ['outcome', 'affect access to community healthcare services'],
  ['outcome', '影响社区医疗保健服务获取'],
  ['outcome-access', 'affect access to community healthcare services'],
  ['outcome-access', '影响社区医疗保健服务获取'],
  ['outcome-access', 'Promote Access in Community Healthcare Settings'],
  ['outcome-access', '促进英国社区医疗机构的就医'],
  ['configuration', 'Context, mechanism and outcome (CMO) configurations'],
  ['configuration', '背景、机制和结果(CMO)配置'],
  ['configuration', 'nine CMO configurations within three theory areas'],
  ['configuration', '9 个 CMO 配置'],
  ['configuration', 'How, Why and for Whom'],
  ['programme-theory', 'within three theory areas'],
  ['programme-theory', '三个理论领域'],
  ['theory-time', 'adequate time in time-pressured systems'],
  ['theory-time', '在时间紧迫的系统中提供充足的时间'],
  ['theory-embeddedness', 'link workers being embedded across multiple systems'],
  ['theory-embeddedness', '联系工作者融入多个系统'],
  ['theory-embeddedness', 'embed themselves in local communities and referring teams'],
  ['theory-embeddedness', '融入当地社区和转诊团队'],
  ['theory-support', 'emotional and practical support for link workers'],
  ['theory-support', '为联系工作者提供情感和实际支持'],
]

function codeSeed(id: string, page: string): (finding: Finding) => boolean {
  const segments = readSegments('seeds', page)
  const codings = codeSegments(compileCodebook(loadShipped(id)), segments)
  return ([theme, words]) => {
    const holders = segments.filter(({ text }) => text.includes(words)).map(({ segmentId }) => segmentId)
    return codings.some(({ themeId, segmentId, quote }) => {
      return themeId === theme && holders.includes(segmentId) && quote !== ''
    })
  }
}

describe('i-parihs', () => {
  const isCoded = codeSeed('i-parihs', '002_3b955067a1872798.txt')
  it.each(PARIHS)('codes %s on “%s”', (...finding) => {
    expect(isCoded(finding)).toBe(true)
  })

  it('codes nobody as a facilitator where facilitators are factors', () => {
    const codings = codeSeed('i-parihs', '000_7eaaa0a835701454.txt')
    expect(codings(['facilitator', 'Shared motivations'])).toBe(false)
  })
})

describe('realist-cmo', () => {
  const isCoded = codeSeed('realist-cmo', '003_8a83823dd0fe7c31.txt')
  it.each(REALIST)('codes %s on “%s”', (...finding) => {
    expect(isCoded(finding)).toBe(true)
  })

  it('does not take what workers give patients for support of the worker', () => {
    expect(isCoded(['theory-support', 'support patients to bridge the gap'])).toBe(false)
    expect(isCoded(['theory-support', '他们为患者提供支持'])).toBe(false)
  })
})

describe.each(FRAMEWORKS)('%s', (id) => {
  const codebook = loadShipped(id)

  it('has no error or warning, and every example passes', () => {
    const path = `codebooks/${id}.yaml`
    const found = lintCodebook(parseCodebook(readFileSync(path, 'utf8'), path))
    expect(found.filter(({ severity }) => severity !== 'info')).toEqual([])
    const failed = runExamples(codebook).results.filter(({ passes }) => !passes)
    expect(failed.map(({ themeId, example }) => `${themeId}: ${example.text}`)).toEqual([])
  })

  it('says in both languages when a theme is used and when not, with examples of both', () => {
    for (const theme of codebook.themes) {
      for (const text of [theme.label, theme.definition, theme.useWhen, theme.notWhen]) {
        expect(text.en, theme.id).toBeTruthy()
        expect(text.zh, theme.id).toBeTruthy()
      }
      if (!theme.assignable) continue
      for (const language of ['en', 'zh'] as const) {
        const own = (examples: typeof theme.examples) => examples.filter(({ lang }) => lang === language)
        expect(own(theme.examples).length, theme.id).toBeGreaterThanOrEqual(2)
        expect(own(theme.counterexamples).length, theme.id).toBeGreaterThanOrEqual(1)
      }
    }
  })
})
