import { isDigit, isHan, isLetter } from '../../text/script.js'
import { locatePattern } from '../pattern-use.js'
import type { Finding, Rule } from '../rule.js'

export const wrongScript: Rule = {
  id: 'language/wrong-script',
  severity: 'warning',
  title: 'Text in the script of another language',
  explanation:
    'English indicators are matched in English text and Chinese ones in Chinese text; a Chinese phrase under `en`, or a phrase of several Latin words under `zh`, was probably put into the wrong list. Abbreviations, names and single Latin words under `zh` (`GP`, `Web of Science`, `meta`) are what Chinese abstracts hold, and are not told. Labels and definitions are looked at too.',
  fails: `themes:
  - id: cost
    label: {en: 费用, zh: Cost of care}
    indicators:
      en: [cost, 费用]
      zh: [费用, cost of care]
`,
  passes: `themes:
  - id: cost
    label: {en: Cost of care, zh: 费用}
    indicators:
      en: [cost, cost of care]
      zh: [费用, ICER]
`,
  *check({ codebook, sourceMap, patterns }): Iterable<Finding> {
    for (const use of patterns) {
      const { text, kind, language } = use
      if (kind === 'list') continue
      if (language === 'en' && hasHan(text)) {
        yield {
          span: locatePattern(sourceMap, use),
          message: `Chinese characters in an English pattern: \`${text}\``,
          hint: 'move it to `zh:`',
        }
      } else if (language === 'zh' && kind === 'words' && isLatinPhrase(text)) {
        yield {
          span: locatePattern(sourceMap, use),
          message: `no Chinese character in a Chinese pattern: \`${text}\``,
          hint: 'move it to `en:`',
        }
      }
    }
    for (const [index, theme] of codebook.themes.entries()) {
      for (const [part, key] of PARTS) {
        const { en, zh } = theme[part]
        if (en !== undefined && isMostlyHan(en)) {
          yield {
            span: sourceMap.nearestSpan(['themes', index, key, 'en']),
            message: `the English \`${key}\` of theme \`${theme.id}\` is Chinese`,
            hint: 'put it under `zh:`',
          }
        }
        if (zh !== undefined && isLatinPhrase(zh)) {
          yield {
            span: sourceMap.nearestSpan(['themes', index, key, 'zh']),
            message: `the Chinese \`${key}\` of theme \`${theme.id}\` has no Chinese character`,
            hint: 'put it under `en:`',
          }
        }
      }
    }
  },
}

const PARTS = [
  ['label', 'label'],
  ['definition', 'definition'],
  ['useWhen', 'use_when'],
  ['notWhen', 'not_when'],
] as const

function hasHan(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (isHan(text.charCodeAt(i))) return true
  return false
}

/** Several Latin words in small letters (names such as Web of Science are the same in Chinese), and no Han character. */
function isLatinPhrase(text: string): boolean {
  return !hasHan(text) && /^[A-Za-z][^A-Z]*$/.test(text.trim()) && /[a-z]{2,}[ -]+[a-z]{2,}/i.test(text)
}

/** An English text may quote a Chinese term. */
function isMostlyHan(text: string): boolean {
  let han = 0
  let letters = 0
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i)
    if (isHan(unit)) han += 1
    else if (isLetter(unit) || isDigit(unit)) letters += 1
  }
  return han > letters
}
