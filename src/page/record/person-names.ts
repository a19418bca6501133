import {
  CHINESE_DOUBLE_SURNAMES,
  CHINESE_SURNAMES,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  NOT_NAME_WORDS,
  PINYIN_SURNAMES,
} from '../data/person-names.js'
import { foldText } from '../lines/fold-line.js'

/**
 * A person's name as printed: `text` without marks, degrees and superscripts, at UTF-16 offsets of the text read.
 * `comma` tells that it was printed `Family, Given`.
 */
export interface PrintedName {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly comma: boolean
}

/** Names found in a text, and how sure it is that the text is a list of names: 0 to 1, 1 where every item is one. */
export interface NameList {
  readonly names: readonly PrintedName[]
  readonly certainty: number
}

interface Item {
  start: number
  end: number
  text: string
  /** The separator behind the item. */
  mark: string
}

const MAX_NAMES_TEXT = 8000

/**
 * Reads a list of names: `Rebecca Golby, Fiona Lobban`, `Apers Hanne, …`, `Smith J, Jones AB`, `Marchbanks, Eilidh; …`,
 * `Delacour-Wynn, M., Ge, S. & Abara-Stone, I.`, `闻若溪1, 庞思远2`, `梁晚舟1 何絮之2`, with superscripts, ORCID, degrees,
 * `and`, `&`. Undefined where the text is no such list.
 */
export function readNames(text: string): NameList | undefined {
  if (text.length > MAX_NAMES_TEXT || text.length < 2) return undefined
  if (holdsSentence(text)) return undefined
  const masked = maskAsides(cutSecondScript(text))
  const items = splitItems(masked)
  if (items.length === 0) return undefined
  const commaNames = readCommaNames(items)
  if (commaNames) return commaNames
  const names: PrintedName[] = []
  const rare: PrintedName[] = []
  let wrong = 0
  for (const item of items) {
    const name = cleanName(item)
    if (!name) {
      if (!isSuffix(item.text)) wrong++
      continue
    }
    if (looksLikeName(name.text)) names.push({ ...name, comma: false })
    else if (/^[\u4e00-\u9fff]{2,4}$/.test(name.text)) rare.push({ ...name, comma: false })
    else if (!isSuffix(name.text)) wrong++
  }
  // Among Chinese names one whose family name is not in the table is a name too.
  if (rare.length * 2 <= names.length) {
    names.push(...rare)
    names.sort((a, b) => a.start - b.start)
  } else wrong += rare.length
  if (names.length === 0) return undefined
  return { names, certainty: names.length / (names.length + wrong) }
}

/** Whether a text has too many words in small letters for a list of names: a quick look that spares the closer one. */
function holdsSentence(text: string): boolean {
  let small = 0
  for (const match of text.slice(0, 160).matchAll(/(?<=\s)[a-z]{3,}(?=[\s,.;:])/g)) {
    if (!NAME_PARTICLES.has(match[0]) && match[0] !== 'and' && match[0] !== 'authors') small++
  }
  return small > 3
}

/** Names in Han characters that their spelling in Latin letters follows (VIP): the first will do. */
function cutSecondScript(text: string): string {
  const second = /[\u4e00-\u9fff][\s;；,，]+(?=[A-Z])/.exec(text)
  return second && !/[A-Za-z]/.test(text.slice(0, second.index)) ? text.slice(0, second.index + 1) : text
}

/** Blanks out, at the same length, what stands beside names: ORCIDs, addresses, links, bracketed notes, `show all`. */
function maskAsides(text: string): string {
  return (
    text
      .replace(/[\u00a0\u2009\u202f\u3000\t]/g, ' ')
      // Superscripts glued between two names (`Vandersteen1*Hodan Abdi1,2Tor`): at the same length a separator.
      .replace(/(?<=\p{Ll})[\d,*†‡§]*[\d*†‡§](?=\p{Lu}\p{Ll})/gu, (found) => ';'.padEnd(found.length))
      // Family names in capitals part names that nothing else does (`WEN Zhixia BU Xiaolan`).
      .replace(/(?<=^\p{Lu}{2,} .*\p{Ll}) (?=\p{Lu}{2,} \p{Lu}\p{Ll})/gu, ';')
      .replace(
        /(?:ORCID(?: ID)?:?\s*|ORCID logo)?(?:https?:\/\/)?orcid\.org\/[\dX-]+|(?:View )?ORCID(?: iD| Profile(?=\p{Lu})| Profile)?:?(?: ?[\d-]{19})?|\S+@[\w.-]+?(?=View all|Search|[\s,;)]|$)|https?:\/\/\S+|\([^()]*\)|（[^（）]*）|\[[^[\]]*\]|\bshow (?:all|less|more)(?: authors)?\b|View all authors(?: and affiliations)?|See all authors|Show author details|Author links open overlay panel|ORCID Icon|\bet al\.?|等$|\band \d+ (?:more|others)\b|\+ ?\d+(?: authors)?|[✉*†‡§¶#☆★∗⁎￼]|[\u00b9\u00b2\u00b3\u2070-\u2079]+|\bsearch for more papers by this author\b/giu,
        (found) => ' '.repeat(found.length),
      )
  )
}

