// Abbreviations that a study defines itself, found as Schwartz & Hearst (2003) find them: "A simple algorithm for
// identifying abbreviation definitions in biomedical text", Pacific Symposium on Biocomputing 8:451-462.
// Chinese definitions (社区卫生工作者（CHW）, 以下简称) follow the same shape, without letters to compare.
import { Script, scriptOf } from '../text/script.js'

/** An abbreviation and where its long form stands: UTF-16 offsets in the text. */
export interface AbbreviationDefinition {
  readonly short: string
  /** Where the short form stands in its definition. */
  readonly shortStart: number
  /** The long form; in Chinese text its start is not known, only where it ends. */
  readonly longStart: number | undefined
  readonly longEnd: number
}

const BRACKETED = /[(（]\s*([^()（）]{2,120}?)\s*[)）]/g
const CALLED = /^(?:以下)?(?:简称|簡稱|下称|下稱|简写为|簡寫為|即)(?:为|為)?\s*[:：]?\s*["“”「『']?\s*/
const LONGEST_SHORT = 12
const LONGEST_LATIN = 10
const CAPITAL = /[A-Z]/

/**
 * The definitions of abbreviations in a text, in the order of places. `isWanted` tells whether a long form that ends
 * from one place to another would be of use: brackets that can define none are passed over.
 */
export function findAbbreviations(
  text: string,
  isWanted: (from: number, to: number) => boolean = () => true,
): AbbreviationDefinition[] {
  const found: AbbreviationDefinition[] = []
  if (!text.includes('(') && !text.includes('（')) return found
  for (const match of text.matchAll(BRACKETED)) {
    const open = match.index
    const longEnd = endOfText(text, open)
    if (!isWanted(longEnd, open + match[0].length)) continue
    const inside = match[1]!
    const insideStart = text.indexOf(inside, open + 1)
    found.push(...readBracket(text, longEnd, inside, insideStart))
  }
  return found
}

/** Where the text before a place ends, without blanks. */
function endOfText(text: string, place: number): number {
  const isNextTo =
    place > 0 && text.charCodeAt(place - 1) > BLANK && text.charCodeAt(place - 1) < FIRST_BLANK_BEYOND
  return isNextTo ? place : text.slice(0, place).trimEnd().length
}

const BLANK = 0x20
const FIRST_BLANK_BEYOND = 0xa0

function readBracket(
  text: string,
  longEnd: number,
  inside: string,
  insideStart: number,
): AbbreviationDefinition[] {
  const called = CALLED.exec(inside)
  if (called !== null) {
    const short = inside
      .slice(called[0].length)
      .replace(/["“”」』']$/, '')
      .trim()
    if (short.length < 2 || short.length > LONGEST_SHORT) return []
    return [{ short, shortStart: insideStart + called[0].length, longStart: undefined, longEnd }]
  }
  // Short forms have a capital, in the bracket or in the word before it: most brackets hold numbers or remarks.
  if (!CAPITAL.test(inside) && !CAPITAL.test(text.slice(Math.max(longEnd - LONGEST_LATIN, 0), longEnd))) {
    return []
  }
  // "(CHWs; n = 12)" and "（community health worker，CHW）": the parts of a bracket are looked at one by one.
  const parts = splitBracket(inside)
  const found: AbbreviationDefinition[] = []
  const isAfterHan = scriptOf(text.charCodeAt(longEnd - 1)) === Script.Han
  for (const [index, part] of parts.entries()) {
    if (!isShortForm(part.text)) continue
    const shortStart = insideStart + part.start
    const previous = parts[index - 1]
    const inner =
      previous === undefined ? undefined : alignLongForm(previous.text, previous.text.length, part.text)
    if (previous !== undefined && inner !== undefined) {
      const longStart = insideStart + previous.start + inner
      found.push({
        short: part.text,
        shortStart,
        longStart,
        longEnd: insideStart + previous.start + previous.text.length,
      })
    }
    if (isAfterHan) found.push({ short: part.text, shortStart, longStart: undefined, longEnd })
    else if (index === 0) {
      const longStart = alignLongForm(text, longEnd, part.text)
      if (longStart !== undefined) found.push({ short: part.text, shortStart, longStart, longEnd })
    }
  }
  // The other way round: "CHWs (community health workers)".
  const long = parts[0]
  if (found.length > 0 || long === undefined || !/\s/.test(long.text)) return found
  const shortStart = startOfWord(text, longEnd)
  const short = text.slice(shortStart, longEnd)
  if (isShortForm(short) && alignLongForm(long.text, long.text.length, short) === 0) {
    const longStart = insideStart + long.start
    found.push({ short, shortStart, longStart, longEnd: longStart + long.text.length })
  }
  return found
}

/** Where the word that ends at a place begins: letters, digits and the hyphens between and behind them. */
function startOfWord(text: string, end: number): number {
  let start = end
  for (let i = end - 1; i >= 0; i -= 1) {
    if (/[\p{L}\p{N}]/u.test(text[i]!)) start = i
    else if (text[i] !== '-') break
  }
  return start
}

function splitBracket(inside: string): { text: string; start: number }[] {
  const parts: { text: string; start: number }[] = []
  for (const match of inside.matchAll(/[^,;，；、:：]+/g)) {
    const text = match[0].trim()
    if (text !== '') parts.push({ text, start: match.index + match[0].indexOf(text) })
  }
  return parts
}

/** Short forms: two to ten characters of at most two words, beginning with a letter or digit, with a capital. */
function isShortForm(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= LONGEST_LATIN &&
    /^[A-Za-z0-9][\w.&/-]*(?: [\w.&/-]+)?$/.test(text) &&
    CAPITAL.test(text)
  )
}

/**
 * Where the long form before `end` begins: the shortest that holds the letters of the short form in order, the
 * first of them at the beginning of a word. It has at most min(|A| + 5, 2 |A|) words.
 */
function alignLongForm(text: string, end: number, short: string): number | undefined {
  const words = Math.min(short.length + 5, short.length * 2)
  let at = end - 1
  for (let s = short.length - 1; s >= 0; s -= 1) {
    const letter = short[s]!.toLowerCase()
    if (!/[a-z0-9]/.test(letter)) continue
    while (
      at >= 0 &&
      (text[at]!.toLowerCase() !== letter || (s === 0 && at > 0 && /[\p{L}\p{N}]/u.test(text[at - 1]!)))
    ) {
      if (/[.;:()]/.test(text[at]!)) return undefined
      at -= 1
    }
    if (at < 0) return undefined
    at -= 1
  }
  const start = at + 1
  const long = text.slice(start, end)
  if (long.length <= short.length || long.trim().split(/[\s-]+/).length > words) return undefined
  return start
}
