import { suggestName } from '../../codebook/did-you-mean.js'
import type { Finding, Rule } from '../rule.js'

export const unknownRule: Rule = {
  id: 'reference/unknown-rule',
  severity: 'warning',
  title: '`lint:` names no rule',
  explanation:
    'The `lint:` block gives rules of the linter another severity, by their ids. There is no rule of this id, so nothing changes.',
  fails: `lint:
  theme/missing-definitions: off
themes:
  - id: cost
    label: {en: Cost, zh: 费用}
`,
  passes: `lint:
  theme/missing-definition: off
themes:
  - id: cost
    label: {en: Cost, zh: 费用}
`,
  *check({ codebook, sourceMap, ruleIds }): Iterable<Finding> {
    for (const id of Object.keys(codebook.lint)) {
      if (ruleIds.has(id)) continue
      const suggestion = suggestName(id, ruleIds)
      const span = sourceMap.nearestSpan(['lint', id], 'key')
      yield {
        span,
        message: `there is no rule \`${id}\``,
        hint:
          suggestion === undefined
            ? '`themeline validate --list-rules` lists them'
            : `did you mean \`${suggestion}\`?`,
        ...(suggestion === undefined
          ? {}
          : { fix: { title: `write \`${suggestion}\``, edits: [{ ...span, text: suggestion }] } }),
      }
    }
  },
}
