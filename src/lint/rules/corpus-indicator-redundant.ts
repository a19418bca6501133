import { quoteIndicator, shortenName } from '../pattern-key.js'
import type { Finding, Rule } from '../rule.js'

export const redundantIndicator: Rule = {
  id: 'corpus/indicator-redundant',
  severity: 'info',
  title: 'Every firing of an indicator is another’s',
  explanation:
    'Wherever it matches in the sentences of `--corpus`, a longer match of another indicator of the theme covers it: without it the codings would be the same, here. It may still be what finds the theme elsewhere.',
  fails: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators: {en: [fees, high fees], zh: [费用]}
`,
  passes: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators: {en: [fees], zh: [费用]}
`,
  tries: {
    corpus: [
      { en: 'The high fees kept patients away.', zh: '就医费用使患者望而却步。' },
      { en: 'No high fees were asked.' },
    ],
  },
  *check({ sourceMap, corpus }): Iterable<Finding> {
    for (const { use, codings, merged } of corpus?.indicators ?? []) {
      if (codings > 0 || merged.size === 0) continue
      const total = [...merged.values()].reduce((sum, n) => sum + n, 0)
      const others = [...merged.keys()].slice(0, 3).map((name) => `\`${shortenName(name)}\``)
      yield {
        span: sourceMap.headSpan(use.pointer),
        message: `${total === 1 ? 'the one firing' : `each of the ${total} firings`} of \`${shortenName(quoteIndicator(use))}\` in the corpus lies in one of ${others.join(', ')}${merged.size > 3 ? ' and others' : ''}`,
        hint: 'it adds nothing here; keep it where other texts may need it',
      }
    }
  },
}