const STRONG = /[;；|•·‧∙、,，&＆]/
const SEPARATOR =
  /\s*(?:[;；|•·‧∙、…]|\.{3}|[,，](?!\s*(?:Jr|Sr|II|III|IV)\b)|\s(?:and|und|et|y|e|и|та|with)\s|&|＆|\s{2,}|(?<=[\u3040-\u9fff])\s*\d[\d,，\s)）]*)\s*/g
/** Where no mark parts Chinese names, spaces do (`梁晚舟 何絮之`). */
const HAN_SEPARATOR =
  /\s*(?:(?<=[\u4e00-\u9fff])\s*\d[\d,，\s)）]*|(?<=[\u4e00-\u9fff]{2})\s+(?=[\u4e00-\u9fff]{2}))\s*/g

function splitItems(text: string): Item[] {
  const items: Item[] = []
  let from = 0
  const push = (to: number, mark: string) => {
    let start = from
    let end = to
    while (start < end && /[\s.:：]/.test(text[start]!)) start++
    while (end > start && /\s/.test(text[end - 1]!)) end--
    if (end > start) items.push({ start, end, text: text.slice(start, end), mark })
  }
  for (const match of text.matchAll(
    /[\u4e00-\u9fff]/.test(text) &&
      !STRONG.test(text.replace(/\d[\d,，]*|(?<=[\u4e00-\u9fff])[·•](?=[\u4e00-\u9fff])/g, ''))
      ? HAN_SEPARATOR
      : SEPARATOR,
  )) {
    push(match.index, match[0].trim())
    from = match.index + match[0].length
  }
  push(text.length, '')
  return items
}

/** `Family, Given` items, split by semicolons, or alternating with initials, or one such name alone. */
function readCommaNames(items: readonly Item[]): NameList | undefined {
  const real = items.filter(
    (item) => cleanName(item) && !isSuffix(item.text) && !/^[\d,a-z]$/.test(item.text),
  )
  if (real.length < 2 || real.length % 2 === 1) return undefined
  const bySemicolon = real.some((item) => /[;；|]/.test(item.mark))
  const pairs: PrintedName[] = []
  for (let i = 0; i < real.length; i += 2) {
    const family = cleanName(real[i]!)!
    const given = cleanName(real[i + 1]!)!
    if (!/[,，]/.test(real[i]!.mark)) return undefined
    if (/[\u3040-\u9fff]/.test(family.text) !== /[\u3040-\u9fff]/.test(given.text)) return undefined
    // Two whole Chinese names are two people (`张伟，王芳`); `张, 伟` is one.
    if (looksLikeHanName(family.text) && looksLikeHanName(given.text)) return undefined
    const initials = isInitials(given.text)
    if (bySemicolon || real.length === 2) {
      if (!isNamePart(family.text) || !(initials || isNamePart(given.text))) return undefined
      if (real.length === 2 && words(family.text) > 1 && words(given.text) > 1 && !initials) return undefined
    } else if (!initials || !isNamePart(family.text)) return undefined
    if (looksLikeName(family.text) && isInitials(family.text.split(' ').at(-1)!)) return undefined
    pairs.push({ start: family.start, end: given.end, text: `${family.text}, ${given.text}`, comma: true })
  }
  return { names: pairs, certainty: 1 }
}

function words(text: string): number {
  return text.split(' ').length
}

