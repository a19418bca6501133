import { quoteIndicator, shortenName } from '../pattern-key.js'
import type { Finding, Rule } from '../rule.js'

export const indicatorNeverFires: Rule = {
  id: 'corpus/indicator-never-fires',
  severity: 'info',
  title: 'An indicator gives no coding in the corpus',
  explanation:
    'It matches nowhere in the sentences of `--corpus`, or what it matches never counts: it lies inside a longer phrase, in another section, or yields to another theme. Where the whole theme is silent only `corpus/theme-never-fires` is told.',
  fails: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators: {en: [fee, fees, expenditure*], zh: [费用, 开支]}
`,
  passes: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators: {en: [fees], zh: [费用]}
`,
  tries: { corpus: [{ en: 'The fees kept patients away.', zh: '费用使患者望而却步。' }] },
  *check({ sourceMap, corpus }): Iterable<Finding> {
    for (const { use, matches, codings, merged, suppressed } of corpus?.indicators ?? []) {
      if (codings > 0 || merged.size > 0 || !corpus!.themes.has(use.themeId)) continue
      const name = shortenName(quoteIndicator(use))
      const reasons = [...suppressed].map(([by, n]) => `${by} ${n}`).join(', ')
      yield {
        span: sourceMap.headSpan(use.pointer),
        message:
          matches === 0
            ? `indicator \`${name}\` matches nowhere in the corpus`
            : `indicator \`${name}\` matches ${matches === 1 ? 'once' : `${matches} times`} in the corpus and never counts (${reasons})`,
        hint:
          matches === 0 ? 'look for other wordings with: themeline kwic' : 'look at it with: themeline why',
      }
    }
  },
}
