import type { Span } from '../../text/diagnostic.js'
import { isLetter } from '../../text/script.js'
import { type HeadingKind, readHeading } from './headings.js'
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

/** How a heading was found: by a colon or brackets, which suffice; by its place alone, which wants company; or glued to text. */
type Strength = 'marked' | 'bare' | 'glued'

/** A heading as far as its own characters tell. */
export interface Candidate extends InlineHeading {
  readonly strength: Strength
}

/** What stands before an offset: where a heading may begin. */
export type Boundary = 'start' | 'stop' | 'soft' | 'space' | 'heading' | 'none'

/** Whether a unit is a capital letter. */
export function isCapital(unit: number): boolean {
  if (unit >= 0x41 && unit <= 0x5a) return true
  if (unit < 0xc0 || !isLetter(unit)) return false
  const character = String.fromCharCode(unit)
  return character !== character.toLowerCase()
}

/** Whether a unit is a small letter of ASCII. */
export function isSmallAscii(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a
}

/** The candidate of a printed heading, undefined where it is no heading of a section, an abstract or keywords. */
export function makeCandidate(
  text: string,
  start: number,
  end: number,
  heading: string,
  isSoft: boolean,
  strength: Strength,
): Candidate | undefined {
  const isMarked = strength === 'marked' && heading.length > 3 && heading === heading.toUpperCase()
  const opened = readHeading(heading, isMarked)
  if (opened === undefined) return undefined
  const printed = text.startsWith(heading, start) ? heading : heading.trim()
  const { kind, section } = opened
  return section
    ? { start, end, heading: printed, isSoft, strength, kind, section }
    : { start, end, heading: printed, isSoft, strength, kind }
}

/** Whether a unit opens a bracket, a quotation or an item. */
export function isOpening(unit: number): boolean {
  return (
    unit === 0x28 || unit === 0xff08 || unit === 0x201c || unit === 0x22 || unit === 0x2460 || unit === 0x300a
  )
}
