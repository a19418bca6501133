import type { Rule } from '../rule.js'

export const syntax: Rule = {
  id: 'yaml/syntax',
  severity: 'error',
  title: 'The file is not YAML',
  explanation:
    'The file cannot be read as YAML. The usual causes are a phrase that holds `: ` or ` #` and stands without quotes, lines that are not indented alike, a bracket or a quote that is not closed, and tabs. Only the first such mistake is told; mend it and run again.',
  fails: `themes:
  - id: cost
    label: {en: Cost, zh: 费用
    definition: What it costs.
`,
  passes: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    definition: What it costs.
`,
}
