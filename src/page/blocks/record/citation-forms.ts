// What the parts that a line gives of a citation make of it.
import type { Field } from '../../block.js'
import { affiliationOf, endsWithCountryName } from '../../lines/line-facts.js'
import type { LineText } from '../../lines/line-text.js'
import type { Mark } from '../../lines/mark.js'
import { simplifiedOf } from '../../lines/simplified-line.js'
import type { CitationPart } from '../../record/citation-line.js'
import { holdsYear } from './citation-signs.js'
import { goesOnFromJournal } from './journal-lines.js'

/** Whether a short line below the abstract gives the pages of the volume that the head names (Cambridge Core). */
export function repeatsVolume({ text }: LineText, volume: string | undefined): boolean {
  return volume !== undefined && text.length < 160 && /\bpp\.\s?\d/.test(text) && text.includes(` ${volume} `)
}

/** Volume, issue or pages make a citation; a journal with a date is about the journal. */
export function fieldOf(parts: readonly CitationPart[]): Field {
  return parts.some(({ column }) => column !== 'journal' && column !== 'published')
    ? 'citation'
    : 'journal_info'
}

/** An affiliation's postcode and house number may look like a volume. */
export function isAddress(line: LineText): boolean {
  return affiliationOf(line) >= 2 && endsWithCountryName(line)
}

/** What a line says of a thesis, which appears in no journal. */
const THESIS =
  /\bDissertations (?:&|and\b|Abstracts\b)|\b(?:doctoral|master['’]?s|phd) (?:thesis|dissertation)\b|(?:博士|硕士)学位论文/i

/** Whether the parts a line gives, beside what its words say of it, make it a citation. */
export function acceptsCitation(
  parts: readonly { column: string }[],
  mark: Mark,
  labelled: boolean,
): boolean {
  const columns = new Set(parts.map((part) => part.column))
  const { line } = mark
  if (mark.interface && !columns.has('journal')) return columns.size >= 2 && holdsYear(line)
  if (mark.interface && columns.size < 3) return false
  if (labelled || columns.size >= 3 || (columns.has('published') && THESIS.test(simplifiedOf(line))))
    return true
  if (columns.size === 2) return line.text.length < 160 && !mark.phrase
  return goesOnFromJournal(line)
}
