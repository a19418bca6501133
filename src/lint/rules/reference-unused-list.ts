import { findListReferences } from '../list-references.js'
import type { Finding, Rule } from '../rule.js'

export const unusedList: Rule = {
  id: 'reference/unused-list',
  severity: 'warning',
  title: 'A list that nothing uses',
  explanation:
    'The list is written and never used as `@name`: it was forgotten, or an indicator names it wrongly.',
  fails: `lists:
  worker: {en: [nurse*], zh: [护士]}
themes:
  - id: staff
    label: {en: Staff, zh: 人员}
    indicators: {en: [staff], zh: [人员]}
`,
  passes: `lists:
  worker: {en: [nurse*], zh: [护士]}
themes:
  - id: staff
    label: {en: Staff, zh: 人员}
    indicators: {en: ["@worker"], zh: ["@worker"]}
`,
  *check({ codebook, patterns, sourceMap }): Iterable<Finding> {
    const used = new Set<string>()
    for (const { text, kind } of patterns) {
      if (kind !== 'regex') for (const { name } of findListReferences(text)) used.add(name)
    }
    for (const name of Object.keys(codebook.lists)) {
      if (used.has(name)) continue
      yield {
        span: sourceMap.nearestSpan(['lists', name], 'key'),
        message: `the list \`${name}\` is not used`,
        hint: `use it as \`"@${name}"\`, or remove it`,
      }
    }
  },
}
