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
import { BUILT_IN_LISTS } from './data/built-in-lists.js'
import { type ParsedPattern, parseGlob, parsePattern, splitAlternatives } from './pattern.js'

/** A pattern of the codebook. One that came from a list has its name; `list` alone is what abbreviations of the list fire. */
export interface CompiledPattern {
  readonly id: number
  readonly language: CodedLanguage
  readonly source: string
  readonly parsed: ParsedPattern | undefined
  /** Lists of the codebook that hold it. */
  readonly lists: readonly string[]
  /** A regular expression that only keeps others from counting: it is not looked for until it is asked for. */
  readonly isLate: boolean
}

/** Patterns that keep a match from counting where one of them occurs. */
export interface Exclusion {
  readonly patterns: ReadonlySet<number>
  /** Those of them that are late. */
  readonly late: readonly number[]
}

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

/** What can stand for an item of indicators, one for all indicators that have the same. */
export interface Item {
  readonly patterns: readonly number[]
  /** Indicators that are this item alone. */
  readonly alone: readonly CompiledIndicator[]
  /** Indicators of several items, to be tried where this one occurs: it is the one likely to be rarest. */
  readonly together: readonly CompiledIndicator[]
}

/** A codebook that is ready to code with. What is inside is the engine's own. */
export interface CompiledCodebook {
  readonly codebook: Codebook
  readonly patterns: readonly CompiledPattern[]
  readonly indicators: readonly CompiledIndicator[]
  /** Those of the form `all`, which span sentences. */
  readonly allIndicators: readonly CompiledIndicator[]
  readonly themes: readonly CompiledTheme[]
  readonly items: readonly Item[]
  /** The items that each pattern is one of, so that only indicators whose patterns occur are tried. */
  readonly itemsOfPattern: readonly (readonly number[])[]
  readonly latePatterns: readonly number[]
  /** The pattern that abbreviations of a list stand for, by the list's name. */
  readonly listPatterns: ReadonlyMap<string, number>
  /** Themes in an order in which what a theme yields to comes before it. */
  readonly themeOrder: readonly number[]
  readonly themeIndex: ReadonlyMap<string, number>
}

const DEFAULT_WITHIN = 5
const NOTHING: Exclusion = { patterns: new Set(), late: [] }

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
  const items = collectItems(patterns.items, patterns.all, indicators)
  const itemsOfPattern: number[][] = patterns.all.map(() => [])
  for (const [item, alternatives] of patterns.items.entries()) {
    for (const pattern of alternatives) itemsOfPattern[pattern]!.push(item)
  }
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

function collectItems(
  patternsOfItems: readonly (readonly number[])[],
  all: readonly CompiledPattern[],
  indicators: readonly CompiledIndicator[],
): Item[] {
  const items = patternsOfItems.map((patterns) => ({
    patterns,
    frequency: patterns.reduce((sum, id) => sum + guessFrequency(all[id]!), 0),
    alone: [] as CompiledIndicator[],
    together: [] as CompiledIndicator[],
  }))
  for (const indicator of indicators) {
    if (indicator.form === 'all') continue
    const own = indicator.items.map((item) => items[item]!)
    if (indicator.form === 'match') own[0]!.alone.push(indicator)
    else if (own.length > 0) {
      own.reduce((a, b) => (b.frequency < a.frequency ? b : a)).together.push(indicator)
    }
  }
  return items
}

