import { KOREAN_FAMILY_NAMES } from '../../page/data/asian-family-names.js'
import { isGivenName } from '../../page/record/known-names.js'
import { isGroupName, isInitials } from '../../page/record/name-forms.js'
import { splitName } from './name-split.js'
import {
  isCapitals,
  isEasternGiven,
  isGeneration,
  isHan,
  isParticle,
  isPatronymic,
  isPinyinFamily,
  isPinyinGiven,
  softenCapitals,
  softenWord,
} from './name-words.js'

/** What the rest of a page tells of its names. */
export interface NameContext {
  /** How many of a name's words are its family name, as another place of the page states it: first (n) or last (-n). */
  readonly stated?: (words: readonly string[]) => number | undefined
  /** Whether the authors work in Spanish-speaking countries for the most part. */
  readonly isSpanish?: boolean
  /** Whether `I` is the capital of `ı`. */
  readonly isTurkish?: boolean
}

/**
 * Names as `Family, Given`, whatever order a page prints them in. What the page states elsewhere, capitals (`WEN Ruoxi`),
 * initials (`Smith JA`) and commas decide name by name; else the known given names of the whole list vote, and without a
 * vote the family name comes last; `Jr` and `III` stand behind the given names and a comma. Han names stay as printed, without
 * spaces, and the names of groups as they are.
 */
export function orderNames(names: readonly string[], context: NameContext = {}): string[] {
  const isTurkish = names.some((name) => /[ğıĞİ]/.test(name))
  const hasCapitals = names.some((name) => /\p{Lu}[\p{Lu}'’-]{2}/u.test(name))
  const isCapitalsFirst = hasCapitals && holdsMostly(names, /^\p{Lu}[\p{Lu}'’-]{2,}\s.*\p{Ll}/u)
  // `Xiaoming LI` among `Hanako SATO`: the list prints family names last, in capitals.
  const isCapitalsLast =
    hasCapitals &&
    !isCapitalsFirst &&
    holdsMostly(
      names.filter((name) => !isInitials(name.split(/\s+/).at(-1)!)),
      /\p{Ll}\S*\s+\p{Lu}[\p{Lu}'’-]{2,}$/u,
    )
  const printed = names.map((name) =>
    isCapitalsFirst ? softenFirst(name) : isCapitalsLast ? softenLast(name, isTurkish) : name,
  )
  const votes = printed.map(voteOrder)
  const sum = votes.reduce((total, vote) => total + vote, 0)
  const ordered = printed.map((name, i) =>
    isCapitalsLast && /\p{Ll}\S*\s\p{Lu}$/u.test(name)
      ? name.replace(/^(.*)\s(\p{Lu})$/u, '$2, $1')
      : orderName(name, sum > 0 || (sum === 0 && votes[i]! > 0), { ...context, isTurkish }),
  )
  return ordered.map(partSuffix)
}

/** `Wether, Jonas Jr.` as RIS and Chicago have it: `Wether, Jonas, Jr.` */
function partSuffix(name: string): string {
  const found = /^([^,]+, .*?)[\s,]+(\S+)$/u.exec(name)
  return found && isGeneration(found[2]!) ? `${found[1]}, ${found[2]}` : name
}

/** Particles that open a family name and no given name. */
const FIRST_PARTICLE = /^(?:van|von|de|del|della|dos|das|du|al|el|st\.?|ó|ní)$/i

function holdsMostly(names: readonly string[], form: RegExp): boolean {
  const count = names.filter((name) => form.test(name)).length
  return count > 0 && count * 2 >= names.length
}

/** Where other names of a list have their family names in capitals, two capitals are one too, and no initials. */
function softenLast(name: string, isTurkish: boolean): string {
  return name.replace(
    /(?<=\p{Ll}\S*)((?:\s+\p{Lu}{2,3})*)\s+(\p{Lu}{1,2}|\p{Lu}[\p{Lu}'’-]{2,})$/u,
    (found, _, last: string) =>
      isInitials(last) || /\s\p{Lu}{2,3}\s/u.test(found)
        ? found.replace(/\p{Lu}[\p{Lu}'’]+/gu, (word) => softenWord(word, isTurkish))
        : found,
  )
}

function softenFirst(name: string): string {
  return name.replace(/^\p{Lu}{2}(?=\s.*\p{Ll})/u, (word) => softenWord(word))
}

/** 1 for family first, -1 for given first, 0 where nothing tells. */
function voteOrder(name: string): number {
  if (name.includes(',') || isHan(name) || isGroupName(name)) return 0
  const words = name.split(/\s+/).filter((word) => !isGeneration(word))
  const first = words[0]
  const last = words.at(-1)
  if (first === undefined || last === undefined || words.length < 2) return 0
  if (isInitials(last) && !isInitials(first)) return 0
  if (isInitials(first) && first !== 'Ó') return -1
  // `De Made Giovanni`, `Al Made Nasser`: no given name is a particle.
  if (words.length > 2 && FIRST_PARTICLE.test(first)) return isCapitals(last) ? 0 : 1
  if (words.length > 2 && words.slice(1, -1).some((word) => isInitials(word))) return -1
  if (isCapitals(first) !== isCapitals(last)) return 0
  if (words.length === 3 && isPatronymic(last) !== isPatronymic(words[1]!)) return isPatronymic(last) ? 1 : -1
  // `Dafydd ab Ifan`: a small particle inside a name opens the family name.
  if (!isParticle(first) && words.slice(1, -1).some((word) => /^\p{Ll}{2}/u.test(word) && isParticle(word)))
    return -1
  const firstGiven = mayBeGiven(first, last)
  // Kim is a given name, and ends more names as a family name.
  const lastGiven = !KOREAN_FAMILY_NAMES.has(last.toLowerCase()) && mayBeGiven(last, first)
  return firstGiven === lastGiven ? 0 : firstGiven ? -1 : 1
}

/** Whether a word is a given name: known, or Chinese beside a Chinese family name, or by its form. */
function mayBeGiven(word: string, other: string): boolean {
  return isGivenName(word) || isEasternGiven(word) || (isPinyinGiven(word) && isPinyinFamily(other))
}

function orderName(name: string, isFamilyFirst: boolean, context: NameContext): string {
  if (isHan(name)) return /[\uac00-\ud7af]/.test(name) ? name : name.replace(/[\s,，]/g, '')
  if (isGroupName(name)) return name
  if (name.includes(',')) {
    const [family = '', ...given] = name.split(/\s*[,，]\s*/)
    // `Wong Ka-yan, Jessica`
    const eastern = /^(\p{Lu}\p{Ll}+) (\S+)$/u.exec(family)
    if (eastern && isEasternGiven(eastern[2]!)) return `${eastern[1]}, ${[eastern[2], ...given].join(' ')}`
    return `${softenCapitals(family, context.isTurkish)}, ${given.join(' ')}`
  }
  const all = name.split(/\s+/)
  const suffix = all.filter(isGeneration)
  const words = all.filter((word) => !isGeneration(word))
  if (words.length < 2) return name
  const count = context.stated?.(words) ?? splitName(words, isFamilyFirst, context.isSpanish ?? false)
  const family = count > 0 ? words.slice(0, count) : words.slice(count)
  const given = count > 0 ? words.slice(count) : words.slice(0, count)
  if (given.length === 0) return name
  return `${softenCapitals(family.join(' '), context.isTurkish)}, ${[...given, ...suffix].join(' ')}`
}
