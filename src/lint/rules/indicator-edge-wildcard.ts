import { locatePattern, type PatternUse } from '../pattern-use.js'
import type { Finding, Rule } from '../rule.js'

export const edgeWildcard: Rule = {
  id: 'indicator/edge-wildcard',
  severity: 'error',
  title: 'A lone `*` at the edge of a phrase',
  explanation:
    'A lone `*` stands for one or two words between others. First or last in a phrase it would take any word of the sentence into the quote and say nothing. In a `not` or `unless`, and in a list that only these use, it may stand there: it makes what is suppressed longer.',
  fails: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators:
      en: [cost of *]
`,
  passes: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators:
      en: [cost of * care]
`,
  *check({ patterns, sourceMap }): Iterable<Finding> {
    const matched = findMatchedLists(patterns)
    for (const use of patterns) {
      if (isSuppressing(use) || (use.role === 'list' && !matched.has(String(use.pointer[1])))) continue
      if (use.kind !== 'words' || use.language !== 'en') continue
      const isFirst = /^\*(?:\s|$)/.test(use.text)
      if (!isFirst && !/\s\*$/.test(use.text)) continue
      const at = isFirst ? 0 : use.text.length - 1
      yield {
        span: locatePattern(sourceMap, use, at, at + 1),
        message: `a lone \`*\` stands ${isFirst ? 'first' : 'last'} in \`${use.text}\``,
        hint: 'remove it; `cost*` without a space is any rest of a word',
      }
    }
  },
}

function isSuppressing({ role }: PatternUse): boolean {
  return role === 'not' || role === 'unless'
}

/** Lists that something other than a `not` or `unless` uses. */
function findMatchedLists(patterns: readonly PatternUse[]): Set<string> {
  const names = new Set<string>()
  for (const { kind, role, text } of patterns)
    if (kind === 'list' && role !== 'not' && role !== 'unless') names.add(text.slice(1))
  return names
}
