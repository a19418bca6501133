// Headings printed inside a paragraph: `AIM: … METHODS: …`, `Background …. Methods …`, `目的：…方法：…`, `【结果】…`.
import type { Span } from '../../text/diagnostic.js'
import type { Language } from '../../text/language.js'
import { isDigit, isHan, isKana, isLetter, isSpace, Script, scriptOf } from '../../text/script.js'
import { RUN_IN_HEADINGS_EN } from '../data/section-labels-en.js'
import { RUN_IN_HEADINGS_OTHER } from '../data/section-labels-other.js'
import { RUN_IN_HEADINGS_ZH } from '../data/section-labels-zh.js'
import { type HeadingKind, kindOfHeading, normalizeHeading, sectionOfHeading } from './headings.js'
import type { Section } from './section.js'

/**
 * A heading inside a paragraph: `start` to `end` (UTF-16 offsets) is the heading as printed, with its colon or
 * brackets and without the white space after it; `heading` is its text alone. `section` is absent for headings of
 * the abstract and of the keywords. `isSoft` is one after a colon where a full stop was lost (machine translation):
 * the section changes with the sentence, and headings around it may be lost as well.
 */
export interface InlineHeading extends Span {
  readonly heading: string
  readonly kind: HeadingKind
  readonly section?: Section
  readonly isSoft: boolean
}

const RUN_IN_OTHER = RUN_IN_HEADINGS_OTHER.split('|').map((label) => label.trim())
const RUN_IN_EN = [...RUN_IN_HEADINGS_EN, ...RUN_IN_OTHER].sort((a, b) => b.length - a.length)
const RUN_IN_ZH = [...RUN_IN_HEADINGS_ZH].sort((a, b) => b.length - a.length)
const RUN_IN_EN_BY_INITIAL = groupByInitial(RUN_IN_EN)
const RUN_IN_ZH_BY_INITIAL = groupByInitial(RUN_IN_ZH)

function groupByInitial(labels: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const label of labels) {
    const initial = label.charAt(0)
    groups.set(initial, [...(groups.get(initial) ?? []), label])
  }
  return groups
}

const LONGEST_LATIN = 75
const LONGEST_WIDE = 18
const OPENING_BRACKETS = '【〔[［〖'
const CLOSING_BRACKETS = '】〕]］〗'

/** How a heading was found: by a colon or brackets, which suffice; by its place alone, which wants company; or glued to text. */
type Strength = 'marked' | 'bare' | 'glued'

interface Candidate extends InlineHeading {
  readonly strength: Strength
}

/**
 * Finds the headings inside a paragraph, in order. A colon or brackets mark one; without them (`Methods We asked`,
 * `目的 探讨`) only the usual headings at a sentence's start count, and only where the paragraph has at least two
 * different ones. Sentences that merely begin with such a word (`Results of the survey show`) have none.
 */
export function findInlineHeadings(text: string, _language: Language): InlineHeading[] {
  const candidates: Candidate[] = []
  let i = 0
  let boundary: Boundary = 'start'
  while (i < text.length) {
    const unit = text.charCodeAt(i)
    if (isSpace(unit) || scriptOf(unit) === Script.Invisible) {
      if (boundary === 'none') boundary = 'space'
      if (unit === 0x0a) boundary = 'start'
      i++
      continue
    }
    const opener = boundary === 'start' ? readOpener(text, i) : undefined
    if (opener !== undefined) {
      candidates.push(opener)
      i = opener.end
      while (text.charCodeAt(i) === 0x2014) i++
      continue
    }
    const number = boundary === 'none' ? 0 : readNumber(text, i)
    const candidate = readCandidate(text, i + number, boundary)
    if (candidate !== undefined) {
      candidates.push(number > 0 ? { ...candidate, start: i } : candidate)
      i = candidate.end
      boundary = candidate.kind === 'section' ? 'heading' : 'start'
      continue
    }
    boundary = boundaryAfter(text, i, unit, boundary)
    i = boundary === 'none' ? skipWord(text, i) : i + 1
  }
  const sections = new Set<string>()
  for (const candidate of candidates)
    if (candidate.kind === 'section' && candidate.strength !== 'glued') sections.add(candidate.section ?? '')
  const isGlued = standInOrder(candidates.filter(({ strength }) => strength === 'glued'))
  const hasCompany = sections.size > 1
  return candidates
    .filter(({ strength }) => strength === 'marked' || (strength === 'bare' ? hasCompany : isGlued))
    .map(({ strength: _, ...heading }) => heading)
}

