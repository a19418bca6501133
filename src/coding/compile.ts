// A codebook, compiled: every pattern once, with a number, and indicators that name patterns by it.
import type {
  Codebook,
  Indicator,
  IndicatorOptions,
  Pattern,
  SectionFilter,
  Theme,
} from '../codebook/codebook.js'
import type { CodedLanguage } from '../text/language.js'
import { isCoded } from '../text/language.js'
import type { CompiledPattern } from './compiled-pattern.js'
import { NumberRows } from './number-rows.js'
import { type Exclusion, NO_EXCLUSION, PatternTable } from './pattern-table.js'

export type IndicatorForm = 'match' | 'near' | 'before' | 'all'

/** An indicator that names its items by number. */
export interface CompiledIndicator {
  readonly id: number
  readonly theme: number
  readonly language: CodedLanguage
  readonly form: IndicatorForm
  readonly items: readonly number[]
  readonly within: number
  readonly clause: boolean
  readonly not: Exclusion
  readonly unless: Exclusion
  /** Counts only in a study that another indicator of the theme names in full. */
  readonly short: 'name' | 'head' | undefined
  readonly sections?: SectionFilter
  /** Themes of which one must be coded earlier in the sentence. */
  readonly subject?: readonly number[]
  /** Its id, or how it is written. */
  readonly name: string
}

/** What a theme says about all its indicators, by number. */
export interface CompiledTheme {
  readonly not: Exclusion
  readonly unless: Exclusion
  /** Themes it yields to, and themes it requires; a theme that groups others stands for those below it too. */
  readonly yieldsTo: readonly number[]
  readonly requires: readonly number[]
  /** What fires without a pattern: a pronoun that carries the theme on, and printed headings. */
  readonly carry: CompiledIndicator | undefined
  readonly headings: ReadonlyMap<string, CompiledIndicator>
}

/** A codebook that is ready to code with. What is inside is the engine's own. */
export interface CompiledCodebook {
  readonly codebook: Codebook
  readonly patterns: readonly CompiledPattern[]
  readonly indicators: readonly CompiledIndicator[]
  /** Those of the form `all`, which span sentences. */
  readonly allIndicators: readonly CompiledIndicator[]
  readonly themes: readonly CompiledTheme[]
  /** The patterns of each item: what can stand for it. Indicators that have the same item name it by one number. */
  readonly items: readonly (readonly number[])[]
  /** The items that each pattern is one of, so that only indicators whose patterns occur are tried. */
  readonly itemsOfPattern: NumberRows
  readonly latePatterns: readonly number[]
  /** The pattern that abbreviations of a list stand for, by the list's name. */
  readonly listPatterns: ReadonlyMap<string, number>
  /** Themes in an order in which what a theme yields to comes before it. */
  readonly themeOrder: readonly number[]
  readonly themeIndex: ReadonlyMap<string, number>
}

const DEFAULT_WITHIN = 5

/**
 * Compiles a codebook. Never throws: a pattern that cannot match (an unknown list, an invalid regular expression)
 * is left out, as `lintCodebook` reports it.
 */
export function compileCodebook(codebook: Codebook): CompiledCodebook {
  const patterns = new PatternTable(codebook)
  const themeIndex = new Map(codebook.themes.map((theme, index) => [theme.id, index]))
  const findThemes = (ids: readonly string[]): number[] => findThemesBelow(ids, codebook, themeIndex)
  const indicators: CompiledIndicator[] = []
  codebook.themes.forEach((theme, index) => {
    for (const [language, list] of Object.entries(theme.indicators)) {
      if (!isCoded(language) || !codebook.languages.includes(language)) continue
      for (const indicator of list ?? []) {
        indicators.push(compileIndicator(indicator, index, language, indicators.length, patterns, findThemes))
      }
    }
  })
  const themes = codebook.themes.map((theme, index) =>
    compileTheme(theme, index, codebook, themeIndex, patterns),
  )
  const { items } = patterns
  const itemsOfPattern = new NumberRows(patterns.all.length, (add) => {
    for (let item = 0; item < items.length; item += 1) for (const pattern of items[item]!) add(pattern, item)
  })
  patterns.findLate()
  return {
    codebook,
    patterns: patterns.all,
    indicators,
    allIndicators: indicators.filter((indicator) => indicator.form === 'all'),
    themes,
    items,
    itemsOfPattern,
    latePatterns: patterns.all.filter((pattern) => pattern.isLate).map((pattern) => pattern.id),
    listPatterns: patterns.listPatterns,
    themeOrder: orderThemes(themes),
    themeIndex,
  }
}

