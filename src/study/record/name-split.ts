import { isGivenName } from '../../page/record/known-names.js'
import { isInitials } from '../../page/record/name-forms.js'
import { startOfFamily, startOfGiven } from './family-names.js'
import {
  isCapitals,
  isEasternGiven,
  isKoreanFamilyFirst,
  isParticle,
  isPatronymic,
  isPinyinFamily,
  isPinyinGiven,
  isVietnameseFamilyFirst,
  isVietnameseFamilyLast,
} from './name-words.js'

/**
 * How many words of a name are its family name: n where the first n are, -n where the last n are. `isFamilyFirst` is what
 * the list's names tell together, `isSpanish` what its affiliations do.
 */
export function splitName(words: readonly string[], isFamilyFirst: boolean, isSpanish: boolean): number {
  const n = words.length
  const first = words[0]!
  const last = words[n - 1]!
  const initials = words.findIndex((word, i) => i > 0 && isInitials(word))
  // `Halvorsen Ingrid M` in a list that prints family names first.
  if (isFamilyFirst && n === 3 && initials === 2 && !isParticle(first)) {
    if (/^\p{Lu}\.?$/u.test(last) || isGivenName(words[1]!)) return 1
  }
  // `Carolina Muñoz R.`: in Chile the mother's family name is an initial.
  if (
    isSpanish &&
    !isFamilyFirst &&
    n === 3 &&
    initials === 2 &&
    isGivenName(first) &&
    !isGivenName(words[1]!)
  )
    return -2
  if (initials > 0 && words.slice(initials).every((word) => isInitials(word)) && !isInitials(first))
    return initials
  if (
    n === 3 &&
    isPatronymic(last) &&
    !isPatronymic(words[1]!) &&
    (isFamilyFirst || /[\u0400-\u04ff]/.test(last))
  )
    return 1
  if (isCapitals(first) && !isCapitals(last) && !isInitialsFirst(words)) {
    let end = 1
    while (end < n - 1 && isCapitals(words[end]!)) end++
    return end
  }
  if (isCapitals(last) && !isCapitals(first)) {
    let start = n - 1
    while (start > 1 && isInCapitals(words[start - 1]!)) start--
    return start - n
  }
  if (isVietnameseFamilyFirst(words) || isKoreanFamilyFirst(words)) return 1
  if (isVietnameseFamilyLast(words)) return -1
  if (isFamilyFirst || isChineseFamilyFirst(words)) return startOfGiven(words)
  return startOfFamily(words, isSpanish) - n
}

/** Whether a word in capitals or a particle goes on with a family name in capitals. */
function isInCapitals(word: string): boolean {
  return isParticle(word) || (isCapitals(word) && !isInitials(word))
}

/** `JA Smith`: two capitals that are no Chinese family name. */
function isInitialsFirst(words: readonly string[]): boolean {
  return isInitials(words[0]!) && words[0]!.length < 3 && !isPinyinFamily(words[0]!)
}

function isChineseFamilyFirst(words: readonly string[]): boolean {
  const [first = '', last = ''] = words
  if (words.length !== 2 || !isPinyinFamily(first)) return false
  return isPinyinGiven(last) || (isEasternGiven(last) && !isGivenName(last))
}
