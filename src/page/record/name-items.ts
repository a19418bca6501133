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
}

/** Whether a text has too many words in small letters for a list of names: a quick look that spares the closer one. */
export function holdsSentence(text: string): boolean {
  let small = 0
  for (const match of text.slice(0, 160).matchAll(/(?<=\s)[a-z]{3,}(?=[\s,.;:])/g)) {
    if (!NAME_PARTICLES.has(match[0]) && match[0] !== 'and' && match[0] !== 'authors') small++
  }
  return small > 3
}

/** Names in Han characters that their spelling in Latin letters follows (VIP): the first will do. */
export function cutSecondScript(text: string): string {
  const second = /[\u4e00-\u9fff][\s;；,，]+(?=[A-Z])/.exec(text)
  return second && !/[A-Za-z]/.test(text.slice(0, second.index)) ? text.slice(0, second.index + 1) : text
}

/** Blanks out, at the same length, what stands beside names: ORCIDs, addresses, links, bracketed notes, `show all`. */
export function maskAsides(text: string): string {
  return (
    text
      .replace(/[\u00a0\u2009\u202f\u3000\t]/g, ' ')
      .replace(/\[([^[\]]*)\]\([^()\s]*\)/g, (link, words: string) => ` ${words}`.padEnd(link.length))
      // PMC prints the words behind its envelope, JMIR those behind its picture.
      .replace(
        /corresponding author(?=[\d,\s]|$)|author orcid image|authors['’] declarations of interest|declarations? of interests?$/gi,
        (found) => ' '.repeat(found.length),
      )
      // Superscripts between two names that nothing else parts (`Al-Husseini 1* Ali Karim 1 Jeanne`).
      .replace(/(?<=\p{Ll}) ?\d[\d,*†‡§ ]*(?=\s+\p{Lu}\p{Ll})/gu, (found) => ';'.padEnd(found.length))
      // Superscripts glued between two names (`Vandersteen1*Hodan Abdi1,2Tor`): at the same length a separator.
      .replace(/(?<=\p{Ll})[\d,*†‡§]*[\d*†‡§](?=\p{Lu}\p{Ll})/gu, (found) => ';'.padEnd(found.length))
      // Family names in capitals part names that nothing else does (`WEN Zhixia BU Xiaolan`).
      .replace(/^\p{Lu}{2,} .*$/gu, partCapitals)
      .replace(
        /(?:ORCID(?: ID)?:?\s*|ORCID logo)?(?:https?:\/\/)?orcid\.org\/[\dX-]+|(?:View )?ORCID(?: iD| Profile(?=\p{Lu})| Profile)?:?(?: ?[\d-]{19})?|\S+@[\w.-]+?(?=View all|Search|[\s,;)]|$)|https?:\/\/\S+|\([^()]*\)|（[^（）]*）|\[[^[\]]*\]|\bshow (?:all|less|more)(?: authors)?\b|View all authors(?: and affiliations)?|See all authors|Show author details|Author links open overlay panel|ORCID Icon|\bet al\.?|等$|\band \d+ (?:more|others)\b|\+ ?\d+(?: (?:more )?authors?)?|[✉*†‡§¶#☆★∗⁎￼]|[\u00b9\u00b2\u00b3\u2070-\u2079]+|\bsearch for more papers by this author\b/giu,
        (found) => ' '.repeat(found.length),
      )
  )
}

function partCapitals(text: string): string {
  return text.replace(/(?<=\p{Ll}) (?=\p{Lu}{2,} \p{Lu}\p{Ll})/gu, ';')
}

const STRONG = /[;；|•·‧∙⋅、,，&＆]/

const SEPARATOR =
  /\s*(?:[;；|•·‧∙⋅、…]|\.{3}|[,，](?!\s*(?:Jr|Sr|II|III|IV)\b)|\s(?:and|und|et|y|e|и|та|with)\s|&|＆|\s{2,}|(?<=[\u3040-\u9fff])\s*\d[\d,，\s)）]*)\s*/g
/** Where no mark parts Chinese names, spaces do (`梁晚舟 何絮之`). */
const HAN_SEPARATOR =
  /\s*(?:(?<=[\u4e00-\u9fff])\s*\d[\d,，\s)）]*|(?<=[\u4e00-\u9fff]{2})\s+(?=[\u4e00-\u9fff]{2}))\s*/g

/** The items of a list of names, at their offsets. */
export function splitItems(text: string): Item[] {
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

/** The item without superscripts, degrees and titles. */
export function cleanName(item: Item): { start: number; end: number; text: string } | undefined {
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
      last !== '' && isSuffix(last) && /^(?:[A-Z][A-Za-z.]*|[a-z]{3,})$/.test(last) && countWords(shorter) > 2
        ? shorter.slice(0, lastSpace)
        : shorter
    if (cut === text) break
    text = cut
  }
  return text === '' ? undefined : { start, end: start + text.length, text }
}

/** Whether an item is a degree, a number or nothing. */
export function isSuffix(text: string): boolean {
  const folded = foldText(text).replace(/\./g, '').trim()
  return NAME_SUFFIXES.has(folded) || folded === '' || /^\d+$/.test(folded)
}
