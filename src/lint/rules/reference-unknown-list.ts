import { suggestName } from '../../codebook/did-you-mean.js'
import { BUILT_IN_LISTS } from '../../coding/data/built-in-lists.js'
import { findListReferences } from '../list-references.js'
import { locateText } from '../pattern-use.js'
import type { Finding, Rule } from '../rule.js'

export const unknownList: Rule = {
  id: 'reference/unknown-list',
  severity: 'error',
  title: '`@name` names no list',
  explanation:
    'A pattern that begins with `@` stands for the entries of a list under `lists:`. There is none of this name.',
  fails: `lists:
  worker: {en: [nurse*], zh: [护士]}
themes:
  - id: staff
    label: {en: Staff, zh: 人员}
    indicators:
      en: ["@workers"]
      zh: ["@worker"]
`,
  passes: `lists:
  worker: {en: [nurse*], zh: [护士]}
themes:
  - id: staff
    label: {en: Staff, zh: 人员}
    indicators:
      en: ["@worker"]
      zh: ["@worker"]
`,
  *check({ codebook, patterns, sourceMap }): Iterable<Finding> {
    const names = [...Object.keys(codebook.lists), ...Object.keys(BUILT_IN_LISTS)]
    for (const use of patterns) {
      const { text, kind } = use
      if (kind === 'regex' || kind === 'glob') continue
      for (const { name, start, end } of findListReferences(text)) {
        if (names.includes(name)) continue
        const suggestion = suggestName(name, names)
        const span = locateText(sourceMap, use.pointer, use.start + start, use.start + end)
        yield {
          span,
          message: `\`@${name}\` names no list of this codebook`,
          hint:
            suggestion === undefined
              ? `add \`${name}:\` under \`lists:\``
              : `did you mean \`@${suggestion}\`?`,
          ...(suggestion === undefined
            ? {}
            : { fix: { title: `write \`@${suggestion}\``, edits: [{ ...span, text: `@${suggestion}` }] } }),
        }
      }
    }
  },
}
