import { findNearestIndicator, type NearIndicator } from '../nearest-indicator.js'
import type { Finding, Rule } from '../rule.js'

export const exampleNotCoded: Rule = {
  id: 'test/example-not-coded',
  severity: 'error',
  title: 'An example is not coded with its theme',
  explanation:
    'Examples are tests: each is read as a study of one sentence, and must be coded with the theme it stands under, affirmed or negated, and through the indicator that `by:` names. The message says what was coded instead, or which indicator comes nearest. A known gap gets `todo: why`.',
  fails: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators: {en: [high cost], zh: [费用高]}
    examples:
      - {text: The cost was high., lang: en}
      - {text: 费用很高。, lang: zh}
`,
  passes: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators: {en: [cost], zh: [费用]}
    examples:
      - {text: The cost was high., lang: en}
      - {text: 费用很高。, lang: zh}
`,
  *check({ codebook, sourceMap, exampleRun }): Iterable<Finding> {
    for (const result of exampleRun?.results ?? []) {
      const { kind, passes, example, pointer, themeId, firings } = result
      if (kind !== 'example' || passes || example.todo !== undefined) continue
      const own = firings.filter((firing) => firing.themeId === themeId)
      const others = firings.filter((firing) => firing.themeId !== themeId)
      const nearest = findNearestIndicator(codebook.themes[result.themeIndex]!, example.text, result.language)
      const message =
        own.length > 0
          ? `the example is coded with \`${themeId}\`, but through \`${own[0]!.indicator}\` and not \`${example.by}\``
          : `the example is not coded with \`${themeId}\``
      const fired = others.map(
        (firing) => `\`${firing.themeId}\` (through \`${firing.indicator}\`, at \`${firing.quote}\`)`,
      )
      yield {
        span: sourceMap.headSpan(pointer),
        message:
          others.length > 0 && own.length === 0 ? `${message}; coded instead: ${fired.join(', ')}` : message,
        hint: own.length > 0 ? 'correct `by`, or the indicator that it names' : describeNearest(nearest),
      }
    }
  },
}

function describeNearest(nearest: NearIndicator | undefined): string {
  if (nearest === undefined) return 'add an indicator for it, or mark it as a known gap: `todo: why`'
  const { written, found, missing } = nearest
  if (missing === '') {
    return `the words of the indicator \`${written}\` stand there: look at \`not\`, \`sections\`, \`negation\`, \`yields_to\` and the words between`
  }
  return `the nearest indicator is \`${written}\`: \`${found}\` stands there, \`${missing}\` does not`
}
