import type { Codebook, Indicator, Pattern, SectionFilter } from '../codebook/codebook.js'
import { locateInScalar } from '../codebook/scalar-offset.js'
import type { SourceMap } from '../codebook/source-map.js'
import type { Pointer } from '../codebook/yaml-node.js'
import { splitAlternatives } from '../coding/pattern.js'
import type { Span } from '../text/diagnostic.js'
import { CODED_LANGUAGES, type CodedLanguage } from '../text/language.js'
import { isHan } from '../text/script.js'

/** The forms a pattern can have. */
type PatternKind = 'words' | 'regex' | 'list' | 'glob'

/** What a pattern does: it matches by itself, is an item of `near`, `before` or `all`, suppresses (`not` inside a match of it, `unless` in its sentence), or waits in a list. */
type PatternRole = 'match' | 'item' | 'not' | 'unless' | 'list'

/** The indicator that a pattern is part of. */
export interface IndicatorUse {
  readonly themeIndex: number
  readonly themeId: string
  readonly language: CodedLanguage
  readonly index: number
  readonly pointer: Pointer
  readonly value: Indicator
  readonly form: 'match' | 'near' | 'before' | 'all' | 'glob'
  readonly not: readonly Pattern[]
  readonly unless: readonly Pattern[]
  readonly sections?: SectionFilter
}

/**
 * One pattern where it is written: of alternatives (`a|b`) each is one. `text` begins at the offset `start` of the
 * scalar at `pointer`. For a regular expression `body` is what stands between the slashes.
 */
export interface PatternUse {
  readonly text: string
  readonly start: number
  readonly kind: PatternKind
  readonly role: PatternRole
  readonly language: CodedLanguage
  readonly pointer: Pointer
  readonly indicator?: IndicatorUse
  /** How many alternatives stand in the scalar. */
  readonly alternatives: number
  readonly body: string
  readonly flags: string
}

/** Every pattern of a codebook: of its lists, then of its themes. */
export function collectPatterns(codebook: Codebook, indicators: readonly IndicatorUse[]): PatternUse[] {
  const uses: PatternUse[] = []
  for (const [name, list] of Object.entries(codebook.lists)) {
    for (const language of CODED_LANGUAGES) {
      for (const [index, text] of (list[language] ?? []).entries()) {
        uses.push(...describePatterns(text, 'list', language, ['lists', name, language, index]))
      }
    }
  }
  for (const [index, theme] of codebook.themes.entries()) {
    for (const role of ['not', 'unless'] as const) {
      for (const [item, text] of (theme[role] ?? []).entries()) {
        // These hold for both languages: the script says which one is meant.
        const language = hasHan(text) ? 'zh' : 'en'
        uses.push(...describePatterns(text, role, language, ['themes', index, role, item]))
      }
    }
  }
  for (const indicator of indicators) uses.push(...patternsOf(indicator))
  return uses
}

function hasHan(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (isHan(text.charCodeAt(i))) return true
  return false
}

/** Every indicator of a codebook, in the order of its themes. */
export function collectIndicators(codebook: Codebook): IndicatorUse[] {
  const uses: IndicatorUse[] = []
  for (const [themeIndex, theme] of codebook.themes.entries()) {
    for (const language of CODED_LANGUAGES) {
      for (const [index, value] of (theme.indicators[language] ?? []).entries()) {
        const pointer = ['themes', themeIndex, 'indicators', language, index]
        uses.push({ themeIndex, themeId: theme.id, language, index, pointer, value, ...describeForm(value) })
      }
    }
  }
  return uses
}

function describeForm(value: Indicator): Pick<IndicatorUse, 'form' | 'not' | 'unless' | 'sections'> {
  if (typeof value === 'string') return { form: 'match', not: [], unless: [] }
  const form = (['near', 'before', 'all', 'glob'] as const).find((name) => name in value) ?? 'match'
  return {
    form,
    not: value.not ?? [],
    unless: value.unless ?? [],
    ...(value.sections === undefined ? {} : { sections: value.sections }),
  }
}

/** The patterns that an indicator is made of. */
function patternsOf(indicator: IndicatorUse): PatternUse[] {
  const { value, pointer, language, form } = indicator
  const use = (text: string, role: PatternRole, ...steps: Pointer) =>
    describePatterns(text, role, language, [...pointer, ...steps], indicator)
  if (typeof value === 'string') return use(value, 'match')
  const nots = [
    ...(value.not ?? []).flatMap((text, index) => use(text, 'not', 'not', index)),
    ...(value.unless ?? []).flatMap((text, index) => use(text, 'unless', 'unless', index)),
  ]
  if ('match' in value) return [...use(value.match, 'match', 'match'), ...nots]
  if ('glob' in value) return [describeGlob(value.glob, indicator), ...nots]
  const items = 'near' in value ? value.near : 'before' in value ? value.before : value.all
  return [...items.flatMap((text, index) => use(text, 'item', form, index)), ...nots]
}

/** A regular expression stands between slashes; what follows the second is a flag, which the codebook does not take. */
const REGEX = /^\/([\s\S]+)\/([A-Za-z]*)$/

function describePatterns(
  written: string,
  role: PatternRole,
  language: CodedLanguage,
  pointer: Pointer,
  indicator?: IndicatorUse,
): PatternUse[] {
  const withFlags = REGEX.exec(written)
  const parts =
    written === '' || (withFlags !== null && withFlags[2] !== '') ? [written] : splitAlternatives(written)
  const uses: PatternUse[] = []
  let from = 0
  for (const text of parts) {
    const start = written.indexOf(text, from)
    from = start + text.length
    const regex = REGEX.exec(text)
    uses.push({
      text,
      start,
      kind: regex !== null ? 'regex' : text.startsWith('@') ? 'list' : 'words',
      role,
      language,
      pointer,
      ...(indicator === undefined ? {} : { indicator }),
      alternatives: parts.length,
      body: regex?.[1] ?? text,
      flags: regex?.[2] ?? '',
    })
  }
  return uses
}

function describeGlob(glob: string, indicator: IndicatorUse): PatternUse {
  const { language, pointer } = indicator
  return {
    text: glob,
    start: 0,
    kind: 'glob',
    role: 'match',
    language,
    pointer: [...pointer, 'glob'],
    indicator,
    alternatives: 1,
    body: glob,
    flags: '',
  }
}

/** Where a pattern, or a range of its text, stands in the source. */
export function locatePattern(sourceMap: SourceMap, use: PatternUse, start = 0, end = use.text.length): Span {
  if (use.alternatives === 1 && start === 0 && end === use.text.length)
    return sourceMap.nearestSpan(use.pointer)
  return locateText(sourceMap, use.pointer, use.start + start, use.start + end)
}

/** Where a range of the text at a pointer stands in the source. */
export function locateText(sourceMap: SourceMap, pointer: Pointer, start: number, end: number): Span {
  const node = sourceMap.nodeAt(pointer)
  return node?.kind === 'scalar'
    ? locateInScalar(sourceMap.source, node, start, end)
    : sourceMap.nearestSpan(pointer)
}
