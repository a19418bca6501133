import type { CitationPart } from './citation-line.js'
import { findDate } from './dates.js'

/** A piece of a citation between two commas or bars, without the white space around it. */
interface Piece {
  readonly text: string
  readonly start: number
}

const LONGEST = 240
/** What a citation in parts holds: a volume or an issue with its label, or a volume with its issue in brackets and pages. */
const GATE =
  /(?<!\p{L})(?:vol|issue|iss|number|no|n[uú]m|nr|heft|band|tom[eo]?)\.?\s?\d|№\s?\d|(?<!\p{L})[vnt]\.\s?\d|\d\s?\(\d[^()]{0,8}\)\s?:/iu

/** The kind of work that OUCI prints before the journal. */
const KIND = /^journal article$/i

const NUMBER = String.raw`(\d{1,4}[A-Za-z]?(?:[-–/]\d{1,4})?)`
const PAGE = String.raw`([A-Za-z]{0,8}\d[\w.]*(?:\s?[-–—+]\s?[A-Za-z]{0,3}\d\w*)?)`
const VOLUME = String.raw`(?:vol(?:ume|umen)?\.?|v\.?|band|bd\.?|tome|tomo|t\.)\s?${NUMBER}`
const ISSUE = String.raw`(?:issue|iss\.?|number|no\.?|n[º°]?\.?|n\.º|num\.?|núm\.?|nr\.?|heft|№)\s?${NUMBER}`
const whole = (pattern: string) => new RegExp(`^${pattern}$`, 'iu')

/** The forms of a piece, and the columns of their groups. */
const FORMS: readonly { pattern: RegExp; columns: readonly CitationPart['column'][] }[] = [
  { pattern: whole(VOLUME), columns: ['volume'] },
  { pattern: whole(ISSUE), columns: ['issue'] },
  { pattern: whole(String.raw`${VOLUME}\s?\(${NUMBER}\)`), columns: ['volume', 'issue'] },
  { pattern: whole(String.raw`${VOLUME}\s${ISSUE}`), columns: ['volume', 'issue'] },
  {
    pattern: whole(String.raw`${NUMBER}\s?\(${NUMBER}\)\s?:\s?${PAGE}`),
    columns: ['volume', 'issue', 'locator'],
  },
  {
    pattern: whole(String.raw`(?:pages?|pp?\.?|págs?\.?|s\.|article(?: number| no\.?)?:?)\s?${PAGE}`),
    columns: ['locator'],
  },
  { pattern: /^([eE]?\d+\s?[-–—]\s?[eE]?\d+|e\d{3,}|[A-Z]?\d{5,})$/, columns: ['locator'] },
]

/**
 * Reads a citation whose pieces, parted by commas or bars, each say what they are: `Volume 7, Issue 9, e754-e763,
 * September 2022`, `Diabetic Med : a journal, 14 Feb 2022, 39(5):e14790`, `Revista X, vol. 39, núm. 2, e341180, 2021`.
 * What stands before the first of them is the journal. Undefined where a piece behind it is none of them.
 */
export function readCitationParts(text: string): CitationPart[] | undefined {
  if (text.length > LONGEST || !GATE.test(text)) return undefined
  const [first, ...others] = splitPieces(text)
  if (first === undefined) return undefined
  const pieces = KIND.test(first.text) ? others : [first, ...others]
  const parts: CitationPart[] = []
  let journalEnd = 0
  for (const { text: piece, start } of pieces) {
    const found = readPiece(piece, start)
    if (found === undefined) {
      // Only the journal, whose name may hold commas, stands before what the pieces say.
      if (parts.length > 0) return undefined
      journalEnd = start + piece.length
      continue
    }
    if (found.some(({ column }) => parts.some((part) => part.column === column))) return undefined
    parts.push(...found)
  }
  const columns = new Set(parts.map(({ column }) => column))
  if (columns.size < 2 || !(columns.has('volume') || columns.has('issue'))) return undefined
  if (journalEnd === 0) return parts
  const journal = text.slice(pieces[0]!.start, journalEnd)
  if (!/^\p{Lu}\P{N}{2,139}$/u.test(journal) || /https?:|@|[?!]|\. \p{Lu}/u.test(journal)) return undefined
  return [{ column: 'journal', value: journal, start: pieces[0]!.start, end: journalEnd }, ...parts]
}

function splitPieces(text: string): Piece[] {
  return [...text.matchAll(/[^,;|•·]+/g)].flatMap(({ 0: piece, index }) => {
    const bare = piece.trim().replace(/\.$/, '')
    return bare === '' ? [] : [{ text: bare, start: index + piece.indexOf(bare) }]
  })
}

function readPiece(text: string, start: number): CitationPart[] | undefined {
  for (const { pattern, columns } of FORMS) {
    const match = pattern.exec(text)
    if (match === null) continue
    let at = 0
    return columns.map((column, i) => {
      const printed = match[i + 1]!
      at = text.indexOf(printed, at)
      const value = column === 'locator' ? printed.replace(/\s?[-–—]\s?/g, '-') : printed
      const part = { column, value, start: start + at, end: start + at + printed.length }
      at += printed.length
      return part
    })
  }
  const date = findDate(text)
  if (date === undefined || date.start > 0 || date.end < text.length) return undefined
  return [{ column: 'published', value: date.iso, start, end: start + text.length }]
}
