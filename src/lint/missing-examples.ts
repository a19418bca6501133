import { LANGUAGE_NAMES } from './language-names.js'
import type { Finding, LintContext } from './rule.js'
import { detectLanguage } from './run-examples.js'

/** Themes with indicators that have no example in a language of theirs, or no counterexample at all. */
export function* findMissingExamples(
  { codebook, sourceMap }: LintContext,
  key: 'examples' | 'counterexamples',
): Iterable<Finding> {
  for (const [index, theme] of codebook.themes.entries()) {
    const coded = codebook.languages.filter((language) => (theme.indicators[language]?.length ?? 0) > 0)
    if (coded.length === 0) continue
    const given = new Set(theme[key].map((example) => example.lang ?? detectLanguage(example.text)))
    const missing =
      key === 'examples' ? coded.filter((language) => !given.has(language)) : given.size === 0 ? coded : []
    if (missing.length === 0) continue
    const what = key === 'examples' ? 'example' : 'counterexample'
    const span =
      given.size === 0
        ? sourceMap.headSpan(['themes', index])
        : sourceMap.nearestSpan(['themes', index, key], 'key')
    const names = missing.map((language) => LANGUAGE_NAMES[language]).join(' and ')
    yield {
      span,
      message:
        given.size === 0
          ? `theme \`${theme.id}\` has no ${what}`
          : `theme \`${theme.id}\` has ${names} indicators and no ${names} ${what}`,
      hint: `add \`${key}:\` with a sentence that ${key === 'examples' ? 'must' : 'must not'} be coded with it`,
    }
  }
}
