import type { Rule } from '../rule.js'

export const missingKey: Rule = {
  id: 'schema/missing-key',
  severity: 'error',
  title: 'A key that is needed is missing',
  explanation:
    'A codebook has an id, a version and themes; a theme has an id and a label; an indicator written as a mapping has one of `match`, `near`, `before`, `all`, `glob`; an example has a text.',
  fails: `themes:
  - label: {en: Cost, zh: 费用}
`,
  passes: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
`,
}
