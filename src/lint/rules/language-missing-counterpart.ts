import { LANGUAGE_NAMES } from '../language-names.js'
import type { Finding, Rule } from '../rule.js'

export const missingCounterpart: Rule = {
  id: 'language/missing-counterpart',
  severity: 'warning',
  title: 'A theme has indicators in one language only',
  explanation:
    'A finding that stands in a Chinese abstract only is missed where a theme has no Chinese indicators, and the counts of the two languages cannot be compared. A codebook in one language says so: `languages: [en]`.',
  fails: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators:
      en: [cost]
`,
  passes: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators:
      en: [cost]
      zh: [费用]
`,
  *check({ codebook, sourceMap }): Iterable<Finding> {
    for (const [index, theme] of codebook.themes.entries()) {
      const has = (language: 'en' | 'zh') => (theme.indicators[language]?.length ?? 0) > 0
      const missing = codebook.languages.filter((language) => !has(language))
      if (missing.length === 0 || !codebook.languages.some(has)) continue
      const names = missing.map((language) => LANGUAGE_NAMES[language]).join(' and ')
      yield {
        span: sourceMap.nearestSpan(['themes', index, 'indicators'], 'key'),
        message: `theme \`${theme.id}\` has no ${names} indicators`,
        hint: `add \`${missing[0]!}:\` below \`indicators:\``,
      }
    }
  },
}
