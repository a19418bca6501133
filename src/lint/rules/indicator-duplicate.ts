import { indicatorKey, quoteIndicator } from '../pattern-key.js'
import type { IndicatorUse } from '../pattern-use.js'
import type { Finding, Rule } from '../rule.js'

export const duplicateIndicator: Rule = {
  id: 'indicator/duplicate',
  severity: 'warning',
  title: 'A theme has one indicator twice',
  explanation:
    'Two indicators of a theme that differ in nothing that matching sees (case, hyphens, width, simplified or traditional) count as one. One of them was probably meant to be something else.',
  fails: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators:
      en: [out-of-pocket cost, Out of pocket cost]
      zh: [费用, 费用]
`,
  passes: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators:
      en: [out-of-pocket cost, cost of care]
      zh: [费用, 花费]
`,
  *check({ indicators, sourceMap }): Iterable<Finding> {
    const first = new Map<string, IndicatorUse>()
    for (const indicator of indicators) {
      const key = `${indicator.themeIndex}\0${indicatorKey(indicator)}`
      const earlier = first.get(key)
      if (earlier === undefined) {
        first.set(key, indicator)
        continue
      }
      yield {
        span: sourceMap.headSpan(indicator.pointer),
        message:
          quoteIndicator(indicator) === quoteIndicator(earlier)
            ? `theme \`${indicator.themeId}\` has the indicator \`${quoteIndicator(indicator)}\` twice`
            : `\`${quoteIndicator(indicator)}\` of theme \`${indicator.themeId}\` matches the same as \`${quoteIndicator(earlier)}\``,
        hint: 'remove one of them',
        related: [{ span: sourceMap.headSpan(earlier.pointer), message: 'the same indicator' }],
      }
    }
  },
}
