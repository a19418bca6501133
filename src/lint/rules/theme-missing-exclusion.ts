import { findMissingPart } from '../missing-part.js'
import type { Rule } from '../rule.js'

export const missingExclusion: Rule = {
  id: 'theme/missing-exclusion',
  severity: 'warning',
  title: 'A theme that does not say when not to use it',
  explanation:
    'MacQueen’s exclusion criteria: which sentences look alike and are coded otherwise. Told for themes that sentences are coded with, and where it is given in one of the codebook’s languages only.',
  fails: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators: {en: [cost], zh: [费用]}
`,
  passes: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    not_when: {en: Effort alone is meant., zh: 仅指精力。}
    indicators: {en: [cost], zh: [费用]}
`,
  check: (context) => findMissingPart(context, 'notWhen', 'not_when'),
}
