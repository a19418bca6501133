import type { Rule } from '../rule.js'

export const fullWidthPunctuation: Rule = {
  id: 'yaml/full-width-punctuation',
  severity: 'error',
  title: 'Full-width punctuation stands where YAML needs its own',
  explanation:
    'A keyboard set to Chinese types `：`, `，`, `－` and `“”`. To YAML these are letters: `{en：Access}` is a key `en：Access` with nothing in it, and `[患者，家属]` is one phrase. Only places where structure was meant are told, not sentences. `--fix` mends them.',
  fails: `themes:
  - id: cost
    label: {en: Cost, zh：费用}
    indicators:
      zh: [费用，收费]
`,
  passes: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    definition: {zh: 患者、家属说：太贵，付不起。}
    indicators:
      zh: [费用, 收费]
`,
}
