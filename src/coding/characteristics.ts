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
const CHARACTERISTICS_CODEBOOK = 'study-characteristics'

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
  /** The value is in the words of the page, neither a number nor a name nor a label. */
  readonly isWords: boolean
  readonly yieldsTo: readonly string[]
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
  const role = cleanRole(groupText(coding, 'role'), characteristic)
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
  return {
    row,
    key: `${characteristic}\0${read.key}`,
    isWords: read.isWords ?? false,
    yieldsTo: theme.yieldsTo,
    seq: segment.seq,
  }
}

function readValue(
  characteristic: string,
  coding: Coding,
  theme: Theme,
  labelLanguage: CodedLanguage,
): { value: string; key: string; isWords?: boolean } | undefined {
  const name = (found: CanonicalName) => ({ value: found[labelLanguage], key: found.en })
  if (characteristic === 'country') {
    const country = findCountry(coding.quote)
    return country === undefined ? undefined : name(country)
  }
  if (characteristic === 'databases') return name(nameDatabase(coding.quote))
  const text = groupText(coding, 'value')
  if (text !== '') {
    if (characteristic === 'place' && findCountry(text) !== undefined) return undefined
    const counted = readNumber(text)?.toString() ?? readYears(text)
    const value = counted ?? text.trim()
    return { value, key: value.toLowerCase(), isWords: counted === undefined }
  }
  if (theme.parent !== undefined) {
    return {
      value: theme.label[labelLanguage] ?? theme.label.en ?? theme.label.zh ?? theme.id,
      key: theme.id,
    }
  }
  return { value: coding.quote, key: coding.quote.toLowerCase(), isWords: true }
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

/**
 * `of their collaboration partners` are collaboration partners; a citation is its capitalised names
 * (`applying Braun and Clarke` are Braun and Clarke), and `inductive and deductive` cites nobody.
 */
function cleanRole(role: string, characteristic: string): string {
  if (characteristic === 'analysis') return /(?:^|\s)(\p{Lu}.*)$/u.exec(role.trim())?.[1] ?? ''
  return role
    .trim()
    .replace(
      /^(?:(?:of )?(?:the|their|these|our|its|other) |其中|包括|包含|分别|共?(?:选取|招募|纳入|访谈|邀请|调查)了?)/i,
      '',
    )
}

/**
 * Merges what says the same. Within a language a repetition has the same value, and the same role or none; so two
 * roles of ten people each stay two. A Chinese statement goes into an English one of the same value, that of its
 * own unit first; one in the page's own words, which cannot be compared, goes into any English one of its kind.
 * A sub-theme that yields to a more particular one which the study states anywhere goes as well, and words that
 * a sub-theme of the same kind names within them (guided by the Normalisation Process Theory).
 */
function mergeStatements(stated: readonly Statement[]): Characteristic[] {
  const themes = new Set(stated.map(({ row }) => row.themeId))
  const kept: Statement[] = []
  for (const statement of stated) {
    if (statement.yieldsTo.some((id) => themes.has(id)) || isSaidMoreExactly(statement, stated)) continue
    const { row, key } = statement
    const repeated = kept.some(
      (other) => other.key === key && other.row.language === row.language && isSameRole(other.row, row),
    )
    if (!repeated) kept.push(statement)
  }
  const english = kept.filter(({ row }) => row.language === 'en')
  const taken = new Set<Statement>()
  const merged = new Set<Statement>()
  for (const statement of kept) {
    if (statement.row.language === 'en') continue
    const { row, key, isWords } = statement
    const free = english.filter((other) => other.key === key && !taken.has(other))
    const twin = free.find((other) => other.row.unitId === row.unitId) ?? free[0]
    if (twin !== undefined) taken.add(twin)
    const ofKind = english.some((other) => other.isWords && other.row.characteristic === row.characteristic)
    if (twin !== undefined || (isWords && ofKind)) merged.add(statement)
  }
  return kept.filter((statement) => !merged.has(statement)).map(({ row }) => row)
}

function isSaidMoreExactly({ row, isWords }: Statement, stated: readonly Statement[]): boolean {
  if (!isWords) return false
  return stated.some(
    ({ row: other }) =>
      other.segmentId === row.segmentId &&
      other.path[0] === row.path[0] &&
      other.path.length > row.path.length &&
      other.start < row.end &&
      row.start < other.end,
  )
}

function isSameRole(a: Characteristic, b: Characteristic): boolean {
  if (a.role === '' || b.role === '') return true
  return a.role.toLowerCase() === b.role.toLowerCase()
}
