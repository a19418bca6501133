import { foldText } from '../../text/fold.js'
import type { Finding, Rule } from '../rule.js'

export const contradiction: Rule = {
  id: 'test/contradiction',
  severity: 'error',
  title: 'One sentence is example and counterexample',
  explanation:
    'A sentence that must be coded with a theme and must not be cannot be right both ways. A sentence that stands twice among the examples is told too.',
  fails: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators: {en: [cost], zh: [费用]}
    examples:
      - {text: The cost was high., lang: en}
    counterexamples:
      - {text: The cost was high., lang: en}
`,
  passes: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators: {en: [cost], zh: [费用]}
    examples:
      - {text: The cost was high., lang: en}
    counterexamples:
      - {text: The coast was near., lang: en}
`,
  *check({ codebook, sourceMap }): Iterable<Finding> {
    for (const [themeIndex, theme] of codebook.themes.entries()) {
      const first = new Map<string, (string | number)[]>()
      for (const kind of ['examples', 'counterexamples'] as const) {
        for (const [index, example] of theme[kind].entries()) {
          const pointer = ['themes', themeIndex, kind, index]
          const key = `${foldText(example.text)}\0${example.section ?? ''}`
          const earlier = first.get(key)
          if (earlier === undefined) {
            first.set(key, pointer)
            continue
          }
          const isSame = earlier[2] === kind
          yield {
            span: sourceMap.headSpan(pointer),
            message: isSame
              ? `this sentence stands twice among the ${kind} of theme \`${theme.id}\``
              : `this sentence is an example and a counterexample of theme \`${theme.id}\``,
            hint: 'remove one of the two',
            related: [{ span: sourceMap.headSpan(earlier), message: 'the same sentence' }],
          }
        }
      }
    }
  },
}
