import { childOf } from '../../codebook/yaml-node.js'
import { locateText } from '../pattern-use.js'
import type { Finding, Rule } from '../rule.js'

export const counterexampleCoded: Rule = {
  id: 'test/counterexample-coded',
  severity: 'error',
  title: 'A counterexample is coded with its theme',
  explanation:
    'Counterexamples are tests: none may be coded with the theme it stands under. The place is that of the matched words, and the message names the indicator. Make the indicator longer, give it a `not`, or let the theme yield to another. A known gap gets `todo: why`.',
  fails: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators: {en: [cost], zh: [费用]}
    counterexamples:
      - {text: It came at the cost of trust., lang: en}
      - {text: 与费用无关。, lang: zh}
`,
  passes: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators:
      en: [{match: cost, not: [at the cost of]}]
      zh: [{match: 费用, not: [费用无关]}]
    counterexamples:
      - {text: It came at the cost of trust., lang: en}
      - {text: 与费用无关。, lang: zh}
`,
  *check({ sourceMap, exampleRun }): Iterable<Finding> {
    for (const { kind, passes, example, pointer, themeId, firings } of exampleRun?.results ?? []) {
      if (kind !== 'counterexample' || passes || example.todo !== undefined) continue
      const firing = firings.find((one) => one.themeId === themeId)
      if (firing === undefined) continue
      const node = sourceMap.nodeAt(pointer)
      const text = node !== undefined && childOf(node, 'text') !== undefined ? [...pointer, 'text'] : pointer
      yield {
        span: locateText(sourceMap, text, firing.start, firing.end),
        message: `the counterexample is coded with \`${themeId}\`: the indicator \`${firing.indicator}\` matches \`${firing.quote}\``,
        hint: 'make the indicator longer or give it a `not`, or mark a known gap: `todo: why`',
      }
    }
  },
}
