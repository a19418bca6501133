import { KOREAN_FAMILY_NAMES, VIETNAMESE_FAMILY_NAMES } from '../../page/data/asian-family-names.js'
import { GENERATION_SUFFIXES, NAME_PARTICLES, PINYIN_SURNAMES } from '../../page/data/person-names.js'
import { foldName, isGivenName } from '../../page/record/known-names.js'

/** UTF-16 units of the longest such word with its full stop and comma. */
const LONGEST_GENERATION = 8

/** `Jr`, `III`. */
export function isGeneration(word: string): boolean {
  return word.length <= LONGEST_GENERATION && GENERATION_SUFFIXES.has(word.toLowerCase().replace(/[.,]/g, ''))
}

/** A small word inside a family name; one letter alone is an initial, but for the Irish `Ó`. */
export function isParticle(word: string): boolean {
  const folded = word.toLowerCase()
  return NAME_PARTICLES.has(folded) && (word.length > 1 || folded === 'ó')
}

/** Two capitals or more, such as `WEN`, `DU` and `NIJŌ-HARADA`; `JB` is initials. */
export function isCapitals(word: string): boolean {
  return /^\p{Lu}[\p{Lu}'’-]+$/u.test(word) && !isInitialsLike(word)
}

/** `JA` may be initials; `WEN` and `LI` beside a name in small letters are not, and the neighbour decides. */
function isInitialsLike(word: string): boolean {
  return word.length === 2 && !/[aeiou]/.test(foldName(word))
}

/** Whether a name is written in Han characters, kana or Hangul. */
export function isHan(name: string): boolean {
  return /[\u3040-\u9fff\uac00-\ud7af]/.test(name)
}

/** `WEN` becomes `Wen`; names of mixed case and initials stay. */
export function softenCapitals(family: string, isTurkish = false): string {
  if (/\p{Ll}/u.test(family)) return family
  return family.replace(/\p{Lu}[\p{Lu}'’]{1,}/gu, (word) =>
    isInitialsLike(word) ? word : softenWord(word, isTurkish),
  )
}

/** A word in capitals with a capital first, of as many UTF-16 units; in Turkish `I` becomes `ı`. */
export function softenWord(word: string, isTurkish = false): string {
  const rest = word.slice(1).replace(/İ/g, 'i')
  return word[0] + (isTurkish ? rest.replace(/I/g, 'ı') : rest).toLowerCase()
}

const PINYIN =
  '(?:[bpmfdtnlgkhjqxzcsryw]|zh|ch|sh)?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u)'
const SYLLABLES = new RegExp(`^(?:${PINYIN}['’-]?){2,3}$`)

/** Whether a word is a Chinese given name of two syllables in pinyin (`Ruoxi`, `Xiu'e`), and no given name elsewhere. */
export function isPinyinGiven(word: string): boolean {
  const folded = foldName(word)
  return (
    folded.length >= 4 &&
    SYLLABLES.test(folded) &&
    !PINYIN_SURNAMES.has(folded) &&
    (folded.includes('-') || !isGivenName(folded))
  )
}

/** Whether a word is a Chinese family name in pinyin. */
export function isPinyinFamily(word: string): boolean {
  return PINYIN_SURNAMES.has(foldName(word))
}

/** Korean, Cantonese, Taiwanese (Wade-Giles) or pinyin: a consonant or two, a vowel or more, an ending. */
const EASTERN_SYLLABLE =
  /^(?:[bpmfdtnlgkhjqxzcsrywv]|[zcstkpj]h|ts|tz|hs|ng|kw|gw|kk|tt|pp|ss|jj)?[aeiouüy]{1,4}(?:ng?|m|[lkptrhsg])?$/

/**
 * Whether a word is a given name of East Asia by its form: two syllables that a hyphen joins, the second often small
 * (`Qing-wen`, `Hyo-Jin`, `Shun-ichiro`); `Jean-Luc` and `Ann-Marie` are known names.
 */
export function isEasternGiven(word: string): boolean {
  const halves = word.split(/[-‐‑]/)
  if (halves.length !== 2 || !/^\p{Lu}\p{Ll}/u.test(word)) return false
  const [first = '', second = ''] = halves.map(foldName)
  if (isGivenName(first) && isGivenName(second)) return false
  return EASTERN_SYLLABLE.test(first) && (EASTERN_SYLLABLE.test(second) || /^\p{Ll}+$/u.test(halves[1]!))
}

const VIETNAMESE_SYLLABLE =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/

/** Whether a name is Vietnamese with its family name first: `Trần Thị Bích`, `Lê Quang Huy`, `Tran Linh`. */
export function isVietnameseFamilyFirst(words: readonly string[]): boolean {
  const folded = words.map(foldName)
  if (!VIETNAMESE_FAMILY_NAMES.has(folded[0]!)) return false
  if (words.length > 2 && /^(?:thi|van)$/.test(folded[1]!)) return true
  if (VIETNAMESE_FAMILY_NAMES.has(folded.at(-1)!)) return false
  if (!folded.every((word) => VIETNAMESE_SYLLABLE.test(word))) return false
  return words.length > 2 ? folded.length < 6 : SURE_VIETNAMESE.test(folded[0]!)
}

/** Whether a name is Vietnamese with its family name last: `Dung Van Tran`, where `Van` is no particle. */
export function isVietnameseFamilyLast(words: readonly string[]): boolean {
  const folded = words.map(foldName)
  return (
    words.length > 2 &&
    words.length < 6 &&
    VIETNAMESE_FAMILY_NAMES.has(folded.at(-1)!) &&
    folded.slice(1, -1).some((word) => /^(?:thi|van)$/.test(word)) &&
    folded.every((word) => VIETNAMESE_SYLLABLE.test(word))
  )
}

/** Family names that are nothing else elsewhere: they tell in a name of two words. */
const SURE_VIETNAMESE = /^(?:nguyen|tran|pham|huynh|hoang|phan|bui|duong|trinh|truong|luong|phung)$/

/** Family names of southern Chinese abroad. Source: ours, the commonest of Malaysia and Singapore. */
const SOUTHERN_CHINESE =
  /^(?:ang|chan|cheah|chee|cheong|chew|chia|chin|chong|chow|chua|foo|goh|heng|khoo|koay|kok|kwan|lau|leong|liew|loh|loo|low|ng|ong|ooi|phua|poh|quek|sia|soh|soon|tan|tay|tee|teh|teo|teoh|toh|wee|wong|yap|yeo|yeoh|yong)$/

const KOREAN_SYLLABLE =
  /^(?:kk|tt|pp|ss|jj|ch|sh|[kgndtrlmbpsjhyw])?[yw]?(?:ae|eo|oe|eu|ui|oo|ee|ou|ea|[aeiou])(?:ng|[kgnltmpbrh])?$/

/** Whether a name is Korean or of southern China with its family name first: `Lee Do Hyun`, `Tan Wei Ling`, `Hwangbo Min`. */
export function isKoreanFamilyFirst(words: readonly string[]): boolean {
  const [first = '', ...rest] = words.map(foldName)
  if (SOUTHERN_CHINESE.test(first) && rest.length === 2 && !SOUTHERN_CHINESE.test(rest[1]!))
    return rest.every((word) => EASTERN_SYLLABLE.test(word)) && !rest.every((word) => isGivenName(word))
  if (!KOREAN_FAMILY_NAMES.has(first)) return false
  if (KOREAN_FAMILY_NAMES.has(rest.at(-1)!) && rest.length !== 1) return false
  if (rest.length === 2) return rest.every((word) => KOREAN_SYLLABLE.test(word) && !isGivenName(word))
  return rest.length === 1 && first.length > 5 && KOREAN_SYLLABLE.test(rest[0]!)
}

/** Slavic patronymics, Cyrillic and romanised. */
const PATRONYMIC = /(?:вич|вна|ична|чна|(?:[ioe]|y)vich|[oe]vych|[oeyi]vna|[iy]chna)$/i

/** Whether a word is a Slavic patronymic: `Сергеевич`, `Ildarovna`. */
export function isPatronymic(word: string): boolean {
  return word.length > 5 && PATRONYMIC.test(word)
}
