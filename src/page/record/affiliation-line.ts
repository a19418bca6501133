import { characterClass } from '../../text/character-class.js'
import { simplifyHan } from '../../text/simplify.js'
import { COUNTRY_NAMES, INSTITUTION_WORDS, LOCAL_COUNTRY_NAMES } from '../data/institutions.js'
import type { LineText } from '../lines/line-text.js'
import { WordTable } from '../lines/word-table.js'

const LATIN_WORDS = new WordTable(INSTITUTION_WORDS.filter((word) => !/[\u3040-\u9fff]/.test(word)))
const EAST_ASIAN_WORDS = INSTITUTION_WORDS.filter((word) => /[\u3040-\u9fff]/.test(word))
const HAN_WORDS = EAST_ASIAN_WORDS.filter((word) => simplifyHan(word) === word)
/** Those that mean something else in simplified characters (講座 is a chair, 讲座 a lecture). */
const JAPANESE_WORDS = EAST_ASIAN_WORDS.filter((word) => simplifyHan(word) !== word)
const LOCAL_COUNTRIES = new Set(LOCAL_COUNTRY_NAMES)
const COUNTRIES = new Set([...COUNTRY_NAMES, ...LOCAL_COUNTRY_NAMES])

/** An author's addresses for mail behind an institution, with their label. */
const MAIL =
  /[\s.;,，；]*(?:[(（]?(?:\b(?:electronic address(?:es)?|e-?mails?(?: address)?|correo(?: electr[óo]nico)?|endereço eletr[ôo]nico|courriel)|电子邮[箱件]|邮箱|電子郵件)\s?[:：]\s*)?[\w.+%&'-]+@[\w.-]+(?:[;,]\s?[^\s@;,]+@[\w.-]+)*[).）]?$/i

/**
 * Marks before an affiliation: a number, a letter, a symbol, with its punctuation. The Lancet and Karger glue the letter to
 * it; `e` and `i` are names' own as often (eThekwini, iThemba LABS) and need the word for an institution behind them.
 */
const INDEX =
  /^[\s*†‡§¶#]*(?:[([（]?\d{1,2}[)\]）.．、](?=\d{6}\s?[\u4e00-\u9fff])|[([（]?\d{1,2}[)\]）]?|[a-z](?=[\s)．.])|(?!mHealth)[a-dfghj-p](?=\p{Lu}\p{Ll})|[ei](?=(?:Department|School|Faculty|Institute?|Cent(?:re|er)|College|Division|University|Hospital)\b)|[¹²³⁴⁵⁶⁷⁸⁹①-⑳])[\s.)、．,，:]*(?=\D|(?<=[.．、)\]）])\d{6}\s?[\u4e00-\u9fff])|^[*†‡§¶#]+\s*/u
const SENTENCE =
  /\b(?:was|were|is|are|has|have|had|we|our|this|these|they|it|aims?|aimed|can|may|should|how|what|why|who|explor\w+|between|toward)\b/
/** Schools are institutions where nothing but a comma follows: elsewhere they are what a study is about. */
const HAN_SCHOOL = /[\u4e00-\u9fff]{2}(?:小学|中学|幼儿园)(?=[,，])/
/** Institutions at the end of a word. Source: affiliations of KCI records. */
const HANGUL_WORDS =
  /(?:대학교|대학원|대학|학과|학부|병원|연구소|연구원|연구센터|센터|진흥원|공사|재단)(?:\s|,|\)|$)/
/** Labels of who pays for a study or publishes it, without their colon (OUCI). */
const OTHERS = /^(?:funders?|sponsors?|publishers?|funded by|sponsored by|published by) /
const VERBS = /[。？?！!;；]|研究表明|旨在|探讨|目的/

/** What parts the institutions of a line: before a number with its mark, or, where the line begins with 1, glued to the name. */
const PARTS = /[;；。]$|[;；](?=\s?[(（[]?\d{1,2}[.．、)）\]\s])/g
const NUMBERED_PARTS = /[;；。]$|[;；](?=\s?[(（[]?\d{1,2}[.．、)）\]\s\u4e00-\u9fff])/g

/** Words of institutions that in small letters are what a study is about (`school meals`, `hospital wards`). */
const GENERIC =
  /\b(?:schools?|colleges?|hospitals?|cent(?:er|re)s?|institutes?|units?|universit(?:y|ies)|departments?|clinics?|programs?|programmes?|networks?|offices?|practices?|agenc(?:y|ies)|councils?|laborator(?:y|ies))\b/g

/** Whether a text names institutions in small letters alone. */
function isAboutSchools(text: string): boolean {
  const rest = text.replace(GENERIC, '')
  return rest !== text && !namesInstitution(rest.toLowerCase())
}

/**
 * How sure a line is an affiliation: 2 names an institution and an address or stands under a mark, 1 names an
 * institution, 0.5 stands under a mark and ends with a country, 0 none.
 */
export function rateAffiliation({
  text: printed,
  folded: whole,
  script,
}: Pick<LineText, 'text' | 'folded' | 'script'>): number {
  if (printed.length > LONGEST_WITH_CONTACT) return 0
  const hasAddress = printed.includes('@')
  const text = hasAddress ? printed.replace(MAIL, '') : printed
  const folded = hasAddress ? whole.replace(MAIL, '') : whole
  if (text.length < 4 || text.length > 700) return 0
  if (script === 'han' || script === 'kana') {
    if (text.length > 160) return 0
    const simplified = simplifyHan(text)
    if (!HAN_WORDS.some((word) => simplified.includes(word)) && !HAN_SCHOOL.test(simplified)) {
      if (!JAPANESE_WORDS.some((word) => text.includes(word))) return 0
    }
    const names = simplified.replace(/^\s?1\S/.test(text) ? NUMBERED_PARTS : PARTS, '')
    if (VERBS.test(names) || /[：:]/.test(text.slice(0, 12))) return 0
    if (/[“”"？]|[：:][\u4e00-\u9fff]{4}|\/\s*$/.test(text)) return 0
    return INDEX.test(text) || /[,，\s]/.test(text) || /\d{6}/.test(text) ? 2 : 1
  }
  if (script === 'hangul') {
    if (text.length > 120 || !HANGUL_WORDS.test(text) || /[.:/()]|다$/.test(text)) return 0
    return INDEX.test(text) ? 2 : 1
  }
  if (OTHERS.test(folded)) return 0
  // A group that authors sign for.
  if (/^(?:on behalf of|for the) /.test(folded)) return 0
  // Terms in small letters are keywords (`township hospital ; nurse`).
  if (!/\p{Lu}/u.test(text)) return 0
  const hasInstitution = namesInstitution(folded) && !isAboutSchools(text)
  if (!hasInstitution && !text.includes(',')) return 0
  const marked = INDEX.test(text)
  const country = endsWithCountry(folded)
  if (!hasInstitution)
    return marked && country && text.length < 200
      ? 0.5
      : country && text.length < 80 && !SENTENCE.test(folded)
        ? 0.25
        : 0
  if (SENTENCE.test(folded) && !country) return 0
  if (/[?!]|: /.test(text) && !marked) return 0
  const commas = text.split(/[,;]/).length - 1
  return marked || commas >= 2 || (commas >= 1 && country) ? 2 : 1
}

/** A full stop or an apostrophe. */
const isPoint = (unit: number) => unit === 0x2e || unit === 0x27

const isInWord = characterClass(/[\p{L}'.&]/u)

/** Institutions at the end of a compound: `Hafenklinik`, `Landeskrankenhaus`. Source: German, Dutch and Nordic affiliations of PubMed. */
const COMPOUND_ENDS =
  'klinik klinikum krankenhaus hochschule universität institut zentrum spital ziekenhuis sykehus sjukhus högskola'.split(
    ' ',
  )
const LEAST_COMPOUND = 9

const LONGEST_WITH_CONTACT = 1500

function namesInstitution(folded: string): boolean {
  for (let i = 0; i < folded.length; i++) {
    if (!isInWord(folded, i)) continue
    const start = i
    do i++
    while (i < folded.length && isInWord(folded, i))
    let end = i
    while (end > start && isPoint(folded.charCodeAt(end - 1))) end--
    if (LATIN_WORDS.has(folded, start, end)) return true
    if (end - start >= LEAST_COMPOUND && COMPOUND_ENDS.some((word) => folded.endsWith(word, end))) return true
  }
  return false
}

/** Whether a folded text ends with a country's name, a postal code and an address mark apart. */
export function endsWithCountry(folded: string): boolean {
  return findCountry(folded) !== undefined
}

/** The country at the end of a folded text, undefined where none stands there. */
function findCountry(folded: string): string | undefined {
  const parts = folded
    .slice(-80)
    .replace(/[\s.;,*)\d]+$/, '')
    .split(/[,;] ?|\s[-–|]\s/)
  const last = parts.at(-1)?.trim() ?? ''
  if (COUNTRIES.has(last)) return last
  const words = last.split(' ')
  return [words.at(-1) ?? '', words.slice(-2).join(' ')].find((name) => COUNTRIES.has(name))
}

/**
 * The language of an affiliation in Latin letters: the country's name tells it, else the page does. Names of
 * institutions are in their own languages everywhere, and a page does not change its language for them. Where a page has
 * another language beside English, or instead of it, the affiliation's own small words and institutions tell; undefined
 * where those do not.
 */
export function languageOfAffiliation(folded: string, isEnglishPage: boolean): 'en' | 'other' | undefined {
  const named = folded.replace(MAIL, '')
  const country = findCountry(named)
  if (country !== undefined && LOCAL_COUNTRIES.has(country)) return 'other'
  if (isEnglishPage) return 'en'
  return FOREIGN_WORDS.test(named) && !ENGLISH_WORDS.test(named) ? 'other' : undefined
}

/** Small words, and words for universities and their parts, in the languages of Western Europe and Latin America. */
const FOREIGN_WORDS =
  /(?<!\p{L})(?:de|del|des|du|la|las|los|da|do|dos|das|di|della|für|der|und|universi(?:dad|dade|tat|té|tät|tà|teit|tet)|facult[ée]|facultad|faculdade|fakultät|facoltà|departamento|département|dipartimento|escuela|escola|école|instituto|institut für|hochschule|klinik|klinikum)(?!\p{L})/u
const ENGLISH_WORDS = /\b(?:of|and|for|the|university|department|school|college|faculty|division)\b/

/** Where an affiliation begins behind its mark (`1. `, `a `), counted from the text's start. */
export function skipAffiliationMark(text: string): number {
  // PLOS prints the label before each.
  return (/^Affiliations? (?=\p{Lu})/u.exec(text) ?? INDEX.exec(text))?.[0].length ?? 0
}

/** What stands behind an institution and is its author's: addresses for mail, an ORCID. Counted from the text's start. */
export function endOfInstitution(text: string): number {
  const bare = text.replace(ORCID_BEHIND, '')
  const from = Math.max(0, bare.length - LONGEST_CONTACT)
  const mail = bare.includes('@', from) ? MAIL.exec(bare.slice(from)) : null
  if (mail === null) return bare.length
  // The full stop before it is the institution's.
  return from + mail.index + (/^\./.exec(mail[0])?.[0].length ?? 0)
}

/** Addresses of several authors behind one institution. UTF-16 units. */
const LONGEST_CONTACT = 600

const ORCID_BEHIND =
  /[\s;,]*[(（]?(?:ORCID(?: iD)?\s?[:：]?\s*)?(?:https?:\/\/)?(?:www\.)?(?:orcid\.org\/)?\d{4}-\d{4}-\d{4}-\d{3}[\dX][)）]?\.?\s*$/i

/** Whether an institution's line is wrapped at a column and goes on with the next: it ends with a comma, or under its mark without a full stop. */
export function goesOnBelow(text: string, below: string): boolean {
  if (text.length < LEAST_WRAPPED || text.length > MOST_WRAPPED || below.length > MOST_WRAPPED) return false
  if (/^[\s*†‡§¶#]*(?:[([（]\d|\d{1,2}[.)\s]|[a-z][.)]?\s)/.test(below) || /[:@]/.test(text)) return false
  // Behind its country an institution is whole: the next line is another one.
  if (text.endsWith(',')) return !endsWithCountry(text.toLowerCase().slice(0, -1))
  return BRACKETED_NUMBER.test(text) && /[\p{L}\d-]$/u.test(text) && below.endsWith('.')
}

/** Columns of a line that PubMed wraps. */
const LEAST_WRAPPED = 60
const MOST_WRAPPED = 82
const BRACKETED_NUMBER = /^\(\d{1,2}\)/
