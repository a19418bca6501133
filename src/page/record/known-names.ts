import { GIVEN_NAMES } from '../data/given-names.js'
import { SPANISH_FAMILY_NAMES } from '../data/spanish-family-names.js'

/** Letters that no accent parts, as romanised in the tables of names. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ə: 'a',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
}

/** A word of a name in small ASCII letters, without accents and full stops: as the tables of names have it. */
export function foldName(word: string): string {
  const lower = word.toLowerCase()
  if (/^[a-z'-]*$/.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/g, '')
    .replace(/[øłđðıəßæœþ]/g, (letter) => PLAIN[letter]!)
}

/** Asks a table whose rows each have the words of one first letter; a row is read when a word of its letter is asked for. */
function askTable(table: string): (word: string) => boolean {
  const rows = new Map<string, string | ReadonlySet<string>>()
  return (word) => {
    if (rows.size === 0) for (const row of table.trim().split('\n')) rows.set(row[0]!, row)
    let row = rows.get(word[0] ?? '')
    if (typeof row === 'string') {
      row = new Set(row.split(' '))
      rows.set(word[0]!, row)
    }
    return row?.has(word) === true
  }
}

const isInGivenNames = askTable(GIVEN_NAMES)
const isInSpanishFamilyNames = askTable(SPANISH_FAMILY_NAMES)

/** Whether a word is known as a given name: whole, or its first half (`Anne-Sophie`). */
export function isGivenName(word: string): boolean {
  const folded = foldName(word)
  const hyphen = folded.indexOf('-')
  return isInGivenNames(folded) || (hyphen > 0 && isInGivenNames(folded.slice(0, hyphen)))
}

/** Whether a word is known as a family name of the Spanish-speaking world. */
export function isSpanishFamilyName(word: string): boolean {
  return isInSpanishFamilyNames(foldName(word))
}
