import { isHan } from '../../text/script.js'
import { unitAt } from '../../text/unit-at.js'
import { isWhite } from '../../text/white-space.js'
import { NAME_PARTICLES, NAME_SUFFIXES } from '../data/person-names.js'
import { foldText } from '../lines/fold-line.js'

/** One item of a list of names, as it stands between two separators. */
export interface Item {
  start: number
  end: number
  text: string
  /** The separator behind the item. */
  mark: string
}

/** Whether a text has too many words in small letters for a list of names: a quick look that spares the closer one. */
export function holdsSentence(text: string): boolean {
  const end = Math.min(text.length, 160)
  let small = 0
  for (let i = 1; i < end; i++) {
    if (!isSmall(unitAt(text, i)) || !isWhite(unitAt(text, i - 1))) continue
    const start = i
    while (i < end && isSmall(unitAt(text, i))) i++
    if (i - start < 3 || i >= end || !isWordEnd(unitAt(text, i))) continue
    const word = text.slice(start, i)
    if (!NAME_PARTICLES.has(word) && word !== 'and' && word !== 'authors' && ++small > 3) return true
  }
  return false
}

const isSmall = (unit: number) => unit >= 0x61 && unit <= 0x7a
/** `,`, `.`, `:`, `;` or a space. */
const isWordEnd = (unit: number) =>
  unit === 0x2c || unit === 0x2e || unit === 0x3a || unit === 0x3b || isWhite(unit)

/** Names in Han characters that their spelling in Latin letters follows (VIP): the first will do. */
export function cutSecondScript(text: string): string {
  const second = /[\u4e00-\u9fff][\s;；,，]+(?=[A-Z])/.exec(text)
  return second && !/[A-Za-z]/.test(text.slice(0, second.index)) ? text.slice(0, second.index + 1) : text
}

const STRONG = /[;；|•·‧∙⋅、,，&＆]/

const SEPARATOR =
  /\s*(?:[;；|•·‧∙⋅、…]|\.{3}|[,，](?!\s*(?:Jn?r|Sn?r|II|III|IV)\b(?!\.? [A-Z][a-z]))|\s(?:and|(?<!\bvon )und|et|y|e|и|та|with)\s|(?<=[\d*†‡,]\s?)and(?=[A-Z\u00c0-\u00de][a-z])|&|＆|\s+(?=(?:on behalf of (?:the )?|for the )[A-Z])|\s{2,}|(?<=[\u3040-\u9fff])\s*\d[\d,，\s)）]*)\s*/y
/** Where no mark parts Chinese names, spaces do (`梁晚舟 何絮之`). */
const HAN_SEPARATOR =
  /\s*(?:(?<=[\u4e00-\u9fff])\s*\d[\d,，\s)）]*|(?<=[\u4e00-\u9fff]{2})\s+(?=[\u4e00-\u9fff]{2}))\s*/y
/** What a separator may begin with. */
const SEPARATES = new Uint8Array(0x10000)
for (const mark of ';；|•·‧∙⋅、….,，&＆0123456789') SEPARATES[mark.charCodeAt(0)] = 1

/** The items of a list of names, at their offsets. */
export function splitItems(text: string): Item[] {
  const items: Item[] = []
  let from = 0
  const push = (to: number, mark: string) => {
    let start = from
    let end = to
    while (start < end && isLead(unitAt(text, start))) start++
    while (end > start && isWhite(unitAt(text, end - 1))) end--
    if (end > start) items.push({ start, end, text: text.slice(start, end), mark })
  }
  const separator =
    /[\u4e00-\u9fff]/.test(text) &&
    !STRONG.test(text.replace(/\d[\d,，]*|(?<=[\u4e00-\u9fff])[·•](?=[\u4e00-\u9fff])/g, ''))
      ? HAN_SEPARATOR
      : SEPARATOR
  // 艾则孜·吐尔逊 is one person where something else parts people.
  const partedOtherwise = /[;；、,，]/.test(text)
  for (let i = 0; i < text.length; i++) {
    const unit = unitAt(text, i)
    if (SEPARATES[unit] === 0 && !isWhite(unit)) continue
    separator.lastIndex = i
    if (unit === 0xb7 && partedOtherwise && joinsName(text, i)) continue
    const found = separator.exec(text)?.[0]
    if (found === undefined || isInsideFamily(text, i, found)) continue
    push(i, found.trim())
    from = i + found.length
    i = from - 1
  }
  push(text.length, '')
  return items
}

