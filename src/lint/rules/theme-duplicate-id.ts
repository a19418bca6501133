import type { Rule } from '../rule.js'

export const duplicateId: Rule = {
  id: 'theme/duplicate-id',
  severity: 'error',
  title: 'Two themes have one id',
  explanation:
    'Codings name their theme by its id, so an id belongs to one theme. The second theme is not used.',
  fails: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
  - id: cost
    label: {en: Fees, zh: 收费}
`,
  passes: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
  - id: fees
    label: {en: Fees, zh: 收费}
`,
}
