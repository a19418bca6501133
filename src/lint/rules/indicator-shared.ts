import type { Theme } from '../../codebook/codebook.js'
import { indicatorKey, quoteIndicator } from '../pattern-key.js'
import type { IndicatorUse } from '../pattern-use.js'
import type { Finding, Rule } from '../rule.js'

export const sharedIndicator: Rule = {
  id: 'indicator/shared',
  severity: 'info',
  title: 'Two themes have one indicator',
  explanation:
    'Every sentence in which it stands is coded with both themes, so what they say apart cannot be told. Where that is meant nothing needs to be done. Not told where one of the themes yields to the other or stands above it, or where they fire in different sections.',
  fails: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators: {en: [financial burden], zh: [经济负担]}
  - id: burden
    label: {en: Burden, zh: 负担}
    indicators: {en: [financial burden], zh: [经济负担]}
`,
  passes: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators: {en: [financial burden], zh: [经济负担]}
  - id: burden
    yields_to: [cost]
    label: {en: Burden, zh: 负担}
    indicators: {en: [financial burden], zh: [经济负担]}
`,
  *check({ codebook, indicators, sourceMap }): Iterable<Finding> {
    const themes = new Map(codebook.themes.map((theme) => [theme.id, theme]))
    const first = new Map<string, IndicatorUse>()
    for (const indicator of indicators) {
      const key = indicatorKey(indicator)
      const earlier = first.get(key)
      if (earlier === undefined) {
        first.set(key, indicator)
        continue
      }
      const here = codebook.themes[indicator.themeIndex]!
      const there = codebook.themes[earlier.themeIndex]!
      if (here === there || isApart(here, there, themes)) continue
      yield {
        span: sourceMap.headSpan(indicator.pointer),
        message: `themes \`${there.id}\` and \`${here.id}\` share the indicator \`${quoteIndicator(indicator)}\``,
        hint: 'leave it to one of them, or let one yield: `yields_to: [...]`',
        related: [{ span: sourceMap.headSpan(earlier.pointer), message: `in theme \`${there.id}\`` }],
      }
    }
  },
}

function isApart(a: Theme, b: Theme, themes: ReadonlyMap<string, Theme>): boolean {
  if (a.yieldsTo.includes(b.id) || b.yieldsTo.includes(a.id)) return true
  if (JSON.stringify(a.sections ?? '') !== JSON.stringify(b.sections ?? '')) return true
  return isAbove(a, b, themes) || isAbove(b, a, themes)
}

function isAbove(above: Theme, below: Theme, themes: ReadonlyMap<string, Theme>): boolean {
  const seen = new Set<string>()
  let at: Theme | undefined = below
  while (at?.parent !== undefined && !seen.has(at.id)) {
    seen.add(at.id)
    if (at.parent === above.id) return true
    at = themes.get(at.parent)
  }
  return false
}
