// One name for what pages name in many ways: countries and bibliographic databases.
import { COUNTRIES, SUBDIVISIONS } from './countries.js'

/** A name as tables give it, in English and in Chinese. */
export interface CanonicalName {
  readonly en: string
  readonly zh: string
}

/** Chinese and variant names of bibliographic databases, as the databases name themselves in English. */
const DATABASE_NAMES: readonly (readonly [string, CanonicalName])[] = [
  ['中国知网', { en: 'CNKI', zh: '中国知网' }],
  ['知网', { en: 'CNKI', zh: '中国知网' }],
  ['cnki', { en: 'CNKI', zh: '中国知网' }],
  ['万方', { en: 'Wanfang', zh: '万方' }],
  ['wanfang', { en: 'Wanfang', zh: '万方' }],
  ['维普', { en: 'VIP', zh: '维普' }],
  ['中国生物医学文献数据库', { en: 'CBM', zh: '中国生物医学文献数据库' }],
  ['中国生物医学文献服务系统', { en: 'SinoMed', zh: '中国生物医学文献服务系统' }],
  ['谷歌学术', { en: 'Google Scholar', zh: '谷歌学术' }],
  ['华艺', { en: 'Airiti', zh: '华艺' }],
  ['考克兰图书馆', { en: 'Cochrane Library', zh: 'Cochrane 图书馆' }],
  ['科克伦图书馆', { en: 'Cochrane Library', zh: 'Cochrane 图书馆' }],
]

const DATABASES = new Map(DATABASE_NAMES)

const PLACES = collectPlaces()
const LONGEST_PLACE = Math.max(...[...PLACES.keys()].map((name) => name.length))

function collectPlaces(): Map<string, CanonicalName> {
  const places = new Map<string, CanonicalName>()
  const zhNames = new Map<string, string>()
  for (const { name, also, demonyms, zh } of COUNTRIES) {
    const canonical = { en: name, zh: zh[0] ?? name }
    zhNames.set(name, canonical.zh)
    for (const variant of [name, ...also, ...demonyms, ...zh]) places.set(foldName(variant), canonical)
  }
  for (const { country, en, zh } of SUBDIVISIONS) {
    const canonical = { en: country, zh: zhNames.get(country) ?? country }
    for (const variant of [...en, ...zh]) places.set(foldName(variant), canonical)
  }
  return places
}

function foldName(name: string): string {
  return name
    .replaceAll(/[\u2018\u2019]/g, "'")
    .replaceAll(/[\s.-]+/g, ' ')
    .trim()
    .toLowerCase()
}

/**
 * The country that a quote begins with: its name, another name, its adjective or one of its first-level
 * subdivisions, the longest that fits. An English quote must begin with a capital letter (`Polish`, not `polish`).
 */
export function findCountry(quote: string): CanonicalName | undefined {
  if (/^[a-z]/.test(quote)) return undefined
  const text = foldName(quote)
  for (let length = Math.min(text.length, LONGEST_PLACE); length > 1; length -= 1) {
    const place = PLACES.get(text.slice(0, length))
    if (place !== undefined && !/[a-z]/.test(text[length] ?? '')) return place
  }
  return undefined
}

/** A database under the name that it has in English and Chinese; an unknown one keeps the name printed. */
export function nameDatabase(quote: string): CanonicalName {
  return DATABASES.get(foldName(quote)) ?? { en: quote, zh: quote }
}
