import { suggestName } from '../../codebook/did-you-mean.js'
import type { Finding, Rule } from '../rule.js'

export const unknownParent: Rule = {
  id: 'theme/unknown-parent',
  severity: 'error',
  title: 'A parent that is no theme',
  explanation:
    '`parent` names the theme above by its id; no theme has this one, so the counts of the tree would miss this branch.',
  fails: `themes:
  - id: barriers
    label: {en: Barriers, zh: 障碍}
  - id: cost
    parent: barrier
    label: {en: Cost, zh: 费用}
`,
  passes: `themes:
  - id: barriers
    label: {en: Barriers, zh: 障碍}
  - id: cost
    parent: barriers
    label: {en: Cost, zh: 费用}
`,
  *check({ codebook, sourceMap }): Iterable<Finding> {
    const ids = new Set(codebook.themes.map((theme) => theme.id))
    for (const [index, theme] of codebook.themes.entries()) {
      if (theme.parent === undefined || ids.has(theme.parent)) continue
      const suggestion = suggestName(theme.parent, ids)
      const span = sourceMap.nearestSpan(['themes', index, 'parent'])
      yield {
        span,
        message: `the parent \`${theme.parent}\` of theme \`${theme.id}\` is no theme of this codebook`,
        hint:
          suggestion === undefined
            ? `add a theme \`${theme.parent}\`, or remove the line`
            : `did you mean \`${suggestion}\`?`,
        ...(suggestion === undefined
          ? {}
          : { fix: { title: `write \`${suggestion}\``, edits: [{ ...span, text: suggestion }] } }),
      }
    }
  },
}