/** Length of a number in brackets before a heading (MDPI: `(1) Background: …`), 0 where there is none. */
function readNumber(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (unit !== 0x28 && unit !== 0xff08) return 0
  return /^[(（]\d{1,2}[)）]\s?/.exec(text.slice(at, at + 6))?.[0].length ?? 0
}

/** Headings of the abstract that stand before its first section without a colon, glued to it or not. */
const OPENERS = [
  'Abstract',
  'ABSTRACT',
  'Resumen',
  'RESUMEN',
  'Resumo',
  'RESUMO',
  'Résumé',
  'RÉSUMÉ',
  '摘要',
  '中文摘要',
]

/** `Abstract Background: …`, `AbstractObjective …`, `摘要目的：…`: only where a heading of a section follows. */
function readOpener(text: string, at: number): Candidate | undefined {
  const opener = OPENERS.find((word) => text.startsWith(word, at))
  if (opener === undefined) return undefined
  let next = at + opener.length
  while (next < text.length && (isSpace(text.charCodeAt(next)) || text.charCodeAt(next) === 0x2014)) next++
  const first = readCandidate(text, next, 'start')
  if (first?.kind !== 'section') return undefined
  return {
    start: at,
    end: at + opener.length,
    heading: opener,
    kind: 'abstract',
    isSoft: false,
    strength: first.strength,
  }
}

/** What stands before an offset: where a heading may begin. */
type Boundary = 'start' | 'stop' | 'soft' | 'space' | 'heading' | 'none'

function boundaryAfter(text: string, at: number, unit: number, before: Boundary): Boundary {
  if (unit === 0x3002 || unit === 0xff01 || unit === 0xff1f || unit === 0xff0e || unit === 0xff1b)
    return 'stop'
  if (unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x3b) {
    // A narrow stop inside a number or an address ends nothing.
    return at + 1 < text.length && isDigit(text.charCodeAt(at + 1)) ? 'none' : 'stop'
  }
  if (unit === 0x3a || unit === 0xff1a) return 'soft'
  const isClosing =
    unit === 0x29 || unit === 0x22 || unit === 0x201d || unit === 0xff09 || unit === 0x300b || unit === 0x5d
  if (isClosing && before === 'stop') return 'stop'
  return 'none'
}

function skipWord(text: string, at: number): number {
  let i = at
  if (!isLatinUnit(text.charCodeAt(i))) return i + 1
  while (i < text.length && isLatinUnit(text.charCodeAt(i))) i++
  return i
}

function isLatinUnit(unit: number): boolean {
  const script = scriptOf(unit)
  return script === Script.Latin || script === Script.Cyrillic || script === Script.Digit
}

function readCandidate(text: string, at: number, boundary: Boundary): Candidate | undefined {
  const unit = text.charCodeAt(at)
  if (OPENING_BRACKETS.includes(text.charAt(at))) return readBracketed(text, at)
  const isWide = isHan(unit) || isKana(unit) || scriptOf(unit) === Script.Hangul
  if (isWide) {
    if (boundary === 'none') return undefined
    return (
      readMarked(text, at, boundary, true) ??
      readBareWide(text, at, boundary) ??
      readGluedWide(text, at, boundary)
    )
  }
  if (!isCapital(unit) || boundary === 'none') return undefined
  return readMarked(text, at, boundary, false) ?? readBareLatin(text, at, boundary)
}

function isCapital(unit: number): boolean {
  if (unit >= 0x41 && unit <= 0x5a) return true
  if (unit < 0xc0 || !isLetter(unit)) return false
  const character = String.fromCharCode(unit)
  return character !== character.toLowerCase()
}

function make(
  text: string,
  start: number,
  end: number,
  heading: string,
  isSoft: boolean,
  strength: Strength,
): Candidate | undefined {
  const isMarked = strength === 'marked' && heading.length > 3 && heading === heading.toUpperCase()
  const kind = kindOfHeading(heading, isMarked)
  if (kind === undefined) return undefined
  const section = kind === 'section' ? sectionOfHeading(heading, isMarked) : undefined
  const base = {
    start,
    end,
    heading: text.slice(start, start + heading.length) === heading ? heading : heading.trim(),
    kind,
    isSoft,
    strength,
  }
  return section === undefined ? base : { ...base, section }
}

/** `【目的】`, `[Methods]`, with a colon after it or not. */
function readBracketed(text: string, at: number): Candidate | undefined {
  const limit = Math.min(text.length, at + LONGEST_LATIN)
  for (let i = at + 1; i < limit; i++) {
    if (!CLOSING_BRACKETS.includes(text.charAt(i))) continue
    const heading = text.slice(at + 1, i).trim()
    // `[1]`, `[J]` and the like are no headings.
    if (heading.length < 2 || isDigit(heading.charCodeAt(0))) return undefined
    let end = i + 1
    if (text.charAt(end) === ':' || text.charAt(end) === '：') end++
    return make(text, at, end, heading, false, 'marked')
  }
  return undefined
}

