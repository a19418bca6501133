import { describe, expect, test } from 'vitest'
import { readHeading, sectionOfHeading } from '../../../src/page/sections/headings.js'
import { findInlineHeadings } from '../../../src/page/sections/inline-headings.js'

describe('sectionOfHeading', () => {
  test('reads the headings of many languages, with number, brackets and colon', () => {
    const headings: [string, string][] = [
      ['Background', 'background'],
      ['1. Introduction', 'background'],
      ['What is known', 'background'],
      ['AIM(S):', 'objective'],
      ['Background and objectives', 'objective'],
      ['Materials and methods', 'methods'],
      ['Design, setting, and participants', 'methods'],
      ['Design/methodology/approach', 'methods'],
      ['Main Outcomes and Measures', 'methods'],
      ['Principal findings', 'results'],
      ['Results & discussion', 'conclusion'],
      ["Authors' conclusions", 'conclusion'],
      ['Implications for nursing management', 'conclusion'],
      ['Trial registration', 'other'],
      ['Originality/value', 'other'],
      ['Patient or Public Contribution', 'other'],
      ['导言', 'background'],
      ['【目的】', 'objective'],
      ['资料与方法：', 'methods'],
      ['結果', 'results'],
      ['資料與方法：', 'methods'],
      ['設計、對象和參與者', 'methods'],
      ['參與者', 'methods'],
      ['设计、设置和参与者', 'methods'],
      ['结论和相关性', 'conclusion'],
      ['患者或公众的贡献:', 'other'],
      ['Métodos', 'methods'],
      ['Conclusões:', 'conclusion'],
      ['Ergebnisse', 'results'],
      ['Résultats', 'results'],
      ['Цель исследования', 'objective'],
      ['Матеріали та методи', 'methods'],
      ['対象と方法', 'methods'],
    ]
    for (const [heading, section] of headings) expect(sectionOfHeading(heading), heading).toBe(section)
  })

  test('is silent on titles, menu items and sentences', () => {
    for (const line of [
      'Review',
      'Clinical Trials',
      'Similar articles',
      'Health Expectations',
      'Nursing Research',
      'Methods for community engagement',
      'Results of the survey show',
      'Impact on society of the new policies in Europe',
      'Community Health Workers',
      '结果显示',
      '作者简介',
      '',
    ]) {
      expect(sectionOfHeading(line), line).toBeUndefined()
    }
  })

  test('a weak noun is a heading where the print marks it', () => {
    expect(sectionOfHeading('CASE REPORTS')).toBeUndefined()
    expect(sectionOfHeading('CASE REPORTS', true)).toBe('methods')
  })

  test('headings of the abstract and of the keywords are told apart from sections', () => {
    for (const heading of ['Abstract:', '摘 要', 'Resumen', 'Аннотация'])
      expect(readHeading(heading, false)?.kind, heading).toBe('abstract')
    for (const heading of ['KEY WORDS:', '关键词：', 'Palavras-chave'])
      expect(readHeading(heading, false)?.kind, heading).toBe('keywords')
    expect(readHeading('Methods', false)?.kind).toBe('section')
    expect(readHeading('Log in', false)).toBeUndefined()
  })
})

describe('findInlineHeadings', () => {
  const find = (text: string, language: 'en' | 'zh' = 'en') =>
    findInlineHeadings(text, language).map((found) => {
      expect(text.slice(found.start, found.end)).toContain(found.heading)
      return `${text.slice(found.start, found.end)} ${found.section ?? found.kind}${found.isSoft ? ' soft' : ''}`
    })

  test('finds headings with a colon, in English and Chinese', () => {
    expect(find('AIM: To explore x. DESIGN, SETTING: One. FINDINGS: The themes.')).toEqual([
      'AIM: objective',
      'DESIGN, SETTING: methods',
      'FINDINGS: results',
    ])
    expect(find('目的:观察A.方法：将B.结果:好.结论:行.', 'zh')).toEqual([
      '目的: objective',
      '方法： methods',
      '结果: results',
      '结论: conclusion',
    ])
  })

  test('finds headings in brackets, and before a space or capital where there are at least two', () => {
    expect(find('【目的】探讨。[结果] 好[1].', 'zh')).toEqual(['【目的】 objective', '[结果] results'])
    expect(find('摘要：背景 同伴支持。目的 识别机制。', 'zh')).toEqual([
      '摘要： abstract',
      '背景 background',
      '目的 objective',
    ])
    expect(find('Abstract: Background For people. Methods We asked. Results 21 studies.')).toEqual([
      'Abstract: abstract',
      'Background background',
      'Methods methods',
      'Results results',
    ])
    expect(find('Background. It is so. Conclusions. It works.')).toEqual([
      'Background. background',
      'Conclusions. conclusion',
    ])
  })

  test('finds headings glued to their text, and to the heading of the abstract', () => {
    expect(find('摘要:目的了解需求。方法采用问卷。结果共回收300份。结论需求高。', 'zh')).toEqual([
      '摘要: abstract',
      '目的 objective',
      '方法 methods',
      '结果 results',
      '结论 conclusion',
    ])
    expect(find('结果显示有效。方法简单。目的地很远。', 'zh')).toEqual([])
    expect(find('AbstractBackground: Peers help. Methods: We asked.')).toEqual([
      'Abstract abstract',
      'Background: background',
      'Methods: methods',
    ])
    expect(find('Abstract art is fine. We asked.')).toEqual([])
  })

  test('finds headings in traditional characters, and gives them as printed', () => {
    expect(find('背景 同儕支援。研究結果 二十一篇。討論 信任。', 'zh')).toEqual([
      '背景 background',
      '研究結果 results',
      '討論 conclusion',
    ])
    expect(find('摘要:目的了解需求。方法採用問卷。結果共回收300份。結論需求高。', 'zh')).toEqual([
      '摘要: abstract',
      '目的 objective',
      '方法 methods',
      '結果 results',
      '結論 conclusion',
    ])
  })

  test('ordinary sentences have none', () => {
    for (const text of [
      'Results of the survey show that it works. Methods for this are rare.',
      'Conclusions drawn from it: none. In conclusion, it works.',
      'Background Music therapy helps. It is good.',
      'Design Thinking workshops were held. Participants Anna and Bob came.',
      'The conclusion is: Results show nothing.',
    ]) {
      expect(find(text), text).toEqual([])
    }
    expect(find('结果显示，方法是好的。目的地很远。背景音乐 很好。', 'zh')).toEqual([])
  })

  test('after a colon that stands for a lost full stop a heading is soft', () => {
    expect(
      find('导言:不平等。归入理论领域:结果:确定了 31 篇。面临的挑战:患者或公众的贡献:团队。', 'zh'),
    ).toEqual(['导言: background', '结果: results soft', '患者或公众的贡献: other soft'])
  })
})