/** A guess at how often a pattern occurs, to compare with others: what is longer is rarer. */
function guessFrequency({ source, language }: CompiledPattern): number {
  return (language === 'zh' ? 0.25 : 0.7) ** source.length
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
    not: NOTHING,
    unless: NOTHING,
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

class PatternTable {
  readonly all: (CompiledPattern & { isLate: boolean })[] = []
  /** The patterns of each item. */
  readonly items: (readonly number[])[] = []
  readonly listPatterns = new Map<string, number>()
  readonly #codebook: Codebook
  readonly #ids = new Map<string, number>()
  readonly #lists: string[][] = []
  readonly #alternatives = new Map<string, readonly number[]>()
  readonly #itemIds = new Map<readonly number[], number>()
  readonly #exclusions: { readonly patterns: ReadonlySet<number>; late: readonly number[] }[] = []

  constructor(codebook: Codebook) {
    this.#codebook = codebook
  }

  /** The number of an item. */
  addItem(pattern: Pattern, language: CodedLanguage, isGlob: boolean): number {
    const patterns = this.#add(pattern, language, isGlob)
    let id = this.#itemIds.get(patterns)
    if (id === undefined) {
      id = this.items.length
      this.items.push(patterns)
      this.#itemIds.set(patterns, id)
    }
    return id
  }

  addExclusion(written: readonly Pattern[] | undefined, languages: readonly CodedLanguage[]): Exclusion {
    if (written === undefined || written.length === 0) return NOTHING
    const patterns = new Set<number>()
    for (const language of languages) {
      for (const pattern of written) for (const id of this.#add(pattern, language, false)) patterns.add(id)
    }
    const exclusion = { patterns, late: [] }
    this.#exclusions.push(exclusion)
    return exclusion
  }

  /** Tells which patterns are late, when all are known. */
  findLate(): void {
    for (const pattern of this.all) pattern.isLate = pattern.parsed?.kind === 'regex'
    for (const item of this.items) for (const id of item) this.all[id]!.isLate = false
    for (const exclusion of this.#exclusions) {
      exclusion.late = [...exclusion.patterns].filter((id) => this.all[id]!.isLate)
    }
  }

  /** The numbers of a pattern's alternatives, lists resolved: one array for what is written the same. */
  #add(pattern: Pattern, language: CodedLanguage, isGlob: boolean): readonly number[] {
    const key = `${language} ${isGlob ? 'glob' : ''} ${pattern}`
    let ids = this.#alternatives.get(key)
    if (ids === undefined) {
      ids = isGlob
        ? [this.#intern(pattern, language, true, [])]
        : [...new Set(this.#resolve(pattern, language, []))]
      this.#alternatives.set(key, ids)
    }
    return ids
  }

  #resolve(pattern: Pattern, language: CodedLanguage, within: readonly string[]): number[] {
    const ids: number[] = []
    for (const part of splitAlternatives(pattern)) {
      if (!part.startsWith('@')) {
        ids.push(this.#intern(part, language, false, within))
        continue
      }
      for (const id of this.#resolveList(part.slice(1), language, within)) ids.push(id)
    }
    return ids
  }

  /** The numbers of a list's patterns, its own first. */
  #resolveList(name: string, language: CodedLanguage, within: readonly string[]): readonly number[] {
    const key = `${language}  @${name}`
    const resolved = within.length === 0 ? this.#alternatives.get(key) : undefined
    if (resolved !== undefined) return resolved
    // A list that names itself, through others or not, adds nothing the second time.
    const known = Object.hasOwn(this.#codebook.lists, name)
      ? this.#codebook.lists[name]
      : BUILT_IN_LISTS[name]
    const list = within.includes(name) ? undefined : known
    if (list === undefined) return []
    const ids = new Set([this.#listPattern(name, language)])
    for (const entry of list[language] ?? []) {
      for (const id of this.#resolve(entry, language, [...within, name])) ids.add(id)
    }
    const all = [...ids]
    if (within.length === 0) this.#alternatives.set(key, all)
    return all
  }

  #listPattern(name: string, language: CodedLanguage): number {
    const known = this.listPatterns.get(name)
    if (known !== undefined) return known
    const id = this.#push(language, `@${name}`, undefined)
    this.listPatterns.set(name, id)
    return id
  }

  #intern(source: string, language: CodedLanguage, isGlob: boolean, lists: readonly string[]): number {
    const key = `${language} ${isGlob ? 'glob' : ''} ${source}`
    let id = this.#ids.get(key)
    if (id === undefined) {
      id = this.#push(language, source, isGlob ? parseGlob(source, language) : parsePattern(source, language))
      this.#ids.set(key, id)
    }
    const of = this.#lists[id]!
    for (const list of lists) if (!of.includes(list)) of.push(list)
    return id
  }

  #push(language: CodedLanguage, source: string, parsed: ParsedPattern | undefined): number {
    const id = this.all.length
    const lists: string[] = []
    this.#lists.push(lists)
    this.all.push({ id, language, source, parsed, lists, isLate: false })
    return id
  }
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
