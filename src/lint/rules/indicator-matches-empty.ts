import { locatePattern } from '../pattern-use.js'
import { canBeEmpty, parseRegex } from '../regex.js'
import type { Finding, Rule } from '../rule.js'

export const matchesEmpty: Rule = {
  id: 'indicator/matches-empty',
  severity: 'error',
  title: 'A regular expression that matches nothing at all',
  explanation:
    'An expression of which every part may be missing matches the empty text, so it says nothing about a sentence.',
  fails: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators:
      en: ['/(costs?)?/']
      zh: ['/(费用)*/']
`,
  passes: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators:
      en: ['/(high )?costs?/']
      zh: ['/(高)*费用/']
`,
  *check({ patterns, sourceMap }): Iterable<Finding> {
    for (const use of patterns) {
      const { kind, text } = use
      if (kind !== 'regex') continue
      const { pattern } = parseRegex(use)
      if (pattern === undefined || !canBeEmpty(pattern)) continue
      yield {
        span: locatePattern(sourceMap, use),
        message: `\`${text}\` matches the empty text`,
        hint: 'make at least one part of it obligatory: remove a `?` or `*`',
      }
    }
  },
}
