import { LEAST_UNITS } from '../corpus-units.js'
import type { Finding, Rule } from '../rule.js'

export const themesTogether: Rule = {
  id: 'corpus/themes-together',
  severity: 'warning',
  title: 'Two themes always fire together',
  explanation: `In the sentences of \`--corpus\` the two are coded in the same units and nowhere else, ${LEAST_UNITS} units or more: they do not tell anything apart, and may be one theme. Not told of a theme and one that stands above it.`,
  fails: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators: {en: [fee*], zh: [费用]}
  - id: money
    label: {en: Money, zh: 金钱}
    indicators: {en: [high fee*], zh: [高费用]}
`,
  passes: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators: {en: [fee*], zh: [费用]}
  - id: distance
    label: {en: Distance, zh: 距离}
    indicators: {en: [far away], zh: [路途遥远]}
`,
  tries: {
    corpus: [
      { en: 'The high fees deterred patients.', zh: '高费用使患者望而却步。' },
      { en: 'High fees came again.' },
      { en: 'A high fee was asked.' },
      { en: 'High fees are an obstacle.', zh: '高费用是障碍。' },
      { en: 'High fees, and far away.', zh: '高费用，且路途遥远。' },
    ],
  },
  *check({ codebook, sourceMap, corpus }): Iterable<Finding> {
    const first = new Map<string, number>()
    const parents = new Map(codebook.themes.map(({ id, parent }) => [id, parent]))
    for (const [index, { id }] of codebook.themes.entries()) {
      const units = corpus?.themes.get(id)?.units
      if (units === undefined || units.size < LEAST_UNITS) continue
      const key = [...units].sort().join()
      const other = first.get(key)
      if (other === undefined) {
        first.set(key, index)
        continue
      }
      const otherId = codebook.themes[other]!.id
      if (isAbove(otherId, id, parents) || isAbove(id, otherId, parents)) continue
      yield {
        span: sourceMap.headSpan(['themes', index]),
        message: `themes \`${otherId}\` and \`${id}\` fire in the same ${units.size} units of the corpus and nowhere else`,
        hint: 'they may be one theme',
        related: [{ span: sourceMap.headSpan(['themes', other]), message: `theme \`${otherId}\`` }],
      }
    }
  },
}

function isAbove(above: string, below: string, parents: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>()
  for (let at = parents.get(below); at !== undefined && !seen.has(at); at = parents.get(at)) {
    if (at === above) return true
    seen.add(at)
  }
  return false
}
