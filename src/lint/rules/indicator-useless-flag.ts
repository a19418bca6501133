import { locatePattern } from '../pattern-use.js'
import type { Finding, Rule } from '../rule.js'

export const uselessFlag: Rule = {
  id: 'indicator/useless-flag',
  severity: 'error',
  title: 'A flag after a regular expression',
  explanation:
    'Regular expressions take no flags: case is folded anyway, and every match is found. `--fix` removes the flag.',
  fails: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators:
      en: [/costs?/i]
      zh: [/费用/g]
`,
  passes: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators:
      en: [/costs?/]
      zh: [/费用/]
`,
  *check({ patterns, sourceMap }): Iterable<Finding> {
    for (const use of patterns) {
      const { kind, flags, text } = use
      if (kind !== 'regex' || flags === '') continue
      const span = locatePattern(sourceMap, use, text.length - flags.length, text.length)
      yield {
        span,
        message: `a regular expression takes no flags, and this has \`${flags}\``,
        hint: `remove \`${flags}\`: case is folded, and every match is found`,
        fix: { title: `remove \`${flags}\``, edits: [{ ...span, text: '' }] },
      }
    }
  },
}
