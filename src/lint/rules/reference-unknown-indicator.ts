import { suggestName } from '../../codebook/did-you-mean.js'
import { indicatorNames } from '../pattern-key.js'
import type { Finding, Rule } from '../rule.js'

export const unknownIndicator: Rule = {
  id: 'reference/unknown-indicator',
  severity: 'error',
  title: '`by` names no indicator of the theme',
  explanation:
    'An example may say through which indicator it must be coded: by the indicator’s `id`, or as it is written. The theme has no such indicator.',
  fails: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators: {en: [cost*], zh: [费用]}
    examples:
      - {text: Costs were high., lang: en, by: costs}
`,
  passes: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators: {en: [cost*], zh: [费用]}
    examples:
      - {text: Costs were high., lang: en, by: cost*}
`,
  *check({ codebook, indicators, sourceMap }): Iterable<Finding> {
    const names = new Map<number, Set<string>>()
    for (const indicator of indicators) {
      const own = names.get(indicator.themeIndex) ?? new Set()
      for (const name of indicatorNames(indicator)) own.add(name)
      names.set(indicator.themeIndex, own)
    }
    for (const [themeIndex, theme] of codebook.themes.entries()) {
      for (const kind of ['examples', 'counterexamples'] as const) {
        for (const [index, example] of theme[kind].entries()) {
          const known = names.get(themeIndex) ?? new Set()
          if (example.by === undefined || known.has(example.by)) continue
          const suggestion = suggestName(example.by, known)
          yield {
            span: sourceMap.nearestSpan(['themes', themeIndex, kind, index, 'by']),
            message: `theme \`${theme.id}\` has no indicator \`${example.by}\``,
            hint:
              suggestion === undefined
                ? 'name an indicator by its `id`, or write it as it stands'
                : `did you mean \`${suggestion}\`?`,
          }
        }
      }
    }
  },
}
