import { CODED_LANGUAGES } from '../../text/language.js'
import { LANGUAGE_NAMES } from '../language-names.js'
import type { Finding, Rule } from '../rule.js'

export const undeclaredLanguage: Rule = {
  id: 'language/undeclared',
  severity: 'warning',
  title: 'Indicators or examples in a language the codebook does not name',
  explanation:
    '`languages` says in which languages the codebook codes. Indicators in another language are not compiled, and examples in it cannot be coded.',
  fails: `languages: [en]
themes:
  - id: cost
    label: Cost
    indicators:
      en: [cost]
      zh: [费用]
`,
  passes: `languages: [en, zh]
themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators:
      en: [cost]
      zh: [费用]
`,
  *check({ codebook, sourceMap }): Iterable<Finding> {
    for (const language of CODED_LANGUAGES) {
      if (codebook.languages.includes(language)) continue
      for (const [index, theme] of codebook.themes.entries()) {
        if ((theme.indicators[language]?.length ?? 0) === 0) continue
        yield {
          span: sourceMap.nearestSpan(['themes', index, 'indicators', language], 'key'),
          message: `theme \`${theme.id}\` has ${LANGUAGE_NAMES[language]} indicators, and \`languages\` does not name \`${language}\``,
          hint: `add \`${language}\` to \`languages\`, or remove the indicators`,
        }
      }
    }
  },
}