/** A label and its colon. In Latin script it may follow white space alone when it is all capitals. */
function readMarked(text: string, at: number, boundary: Boundary, isWide: boolean): Candidate | undefined {
  const limit = Math.min(text.length, at + (isWide ? LONGEST_WIDE : LONGEST_LATIN))
  for (let i = at + 1; i < limit; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0x3a || unit === 0xff1a) {
      const heading = text.slice(at, i).trimEnd()
      const isUpper = !isWide && heading === heading.toUpperCase()
      if (boundary === 'space' && !isUpper && !isWide) return undefined
      if (boundary === 'space' && isWide && !isUsualWide(heading)) return undefined
      return make(text, at, i + 1, heading, boundary === 'soft', 'marked')
    }
    const ends =
      unit === 0x2e ||
      unit === 0x3f ||
      unit === 0x21 ||
      unit === 0x3b ||
      unit === 0x0a ||
      unit === 0x3002 ||
      unit === 0xff0c
    if (ends) return undefined
  }
  return undefined
}

function isUsualWide(heading: string): boolean {
  return RUN_IN_ZH.includes(normalizeHeading(heading))
}

/** `目的 探讨`, `方法　将`: a usual label before white space. */
function readBareWide(text: string, at: number, boundary: Boundary): Candidate | undefined {
  if (boundary === 'space') return undefined
  for (const label of RUN_IN_ZH_BY_INITIAL.get(text.charAt(at)) ?? []) {
    if (!text.startsWith(label, at)) continue
    const end = at + label.length
    if (end >= text.length || !isSpace(text.charCodeAt(end)) || text.charCodeAt(end) === 0x0a) continue
    let next = end
    while (next < text.length && isSpace(text.charCodeAt(next))) next++
    if (
      next >= text.length ||
      !(isLetter(text.charCodeAt(next)) || isDigit(text.charCodeAt(next)) || isOpening(text.charCodeAt(next)))
    )
      continue
    return make(text, at, end, label, boundary === 'soft', 'bare')
  }
  return undefined
}

/** Whether glued labels are those of an abstract: the aim first, at least three, none twice. */
function standInOrder(glued: readonly Candidate[]): boolean {
  const sections = new Set(glued.map(({ section }) => section))
  return glued[0]?.section === 'objective' && sections.size >= LEAST_GLUED && sections.size === glued.length
}

/** `目的了解`, `方法采用`: journals that print no space. Only where three of the four stand so. */
const GLUED_ZH = ['目的', '方法', '结果', '结论', '結果', '結論']
const LEAST_GLUED = 3

function readGluedWide(text: string, at: number, boundary: Boundary): Candidate | undefined {
  if (boundary === 'space' || boundary === 'soft') return undefined
  const label = text.slice(at, at + 2)
  if (!GLUED_ZH.includes(label) || !isHan(text.charCodeAt(at + 2))) return undefined
  return make(text, at, at + 2, label, false, 'glued')
}

function isOpening(unit: number): boolean {
  return (
    unit === 0x28 || unit === 0xff08 || unit === 0x201c || unit === 0x22 || unit === 0x2460 || unit === 0x300a
  )
}

/** `Methods We asked`, `RESULTS. Of 40`, `Aim—To explore`: a usual label before a capital or a number. */
function readBareLatin(text: string, at: number, boundary: Boundary): Candidate | undefined {
  if (boundary === 'soft') return undefined
  for (const label of RUN_IN_EN_BY_INITIAL.get(text.charAt(at).toLowerCase()) ?? []) {
    const printed = text.slice(at, at + label.length)
    if (printed.toLowerCase() !== label) continue
    let end = at + label.length
    const isUpper = printed === printed.toUpperCase()
    if (boundary === 'space' && !isUpper) return undefined
    if (end >= text.length || isLetter(text.charCodeAt(end))) continue
    const mark = text.charCodeAt(end)
    const isMark = mark === 0x2e || mark === 0x2014 || mark === 0x2013 || mark === 0x7c
    if (isMark) end++
    let next = end
    while (next < text.length && isSpace(text.charCodeAt(next))) next++
    if (next >= text.length || (next === end && mark !== 0x2014)) continue
    const first = text.charCodeAt(next)
    const opens = isCapital(first) || isDigit(first) || isOpening(first) || isHan(first)
    if (!opens) return undefined
    return make(text, at, end, printed, false, 'bare')
  }
  return undefined
}
