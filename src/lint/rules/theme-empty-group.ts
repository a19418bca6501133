import type { Finding, Rule } from '../rule.js'

export const emptyGroup: Rule = {
  id: 'theme/empty-group',
  severity: 'warning',
  title: 'A heading without themes below it',
  explanation:
    'A theme with `assignable: false` is a heading: no sentence is coded with it. Without a theme below, nothing can ever be counted for it. Indicators under such a theme contradict it.',
  fails: `themes:
  - id: barriers
    assignable: false
    label: {en: Barriers, zh: 障碍}
`,
  passes: `themes:
  - id: barriers
    assignable: false
    label: {en: Barriers, zh: 障碍}
  - id: cost
    parent: barriers
    label: {en: Cost, zh: 费用}
`,
  *check({ codebook, sourceMap }): Iterable<Finding> {
    const parents = new Set(codebook.themes.map((theme) => theme.parent))
    for (const [index, theme] of codebook.themes.entries()) {
      if (theme.assignable) continue
      const span = sourceMap.nearestSpan(['themes', index, 'assignable'])
      if (Object.values(theme.indicators).some((list) => (list?.length ?? 0) > 0)) {
        yield {
          span,
          message: `theme \`${theme.id}\` is not assignable and has indicators`,
          hint: 'remove `assignable: false`, or move the indicators to a theme below',
        }
      } else if (!parents.has(theme.id)) {
        yield {
          span,
          message: `theme \`${theme.id}\` is not assignable and has no theme below it`,
          hint: `remove \`assignable: false\`, or give other themes \`parent: ${theme.id}\``,
        }
      }
    }
  },
}
