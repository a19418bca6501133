import { recall } from '../../text/recall.js'
import { simplifyHan } from '../../text/simplify.js'
import { CITATION_PATTERNS, NOT_JOURNALS } from '../data/citation-patterns.js'
import { foldText } from '../lines/fold-line.js'
import { readCitationParts } from './citation-parts.js'
import { findDate } from './dates.js'

export type CitationColumn = 'journal' | 'published' | 'volume' | 'issue' | 'locator'

/** One part of a citation as printed, at its UTF-16 place in the text read; `value` is its normal form. */
export interface CitationPart {
  readonly column: CitationColumn
  readonly value: string
  readonly start: number
  readonly end: number
}

const MAX_LENGTH = 900
/** The same where ORCIDs stand between the names (EPrints). */
const MAX_LENGTH_WITH_ORCIDS = 2400
/** What every form has: a year, a volume with its issue, or a word for volume. */
const GATE =
  /first ?view|ahead of print|early view|(?:19|20)\d\d|\d\s?[(（]\s?[\dSs]|\d:\w*\d{3}|№ ?\d|\bvol|\bv\.\s?\d|卷|期|巻|[页頁]/i

/**
 * Reads where a study appeared from a citation line in any of the printed forms of the pattern table. Undefined where
 * the text is none. In a whole reference the journal is what stands behind the title's full stop.
 */
export function readCitation(text: string): readonly CitationPart[] | undefined {
  const longest = text.includes('orcid.org/') ? MAX_LENGTH_WITH_ORCIDS : MAX_LENGTH
  return text.length > longest || !GATE.test(text) ? undefined : recallForms(text)
}

const ORCIDS = /\s?(?:ORCID logo ?)?(?:ORCID(?: iD)?:? ?)?(?:https?:\/\/)?orcid\.org\/[\dX-]{19}/g

const recallForms = recall(readForms)

function readForms(text: string): CitationPart[] | undefined {
  const plain = text
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000\t]/g, ' ')
    .replace(/,?\s?\b[ep]?-?ISSN(?:-[LE])?\s?:?\s?\d{4}-?\d{3}[\dXx]/gi, (found) => ' '.repeat(found.length))
    .replace(ORCIDS, (found) => ' '.repeat(found.length))
  const simplified = simplifyHan(plain)
  for (const { pattern, reference, needs } of CITATION_PATTERNS) {
    if (needs && !needs.test(simplified)) continue
    if (!pattern.test(simplified)) continue
    const parts = collectParts(execWithPlaces(pattern, simplified, plain), reference === true)
    if (parts) return parts
  }
  return readCitationParts(plain)
}

/** A group of a match with its place in the text. */
interface PlacedGroup {
  readonly value: string
  readonly start: number
}

type PlacedGroups = Readonly<Record<string, PlacedGroup | undefined>>

const PLACING = new Map<RegExp, RegExp>()

/**
 * The named groups of a pattern's match in simplified characters, as the text prints them. Asking for places costs, and
 * few lines match.
 */
function execWithPlaces(pattern: RegExp, simplified: string, text: string): PlacedGroups {
  let placing = PLACING.get(pattern)
  if (placing === undefined) {
    placing = new RegExp(pattern.source, `${pattern.flags}d`)
    PLACING.set(pattern, placing)
  }
  const { groups = {}, indices } = placing.exec(simplified)!
  const placed: Record<string, PlacedGroup> = {}
  for (const name of Object.keys(groups)) {
    const place = indices!.groups![name]
    if (place) placed[name] = { value: text.slice(...place), start: place[0] }
  }
  return placed
}

