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
    'Machine translation in hospital wards: a qualitative study of nurses',
    'Using Google Translate in Busy Emergency Departments',
    'AI-generated translation of discharge letters: a qualitative study of patients',
    'Methods: Interviews were held in Somali, translated into English by machine and analysed by theme.',
    '大学生使用智能翻译软件体验的质性研究',
    '由人工智能辅助的口译教学：护生的体验',
    '将量表翻译为中文，采用结构方程模型检验其结构效度。',
    '方法：逐字稿经机器翻译后由两名研究者核对。',
  ])('reads none where a text is about other things: %s', (title) => {
    expect(findTranslator(foldText(title))).toBeUndefined()
  })

  it.each(['译者：闻若溪', 'Translated by the author'])('reads people: %s', (notice) => {
    expect(findTranslator(foldText(notice))).toBe('human')
  })
})
