import type { Rule } from '../rule.js'

export const invalidValue: Rule = {
  id: 'schema/invalid-value',
  severity: 'error',
  title: 'A value that is not one of those allowed',
  explanation:
    'Languages, sections, fields, units, valences and severities are fixed words; `within` is a whole number; texts and lists are not empty; `near`, `before` and `all` have at least two items; an indicator has one form.',
  fails: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    valence: bad
    sections: {except: [method]}
`,
  passes: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    valence: barrier
    sections: {except: [methods]}
`,
}