/** Whether a dot between characters stands inside a name: `艾则孜·吐尔逊`, `Abudu·Maimaiti`. */
function joinsName(text: string, at: number): boolean {
  if (isHan(text.charCodeAt(at - 1)) && isHan(text.charCodeAt(at + 1))) return true
  return (
    /(?:^|[,;，；、\d]\s*)\p{Lu}\p{Ll}+$/u.test(text.slice(Math.max(0, at - 20), at)) &&
    /^\p{Lu}\p{Ll}+(?=\d|\s*[,;，；、]|\s*$)/u.test(text.slice(at + 1, at + 24))
  )
}

/**
 * Whether a separator at an offset is a Spanish `y` or a Portuguese `e` that joins two family names, and parts no people: a comma follows it, or a
 * single word ends the item (`María del Mar Ortega y Luna`).
 */
function isInsideFamily(text: string, at: number, separator: string): boolean {
  const joiner = separator.trim()
  if (joiner !== 'y' && joiner !== 'e') return false
  const rest = text.slice(at + separator.length).split(/[;；]/, 1)[0]!
  if (joiner === 'y' && /^[^,，]{2,60}[,，]\s?\p{Lu}/u.test(rest)) return true
  return /^\p{Lu}\p{Ll}+(?=\s?(?:[,，&\d*]|$)|\s[a-z]\b)/u.test(rest)
}

/** A space, a full stop or a colon. */
const isLead = (unit: number) => unit === 0x2e || unit === 0x3a || unit === 0xff1a || isWhite(unit)

/** The item without superscripts, degrees and titles. */
export function cleanName(item: Item): { start: number; end: number; text: string } | undefined {
  let { start, text } = item
  const before = mayLead(text.charCodeAt(0))
    ? (/^(?:(?:by|By|BY|and|et|und|Dr|Dra|Prof|(?:(?:Associate|Assistant|Adjunct|Emeritus|Assoc\.|Asst\.) )?(?:Professor|Prof)|Mr|Mrs|Ms|Sr|Sister|Fr|Rev)\.?\s+|[\d\s,.)*]+|[a-z]\s)+/.exec(
        text,
      )?.[0].length ?? 0)
    : 0
  start += before
  text = text.slice(before)
  const hasDigit = /\d/.test(text)
  for (;;) {
    let shorter = hasDigit ? text.replace(/\s\bna\d+$|[\s\d,.，*]*\d(?:[\d,*\s)）]|[-–](?=\d))*$/, '') : text
    if (shorter.length > 1 && endsWithLetterAlone(shorter))
      shorter = shorter.replace(/(?<=\S)\s+[a-z](?:\s*,\s*[a-z])*$/, '')
    let end = shorter.length
    while (end > 0 && isTrail(unitAt(shorter, end - 1))) end--
    shorter = shorter.slice(0, end)
    const lastSpace = shorter.lastIndexOf(' ')
    const last = lastSpace > 0 ? shorter.slice(lastSpace + 1) : ''
    const cut =
      last !== '' &&
      isSuffix(last) &&
      /^(?:[A-Z][A-Za-z.]*|[a-z]{3,})$/.test(last) &&
      countNameWords(shorter) > 2
        ? shorter.slice(0, lastSpace)
        : shorter
    if (cut === text) break
    text = cut
  }
  if (text === '') return undefined
  // `Jonas Wetherby, Jr.` is one person, and printed `Family, Given` he is not.
  return {
    start,
    end: start + text.length,
    text: text.includes(',') ? text.replace(/,\s*(?=(?:Jn?r|Sn?r|II|III|IV)\.?$)/, ' ') : text,
  }
}

/** How many words a name has beside particles: `de Graaf PT` has two, and none of them is a degree. */
function countNameWords(text: string): number {
  return text.split(' ').filter((word) => !NAME_PARTICLES.has(word)).length
}

