import type { Rule } from '../rule.js'

export const unknownKey: Rule = {
  id: 'schema/unknown-key',
  severity: 'error',
  title: 'A key that a codebook does not have',
  explanation:
    'A misspelled key would be left out without a word, and with it what it says. Where a key of the codebook is near, it is suggested, and `--fix` renames it.',
  fails: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicator:
      en: [cost]
`,
  passes: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators:
      en: [cost]
`,
}