/** The item without superscripts, degrees and titles. */
function cleanName(item: Item): { start: number; end: number; text: string } | undefined {
  let { start, text } = item
  const before =
    /^(?:(?:by|By|BY|and|et|und|Dr|Prof|Professor|Mr|Mrs|Ms)\.?\s+|[\d\s,.)*]+|[a-z]\s)+/.exec(text)?.[0] ??
    ''
  start += before.length
  text = text.slice(before.length)
  for (;;) {
    const shorter = text
      .replace(/[\s\d,.，*]*\d[\d,*\s)）]*$/, '')
      .replace(/(?<=\S)\s+[a-z](?:\s*,\s*[a-z])*$/, '')
      .replace(/[\s,:：-]+$/, '')
    const lastSpace = shorter.lastIndexOf(' ')
    const last = lastSpace > 0 ? shorter.slice(lastSpace + 1) : ''
    const cut =
      last !== '' && isSuffix(last) && /^(?:[A-Z][A-Za-z.]*|[a-z]{3,})$/.test(last) && words(shorter) > 2
        ? shorter.slice(0, lastSpace)
        : shorter
    if (cut === text) break
    text = cut
  }
  return text === '' ? undefined : { start, end: start + text.length, text }
}

function isSuffix(text: string): boolean {
  const folded = foldText(text).replace(/\./g, '').trim()
  return NAME_SUFFIXES.has(folded) || folded === '' || /^\d+$/.test(folded)
}

const LATIN_TOKEN =
  /^(?:\p{Lu}[\p{L}\p{M}'’ʼ`´]*\.?|\p{Lu}[\p{L}\p{M}'’.]*(?:[-‐‑–]\p{L}[\p{L}\p{M}'’.]*)+|(?:d|l|D|L|O|o)['’]\p{Lu}\p{L}+|(?:\p{Lu}\.?[-‐ ]?){1,4})$/u

/** Whether a text may be a person's whole name: two to six capitalised words, initials and particles, or a Han name. */
export function looksLikeName(text: string): boolean {
  if (/[\u3040-\u9fff]/.test(text)) return looksLikeHanName(text)
  if (text.length > 60 || text.length < 3) return false
  const tokens = text.split(/\s+/)
  if (tokens.length < 2 || tokens.length > 6) return false
  let long = 0
  for (const token of tokens) {
    const folded = token.toLowerCase().replace(/\.$/, '')
    if (NAME_PARTICLES.has(folded)) continue
    if (NOT_NAME_WORDS.has(folded) || /\p{Ll}\p{Lu}{2}/u.test(token)) return false
    if (!LATIN_TOKEN.test(token)) return false
    if (token.replace(/[^\p{L}]/gu, '').length > 1) long++
  }
  return long > 0
}

function looksLikeHanName(text: string): boolean {
  const bare = text.replace(/\s/g, '')
  if (/[\u3040-\u30ff]/.test(bare)) return bare.length >= 2 && bare.length <= 8
  if (/^[\u4e00-\u9fff]{1,4}[·•][\u4e00-\u9fff·•]{1,10}$/.test(bare)) return true
  // A Japanese name of up to six characters has a space between family and given name.
  if (/^[\u4e00-\u9fff]{1,3}[ \u3000][\u4e00-\u9fff]{1,3}$/.test(text) && bare.length > 3) return true
  if (!/^[\u4e00-\u9fff]{2,4}$/.test(bare)) return false
  if (CHINESE_DOUBLE_SURNAMES.has(bare.slice(0, 2))) return bare.length >= 3
  if (/^[\u4e00-\u9fff]{1,3}\s+[\u4e00-\u9fff]{1,3}$/.test(text)) return true
  return CHINESE_SURNAMES.has(bare[0]!) && bare.length <= 3
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
  if (!/^(?:\p{Lu}\.?[\s-]?){1,4}$/u.test(text)) return false
  const letters = text.replace(/[^\p{L}]/gu, '')
  return (
    /[.\s-]/.test(text) ||
    letters.length <= 2 ||
    (letters.length === 3 && !SHORT_SURNAMES.has(letters.toLowerCase()))
  )
}

function isNamePart(text: string): boolean {
  if (/[\u4e00-\u9fff]/.test(text)) return /^[\u4e00-\u9fff]{1,3}$/.test(text)
  const tokens = text.split(/\s+/)
  if (tokens.length > 4) return false
  return tokens.every((token) => {
    const folded = token.toLowerCase().replace(/\.$/, '')
    return NAME_PARTICLES.has(folded) || (!NOT_NAME_WORDS.has(folded) && LATIN_TOKEN.test(token))
  })
}
