import { locatePattern } from '../pattern-use.js'
import { parseRegex } from '../regex.js'
import type { Finding, Rule } from '../rule.js'

export const invalidRegex: Rule = {
  id: 'indicator/invalid-regex',
  severity: 'error',
  title: 'A regular expression that cannot be read',
  explanation:
    'What stands between slashes is a JavaScript regular expression in Unicode mode: brackets are closed, a quantifier follows something, and a backslash stands only before what it has a meaning for. The place is that inside the expression.',
  fails: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators:
      en: ['/costs?(of|for/']
      zh: ['/费用[过太高/']
`,
  passes: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators:
      en: ['/costs? (of|for)/']
      zh: ['/费用[过太]高/']
`,
  *check({ patterns, sourceMap }): Iterable<Finding> {
    for (const use of patterns) {
      const { kind, text } = use
      if (kind === 'words' && text.startsWith('/')) {
        yield {
          span: locatePattern(sourceMap, use),
          message: `\`${text}\` begins a regular expression that no slash ends`,
          hint: 'end it with a slash; between brackets put it in quotes, since a comma parts the list',
        }
      }
      if (kind !== 'regex') continue
      const { error } = parseRegex(use)
      if (error === undefined) continue
      const at = error.index + 1
      yield {
        span: locatePattern(sourceMap, use, at, at),
        message: `the regular expression cannot be read: ${error.message.toLowerCase()}`,
        hint: /escape/i.test(error.message)
          ? 'remove the backslash: the character stands for itself'
          : 'mend it, or write plain words: most indicators need no regular expression',
      }
    }
  },
}
