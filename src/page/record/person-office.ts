import { looksLikeName } from './name-forms.js'
import { isDegree, isRareDegree } from './name-items.js'

/** What an author is, behind the name and the degrees (LWW): `is Professor`, `was a research nurse`. */
const OFFICE = /^\s*(?:is|was)\s(?:an?\s|the\s)?\p{L}[^,.;:]{3,80}$/u

/** Where an institution begins behind its author, and whether the author's office stands between them. */
export interface BehindPerson {
  readonly start: number
  readonly hasOffice: boolean
}

/**
 * Reads the author and the degrees before an institution (LWW): `Ann Made, PhD, RN, College of …`, `Ann Made, PhD, is
 * Professor, College of …`. Undefined where none stand there.
 */
export function readBehindPerson(text: string): BehindPerson | undefined {
  const [person = '', ...rest] = text.split(',')
  if (rest.length < 2 || !looksLikeName(person.trim())) return undefined
  const degrees = rest.findIndex((part, i) => !isDegree(part.trim()) && !(i > 0 && isRareDegree(part.trim())))
  if (degrees < 1) return undefined
  const hasOffice = degrees + 1 < rest.length && OFFICE.test(rest[degrees]!)
  const before = [person, ...rest.slice(0, hasOffice ? degrees + 1 : degrees)].join(',').length + 1
  return { start: before + /^\s*/.exec(text.slice(before))![0].length, hasOffice }
}
