import type { Rule } from '../rule.js'

export const wrongType: Rule = {
  id: 'schema/wrong-type',
  severity: 'error',
  title: 'A value of the wrong kind',
  explanation:
    'A list where text belongs, a text where a list belongs, nothing after a key, or a word that YAML reads as a number or a truth value: `version: 1.0` is the number 1, `- 2020` is a number, `- true` a truth value. Put quotes around what is meant as text; `--fix` does.',
  fails: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators:
      en: [cost, 2020]
      zh: 费用
`,
  passes: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators:
      en: [cost, "2020"]
      zh: [费用]
`,
}
