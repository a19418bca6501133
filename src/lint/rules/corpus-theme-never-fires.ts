import type { Finding, Rule } from '../rule.js'

export const themeNeverFires: Rule = {
  id: 'corpus/theme-never-fires',
  severity: 'warning',
  title: 'A theme fires nowhere in the corpus',
  explanation:
    'With `--corpus` the codebook is tried on real sentences. A theme without a coding there is not in these studies, or they say it in words that no indicator has. Themes without indicators, which group others, are left out.',
  fails: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators: {en: [expenditure*], zh: [开支]}
`,
  passes: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators: {en: [fee, fees], zh: [费用]}
`,
  tries: { corpus: [{ en: 'The fees kept patients away.', zh: '费用使患者望而却步。' }] },
  *check({ codebook, sourceMap, corpus }): Iterable<Finding> {
    if (corpus === undefined) return
    const tried = new Set(corpus.indicators.map(({ use }) => use.themeIndex))
    for (const [index, { id }] of codebook.themes.entries()) {
      if (corpus.themes.has(id) || !tried.has(index)) continue
      yield {
        span: sourceMap.headSpan(['themes', index]),
        message: `theme \`${id}\` fires nowhere in the corpus`,
        hint: 'look for how the corpus says it with: themeline kwic',
      }
    }
  },
}
