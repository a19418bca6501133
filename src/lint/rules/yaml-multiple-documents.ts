import type { Rule } from '../rule.js'

export const multipleDocuments: Rule = {
  id: 'yaml/multiple-documents',
  severity: 'error',
  title: 'The file holds more than one YAML document',
  explanation:
    'A line `---` begins a new document. A codebook is one document, and what follows would not be read.',
  fails: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
---
themes:
  - id: time
    label: {en: Time, zh: 时间}
`,
  passes: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
  - id: time
    label: {en: Time, zh: 时间}
`,
}
