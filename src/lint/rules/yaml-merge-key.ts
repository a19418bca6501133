import type { Rule } from '../rule.js'

export const mergeKey: Rule = {
  id: 'yaml/merge-key',
  severity: 'error',
  title: 'A merge key is not read',
  explanation:
    'Merge keys (`<<: *name`) belong to YAML 1.1; YAML 1.2 has none, and readers differ. Patterns that several indicators share belong into `lists`.',
  fails: `themes:
  - &cost
    id: cost
    label: {en: Cost, zh: 费用}
  - <<: *cost
    id: fee
    label: {en: Fee, zh: 收费}
`,
  passes: `lists:
  cost: {en: [cost, costs], zh: [费用]}
themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators: {en: ["@cost"], zh: ["@cost"]}
`,
}
