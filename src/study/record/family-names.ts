import { RATHER_FAMILY_NAMES, SHARED_FAMILY_NAMES } from '../../page/data/spanish-family-names.js'
import { foldName, isGivenName, isSpanishFamilyName } from '../../page/record/known-names.js'
import { isInitials } from '../../page/record/name-forms.js'
import { isParticle } from './name-words.js'

const SHARED = new Set(SHARED_FAMILY_NAMES.trim().split(/\s+/))
const RATHER_FAMILY = new Set(RATHER_FAMILY_NAMES.trim().split(/\s+/))

/** Where the given names begin in a name that begins with its family name. */
export function startOfGiven(words: readonly string[]): number {
  const n = words.length
  let end = 1
  while (end < n - 1 && isParticle(words[end - 1]!)) end++
  // `García López Ana`, `Fuster i Puig Rosa`: the known given name behind two family names opens the given part.
  const next = words[end] ?? ''
  if (end < n - 2 && /^[yie]$/.test(next)) return end + 2
  if (end < n - 1 && !isGiven(next) && isGiven(words[end + 1]!) && isSpanishFamilyName(next)) return end + 1
  return end
}

/**
 * Where the family name begins in a name that ends with it: at a particle (`van den Bosch`), at the first of two family
 * names of the Spanish-speaking world or of those that `y`, `i` or `e` joins, at the one before `Júnior`, else at the
 * last word. Of `bin Saeed Al Ghamdi` the family name is `Al Ghamdi`.
 */
export function startOfFamily(words: readonly string[], isSpanish: boolean): number {
  const n = words.length
  const from = endOfDevotion(words)
  if (n > 3 && /^[yie]$/.test(words[n - 2]!) && n - 3 >= from) return withParticles(words, n - 3, from)
  const son = words.findIndex((word, i) => i >= from && i < n - 1 && SON.test(word))
  if (son > 0) {
    const article = words.findIndex((word, i) => i > son + 1 && ARTICLE.test(word))
    return article > 0 ? article : son
  }
  for (let i = from; i < n - 1; i++) {
    if (HYPHENED_PARTICLE.test(words[i]!)) return i
    if (!isParticle(words[i]!) || (isInitials(words[i]!) && words[i] !== 'Ó')) continue
    // `Ibáñez de Opakua`.
    const before = words[i - 1]!
    return i > from && /^de/.test(words[i]!) && isSpanishFamilyName(before) && !isGiven(before) ? i - 1 : i
  }
  if (DESCENT.test(words[n - 1]!) && n > 2 && (n > 3 || !isGiven(words[n - 2]!))) return n - 2
  return isTwoFamilies(words, from, isSpanish) ? n - 2 : n - 1
}

/** `bin`: what follows is the father's name. */
const SON = /^(?:bin|ibn|bint|binti|binte)$/
const ARTICLE = /^(?:al|el|āl)(?:$|-)/i
const HYPHENED_PARTICLE = /[-‐‑](?:van|von|de|del|da|di|dos|du|la|le|mc|mac|ter|ten|der)$/i
/** Portuguese words of descent behind a family name. */
const DESCENT = /^(?:júnior|junior|neto|netto|filho|sobrinho|segundo)$/i

/** Particles before a family name belong to it (`de la Cruz y Olavide`). */
function withParticles(words: readonly string[], at: number, from: number): number {
  let start = at
  while (start > from && isParticle(words[start - 1]!)) start--
  return start
}

/** Whether the last two words are both family names: known ones behind given names, or where authors are of such a country. */
function isTwoFamilies(words: readonly string[], from: number, isSpanish: boolean): boolean {
  const n = words.length
  let start = from
  while (start < n - 2 && (isGiven(words[start]!) || isInitials(words[start]!) || /ª$/.test(words[start]!)))
    start++
  if (start !== n - 2) return false
  const families = words.slice(-2)
  if (isGiven(families[0]!) || families.some((word) => isInitials(word))) return false
  if (isSpanish) return isSpanishFamilyName(families[0]!) || families.every((word) => !isGiven(word))
  return (
    families.every((word) => isSpanishFamilyName(word)) &&
    families.some((word) => !SHARED.has(foldName(word)))
  )
}

function isGiven(word: string): boolean {
  return isGivenName(word) && !RATHER_FAMILY.has(foldName(word))
}

/** Whom given names of devotion name behind María: `del Carmen`, `do Céu`, `de los Ángeles`, `de Fátima`. */
const DEVOTIONS =
  /^(?:angeles|anjos|carmen|carmo|ceu|conceicao|concepcion|consuelo|coro|dolores|dores|fatima|gloria|gracas|gracia|jesus|lourdes|lurdes|luz|mar|mercedes|milagros|nieves|penha|pilar|remedios|rocio|rosario|sagrario|socorro|soledad|valle)$/

/** Those behind other given names too: `Juan de Dios`, `Luz del Carmen`. */
const SURE_DEVOTIONS = /^(?:carmen|consuelo|dios|jesus|milagros|pilar|refugio|rosario|socorro)$/

/** Behind the given names that a name surely begins with: `María del Mar`, `Maria do Céu`; else behind the first word. */
function endOfDevotion(words: readonly string[]): number {
  const maria = words.findIndex((word) => /^(?:mar[ií]a|m\.?ª|mª)$/i.test(word))
  if (maria < 0 || maria > 1) {
    const second = /^del?$/.test(words[1] ?? '') && words.length > 3 ? foldName(words[2]!) : ''
    return SURE_DEVOTIONS.test(second) ? 3 : 1
  }
  let i = maria + 1
  while (i < words.length - 2 && isParticle(words[i]!)) i++
  return i > maria + 1 && i < words.length - 1 && DEVOTIONS.test(foldName(words[i]!)) ? i + 1 : 1
}
