import { foldText } from '../../text/fold.js'
import type { Finding, Rule } from '../rule.js'

export const similarLabel: Rule = {
  id: 'theme/similar-label',
  severity: 'warning',
  title: 'Two themes have one label',
  explanation:
    'Labels that differ in nothing but case, spaces, width or punctuation cannot be told apart in a table. Children of different parents may share a label.',
  fails: `themes:
  - id: cost
    label: {en: Cost of care, zh: 费用}
  - id: fees
    label: {en: Cost-of-care, zh: 收费}
`,
  passes: `themes:
  - id: cost
    label: {en: Cost of care, zh: 费用}
  - id: fees
    label: {en: Fees for care, zh: 收费}
`,
  *check({ codebook, sourceMap }): Iterable<Finding> {
    for (const language of codebook.languages) {
      const first = new Map<string, number>()
      for (const [index, theme] of codebook.themes.entries()) {
        const label = theme.label[language]
        const folded = foldText(label ?? '').replace(/[\p{P}\p{S}\s]+/gu, '')
        if (folded === '') continue
        const key = `${theme.parent ?? ''}\0${folded}`
        const earlier = first.get(key)
        if (earlier === undefined) {
          first.set(key, index)
          continue
        }
        yield {
          span: sourceMap.nearestSpan(['themes', index, 'label', language]),
          message: `theme \`${theme.id}\` is labelled like theme \`${codebook.themes[earlier]!.id}\`: \`${label}\``,
          hint: 'say in the label how the two differ, or join the themes',
          related: [
            {
              span: sourceMap.nearestSpan(['themes', earlier, 'label', language]),
              message: 'the other label',
            },
          ],
        }
      }
    }
  },
}
