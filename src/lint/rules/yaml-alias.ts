import type { Rule } from '../rule.js'

export const alias: Rule = {
  id: 'yaml/alias',
  severity: 'error',
  title: 'An alias names nothing, or repeats too much',
  explanation:
    'An alias (`*name`) repeats a value that an anchor (`&name`) named before it. An alias to nothing is a mistake of spelling; aliases of aliases can make gigabytes of a few lines, so together they may repeat 10,000 values. A text that begins with `*` must stand in quotes.',
  fails: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    definition: *cost
`,
  passes: `themes:
  - id: cost
    label: &cost {en: Cost, zh: 费用}
    definition: *cost
`,
}
