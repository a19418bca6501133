import type { Codebook } from '../codebook/codebook.js'
import { compileCodebook } from '../coding/code.js'
import type { CompiledCodebook } from '../coding/compile.js'
import { type Match, matchIndicators } from '../coding/match.js'
import { groupByStudy, readStudy } from '../coding/read-study.js'
import { resolveMatches } from '../coding/resolve.js'
import type { Segment } from '../study/study.js'
import { CODED_LANGUAGES, type CodedLanguage } from '../text/language.js'
import { collectIndicators, type IndicatorUse } from './pattern-use.js'

/** Where a theme fires in a corpus. */
export interface ThemeTrace {
  readonly units: Set<string>
  /** Units that stand in both languages, by the language in which it fired. */
  readonly paired: Readonly<Record<CodedLanguage, Set<string>>>
}

/** What becomes of an indicator's matches in a corpus. */
export interface IndicatorTrace {
  readonly use: IndicatorUse
  matches: number
  /** Those that give a coding its place and its indicator. */
  codings: number
  /** Those that lie in a longer match of another indicator of the theme, by how that is called. */
  readonly merged: Map<string, number>
  /** Those that do not count, by what keeps them from it. */
  readonly suppressed: Map<string, number>
}

/** What a codebook does on a corpus. */
export interface CorpusTrace {
  /** By theme id; a theme that fires nowhere has none. */
  readonly themes: ReadonlyMap<string, ThemeTrace>
  /** In the order of the codebook; those of a language that it does not name are left out. */
  readonly indicators: readonly IndicatorTrace[]
}

/** Codes the sentences of a corpus, a study at a time, and keeps what became of every indicator and theme. */
export function traceCorpus(codebook: Codebook, studies: Iterable<readonly Segment[]>): CorpusTrace {
  const compiled = compileCodebook(codebook)
  const indicators = pairIndicators(compiled)
  const themes = new Map<string, ThemeTrace>()
  const suppress = (match: Match, by: string) => {
    const trace = indicators.get(match.indicator.id)
    if (trace !== undefined) count(trace.suppressed, by)
  }
  for (const segments of studies) {
    const inBoth = findPairedUnits(segments)
    for (const study of groupByStudy(compiled, segments).values()) {
      const sentences = readStudy(compiled, study)
      const matches = matchIndicators(compiled, sentences, (match, by) => {
        indicators.get(match.indicator.id)!.matches += 1
        suppress(match, by)
      })
      for (const { indicator } of matches) indicators.get(indicator.id)!.matches += 1
      const resolved = resolveMatches(compiled, sentences, matches, (match, suppression) => {
        if (suppression.by !== 'merged') suppress(match, suppression.by)
        else {
          const trace = indicators.get(match.indicator.id)
          if (trace !== undefined) count(trace.merged, suppression.other.indicator.name)
        }
      })
      for (const [{ segment }, decided] of resolved) {
        for (const { match, theme } of decided) {
          const own = indicators.get(match.indicator.id)
          if (own !== undefined) own.codings += 1
          const trace = traceOf(themes, codebook.themes[theme]!.id)
          trace.units.add(segment.unitId)
          if (inBoth.has(segment.unitId)) trace.paired[segment.language as CodedLanguage].add(segment.unitId)
        }
      }
    }
  }
  return { themes, indicators: [...indicators.values()].sort((a, b) => comparePlaces(a.use, b.use)) }
}

function count(where: Map<string, number>, key: string): void {
  where.set(key, (where.get(key) ?? 0) + 1)
}

function traceOf(themes: Map<string, ThemeTrace>, id: string): ThemeTrace {
  const known = themes.get(id)
  if (known !== undefined) return known
  const made: ThemeTrace = { units: new Set(), paired: { en: new Set(), zh: new Set() } }
  themes.set(id, made)
  return made
}

/** Units that have segments in both languages. */
function findPairedUnits(segments: readonly Segment[]): Set<string> {
  const languages = new Map<string, Set<string>>()
  for (const { unitId, language } of segments) {
    const own = languages.get(unitId)
    if (own === undefined) languages.set(unitId, new Set([language]))
    else own.add(language)
  }
  return new Set(
    [...languages].filter(([, own]) => CODED_LANGUAGES.every((one) => own.has(one))).map(([id]) => id),
  )
}

/** Compiled indicators, by number, with where they are written: both keep the order within a theme's language. */
function pairIndicators(compiled: CompiledCodebook): Map<number, IndicatorTrace> {
  const key = (theme: number, language: string, index: number) => `${theme} ${language} ${index}`
  const uses = new Map(
    collectIndicators(compiled.codebook).map((use) => [key(use.themeIndex, use.language, use.index), use]),
  )
  const next = new Map<string, number>()
  const traces = new Map<number, IndicatorTrace>()
  for (const { id, theme, language } of compiled.indicators) {
    const index = next.get(`${theme} ${language}`) ?? 0
    next.set(`${theme} ${language}`, index + 1)
    const use = uses.get(key(theme, language, index))!
    traces.set(id, { use, matches: 0, codings: 0, merged: new Map(), suppressed: new Map() })
  }
  return traces
}

function comparePlaces(a: IndicatorUse, b: IndicatorUse): number {
  return (
    a.themeIndex - b.themeIndex ||
    CODED_LANGUAGES.indexOf(a.language) - CODED_LANGUAGES.indexOf(b.language) ||
    a.index - b.index
  )
}