function collectParts(groups: PlacedGroups, reference: boolean): CitationPart[] | undefined {
  const parts: CitationPart[] = []
  if (groups.journal !== undefined) {
    const journal = trimJournal(groups.journal.start, groups.journal.value, reference)
    if (journal === null) return undefined
    if (journal) parts.push({ column: 'journal', ...journal })
  }
  const when = groups.date ?? groups.year
  const date = when && findDate(when.value.replace(/\.(?=[A-Z])/g, ' '))
  if (when && date)
    parts.push({
      column: 'published',
      value: date.iso,
      start: when.start,
      end: when.start + when.value.length,
    })
  for (const column of ['volume', 'issue', 'locator'] as const) {
    const group = groups[column]
    const value = group?.value.trim().replace(/[.,]+$/, '')
    if (group === undefined || !value) continue
    const start = group.start + group.value.indexOf(value)
    parts.push({ column, value: normalPart(column, value), start, end: start + value.length })
  }
  return parts.some((part) => part.column !== 'journal') ? parts : undefined
}

function normalPart(column: CitationColumn, value: string): string {
  return column === 'locator' ? value.replace(/\s?[-–—~～]\s?(?:[Pp]\.?(?=\d))?/g, '-') : value
}

/** The journal's name at its place; undefined where none is printed, null where the text before cannot be one. */
function trimJournal(
  at: number,
  printed: string,
  reference: boolean,
): { value: string; start: number; end: number } | undefined | null {
  let start = at
  let value = printed
  if (
    reference ||
    /\[J\]/.test(value) ||
    (value.length > 60 && /[.?!]\s+[\p{Lu}\u4e00-\u9fff]/u.test(value))
  ) {
    // `作者.题名[J].刊名` has no spaces.
    const behind = /\[J(?:\s?\/\s?OL)?\]\s?[.．]?\s*/.exec(value)
    const cut = behind ? behind.index + behind[0].length : lastSentenceBreak(value)
    start += cut
    value = value.slice(cut)
  }
  const lead =
    /^(?:[\s.,:：;|›»《【\]_*]|来源期刊|来源|出处|刊名|期刊|Source|Journal|In|Published in|Citation|出版信息|\/\/)+[:：]?\s*/u.exec(
      simplifyHan(value),
    )?.[0] ?? ''
  const skip =
    lead && /^[\s.,:：;|›»《【\]_*]+$/.test(lead)
      ? lead.length
      : /[:：]\s*$/.test(lead)
        ? lead.length
        : (/^[\s.,:：;|›»《【\]_*]+/.exec(value)?.[0].length ?? 0)
  start += skip
  value = value.slice(skip).replace(/[\s.,，:：;|›»》·_*-]+$/, '')
  if (value === '') return undefined
  const folded = foldText(value)
  if (NOT_JOURNALS.has(folded)) return undefined
  if (!/\p{L}{2}/u.test(value) || value.length > 140 || /https?:|@| > /.test(value)) return null
  if (/^(?:pages?|received|accepted|published|volume|vol\.|issue)\b/i.test(value)) return undefined
  return { value, start, end: start + value.length }
}

/** Where a reference's last sentence begins: behind the last full stop that no abbreviation explains. */
function lastSentenceBreak(value: string): number {
  let cut = 0
  for (const match of value.matchAll(
    /(?<=[\p{Ll}\p{N})\]?!”"’'\u4e00-\u9fff]|\b\p{Lu}{1,4})([.?!。]["”’]?)\s+(?=\p{Lu}|[\u4e00-\u9fff《])/gu,
  )) {
    const before = /([\p{L}]+)$/u.exec(value.slice(0, match.index))?.[1] ?? ''
    const after = value.slice(match.index + match[0].length)
    // `Rev. Ponte` and `J. Med.` are abbreviated names of journals: all the rest is short words with full stops.
    if (
      before.length <= 4 &&
      before.length > 0 &&
      /^\p{Lu}\p{Ll}*$/u.test(before) &&
      cut > 0 &&
      after.split(' ').length < 4
    )
      continue
    if (
      before.length <= 4 &&
      cut === 0 &&
      /^(?:Rev|J|Int|Am|Br|Eur|Ann|Arch|Acta|Bull|Can|Aust|Med|Clin|Cad|Ciênc|Soc|Saúde|Gac|An|Zh)$/u.test(
        before,
      )
    )
      continue
    cut = match.index + match[0].length
  }
  return cut
}
