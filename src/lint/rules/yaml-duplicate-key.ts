import type { Rule } from '../rule.js'

export const duplicateKey: Rule = {
  id: 'yaml/duplicate-key',
  severity: 'error',
  title: 'A key stands twice in one mapping',
  explanation:
    'Of two values under one key only one can count, and YAML readers do not agree on which. This is how half of a theme’s indicators gets lost without a word. themeline reads the first.',
  fails: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators:
      en: [cost, costs]
      zh: [费用]
      en: [fee, fees]
`,
  passes: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators:
      en: [cost, costs, fee, fees]
      zh: [费用]
`,
}
