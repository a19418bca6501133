import { CODED_LANGUAGES, type CodedLanguage } from '../../text/language.js'
import type { Indicator } from '../codebook.js'
import type { ForeignIndicator, Loss, OpenTheme } from './foreign-codebook.js'
import { hasHan } from './script-of.js'
import { slugOf } from './slug.js'

/** A rule of WordStat, `@NAME [A AFTER #B /S 3]`, as an indicator with the lists it names. */
export interface ReadRule {
  readonly indicators: readonly ForeignIndicator[]
  readonly lists: Readonly<Record<string, readonly string[]>>
  readonly losses: readonly Loss[]
}

const RULE = /^@(\S+)\s*\[(.*)\]$/
/** Two items, an operator, and where both must be: /S a sentence, /P a paragraph, /C a case, with a distance in words. */
const BODY =
  /^(\([^()]*\)|.+?)\s+(AND NOT|AND|OR|NOT NEAR|NOT BEFORE|NOT AFTER|NOT|NEAR|BEFORE|AFTER)\s+(.+?)(?:\s*\/([SPC])?\s*(\d+)?)?$/i
const MAX_WITHIN = 100

/** Reads a rule. What a codebook cannot say is a loss with the whole rule, so that nothing is silently gone. */
export function readWordStatRule(text: string, line: number, themes: readonly OpenTheme[]): ReadRule {
  const lose = (message: string): ReadRule => ({
    indicators: [],
    lists: {},
    losses: [{ line, entry: text, message }],
  })
  const rule = RULE.exec(text)
  if (rule === null) return lose('is a rule that could not be read')
  const [, name, inside] = rule
  const body = BODY.exec(inside!.trim())
  if (body === null) return lose('is a rule with something other than two items and one operator')
  const [, left, operator, right, scope, distance] = body
  if (/\s(?:AND|OR|NOT|NEAR|BEFORE|AFTER)\s/i.test(`${stripGroup(left!)} ${stripGroup(right!)}`)) {
    return lose('is a rule with more than one operator')
  }
  const [a, b] = [readItem(left!, themes), readItem(right!, themes)]
  if (a === undefined || b === undefined)
    return lose('is a rule that names a category which is not in the file')
  const losses: Loss[] = []
  const verb = operator!.toUpperCase()
  const within = Math.min(Number(distance ?? MAX_WITHIN), MAX_WITHIN)
  if (scope !== undefined && scope.toUpperCase() !== 'S') {
    losses.push({
      line,
      entry: text,
      message: 'is a rule over a paragraph or case, and was carried as one over a sentence',
    })
  }
  if (/^NOT (?:NEAR|BEFORE|AFTER)$/.test(verb)) {
    losses.push({
      line,
      entry: text,
      message: 'is a rule with a negated distance, and was carried as `unless`, anywhere in the sentence',
    })
  }
  if (verb === 'AND' && distance !== undefined) {
    losses.push({ line, entry: text, message: 'is a rule whose AND has a distance, which was left out' })
  }
  const id = slugOf(name!) || undefined
  const indicators = languagesOf(a, b).flatMap((language) => {
    const forms = makeIndicator(verb, patternIn(a, language), patternIn(b, language), within)
    return forms.map(
      (indicator): ForeignIndicator => ({
        indicator: id === undefined || forms.length > 1 ? indicator : ({ ...indicator, id } as Indicator),
        language,
        line,
      }),
    )
  })
  return { indicators, lists: { ...a.lists, ...b.lists }, losses }
}

const isIn = (term: string, language: CodedLanguage) => hasHan(term) === (language === 'zh')

/** The languages in which both items have words; where they have none in common, Chinese text may hold Latin words. */
function languagesOf(a: ReadItem, b: ReadItem): readonly CodedLanguage[] {
  const common = CODED_LANGUAGES.filter((language) =>
    [a, b].every(({ terms }) => terms.some((term) => isIn(term, language))),
  )
  return common.length > 0 ? common : ['zh']
}

/** An item in one language: a list has its entries by language, of alternatives those in its script are taken. */
function patternIn({ pattern, terms, lists }: ReadItem, language: CodedLanguage): string {
  if (Object.keys(lists).length > 0) return pattern
  const own = terms.filter((term) => isIn(term, language))
  return own.length > 0 ? own.join('|') : pattern
}

function makeIndicator(operator: string, a: string, b: string, within: number): Exclude<Indicator, string>[] {
  switch (operator) {
    case 'NEAR':
      return [{ near: [a, b], within }]
    case 'BEFORE':
      return [{ before: [a, b], within }]
    case 'AFTER':
      return [{ before: [b, a], within }]
    case 'AND':
      return [{ all: [a, b] }]
    case 'OR':
      return [{ match: a }, { match: b }]
    default:
      return [{ match: a, unless: b.split('|') }]
  }
}

const stripGroup = (item: string) => item.replace(/^\(.*\)$/, '')

interface ReadItem {
  readonly pattern: string
  /** The words of a list, or the alternatives. */
  readonly terms: readonly string[]
  readonly lists: Readonly<Record<string, readonly string[]>>
}

/** `#CATEGORY` is a list, `(A OR B)` alternatives, anything else words. */
function readItem(written: string, themes: readonly OpenTheme[]): ReadItem | undefined {
  const item = written.trim()
  if (item.startsWith('#')) {
    const theme = findTheme(item.slice(1), themes)
    if (theme === undefined) return undefined
    const terms = termsBelow(theme)
    const name = slugOf(theme.name)
    return terms.length === 0 || name === ''
      ? undefined
      : { pattern: `@${name}`, terms, lists: { [name]: terms } }
  }
  const terms = stripBrackets(item)
    .split(/\s+OR\s+|,/i)
    .map((word) => word.trim().replaceAll('_', ' ').toLowerCase())
  return { pattern: terms.join('|'), terms, lists: {} }
}

const stripBrackets = (item: string) => item.replace(/^\((.*)\)$/, '$1')

function findTheme(name: string, themes: readonly OpenTheme[]): OpenTheme | undefined {
  for (const theme of themes) {
    if (theme.name.toLowerCase() === name.trim().toLowerCase()) return theme
    const below = findTheme(name, theme.children)
    if (below !== undefined) return below
  }
  return undefined
}

/** The words of a category and of those below it; its rules are no words. */
function termsBelow(theme: OpenTheme): string[] {
  const own = theme.indicators.flatMap(({ indicator }) =>
    typeof indicator === 'string' ? [indicator] : 'glob' in indicator ? [indicator.glob] : [],
  )
  return [...own, ...theme.children.flatMap(termsBelow)]
}
