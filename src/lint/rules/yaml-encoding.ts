import type { Rule } from '../rule.js'

export const encoding: Rule = {
  id: 'yaml/encoding',
  severity: 'error',
  title: 'The file is not UTF-8',
  explanation:
    'A codebook is UTF-8. Saved as GB18030 (the ANSI of a Chinese Windows), Latin-1 or UTF-16, its Chinese would be read as other characters and match nothing, so nothing else of the file is looked at. In the example the replacement character stands for a byte that cannot be read.',
  fails: `themes:
  - id: cost
    label: {en: Cost, zh: ��}
`,
  passes: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
`,
}
