import { findMissingPart } from '../missing-part.js'
import type { Rule } from '../rule.js'

export const missingInclusion: Rule = {
  id: 'theme/missing-inclusion',
  severity: 'warning',
  title: 'A theme that does not say when to use it',
  explanation:
    'MacQueen’s inclusion criteria: what a sentence must say to be coded with the theme. Told for themes that sentences are coded with, and where it is given in one of the codebook’s languages only.',
  fails: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators: {en: [cost], zh: [费用]}
`,
  passes: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    use_when: {en: A sum is named., zh: 提到金额。}
    indicators: {en: [cost], zh: [费用]}
`,
  check: (context) => findMissingPart(context, 'useWhen', 'use_when'),
}
