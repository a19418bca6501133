import { measureCoverage } from '../coverage.js'
import type { Finding, Rule } from '../rule.js'

export const coverage: Rule = {
  id: 'test/coverage',
  severity: 'error',
  title: 'Examples exercise too few of the indicators',
  explanation:
    'An indicator is exercised where it gives an example or a counterexample, of whatever theme, a coding. `--min-coverage 80%` asks that four of five are; without the option this is not told.',
  fails: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators: {en: [fee*, cost*], zh: [费用]}
    examples:
      - {text: The fees were high., lang: en}
`,
  passes: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators: {en: [fee*, cost*], zh: [费用]}
    examples:
      - {text: The fees were high., lang: en}
      - {text: 费用很高。, lang: zh}
`,
  tries: { minCoverage: 60 },
  *check({ codebook, sourceMap, exampleRun, minCoverage }): Iterable<Finding> {
    if (minCoverage === undefined || exampleRun === undefined) return
    const { share, exercised, indicators, idle } = measureCoverage(codebook, exampleRun)
    if (share * 100 >= minCoverage) return
    const themes = [...new Set(idle.map(({ themeId }) => themeId))]
    yield {
      span: sourceMap.nearestSpan(['codebook']),
      message: `examples exercise ${exercised} of ${indicators} indicators (${(share * 100).toFixed(1)} %), less than ${minCoverage} %`,
      hint: `write examples for the indicators of ${themes.slice(0, 5).join(', ')}${themes.length > 5 ? ' and others' : ''}`,
    }
  },
}
