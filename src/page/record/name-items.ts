import { isSpace } from '../../text/script.js'
import { NAME_PARTICLES, NAME_SUFFIXES } from '../data/person-names.js'
import { foldText } from '../lines/fold-line.js'
import { countWords } from './name-forms.js'

/** One item of a list of names, as it stands between two separators. */
export interface Item {
  start: number
  end: number
  text: string
  /** The separator behind the item. */
  mark: string
  /** What is left without superscripts, degrees and titles, if anything is. */
  name: ItemName | undefined
}

interface ItemName {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Whether a text has too many words in small letters for a list of names: a quick look that spares the closer one. */
export function holdsSentence(text: string): boolean {
  let small = 0
  const end = Math.min(text.length, 160)
  let from = -1
  for (let i = 0; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 0x61 && unit <= 0x7a) continue
    if (
      from >= 0 &&
      i - from > 2 &&
      (isBlank(unit) || unit === 0x2c || unit === 0x2e || unit === 0x3b || unit === 0x3a)
    ) {
      const word = text.slice(from, i)
      if (!NAME_PARTICLES.has(word) && word !== 'and' && word !== 'authors' && ++small > 3) return true
    }
    from = isBlank(unit) ? i + 1 : -1
  }
  return false
}

/** White space as regular expressions see it. */
function isBlank(unit: number): boolean {
  return unit === 0x20 || (unit !== 0x85 && isSpace(unit)) || unit === 0xfeff
}

/** Names in Han characters that their spelling in Latin letters follows (VIP): the first will do. */
export function cutSecondScript(text: string): string {
  const second = /[\u4e00-\u9fff][\s;；,，]+(?=[A-Z])/.exec(text)
  return second && !/[A-Za-z]/.test(text.slice(0, second.index)) ? text.slice(0, second.index + 1) : text
}

