import { findMissingPart } from '../missing-part.js'
import type { Rule } from '../rule.js'

export const missingDefinition: Rule = {
  id: 'theme/missing-definition',
  severity: 'warning',
  title: 'A theme without a definition',
  explanation:
    'A theme that is not defined cannot be coded alike by two people, nor be judged by a reviewer. Told for themes that sentences are coded with, and where the definition is given in one of the codebook’s languages only.',
  fails: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators: {en: [cost], zh: [费用]}
`,
  passes: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    definition: {en: What something costs., zh: 花费多少。}
    indicators: {en: [cost], zh: [费用]}
`,
  check: (context) => findMissingPart(context, 'definition', 'definition'),
}
