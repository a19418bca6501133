import { foldText } from '../../page/lines/fold-line.js'
import { findTranslator, OPENS_MACHINE_TEXT } from '../../page/lines/translation-notice.js'
import type { Language } from '../../text/language.js'
import { simplifyHan } from '../../text/simplify.js'
import type { RecordValue, Translation } from '../study.js'
import { type Evidence, partsOf } from './evidence.js'

/** Who translated which language, as the page's notices say. */
export interface TranslationNotice {
  readonly translation: Translation
  readonly language?: Language
  readonly value?: RecordValue
}

/**
 * Reads the notices of translation. The language is the one a notice names, else that of the abstract nearest above it
 * that is not in English, else Chinese where there is Chinese.
 */
export function readTranslation(evidence: Evidence): TranslationNotice {
  for (const { block, part, text } of partsOf(evidence, 'notice')) {
    const folded = foldText(text)
    const kind = OPENS_MACHINE_TEXT.test(`${simplifyHan(text)} …`) ? 'machine' : findTranslator(folded)
    if (!kind) continue
    const language = languageNamed(folded) ?? languageAbove(evidence, block.line)
    return {
      translation: kind,
      ...(language && { language }),
      value: {
        column: 'translation',
        value: kind,
        source: 'text',
        line: block.line,
        start: part.start,
        end: part.end,
      },
    }
  }
  return { translation: 'unknown' }
}

function languageNamed(folded: string): Language | undefined {
  if (
    /以上中文|中文内容|中文摘要|中文标题|译为中文|翻译成中文|into chinese|以英文原文为准|英文原文/.test(
      folded,
    )
  )
    return 'zh'
  if (/以下英文|英文摘要由|英文内容|翻译成英文|into english|以中文原文为准/.test(folded)) return 'en'
  return undefined
}

function languageAbove({ blocks }: Evidence, line: number): Language | undefined {
  let above: Language | undefined
  let any: Language | undefined
  for (const block of blocks) {
    for (const part of block.parts) {
      if (part.field !== 'abstract' && part.field !== 'title') continue
      if (part.language === 'zh') any = 'zh'
      if (block.line < line && part.field === 'abstract') above = part.language
    }
  }
  return above !== undefined && above !== 'en' ? above : (any ?? above)
}
