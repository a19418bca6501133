import { simplifyHan } from '../../text/simplify.js'
import { GROUP_AUTHOR_WORDS } from '../data/group-authors.js'
import { INSTITUTION_WORDS } from '../data/institutions.js'
import {
  CHINESE_DOUBLE_SURNAMES,
  CHINESE_SURNAMES,
  FIELDS_OF_STUDY,
  GENERATION_SUFFIXES,
  NAME_PARTICLES,
  NAMES_AMONG_WORDS,
  NOT_NAME_WORDS,
  NOT_NAMES_ZH,
  PINYIN_SURNAMES,
} from '../data/person-names.js'
import { isGivenName } from './known-names.js'

/** How many words a text has. */
export function countWords(text: string): number {
  return text.split(' ').length
}

const LATIN_TOKEN =
  /^(?:[!ǀǁǂǃ'’ʻ]?\p{Lu}[\p{L}\p{M}'’ʼ`´]*\.?|\p{Lu}[\p{L}\p{M}'’.]*(?:[-‐‑–]\p{L}[\p{L}\p{M}'’.]*)+|(?:d|l|n|o|D|L|N|O|dall|dell|degl|nell|sant)['’]\p{Lu}[\p{L}\p{M}'’-]+|(?:[ae]l|as|ad|at|az|ar|ash|ul|ur)[-‐‑]\p{Lu}[\p{L}\p{M}'’-]+|\p{Lu}\.?ª|(?:\p{Lu}\.?[-‐ ]?){1,4})$/u

function foldToken(token: string): string {
  const lower = token.toLowerCase()
  return lower.endsWith('.') ? lower.slice(0, -1) : lower
}

/** Most tokens: a capital and small letters, all of ASCII. */
function isPlainToken(token: string): boolean {
  const first = token.charCodeAt(0)
  if (token.length < 2 || first < 0x41 || first > 0x5a) return false
  for (let i = 1; i < token.length; i++) {
    if (!isSmall(token.charCodeAt(i))) return false
  }
  return true
}

const isSmall = (unit: number) => unit >= 0x61 && unit <= 0x7a

/** Words of institutions that are long enough to be no name, in languages other than English too. */
const INSTITUTIONS = new Set(INSTITUTION_WORDS.filter((word) => /^\p{L}{7,}$/u.test(word)))

/** Whether a text may be a person's whole name: two to six capitalised words, initials and particles, or a Han name. */
export function looksLikeName(text: string): boolean {
  if (/[\u3040-\u9fff]/.test(text)) return looksLikeHanName(text)
  if (text.length > 70 || text.length < 3) return false
  if (text.includes('·') && /^\p{Lu}\p{Ll}+·\p{Lu}\p{Ll}+$/u.test(text)) return true
  const tokens = text.replace(' von und zu ', ' von zu ').split(/\s+/)
  if (tokens.length < 2 || tokens.length > 9) return false
  let long = 0
  let words = 0
  // `Le C`
  if (tokens.length === 2 && /^\p{Lu}\p{Ll}+$/u.test(tokens[0]!) && /^\p{Lu}{1,3}$/u.test(tokens[1]!)) long++
  for (const token of tokens) {
    const folded = foldToken(token)
    if (NAME_PARTICLES.has(folded) || (token === tokens.at(-1) && GENERATION_SUFFIXES.has(folded))) continue
    if (INSTITUTIONS.has(folded) || ++words > 6) return false
    if (NOT_NAME_WORDS.has(folded) && !(NAMES_AMONG_WORDS.has(folded) && isBesideGiven(tokens, token)))
      return false
    if (isPlainToken(token)) {
      long++
      continue
    }
    if (/\p{Ll}\p{Lu}{2}/u.test(token) || !LATIN_TOKEN.test(token)) return false
    if (token.replace(/[^\p{L}]/gu, '').length > 1) long++
  }
  return long > 0
}

/** Whether a known given name or initials stand in a name of two or three words beside one of its words. */
function isBesideGiven(tokens: readonly string[], token: string): boolean {
  return (
    tokens.length <= 3 && tokens.some((other) => other !== token && (isGivenName(other) || isInitials(other)))
  )
}

/** Whether a text may be the whole name of a person who has but one (`Suharto`): only company tells. */
export function looksLikeSingleName(text: string): boolean {
  if (!/^\p{Lu}\p{Ll}{3,14}$/u.test(text)) return false
  return !NOT_NAME_WORDS.has(text.toLowerCase()) && !isFieldOfStudy(text)
}

/** Whether a word is a field of study: indexes list them below the authors (Semantic Scholar). */
export function isFieldOfStudy(text: string): boolean {
  return FIELDS_OF_STUDY.has(text.toLowerCase())
}

/** Whether a text is the name of a group that signs as an author: `CATHDEL Trial Investigators`. */
export function isGroupName(text: string): boolean {
  const words = text.split(/\s+/)
  return (
    words.length >= 2 &&
    words.length <= 12 &&
    /\p{Lu}/u.test(text) &&
    !/[,;:]/.test(text) &&
    GROUP_AUTHOR_WORDS.has(words.at(-1)!.toLowerCase())
  )
}

/** Places with the word for what they are (東京都, 张掖市): few given names end so, of 省 some do. */
const PLACE = /^.{2}[都市县縣県区區町]$/

/** Whether a text in Han or kana may be a whole name. */
export function looksLikeHanName(text: string): boolean {
  const bare = text.replace(/\s/g, '')
  if (/[\u3040-\u30ff]/.test(bare)) return bare.length >= 2 && bare.length <= 8
  if (/^[\u4e00-\u9fff]{1,4}[·•．‧・][\u4e00-\u9fff·•．‧・]{1,10}$/.test(bare)) return true
  // A Japanese name of up to six characters has a space between family and given name.
  if (/^[\u4e00-\u9fff]{1,3}[ \u3000][\u4e00-\u9fff]{1,3}$/.test(text) && bare.length > 3) return true
  const simplified = simplifyHan(bare)
  if (!/^[\u4e00-\u9fff]{2,4}$/.test(bare) || NOT_NAMES_ZH.has(simplified) || PLACE.test(bare)) return false
  if (CHINESE_DOUBLE_SURNAMES.has(simplified.slice(0, 2))) return bare.length >= 3
  if (/^[\u4e00-\u9fff]{1,3}\s+[\u4e00-\u9fff]{1,3}$/.test(text)) return true
  return CHINESE_SURNAMES.has(simplified[0]!) && bare.length <= 3
}

/** Family names of three letters that capitals make look like initials. */
const SHORT_SURNAMES = new Set([
  ...PINYIN_SURNAMES,
  'lee',
  'kim',
  'ito',
  'abe',
  'ono',
  'das',
  'cho',
  'ryu',
  'lim',
  'tan',
  'roy',
  'sen',
  'cox',
  'fox',
  'may',
  'ali',
  'kaz',
])

/** Whether a text is initials alone: `E`, `JA`, `J. A.`, `M.-L.`. */
export function isInitials(text: string): boolean {
  // Most words have a small letter second.
  if (isSmall(text.charCodeAt(1)) || !/^(?:\p{Lu}\.?[\s-]?){1,4}$/u.test(text)) return false
  const letters = text.normalize('NFD').replace(/[^\p{L}]/gu, '')
  return (
    /[.\s-]/.test(text) ||
    letters.length <= 2 ||
    (letters.length === 3 && !SHORT_SURNAMES.has(letters.toLowerCase()))
  )
}

/** Whether a text may be a family name or given names. */
export function isNamePart(text: string): boolean {
  if (/[\u4e00-\u9fff]/.test(text)) return /^[\u4e00-\u9fff]{1,3}$/.test(text)
  const tokens = text.split(/\s+/)
  if (tokens.filter((token) => !NAME_PARTICLES.has(foldToken(token))).length > 4) return false
  return tokens.every((token) => {
    const folded = foldToken(token)
    return (
      NAME_PARTICLES.has(folded) ||
      (!NOT_NAME_WORDS.has(folded) && (isPlainToken(token) || LATIN_TOKEN.test(token)))
    )
  })
}
