import { describe, expect, it } from 'vitest'
import { codeText } from './code-text.js'

describe('words', () => {
  it('match whole words, case folded, and capitals only in capitals', () => {
    expect(codeText('[role ambiguity]', 'Role Ambiguity and role ambiguityx')).toEqual(['Role Ambiguity'])
    expect(codeText('[IF]', 'If an IF came')).toEqual(['IF'])
    expect(codeText('[CHWs]', 'chws CHWs CHWS')).toEqual(['CHWs', 'CHWS'])
  })
  it('see hyphen, blank and nothing as the same between parts, and British and American spellings', () => {
    expect(codeText('[decision-making]', 'decision making, decision-making, decisionmaking')).toHaveLength(3)
    expect(codeText('[health care]', 'healthcare and health\u00a0care and health‐care')).toHaveLength(3)
    expect(codeText('["organis* behaviour"]', 'Organizational behavior')).toEqual(['Organizational behavior'])
    expect(codeText('["worker’s role"]', "the worker's role, the worker role")).toHaveLength(2)
  })
  it('take * for any rest of a word, ? for one character and a lone * for one or two words', () => {
    expect(codeText('["unclear role*"]', 'unclear roles')).toEqual(['unclear roles'])
    expect(codeText('["wom?n"]', 'woman women womn')).toEqual(['woman', 'women'])
    expect(
      codeText(
        '["lack * clarity"]',
        'lack clarity, lack of clarity, lack of any clarity, lack of any such clarity',
      ),
    ).toEqual(['lack of clarity', 'lack of any clarity'])
  })
  it('does not go over punctuation', () => {
    expect(codeText('[time resources]', 'time, resources')).toEqual([])
    expect(codeText('[and/or]', 'this and/or that')).toEqual(['and/or'])
  })
})

describe('Chinese', () => {
  it('matches simplified and traditional, full and half width alike', () => {
    expect(codeText('[角色不明确]', '其角色不明確。', 'zh')).toEqual(['角色不明確'])
    expect(codeText('[CHW项目]', '該ＣＨＷ 項目', 'zh')).toEqual(['ＣＨＷ 項目'])
  })
})
