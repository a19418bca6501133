import { findMissingExamples } from '../missing-examples.js'
import type { Rule } from '../rule.js'

export const missingCounterexample: Rule = {
  id: 'theme/missing-counterexample',
  severity: 'warning',
  title: 'A theme without a counterexample',
  explanation:
    'Counterexamples are near misses: sentences that look alike and must not be coded with the theme. They keep an indicator that is too broad from growing unnoticed. One a theme is asked for, in any language.',
  fails: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators: {en: [cost], zh: [费用]}
`,
  passes: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators: {en: [cost], zh: [费用]}
    counterexamples:
      - {text: The coast was near., lang: en}
      - {text: 费解。, lang: zh}
`,
  check: (context) => findMissingExamples(context, 'counterexamples'),
}