/** What stands beside names. Whatever is added here begins with, or holds, what `MAY_HOLD_ASIDE` looks for. */
const ASIDES =
  /(?:ORCID(?: ID)?:?\s*|ORCID logo)?(?:https?:\/\/)?orcid\.org\/[\dX-]+|(?:View )?ORCID(?: iD| Profile(?=\p{Lu})| Profile)?:?(?: ?[\d-]{19})?|\S+@[\w.-]+?(?=View all|Search|[\s,;)]|$)|https?:\/\/\S+|\([^()]*\)|（[^（）]*）|\[[^[\]]*\]|\bshow (?:all|less|more)(?: authors)?\b|View all authors(?: and affiliations)?|See all authors|Show author details|Author links open overlay panel|ORCID Icon|\bet al\.?|等$|\band \d+ (?:more|others)\b|\+ ?\d+(?: authors)?|[✉*†‡§¶#☆★∗⁎￼]|[\u00b9\u00b2\u00b3\u2070-\u2079]+|\bsearch for more papers by this author\b/giu
const MAY_HOLD_ASIDE =
  /[@([（+等✉*†‡§¶#☆★∗⁎￼\u00b9\u00b2\u00b3\u2070-\u2079]|orcid|https?:|show |view all|see all|author |et al|and \d|search for/iu

/** Blanks out, at the same length, what stands beside names: ORCIDs, addresses, links, bracketed notes, `show all`. */
export function maskAsides(text: string): string {
  let masked = text.replace(/[\u00a0\u2009\u202f\u3000\t]/g, ' ')
  // Superscripts glued between two names (`Vandersteen1*Hodan Abdi1,2Tor`): at the same length a separator.
  if (/[\d*†‡§]\p{Lu}\p{Ll}/u.test(masked)) {
    masked = masked.replace(/(?<=\p{Ll})[\d,*†‡§]*[\d*†‡§](?=\p{Lu}\p{Ll})/gu, (found) =>
      ';'.padEnd(found.length),
    )
  }
  // Family names in capitals part names that nothing else does (`WEN Zhixia BU Xiaolan`).
  if (/^\p{Lu}{2,} /u.test(masked)) masked = partCapitals(masked)
  return MAY_HOLD_ASIDE.test(masked) ? masked.replace(ASIDES, (found) => ' '.repeat(found.length)) : masked
}

function partCapitals(text: string): string {
  return text.replace(/(?<=\p{Ll}) (?=\p{Lu}{2,} \p{Lu}\p{Ll})/gu, ';')
}

const STRONG = /[;；|•·‧∙、,，&＆]/

const SEPARATOR =
  /\s*(?:[;；|•·‧∙、…]|\.{3}|[,，](?!\s*(?:Jr|Sr|II|III|IV)\b)|\s(?:and|und|et|y|e|и|та|with)\s|&|＆|\s{2,}|(?<=[\u3040-\u9fff])\s*\d[\d,，\s)）]*)\s*/g
/** Where no mark parts Chinese names, spaces do (`梁晚舟 何絮之`). */
const HAN_SEPARATOR =
  /\s*(?:(?<=[\u4e00-\u9fff])\s*\d[\d,，\s)）]*|(?<=[\u4e00-\u9fff]{2})\s+(?=[\u4e00-\u9fff]{2}))\s*/g

/** The items of a list of names, at their offsets. */
export function splitItems(text: string): Item[] {
  if (!/[\u3040-\u9fff]/.test(text)) return splitLatinItems(text)
  const items: Item[] = []
  let from = 0
  for (const match of text.matchAll(
    /[\u4e00-\u9fff]/.test(text) &&
      !STRONG.test(text.replace(/\d[\d,，]*|(?<=[\u4e00-\u9fff])[·•](?=[\u4e00-\u9fff])/g, ''))
      ? HAN_SEPARATOR
      : SEPARATOR,
  )) {
    addItem(items, text, from, match.index, match[0].trim())
    from = match.index + match[0].length
  }
  addItem(items, text, from, text.length, '')
  return items
}

function addItem(items: Item[], text: string, from: number, to: number, mark: string): void {
  let start = from
  let end = to
  while (start < end && isItemEdge(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  if (end === start) return
  const own = text.slice(start, end)
  items.push({ start, end, text: own, mark, name: cleanName(own, start, end) })
}

function isItemEdge(unit: number): boolean {
  return unit === 0x2e || unit === 0x3a || unit === 0xff1a || isBlank(unit)
}

const MARKS = new Set([...';；|•·‧∙、…&＆'].map((mark) => mark.charCodeAt(0)))
const JOINING_WORDS = ['and', 'und', 'et', 'y', 'e', 'и', 'та', 'with']

/** What `SEPARATOR` finds in a text without Han and kana, by one walk over it. */
function splitLatinItems(text: string): Item[] {
  const items: Item[] = []
  let from = 0
  let i = 0
  while (i < text.length) {
    const gap = i
    while (i < text.length && isBlank(text.charCodeAt(i))) i++
    let end = readSeparator(text, i)
    if (end < 0 && i > gap) {
      end = readJoiningWord(text, i)
      if (end < 0 && i - gap > 1) end = i
    }
    if (end < 0) {
      if (i === gap) i++
      continue
    }
    const mark = text.slice(i, end).trim()
    while (end < text.length && isBlank(text.charCodeAt(end))) end++
    addItem(items, text, from, gap, mark)
    from = end
    i = end
  }
  addItem(items, text, from, text.length, '')
  return items
}

/** The end of a separating mark at an offset, -1 where none stands. A comma before `Jr` parts nothing. */
function readSeparator(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (MARKS.has(unit)) return at + 1
  if (unit === 0x2e) return text.startsWith('...', at) ? at + 3 : -1
  if (unit !== 0x2c && unit !== 0xff0c) return -1
  const next = text.charCodeAt(at + 1)
  const isBefore = isBlank(next) || next === 0x4a || next === 0x53 || next === 0x49
  return isBefore && /^\s*(?:Jr|Sr|II|III|IV)\b/.test(text.slice(at + 1, at + 24)) ? -1 : at + 1
}

/** The end of `and` and its like at an offset behind white space, with the white space after it; -1 where none stands. */
function readJoiningWord(text: string, at: number): number {
  for (const word of JOINING_WORDS) {
    const end = at + word.length
    if (text.startsWith(word, at) && end < text.length && isBlank(text.charCodeAt(end))) return end + 1
  }
  return -1
}

/** The item without superscripts, degrees and titles. */
function cleanName(item: string, itemStart: number, itemEnd: number): ItemName | undefined {
  if (isPlainName(item)) return { start: itemStart, end: itemEnd, text: item }
  const before =
    /^(?:(?:by|By|BY|and|et|und|Dr|Prof|Professor|Mr|Mrs|Ms)\.?\s+|[\d\s,.)*]+|[a-z]\s)+/.exec(item)?.[0] ??
    ''
  const start = itemStart + before.length
  let text = item.slice(before.length)
  for (;;) {
    const shorter = text
      .replace(/[\s\d,.，*]*\d[\d,*\s)）]*$/, '')
      .replace(/(?<=\S)\s+[a-z](?:\s*,\s*[a-z])*$/, '')
      .replace(/[\s,:：-]+$/, '')
    const lastSpace = shorter.lastIndexOf(' ')
    const last = lastSpace > 0 ? shorter.slice(lastSpace + 1) : ''
    const cut =
      last !== '' && countWords(shorter) > 2 && isSuffix(last) && /^(?:[A-Z][A-Za-z.]*|[a-z]{3,})$/.test(last)
        ? shorter.slice(0, lastSpace)
        : shorter
    if (cut === text) break
    text = cut
  }
  return text === '' ? undefined : { start, end: start + text.length, text }
}

/** Whether an item is one or two words of ASCII letters, the first with a capital: there is nothing to clean off. */
function isPlainName(item: string): boolean {
  let spaces = 0
  let from = 0
  for (let i = 0; i < item.length; i++) {
    const unit = item.charCodeAt(i)
    if (unit === 0x20) {
      // A title (`Dr`, `Prof`) may stand before a space, a footnote's letter behind it.
      if (i < 3 || item.charCodeAt(from) === 0x50 || ++spaces > 1) return false
      from = i + 1
      continue
    }
    const isCapital = unit >= 0x41 && unit <= 0x5a
    if (i === from ? !isCapital : !isCapital && !(unit >= 0x61 && unit <= 0x7a)) return false
  }
  return from < item.length && !item.startsWith('Mrs ')
}

/** Whether an item is a degree, a number or nothing. */
export function isSuffix(text: string): boolean {
  const folded = foldText(text).replace(/\./g, '').trim()
  return NAME_SUFFIXES.has(folded) || folded === '' || /^\d+$/.test(folded)
}
