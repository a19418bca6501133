import { isGivenName } from './known-names.js'
import { isInitials } from './name-forms.js'

const blankOut = (found: string) => ' '.repeat(found.length)

/** Small words of offices behind names (`research fellow`, as BMJ prints them). Source: bylines of BMJ, ours. */
const ROLE = `(?:(?:senior|junior|assistant|associate|clinical|consultant|visiting|honorary|emeritus|adjunct|research|doctoral|postdoctoral|graduate|medical|academic|general|public|health|principal|deputy|programme|project|phd|community|registered|staff|school|district|specialist|advanced|lead|charge) )*(?:professor|lecturer|fellow|researcher|student|scientist|statistician|epidemiologist|physician|practitioner|nurse|midwife|director|registrar|consultant|assistant|associate|coordinator|manager|economist|reader|psychologist|surgeon|paediatrician|psychiatrist|physiotherapist|pharmacist|candidate|officer|therapist|educator|instructor|specialist)(?: (?:of|in|for) (?:[a-z]+ ?){1,4}(?:and [a-z]+(?: [a-z]+)?)?)?`
const ROLES = new RegExp(String.raw`(?<=[\p{L}.,;]) ${ROLE}(?=[\d\s,;*]|$)`, 'gu')
const HOLDS_ROLE =
  /\b(?:professor|lecturer|fellow|research|director|registrar|consultant|nurse|student|officer|therapist|educator|instructor|specialist)/

/** Blanks out, at the same length, the offices behind names; a text without such words comes back as it is. */
export function blankRoles(text: string): string {
  return HOLDS_ROLE.test(text.slice(0, 160)) ? text.replace(ROLES, blankOut) : text
}

const WHOLE_ROLE = new RegExp(`^${ROLE}$`, 'iu')

/** Whether a text is an office alone, in whatever case: `Doctoral Student`. */
export function isRole(text: string): boolean {
  return HOLDS_ROLE.test(text.toLowerCase()) && WHOLE_ROLE.test(text)
}

/** Words before the first of several names, where the next is known as a given name: `Par Jean …`, `Von Anna …`. */
const BYLINE =
  /^\s*(?:Par|Por|Von|Door|Av|Af|De|Autores?|Auteurs?|Autoren)\s*:?\s+(?=(\p{Lu}[\p{L}\p{M}-]+)\s)/u

/** What Figshare prints before names, each of which may stand twice: `posted on 2019-11-08, 00:00 authored by Ann MadeAnn Made`. */
const POSTED_BY = /^\s*posted on [\d-]{10}(?:, ?\d\d:\d\d)? authored by\s/i
const TWICE = /(\p{Lu}[^,;&]{4,40}?)\1(?=\s*(?:[,;]|$))/gu
const cutSecond = (found: string, name: string) => name.padEnd(found.length)

/**
 * A list of names with nothing but names, at the same length: without the word that opens it, without the Roman numbers of
 * institutions (SciELO: `João SilvaI; Ana LimaII`), and with names in mixed case where the whole list is in capitals.
 */
export function frameNames(text: string): string {
  let framed = text
  const posted = POSTED_BY.exec(framed)
  if (posted) framed = blankOut(posted[0]) + framed.slice(posted[0].length).replace(TWICE, cutSecond)
  const opening = BYLINE.exec(framed)
  if (opening && isGivenName(opening[1]!)) framed = blankOut(opening[0]) + framed.slice(opening[0].length)
  if (/I\s*(?:[,;]|$)/.test(framed)) framed = cutRomanMarks(framed)
  if (!/\p{Ll}/u.test(framed) && /\p{Lu}{3}/u.test(framed)) framed = softenList(framed)
  return framed
}

const ROMAN = /(?<=\p{Ll}) ?(?:I{1,3}|I?[VX]|VI{1,3})(?:, ?(?:I{1,3}|I?[VX]|VI{1,3}))*\s*$/u

/** Roman numbers are marks where every item of a list has one and the first is `I`. */
function cutRomanMarks(text: string): string {
  const pieces = text.split(text.includes(';') ? /(;)/ : /(,(?! ?[IVX]+\s*[,;]))/)
  const items = pieces.filter((piece, i) => i % 2 === 0 && piece.trim() !== '')
  if (items.length < 2 || !items.every((item) => ROMAN.test(item))) return text
  if (ROMAN.exec(items[0]!)![0].trim() !== 'I') return text
  return pieces.map((piece, i) => (i % 2 === 0 ? piece.replace(ROMAN, blankOut) : piece)).join('')
}

/** `ANNA SMITH AND J. LEE` becomes `Anna Smith and J. Lee`; words of two letters only where they are given names. */
function softenList(text: string): string {
  if (!/\p{Lu}{2,}\s+\p{Lu}{3,}/u.test(text)) return text
  const words = text.match(/\p{Lu}[\p{Lu}\p{M}'’]+/gu)!
  const isList = /[,;&]|\s(?:AND|ET|Y|E|UND)\s/.test(text) && words.length > 2
  if (!isList) return text
  return text
    .replace(/\s(?:AND|ET|UND|Y|E)\s/g, (word) => word.toLowerCase())
    .replace(/\p{Lu}[\p{Lu}\p{M}'’]+/gu, (word) =>
      word.length === 2 && !isGivenName(word) && isInitials(word)
        ? word
        : word[0] + word.slice(1).replace(/İ/g, 'i').toLowerCase(),
    )
}
