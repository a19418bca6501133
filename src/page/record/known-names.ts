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
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/g, '')
    .replace(/[øłđðıəßæœþ]/g, (letter) => PLAIN[letter]!)
}

/** A set that is made of a table's words when it is first asked for. */
function lazySet(table: string): () => ReadonlySet<string> {
  let words: ReadonlySet<string> | undefined
  return () => (words ??= new Set(table.trim().split(/\s+/)))
}

const givenNames = lazySet(GIVEN_NAMES)
const spanishFamilyNames = lazySet(SPANISH_FAMILY_NAMES)

/** Whether a word is known as a given name: whole, or its first half (`Anne-Sophie`). */
export function isGivenName(word: string): boolean {
  const folded = foldName(word)
  const hyphen = folded.indexOf('-')
  return givenNames().has(folded) || (hyphen > 0 && givenNames().has(folded.slice(0, hyphen)))
}

/** Whether a word is known as a family name of the Spanish-speaking world. */
export function isSpanishFamilyName(word: string): boolean {
  return spanishFamilyNames().has(foldName(word))
}
