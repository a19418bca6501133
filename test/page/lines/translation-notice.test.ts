import { describe, expect, it } from 'vitest'
import { foldText } from '../../../src/page/lines/fold-line.js'
import { findTranslator } from '../../../src/page/lines/translation-notice.js'

describe('findTranslator', () => {
  it.each([
    '（本中文翻译由AI模型生成，仅供参考，请以英文原文为准。）',
    '译文由大语言模型提供',
    '以下摘要由人工智能自动译出',
    '本譯文為機器產生',
    'This Chinese translation was produced by an AI model and is for reference only.',
    'Translated into Chinese by artificial intelligence',
    'AI-generated Chinese translation',
  ])('reads a machine where one is named: %s', (notice) => {
    expect(findTranslator(foldText(notice))).toBe('machine')
  })

  it.each([
    '由社区卫生工作者翻译的知情同意书：一项质性研究',
    '由人工智能模型辅助的分诊：护士的看法',
    'Translation of consent forms by community interpreters',
    'Knowledge translation using machine learning: A scoping review',
  ])('reads none where a text is about other things: %s', (title) => {
    expect(findTranslator(foldText(title))).toBeUndefined()
  })

  it.each(['译者：闻若溪', 'Translated by the author'])('reads people: %s', (notice) => {
    expect(findTranslator(foldText(notice))).toBe('human')
  })
})
