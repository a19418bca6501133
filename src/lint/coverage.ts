import type { Codebook } from '../codebook/codebook.js'
import type { CodedLanguage } from '../text/language.js'
import type { ExampleRun } from './example-run.js'
import { indicatorNames } from './pattern-key.js'
import { collectIndicators, type IndicatorUse } from './pattern-use.js'

/** How much of a codebook its examples exercise. `share` is from 0 to 1, and 1 where there are no indicators. */
export interface Coverage {
  readonly indicators: number
  readonly exercised: number
  readonly share: number
  /** Indicators that no example or counterexample makes fire. */
  readonly idle: readonly IndicatorUse[]
  /** Themes with indicators in a language and no example in it. */
  readonly themesWithoutExample: readonly { readonly themeId: string; readonly language: CodedLanguage }[]
}

/** Which indicators fired in any of the examples, whatever theme these stand under. */
export function measureCoverage(codebook: Codebook, run: ExampleRun): Coverage {
  const fired = new Set<string>()
  const exampled = new Set<string>()
  for (const { themeId, kind, language, firings } of run.results) {
    if (kind === 'example') exampled.add(`${themeId}\0${language}`)
    for (const firing of firings) fired.add(`${firing.themeId}\0${firing.indicator}`)
  }
  const indicators = collectIndicators(codebook).filter(({ language }) =>
    codebook.languages.includes(language),
  )
  const idle = indicators.filter(
    (use) => !indicatorNames(use).some((name) => fired.has(`${use.themeId}\0${name}`)),
  )
  const themesWithoutExample = codebook.themes.flatMap((theme) =>
    codebook.languages
      .filter(
        (language) =>
          (theme.indicators[language]?.length ?? 0) > 0 && !exampled.has(`${theme.id}\0${language}`),
      )
      .map((language) => ({ themeId: theme.id, language })),
  )
  const exercised = indicators.length - idle.length
  const share = indicators.length === 0 ? 1 : exercised / indicators.length
  return { indicators: indicators.length, exercised, share, idle, themesWithoutExample }
}
