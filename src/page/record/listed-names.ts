import { isFamilyOfWords } from './comma-names.js'
import { foldName } from './known-names.js'
import { isGroupName, isInitials, isNamePart, looksLikeName, looksLikeSingleName } from './name-forms.js'
import { cutDegrees, isSuffix } from './name-items.js'

/** A name read from a list, at UTF-16 offsets of the text read, as in PrintedName. */
interface ListedName {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly comma: boolean
}

const isManyWords = (text: string) => /\S\s+\p{L}{2}/u.test(text)

const PIECE = /[^;；]+/g
const PLACE_MARK = /\s*(?:\[\d{1,3}(?:,\s?\d{1,3})*\]\s*)+$/

/**
 * Reads `St John, PR (St. John, Philippa R.) [1] ; Widodo (Widodo) [7]`, the short and the full name of each, as the Web
 * of Science prints them: the full ones. A group, or a person whose bracket is missing, stands as it is.
 */
export function readShortAndFull(text: string): ListedName[] | undefined {
  if (!/\([^()]+\)/.test(text)) return undefined
  const names: ListedName[] = []
  let full = 0
  for (const match of text.matchAll(PIECE)) {
    const piece = match[0].replace(PLACE_MARK, '').trimEnd()
    const found = /^(\s*)([^()]+?)\s*\(([^()]+)\)$/.exec(piece)
    const name = found?.[3] ?? piece.trim()
    if (name === '') continue
    if (found) {
      if (!isSamePerson(found[2]!, name)) return undefined
      full++
    } else if (!isGroupName(name)) return undefined
    const start = match.index + (found ? piece.lastIndexOf('(') + 1 : piece.indexOf(name))
    names.push(printListed(start, name))
  }
  return full > 0 && full * 2 > names.length ? names : undefined
}

/** Whether a short name has the family name of a full one and no more letters. */
function isSamePerson(short: string, full: string): boolean {
  const [family, given] = short.split(',', 2).map(letters)
  const whole = full.split(',', 2).map(letters)
  return family !== '' && family === whole[0] && (given ?? '').length <= (whole[1] ?? '').length
}

const letters = (text: string) => foldName(text).replace(/[^\p{L}]/gu, '')

function printListed(start: number, text: string): ListedName {
  return {
    start,
    end: start + text.length,
    text: text.replace(/,\s*(?=(?:Jr|Sr|II|III|IV)\.?$)/, ' '),
    comma: text.includes(','),
  }
}

/**
 * Reads people that semicolons part, most of them printed `Family, Given`, among them some with a single name and groups:
 * `Made-Up, Milica; Tserendorj; van der Ficta, Johannes P., Jr.; the Made Collaboration`. Undefined for anything else.
 */
export function readSemicolonNames(masked: string): ListedName[] | undefined {
  const names: ListedName[] = []
  let commas = 0
  for (const match of masked.matchAll(PIECE)) {
    const piece = cutDegrees(match[0].replace(/[\s,.]*\d[\d,\s*]*$/, '').replace(/[\s,]+$/, ''))
    const lead = /^\s*(?:(?:and|&)\s)?\s*/.exec(piece)![0].length
    const parts = piece.slice(lead).split(/\s*,\s*/)
    const text = piece.slice(lead)
    if (text === '') continue
    const [family = '', given = '', ...rest] = parts
    if (parts.length > 1) {
      if (!isNamePart(family) || !(isInitials(given) || isNamePart(given))) return undefined
      if (!rest.every((part) => isSuffix(part) || /^(?:Jr|Sr|Jnr|Snr|II|III|IV)\.?$/.test(part)))
        return undefined
      if (isSuffix(given)) return undefined
      // `Anna Smith, Bo Jones; the Made Group`
      if (isManyWords(family) && isManyWords(given) && !isFamilyOfWords(family, given)) return undefined
      commas++
    } else if (!(looksLikeSingleName(text) || isGroupName(text) || looksLikeName(text))) return undefined
    const suffix = rest.find((part) => !isSuffix(part) || /^(?:II|III|IV)$/.test(part))
    const name = parts.length > 1 ? `${family}, ${given}${suffix ? ` ${suffix}` : ''}` : text
    const start = match.index + lead
    names.push({ ...cutBehalf({ start, end: start + text.length, text: name }), comma: parts.length > 1 })
  }
  return names.length > 1 && commas * 2 >= names.length && commas < names.length ? names : undefined
}

/** A group without what says that others sign for it: `on behalf of the Made Investigators`, `for the Made Study Group`. */
export function cutBehalf<T extends { readonly start: number; readonly text: string }>(name: T): T {
  const before = /^(?:on behalf of|for)\s+(?:the\s+)?/i.exec(name.text)?.[0].length ?? 0
  const text = name.text.slice(before)
  return before > 0 && isGroupName(text) ? { ...name, start: name.start + before, text } : name
}

const PAIRED =
  /([\uac00-\ud7af\u4e00-\u9fff][\uac00-\ud7af\u4e00-\u9fff ]{0,12}?)\s*[/／(（]\s*([A-Z][A-Za-z'’, .-]+?)\s*[)）]?(?:[\s\d*†‡]|,(?=\s?\d))*(?=$|(?:\s*[,，;；·ㆍ]\s*|\s)(?:[\uac00-\ud7af\u4e00-\u9fff]|$))/gy

/**
 * Reads names in two scripts side by side, `김가상 /KIM GA-SANG 1 , 이도현 /Lee, Do Hyun 2`: the first script's. Undefined
 * where anything else stands in the text.
 */
export function readPairedScripts(text: string): ListedName[] | undefined {
  if (!/[\uac00-\ud7af\u4e00-\u9fff]\s*[/／(（]\s*[A-Z]/.test(text)) return undefined
  const names: ListedName[] = []
  PAIRED.lastIndex = /^[\s,;]*/.exec(text)![0].length
  for (let at = PAIRED.lastIndex; at < text.length; ) {
    PAIRED.lastIndex = at
    const match = PAIRED.exec(text)
    if (!match) return undefined
    names.push({ start: at, end: at + match[1]!.length, text: match[1]!, comma: false })
    at += match[0].length
    at += /^[\s,，;；·ㆍ]*/.exec(text.slice(at))![0].length
  }
  return names.length > 0 && names.every(({ text: name }) => name.replace(/ /g, '').length > 1)
    ? names
    : undefined
}

const HANGUL_NAME =
  /^[김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용][\uac00-\ud7af]{2}$/

/** Reads a list of Korean names of three syllables each, with or without the numbers of institutions. */
export function readHangulNames(text: string): ListedName[] | undefined {
  if (!/[\uac00-\ud7af]{3}/.test(text)) return undefined
  const names: ListedName[] = []
  for (const match of text.matchAll(/[^,，;；·ㆍ\d\s*†‡()]+/g)) {
    if (!HANGUL_NAME.test(match[0])) return undefined
    names.push({ start: match.index, end: match.index + match[0].length, text: match[0], comma: false })
  }
  return names.length > 1 && (/[,，;；·ㆍ\d]/.test(text) || names.length > 2) ? names : undefined
}
