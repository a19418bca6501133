import { findMissingPart } from '../missing-part.js'
import type { Rule } from '../rule.js'

export const missingLabel: Rule = {
  id: 'language/missing-label',
  severity: 'warning',
  title: 'A label is missing in one of the codebook’s languages',
  explanation:
    'Tables and reports show labels in both languages. Where one is missing a cell stays empty. A codebook in one language says so: `languages: [zh]`.',
  fails: `themes:
  - id: cost
    label: {en: Cost}
  - id: time
    label: {zh: 时间}
`,
  passes: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
  - id: time
    label: {en: Time, zh: 时间}
`,
  check: (context) => findMissingPart(context, 'label', 'label'),
}
