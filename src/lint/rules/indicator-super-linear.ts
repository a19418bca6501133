import { locatePattern } from '../pattern-use.js'
import { parseRegex } from '../regex.js'
import type { Finding, Rule } from '../rule.js'
import { findSlowParts } from '../slow-regex.js'

export const superLinear: Rule = {
  id: 'indicator/super-linear',
  severity: 'error',
  title: 'A regular expression that can take forever',
  explanation:
    'A repetition inside a repetition (`(\\w+\\s?)+`) can be split in very many ways, and all of them are tried before a sentence is found not to match: thirty letters more may take a year. Make what is repeated begin and end with something that cannot stand inside it: `(\\w+\\s)+`.',
  fails: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators:
      en: ['/(\\w+\\s?)+ costs/']
      zh: ['/(很|非常|非|常)*高的费用/']
`,
  passes: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators:
      en: ['/(\\w+\\s)+costs/']
      zh: ['/(很|非常)*高的费用/']
`,
  *check({ patterns, sourceMap }): Iterable<Finding> {
    for (const use of patterns) {
      const { kind, body } = use
      if (kind !== 'regex') continue
      const parsed = parseRegex(use)
      if (parsed.pattern === undefined) continue
      for (const part of findSlowParts(body, parsed.pattern, parsed.flags)) {
        const speed = part.growth === 'exponential' ? 'exponentially' : `with the power of ${part.growth}`
        yield {
          span: locatePattern(sourceMap, use, part.start + 1, part.end + 1),
          message: `\`${body.slice(part.start, part.end)}\` can be split in many ways: its time grows ${speed}`,
          hint: 'make what is repeated end with something that cannot stand inside it',
        }
      }
    }
  },
}
