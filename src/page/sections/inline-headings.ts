// Headings printed inside a paragraph: `AIM: … METHODS: …`, `Background …. Methods …`, `目的：…方法：…`, `【结果】…`.
import type { Language } from '../../text/language.js'
import { isDigit, isSpace, Script, scriptOf } from '../../text/script.js'
import { TextUnits } from '../../text/text-units.js'
import { type Boundary, type Candidate, type InlineHeading, isCapital } from './heading-candidate.js'
import { Colons, isOpeningBracket, readCandidate } from './marked-headings.js'

const LINE_FEED = 0x0a
const OTHER = 0
const BLANK = 1
/** Small letters and digits of Latin and Cyrillic words, and their capitals. */
const SMALL = 2
const CAPITAL = 3
/** Letters of scripts without capitals or spaces. */
const WIDE = 4
/** Brackets that a heading may stand in, and what else may begin one. */
const OPENING = 5
const KINDS = new Uint8Array(0x10000).map((_, unit) => kindOf(unit))

function kindOf(unit: number): number {
  switch (scriptOf(unit)) {
    case Script.Space:
    case Script.Invisible:
      return BLANK
    case Script.Latin:
    case Script.Cyrillic:
    case Script.Digit:
      return isCapital(unit) ? CAPITAL : SMALL
    case Script.Hiragana:
    case Script.Katakana:
    case Script.Hangul:
    case Script.Han:
      return WIDE
    default:
      return isCapital(unit) || isOpeningBracket(unit) || isNumberBracket(unit) ? OPENING : OTHER
  }
}

const textUnits = new TextUnits()

/**
 * Finds the headings inside a paragraph, in order. A colon or brackets mark one; without them (`Methods We asked`,
 * `目的 探讨`) only the usual headings at a sentence's start count, and only where the paragraph has at least two
 * different ones. Sentences that merely begin with such a word (`Results of the survey show`) have none.
 */
export function findInlineHeadings(text: string, _language: Language): InlineHeading[] {
  const candidates: Candidate[] = []
  const colons = new Colons(text)
  const units = textUnits.read(text)
  const { length } = text
  let i = 0
  let boundary: Boundary = 'start'
  while (i < length) {
    const unit = units[i]!
    const kind = KINDS[unit]!
    if (kind === BLANK) {
      if (boundary === 'none') boundary = 'space'
      if (unit === LINE_FEED) boundary = 'start'
      i++
      continue
    }
    // Within a line no heading begins with a small letter or a digit, nor where nothing parts it from what is before.
    if (kind === SMALL || (kind === CAPITAL && boundary === 'none')) {
      boundary = 'none'
      i = skipWord(units, i)
      continue
    }
    if (kind === WIDE && boundary === 'none') {
      i++
      continue
    }
    if (kind === OTHER) {
      boundary = boundaryAfter(text, i, unit, boundary)
      i++
      continue
    }
    const opener = boundary === 'start' ? readOpener(text, i, colons) : undefined
    if (opener !== undefined) {
      candidates.push(opener)
      i = opener.end
      while (units[i] === 0x2014) i++
      continue
    }
    const number = boundary === 'none' ? 0 : readNumber(text, i)
    const candidate = readCandidate(text, i + number, boundary, colons)
    if (candidate !== undefined) {
      candidates.push(number > 0 ? { ...candidate, start: i } : candidate)
      i = candidate.end
      boundary = candidate.kind === 'section' ? 'heading' : 'start'
      continue
    }
    boundary = boundaryAfter(text, i, unit, boundary)
    i = kind === CAPITAL ? skipWord(units, i) : i + 1
  }
  if (candidates.length === 0) return []
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
  if (!isNumberBracket(text.charCodeAt(at))) return 0
  return /^[(（]\d{1,2}[)）]\s?/.exec(text.slice(at, at + 6))?.[0].length ?? 0
}

function isNumberBracket(unit: number): boolean {
  return unit === 0x28 || unit === 0xff08
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
function readOpener(text: string, at: number, colons: Colons): Candidate | undefined {
  const opener = OPENERS.find((word) => text.startsWith(word, at))
  if (opener === undefined) return undefined
  let next = at + opener.length
  while (next < text.length && (isSpace(text.charCodeAt(next)) || text.charCodeAt(next) === 0x2014)) next++
  const first = readCandidate(text, next, 'start', colons)
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

/** Past the letters and digits of a word; the 0 behind a text is neither. */
function skipWord(units: Uint16Array, at: number): number {
  let i = at + 1
  for (;;) {
    const kind = KINDS[units[i]!]
    if (kind !== SMALL && kind !== CAPITAL) return i
    i++
  }
}

/** Whether glued labels are those of an abstract: the aim first, at least three, none twice. */
function standInOrder(glued: readonly Candidate[]): boolean {
  const sections = new Set(glued.map(({ section }) => section))
  return glued[0]?.section === 'objective' && sections.size >= LEAST_GLUED && sections.size === glued.length
}

const LEAST_GLUED = 3
