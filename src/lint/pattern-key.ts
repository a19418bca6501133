import { isInCapitals } from '../coding/tokens.js'
import { foldText } from '../text/fold.js'
import type { CodedLanguage } from '../text/language.js'
import type { IndicatorUse } from './pattern-use.js'

/**
 * What a pattern of words matches, as a key: two patterns with one key match the same. Case does not count, save
 * in words in capitals, which match only so; hyphens are spaces; Chinese has no spaces.
 */
export function patternKey(text: string, language: CodedLanguage): string {
  if (language === 'zh') return foldText(text).replace(/\s+/g, '')
  const words = text.split(/[\s\u2010\u2011\u2013-]+/)
  let key = ''
  for (const word of words) {
    if (word === '') continue
    const part = isInCapitals(word) ? word : foldText(word)
    key = key === '' ? part : `${key} ${part}`
  }
  return key
}

const KEYS = new WeakMap<IndicatorUse, string>()

/** What an indicator matches, as a key. Regular expressions and lists stand as they are written. */
export function indicatorKey(indicator: IndicatorUse): string {
  const known = KEYS.get(indicator)
  if (known !== undefined) return known
  const made = makeIndicatorKey(indicator)
  KEYS.set(indicator, made)
  return made
}

function makeIndicatorKey(indicator: IndicatorUse): string {
  const { value, language, form, not, unless, sections } = indicator
  const key = (text: string) => (/^[/@]/.test(text) ? text : patternKey(text, language))
  const itemKey = (text: string) =>
    /^[/@]/.test(text) ? text : [...new Set(text.split('|').map((word) => key(word.trim())))].sort().join('|')
  const short = typeof value !== 'string' && (value.short ?? false)
  const subject = typeof value !== 'string' && (value.subject ?? false)
  const conditions = [[...not].map(key).sort(), sections ?? '', [...unless].map(key).sort(), short, subject]
  let what: unknown
  if (typeof value === 'string') what = key(value)
  else if ('match' in value) what = key(value.match)
  else if ('glob' in value) what = value.glob.toLowerCase()
  else if ('near' in value) what = [value.near.map(itemKey).sort(), value.within ?? 5, value.clause ?? false]
  else if ('before' in value) what = [value.before.map(itemKey), value.within ?? 5, value.clause ?? false]
  else what = value.all.map(itemKey).sort()
  return JSON.stringify([language, form, what, conditions])
}

/** An indicator as a message quotes it: as written, or its form and parts. */
export function quoteIndicator(indicator: IndicatorUse): string {
  const { value } = indicator
  if (typeof value === 'string') return value
  if (value.id !== undefined) return value.id
  if ('match' in value) return value.match
  if ('glob' in value) return value.glob
  if ('near' in value) return `near: [${value.near.join(', ')}]`
  if ('before' in value) return `before: [${value.before.join(', ')}]`
  return `all: [${value.all.join(', ')}]`
}

/** A name cut to what a message can hold; a regular expression may be long. */
export function shortenName(name: string): string {
  const characters = [...name]
  return characters.length <= MOST_SHOWN ? name : `${characters.slice(0, MOST_SHOWN).join('')}…`
}

const MOST_SHOWN = 60

/** The names by which codings and examples call an indicator: its id, what it is quoted as, its main pattern. */
export function indicatorNames(indicator: IndicatorUse): string[] {
  const { value } = indicator
  if (typeof value === 'string') return [value]
  const names = [quoteIndicator(indicator)]
  if ('match' in value) names.push(value.match)
  if ('glob' in value) names.push(value.glob)
  return names
}
