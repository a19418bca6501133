import { findMissingExamples } from '../missing-examples.js'
import type { Rule } from '../rule.js'

export const missingExample: Rule = {
  id: 'theme/missing-example',
  severity: 'warning',
  title: 'A theme without an example',
  explanation:
    'Examples show people what is meant, and they are tests: they must be coded with the theme. Told for themes that have indicators, once a theme, with the languages in which indicators stand and no example does.',
  fails: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators: {en: [cost], zh: [费用]}
`,
  passes: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators: {en: [cost], zh: [费用]}
    examples:
      - {text: The cost was high., lang: en}
      - {text: 费用很高。, lang: zh}
`,
  check: (context) => findMissingExamples(context, 'examples'),
}
