// What a study says of itself: codings of study-characteristics become values.
import type { Codebook, Theme } from '../codebook/codebook.js'
import type { Segment } from '../study/study.js'
import { makeId } from '../text/hash.js'
import { type CodedLanguage, isCoded } from '../text/language.js'
import { type CanonicalName, findCountry, nameDatabase } from './characteristics/names.js'
import { readYears } from './characteristics/years.js'
import type { Coding } from './coding.js'
import { readNumber } from './number-words.js'

/** The codebook whose codings are characteristics. */
export const CHARACTERISTICS_CODEBOOK = 'study-characteristics'

/**
 * One characteristic that a study states. `characteristic` is the codebook's top theme (`participants`,
 * `data_collection`), `themeId` the theme that was coded; `value` has numbers in digits and is otherwise the
 * theme's label, a canonical name or the words of the page; `unit` is what is counted, `role` who the people
 * are or whom a method is cited from. `start` and `end` are UTF-16 offsets in the page text, `quote` is that slice.
 */
export interface Characteristic {
  readonly characteristicId: string
  readonly studyId: string
  readonly characteristic: string
  readonly themeId: string
  /** The theme and those above it, top theme first. */
  readonly path: readonly string[]
  readonly value: string
  readonly unit: string
  readonly role: string
  readonly language: CodedLanguage
  readonly quote: string
  readonly segmentId: string
  readonly unitId: string
  readonly start: number
  readonly end: number
}

/**
 * Reads one study's characteristics from its codings with the codebook `study-characteristics`; none where that
 * codebook is not among those given. Named groups of a regular expression (`value`, `unit`, `role`) are the
 * values; without a `value` a sub-theme's label is, and for a top theme the words coded. Rejected and negated
 * codings state nothing.
 *
 * A value that the study states twice, or in both languages, comes once, with its first English quote where there
 * is one. Labels and names are English where the study has any English text, else Chinese.
 */
export function readCharacteristics(
  segments: readonly Segment[],
  codings: readonly Coding[],
  codebooks: readonly Codebook[],
): Characteristic[] {
  const codebook = codebooks.find(({ id }) => id === CHARACTERISTICS_CODEBOOK)
  if (codebook === undefined) return []
  const themes = new Map(codebook.themes.map((theme) => [theme.id, theme]))
  const byId = new Map(segments.map((segment) => [segment.segmentId, segment]))
  const labelLanguage = segments.some(({ language }) => language === 'en') ? 'en' : 'zh'
  const stated: Statement[] = []
  for (const coding of codings) {
    const segment = byId.get(coding.segmentId)
    const theme = themes.get(coding.themeId)
    if (coding.codebook !== codebook.id || segment === undefined || theme === undefined) continue
    if (coding.polarity === 'negated' || coding.status === 'rejected' || !isCoded(segment.language)) continue
    const statement = readStatement(coding, segment, segment.language, theme, themes, labelLanguage)
    if (statement !== undefined) stated.push(statement)
  }
  stated.sort((a, b) => a.seq - b.seq || a.row.start - b.row.start)
  return mergeStatements(stated)
}

/** A characteristic before repetitions are merged: `key` is the same for the same value in any language. */
interface Statement {
  readonly row: Characteristic
  readonly key: string
  readonly seq: number
}

function readStatement(
  coding: Coding,
  segment: Segment,
  language: CodedLanguage,
  theme: Theme,
  themes: ReadonlyMap<string, Theme>,
  labelLanguage: CodedLanguage,
): Statement | undefined {
  const path = pathOf(theme, themes)
  const characteristic = path[0]!.replaceAll('-', '_')
  const read = readValue(characteristic, coding, theme, labelLanguage)
  if (read === undefined) return undefined
  const role = cleanRole(groupText(coding, 'role'))
  const row: Characteristic = {
    characteristicId: makeId('h', coding.codingId, characteristic, read.value),
    studyId: coding.studyId,
    characteristic,
    themeId: theme.id,
    path,
    value: read.value,
    unit: groupText(coding, 'unit').trim(),
    role,
    language,
    quote: coding.quote,
    segmentId: segment.segmentId,
    unitId: coding.unitId,
    start: coding.start,
    end: coding.end,
  }
  return { row, key: `${characteristic}\0${read.key}`, seq: segment.seq }
}

function readValue(
  characteristic: string,
  coding: Coding,
  theme: Theme,
  labelLanguage: CodedLanguage,
): { value: string; key: string } | undefined {
  const name = (found: CanonicalName) => ({ value: found[labelLanguage], key: found.en })
  if (characteristic === 'country') {
    const country = findCountry(coding.quote)
    return country === undefined ? undefined : name(country)
  }
  if (characteristic === 'databases') return name(nameDatabase(coding.quote))
  const text = groupText(coding, 'value')
  if (text !== '') {
    const value = readNumber(text)?.toString() ?? readYears(text) ?? text.trim()
    return { value, key: value.toLowerCase() }
  }
  if (theme.parent !== undefined) {
    return {
      value: theme.label[labelLanguage] ?? theme.label.en ?? theme.label.zh ?? theme.id,
      key: theme.id,
    }
  }
  return { value: coding.quote, key: coding.quote.toLowerCase() }
}

/** A named group in the page's own letters: groups may come folded, the quote never does. */
function groupText(coding: Coding, group: string): string {
  const text = coding.groups?.[group] ?? ''
  if (text === '' || coding.quote.includes(text)) return text
  const at = coding.quote.toLowerCase().indexOf(text.toLowerCase())
  return at === -1 ? text : coding.quote.slice(at, at + text.length)
}

function pathOf(theme: Theme, themes: ReadonlyMap<string, Theme>): string[] {
  const path = [theme.id]
  for (let at = theme; at.parent !== undefined && !path.includes(at.parent); ) {
    path.unshift(at.parent)
    const parent = themes.get(at.parent)
    if (parent === undefined) break
    at = parent
  }
  return path
}

/** `of their collaboration partners` are collaboration partners. */
function cleanRole(role: string): string {
  return role.trim().replace(/^(?:of )?(?:the|their|these|our|its|other) /i, '')
}

/**
 * Merges what says the same: first repetitions within a language (same value, and same role or none), then each
 * Chinese statement into an English one of the same value, that of its own unit first. A label needs no more than
 * its value; a number stands once for each role, so two roles of ten people each stay two.
 */
function mergeStatements(stated: readonly Statement[]): Characteristic[] {
  const kept: Statement[] = []
  for (const statement of stated) {
    const { row, key } = statement
    const repeated = kept.some(
      (other) => other.key === key && other.row.language === row.language && isSameRole(other.row, row),
    )
    if (!repeated) kept.push(statement)
  }
  const taken = new Set<Statement>()
  const merged = new Set<Statement>()
  for (const statement of kept) {
    if (statement.row.language === 'en') continue
    const free = kept.filter(
      (other) => other.row.language === 'en' && other.key === statement.key && !taken.has(other),
    )
    const twin = free.find(({ row }) => row.unitId === statement.row.unitId) ?? free[0]
    if (twin === undefined) continue
    taken.add(twin)
    merged.add(statement)
  }
  return kept.filter((statement) => !merged.has(statement)).map(({ row }) => row)
}

function isSameRole(a: Characteristic, b: Characteristic): boolean {
  if (a.role === '' || b.role === '') return true
  return a.role.toLowerCase() === b.role.toLowerCase()
}
