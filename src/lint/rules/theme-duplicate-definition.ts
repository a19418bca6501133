import { foldText } from '../../text/fold.js'
import type { Finding, Rule } from '../rule.js'

export const duplicateDefinition: Rule = {
  id: 'theme/duplicate-definition',
  severity: 'warning',
  title: 'Two themes have one definition',
  explanation:
    'Two themes that are defined with the same words are one theme, or one of the texts was copied and not changed.',
  fails: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    definition: {en: Money that must be paid., zh: 需要支付的金钱。}
  - id: time
    label: {en: Time, zh: 时间}
    definition: {en: Money that must be paid., zh: 需要花费的时间。}
`,
  passes: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    definition: {en: Money that must be paid., zh: 需要支付的金钱。}
  - id: time
    label: {en: Time, zh: 时间}
    definition: {en: Hours that must be spent., zh: 需要花费的时间。}
`,
  *check({ codebook, sourceMap }): Iterable<Finding> {
    for (const language of codebook.languages) {
      const first = new Map<string, number>()
      for (const [index, theme] of codebook.themes.entries()) {
        const folded = foldText(theme.definition[language] ?? '').replace(/[\p{P}\p{S}\s]+/gu, '')
        if (folded === '') continue
        const earlier = first.get(folded)
        if (earlier === undefined) {
          first.set(folded, index)
          continue
        }
        yield {
          span: sourceMap.nearestSpan(['themes', index, 'definition', language]),
          message: `theme \`${theme.id}\` is defined like theme \`${codebook.themes[earlier]!.id}\``,
          hint: 'say what makes it another theme, or join the two',
          related: [
            {
              span: sourceMap.nearestSpan(['themes', earlier, 'definition', language]),
              message: 'the same definition',
            },
          ],
        }
      }
    }
  },
}
