import { isHan } from '../../text/script.js'
import { locatePattern } from '../pattern-use.js'
import type { Finding, Rule } from '../rule.js'

export const tooShort: Rule = {
  id: 'indicator/too-short',
  severity: 'info',
  title: 'A pattern so short that it fires everywhere',
  explanation:
    'One Chinese character stands in many words (`费` in 消费, 费解, 费城), and one or two Latin letters, or a word that is cut off after two, in very many. Words in capitals (`GP`) match only so and are not told.',
  fails: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators:
      en: [co*]
      zh: [费]
`,
  passes: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators:
      en: [cost*, GP]
      zh: [费用]
`,
  *check({ patterns, sourceMap }): Iterable<Finding> {
    for (const use of patterns) {
      const { text, kind, role, language } = use
      if (kind !== 'words' || role !== 'match') continue
      const plain = text.trim()
      const isShort =
        language === 'zh'
          ? [...plain].length === 1 && isHan(plain.charCodeAt(0))
          : /^(?:[a-z]{1,2}|[A-Za-z]|[A-Za-z]{1,2}[*?]+)$/.test(plain)
      if (!isShort) continue
      yield {
        span: locatePattern(sourceMap, use),
        message: `\`${plain}\` is so short that it fires in many words`,
        hint:
          language === 'zh'
            ? 'write the word it stands in'
            : 'write more of the word, or the words around it',
      }
    }
  },
}
