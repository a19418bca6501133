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
}

export type IndicatorForm = 'match' | 'near' | 'before' | 'all'

/** An indicator that names its patterns by number: alternatives by item. */
export interface CompiledIndicator {
  readonly id: number
  readonly theme: number
  readonly language: CodedLanguage
  readonly form: IndicatorForm
  readonly items: readonly (readonly number[])[]
  readonly within: number
  readonly clause: boolean
  readonly not: readonly number[]
  readonly unless: readonly number[]
  /** Counts only in a study that another indicator of the theme names in full. */
  readonly short: boolean
  readonly sections?: SectionFilter
  /** Its id, or how it is written. */
  readonly name: string
}

/** What a theme says about all its indicators, by number. */
export interface CompiledTheme {
  readonly not: readonly number[]
  readonly unless: readonly number[]
  /** Themes it yields to, and themes it requires; a theme that groups others stands for those below it too. */
  readonly yieldsTo: readonly number[]
  readonly requires: readonly number[]
  /** What fires without a pattern: a pronoun that carries the theme on, and printed headings. */
  readonly carry: CompiledIndicator | undefined
  readonly headings: ReadonlyMap<string, CompiledIndicator>
}

/** A pattern as one of the alternatives of an item. */
export interface PatternUse {
  readonly indicator: number
  readonly item: number
}

/** A codebook that is ready to code with. What is inside is the engine's own. */
export interface CompiledCodebook {
  readonly codebook: Codebook
  readonly patterns: readonly CompiledPattern[]
  readonly indicators: readonly CompiledIndicator[]
  /** Those of the form `all`, which span sentences. */
  readonly allIndicators: readonly CompiledIndicator[]
  readonly themes: readonly CompiledTheme[]
  /** Where each pattern is an item of an indicator, so that only indicators whose patterns occur are tried. */
  readonly usesOfPattern: readonly (readonly PatternUse[])[]
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
  const indicators: CompiledIndicator[] = []
  codebook.themes.forEach((theme, index) => {
    for (const [language, list] of Object.entries(theme.indicators)) {
      if (!isCoded(language) || !codebook.languages.includes(language)) continue
      for (const indicator of list ?? []) {
        indicators.push(compileIndicator(indicator, index, language, indicators.length, patterns))
      }
    }
  })
  const themeIndex = new Map(codebook.themes.map((theme, index) => [theme.id, index]))
  const themes = codebook.themes.map((theme, index) =>
    compileTheme(theme, index, codebook, themeIndex, patterns),
  )
  const usesOfPattern: PatternUse[][] = patterns.all.map(() => [])
  for (const { id, items } of indicators) {
    for (const [item, alternatives] of items.entries()) {
      for (const pattern of alternatives) usesOfPattern[pattern]!.push({ indicator: id, item })
    }
  }
  return {
    codebook,
    patterns: patterns.all,
    indicators,
    allIndicators: indicators.filter((indicator) => indicator.form === 'all'),
    themes,
    usesOfPattern,
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
): CompiledIndicator {
  const options: IndicatorOptions = typeof indicator === 'string' ? {} : indicator
  const { form, items, within } = shapeOf(indicator)
  const isGlob = typeof indicator !== 'string' && 'glob' in indicator
  return {
    id,
    theme,
    language,
    form,
    items: items.map((item) => patterns.add(item, language, isGlob)),
    within: within ?? DEFAULT_WITHIN,
    clause: typeof indicator !== 'string' && 'clause' in indicator && indicator.clause === true,
    not: (options.not ?? []).flatMap((pattern) => patterns.add(pattern, language, false)),
    unless: (options.unless ?? []).flatMap((pattern) => patterns.add(pattern, language, false)),
    short: options.short === true,
    ...(options.sections === undefined ? {} : { sections: options.sections }),
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
  const compilePatterns = (written: readonly Pattern[] | undefined): number[] =>
    codebook.languages.flatMap((language) =>
      (written ?? []).flatMap((pattern) => patterns.add(pattern, language, false)),
    )
  const expand = (ids: readonly string[]): number[] =>
    ids.length === 0
      ? []
      : [...themeIndex]
          .filter(([id, at]) => at !== index && isAtOrBelow(id, ids, codebook, themeIndex))
          .map(([, at]) => at)
  const bare = (name: string): CompiledIndicator => ({
    id: Number.MAX_SAFE_INTEGER,
    theme: index,
    language: codebook.languages[0] ?? 'en',
    form: 'match',
    items: [],
    within: 0,
    clause: false,
    not: [],
    unless: [],
    short: false,
    name,
  })
  return {
    not: compilePatterns(theme.not),
    unless: compilePatterns(theme.unless),
    yieldsTo: expand(theme.yieldsTo),
    requires: expand(theme.requires ?? []),
    carry: theme.carry === true ? bare('carry') : undefined,
    headings: new Map((theme.headings ?? []).map((section) => [section, bare(`heading: ${section}`)])),
  }
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
  readonly all: CompiledPattern[] = []
  readonly listPatterns = new Map<string, number>()
  readonly #codebook: Codebook
  readonly #ids = new Map<string, number>()
  readonly #lists: string[][] = []

  constructor(codebook: Codebook) {
    this.#codebook = codebook
  }

  /** The numbers of a pattern's alternatives, lists resolved. */
  add(pattern: Pattern, language: CodedLanguage, isGlob: boolean): number[] {
    if (isGlob) return [this.#intern(pattern, language, true, [])]
    return [...new Set(this.#resolve(pattern, language, []))]
  }

  #resolve(pattern: Pattern, language: CodedLanguage, within: readonly string[]): number[] {
    const ids: number[] = []
    for (const part of splitAlternatives(pattern)) {
      if (!part.startsWith('@')) {
        ids.push(this.#intern(part, language, false, within))
        continue
      }
      const name = part.slice(1)
      // A list that names itself, through others or not, adds nothing the second time.
      const known = Object.hasOwn(this.#codebook.lists, name)
        ? this.#codebook.lists[name]
        : BUILT_IN_LISTS[name]
      const list = within.includes(name) ? undefined : known
      if (list === undefined) continue
      ids.push(this.#listPattern(name, language))
      for (const entry of list[language] ?? []) ids.push(...this.#resolve(entry, language, [...within, name]))
    }
    return ids
  }

  #listPattern(name: string, language: CodedLanguage): number {
    const known = this.listPatterns.get(name)
    if (known !== undefined) return known
    const id = this.all.length
    this.all.push({ id, language, source: `@${name}`, parsed: undefined, lists: [] })
    this.#lists.push([])
    this.listPatterns.set(name, id)
    return id
  }

  #intern(source: string, language: CodedLanguage, isGlob: boolean, lists: readonly string[]): number {
    const key = `${language} ${isGlob ? 'glob' : ''} ${source}`
    let id = this.#ids.get(key)
    if (id === undefined) {
      id = this.all.length
      const parsed = isGlob ? parseGlob(source, language) : parsePattern(source, language)
      this.#lists.push([])
      this.all.push({ id, language, source, parsed, lists: this.#lists[id]! })
      this.#ids.set(key, id)
    }
    const of = this.#lists[id]!
    for (const list of lists) if (!of.includes(list)) of.push(list)
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