/** What an item's first character is where something stands before the name: no other capital letter, no Han character. */
function mayLead(unit: number): boolean {
  return unit < 0x80 && !(unit >= 0x41 && unit <= 0x5a && !/[ABDEFMPRS]/.test(String.fromCharCode(unit)))
}

/** Whether a small letter ends a text behind a space or a comma. */
function endsWithLetterAlone(text: string): boolean {
  const before = unitAt(text, text.length - 2)
  return isSmall(unitAt(text, text.length - 1)) && (before === 0x2c || isWhite(before))
}

/** A name without the degrees behind it: `Chidinma A. PhD, RN`, `Dorothy DNP, FNP-BC`. */
export function cutDegrees(text: string): string {
  for (let name = text; ; ) {
    const last = /^(.*[^\s,])[\s,]+(\S+)$/su.exec(name)
    if (!last || !isDegree(last[2]!)) return name
    name = last[1]!
  }
}

/** Whether a word is a degree as printed: in the table and with two capitals (`Ma` and `Do` are names). */
export function isDegree(word: string): boolean {
  return TWO_CAPITALS.test(word) && isSuffix(word)
}

const TWO_CAPITALS = /\p{Lu}.*\p{Lu}/u

/** A degree or certificate that no table has, in capitals alone: `CNN`, `CHSE-A`. */
export const isRareDegree = (text: string) => /^\p{Lu}[\p{Lu}\d/-]{1,7}$/u.test(text)

const IN_CAPITALS = /^\p{Lu}[\p{Lu}'’ -]+$/u

/** The items without the rarer certificates that stand behind other degrees (LWW: `Unreal, Ann PhD, RN, CNN; Made, Ben MD`). */
export function dropRareDegrees(items: Item[]): Item[] {
  // Among family names in capitals nothing tells a certificate (`SMITH, MA, JONES, PB`).
  if (items.length > 0 && IN_CAPITALS.test(items[0]!.text)) return items
  const kept: Item[] = []
  let isBehindDegree = false
  for (const item of items) {
    const last = kept.at(-1)
    if (last && isBehindDegree && /^[,，]$/.test(last.mark) && isRareDegree(item.text)) {
      kept[kept.length - 1] = { ...last, mark: item.mark }
      continue
    }
    kept.push(item)
    isBehindDegree = isDegree(item.text.slice(item.text.lastIndexOf(' ') + 1))
  }
  return kept
}

/** A space, a comma, a colon or a hyphen. */
const isTrail = (unit: number) =>
  unit === 0x2c || unit === 0x3a || unit === 0xff1a || unit === 0x2d || isWhite(unit)

/** The last two letters of degrees and titles, as one number each. */
const SUFFIX_ENDS = new Set([...NAME_SUFFIXES].map((suffix) => endOf(suffix.replace(/\./g, ''))))

/** The last two ASCII letters of a text, whatever their case, as one number; 0 where it ends otherwise. */
function endOf(text: string): number {
  if (text.length < 2) return 0
  const before = unitAt(text, text.length - 2) | 0x20
  const last = unitAt(text, text.length - 1) | 0x20
  return isSmall(before) && isSmall(last) ? before * 0x100 + last : 0
}

/** Whether an item is a degree, a number or nothing. */
export function isSuffix(text: string): boolean {
  const end = endOf(text)
  if (
    end !== 0
      ? !SUFFIX_ENDS.has(end) && !isMarkedDegree(text)
      : text !== '' && isHan(unitAt(text, text.length - 1))
  )
    return false
  const folded = foldText(text).replace(/\./g, '').trim()
  return NAME_SUFFIXES.has(folded) || folded === '' || /^\d+$/.test(folded) || isMarkedDegree(text)
}

const LONGEST_DEGREE = 16

/** A degree with the letters of institutions glued to it (The Lancet: `PhDa`, `MBiostata,b`). */
function isMarkedDegree(text: string): boolean {
  if (text.length > LONGEST_DEGREE || !TWO_CAPITALS.test(text)) return false
  const degree = /^\s*(\p{Lu}[\p{L}.]*\p{L})[a-p](?:,\s?[a-p])*[*†‡]?\s*$/u.exec(text)?.[1]
  return degree !== undefined && isDegree(degree)
}