function compileIndicator(
  indicator: Indicator,
  theme: number,
  language: CodedLanguage,
  id: number,
  patterns: PatternTable,
  findThemes: (ids: readonly string[]) => number[],
): CompiledIndicator {
  const options: IndicatorOptions = typeof indicator === 'string' ? {} : indicator
  const { form, items, within } = shapeOf(indicator)
  const isGlob = typeof indicator !== 'string' && 'glob' in indicator
  return {
    id,
    theme,
    language,
    form,
    items: items.map((item) => patterns.addItem(item, language, isGlob)),
    within: within ?? DEFAULT_WITHIN,
    clause: typeof indicator !== 'string' && 'clause' in indicator && indicator.clause === true,
    not: patterns.addExclusion(options.not, [language]),
    unless: patterns.addExclusion(options.unless, [language]),
    short: options.short === true ? 'name' : options.short || undefined,
    ...(options.sections === undefined ? {} : { sections: options.sections }),
    ...(options.subject === undefined ? {} : { subject: findThemes(options.subject) }),
    name: nameIndicator(indicator),
  }
}

function compileTheme(
  theme: Theme,
  index: number,
  codebook: Codebook,
  themeIndex: ReadonlyMap<string, number>,
  patterns: PatternTable,
): CompiledTheme {
  const languages = codebook.languages
  const expand = (ids: readonly string[]): number[] =>
    findThemesBelow(ids, codebook, themeIndex).filter((at) => at !== index)
  const bare = (name: string): CompiledIndicator => ({
    id: Number.MAX_SAFE_INTEGER,
    theme: index,
    language: codebook.languages[0] ?? 'en',
    form: 'match',
    items: [],
    within: 0,
    clause: false,
    not: NO_EXCLUSION,
    unless: NO_EXCLUSION,
    short: undefined,
    name,
  })
  return {
    not: patterns.addExclusion(theme.not, languages),
    unless: patterns.addExclusion(theme.unless, languages),
    yieldsTo: expand(theme.yieldsTo),
    requires: expand(theme.requires ?? []),
    carry: theme.carry === true ? bare('carry') : undefined,
    headings: new Map((theme.headings ?? []).map((section) => [section, bare(`heading: ${section}`)])),
  }
}

/** The themes that are named, and those below them. */
function findThemesBelow(
  ids: readonly string[],
  codebook: Codebook,
  themeIndex: ReadonlyMap<string, number>,
): number[] {
  if (ids.length === 0) return []
  return [...themeIndex].filter(([id]) => isAtOrBelow(id, ids, codebook, themeIndex)).map(([, at]) => at)
}

/** Whether a theme is one of those named, or lies below one of them. */
function isAtOrBelow(
  id: string,
  ids: readonly string[],
  codebook: Codebook,
  themeIndex: ReadonlyMap<string, number>,
): boolean {
  const seen = new Set<string>()
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); ) {
    if (ids.includes(at)) return true
    seen.add(at)
    const index = themeIndex.get(at)
    at = index === undefined ? undefined : codebook.themes[index]!.parent
  }
  return false
}

function shapeOf(indicator: Indicator): {
  form: IndicatorForm
  items: readonly Pattern[]
  within: number | undefined
} {
  if (typeof indicator === 'string') return { form: 'match', items: [indicator], within: undefined }
  if ('match' in indicator) return { form: 'match', items: [indicator.match], within: undefined }
  if ('glob' in indicator) return { form: 'match', items: [indicator.glob], within: undefined }
  if ('near' in indicator) return { form: 'near', items: indicator.near, within: indicator.within }
  if ('before' in indicator) return { form: 'before', items: indicator.before, within: indicator.within }
  return { form: 'all', items: indicator.all, within: undefined }
}

/** How codings.csv names an indicator: by its id, else as written, items joined as in the codebook. */
export function nameIndicator(indicator: Indicator): string {
  if (typeof indicator === 'string') return indicator
  if (indicator.id !== undefined) return indicator.id
  const { form, items } = shapeOf(indicator)
  if (form === 'match') return items[0] ?? ''
  return `${form}: [${items.join(', ')}]`
}

/** Themes so that those a theme yields to come first; in a circle the codebook's order decides. */
function orderThemes(themes: readonly CompiledTheme[]): number[] {
  const order: number[] = []
  const seen = new Uint8Array(themes.length)
  const visit = (theme: number): void => {
    if (seen[theme] !== 0) return
    seen[theme] = 1
    for (const other of themes[theme]!.yieldsTo) visit(other)
    order.push(theme)
  }
  for (const theme of themes.keys()) visit(theme)
  return order
}
