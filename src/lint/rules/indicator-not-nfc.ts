import { locatePattern } from '../pattern-use.js'
import type { Finding, Rule } from '../rule.js'

export const notNfc: Rule = {
  id: 'indicator/not-nfc',
  severity: 'warning',
  title: 'A pattern in decomposed characters',
  explanation:
    'An accented letter can be one character (é) or a letter and a mark; text typed on a Mac or copied from a PDF often has the second. Pages have the first, so the pattern does not match. `--fix` writes it in Unicode’s composed form (NFC).',
  fails: `themes:
  - id: burnout
    label: {en: Burnout, zh: 倦怠}
    indicators:
      en: [cafe\u0301 effect]
      zh: [倦\uf9e8怠]
`,
  passes: `themes:
  - id: burnout
    label: {en: Burnout, zh: 倦怠}
    indicators:
      en: [café effect]
      zh: [倦怠]
`,
  *check({ patterns, sourceMap }): Iterable<Finding> {
    for (const use of patterns) {
      const { text } = use
      const composed = text.normalize('NFC')
      if (composed === text) continue
      const span = locatePattern(sourceMap, use)
      const written = sourceMap.source.slice(span.start, span.end)
      yield {
        span,
        message: `\`${text}\` is written in decomposed characters`,
        hint: `write \`${composed}\` in composed ones`,
        fix: {
          title: 'write it in composed characters',
          edits: [{ ...span, text: written.normalize('NFC') }],
        },
      }
    }
  },
}
