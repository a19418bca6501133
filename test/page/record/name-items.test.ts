import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NAME_PARTICLES, NAME_SUFFIXES } from '../../../src/page/data/person-names.js'
import { foldText } from '../../../src/page/lines/fold-line.js'
import { maskAsides } from '../../../src/page/record/name-asides.js'
import { holdsSentence, isSuffix, splitItems } from '../../../src/page/record/name-items.js'

// What the readers of names amount to, each as the patterns it looks for everywhere on the line.
const blank = (found: string) => ' '.repeat(found.length)
const part = (found: string) => ';'.padEnd(found.length)

const mask = (text: string) =>
  text
    .replace(/(?<=\s)[#¶*†‡§](?=\s\d)/g, '0')
    .replace(/(?<=[\d\s])na\d(?=[\s,]|$)/g, blank)
    .replace(/[①-⑳]/g, (circled) => String((circled.charCodeAt(0) - 0x245f) % 10))
    .replace(/[\u00a0\u2009\u202f\u3000\t]/g, ' ')
    .replace(/\[([^[\]]*)\]\([^()\s]*\)/g, (link, words: string) => ` ${words}`.padEnd(link.length))
    .replace(
      /corresponding author(?=[\d,\s]|$)|author orcid image|authors['’] declarations of interest|declarations? of interests?$/gi,
      blank,
    )
    .replace(/(?<=\p{Ll}) ?\d[\d,*†‡§ ]*(?=\s+\p{Lu}\p{Ll})/gu, (found) =>
      (/,\s*$/.test(found) ? ',' : ';').padEnd(found.length),
    )
    .replace(/(?<=\p{Ll})[\d,*†‡§]*[\d*†‡§](?=\p{Lu}\p{Ll})/gu, part)
    .replace(/\s(?:and|&)$/, (found) => ' '.repeat(found.length))
    .replace(/^\p{Lu}{2,} .*$/gu, (line) =>
      line.replace(/(?<=\p{Ll}(?:\d[\d,*]*)?) (?=\p{Lu}{2,} \p{Lu}\p{Ll})/gu, ';'),
    )
    .replace(
      /(?:ORCID(?: ID)?:?\s*|ORCID logo)?(?:https?:\/\/)?orcid\.org\/[\dX-]+|(?:View )?ORCID(?: iD| Profile(?=\p{Lu})| Profile)?:?(?: ?[\d-]{19})?|\S+@[\w.-]+?(?=View all|Search|[\s,;)]|$)|https?:\/\/\S+|\([^()]*\)|（[^（）]*）|\[[^[\]]*\]|\bshow (?:all|less|more)(?: authors)?\b|View all authors(?: and affiliations)?|See all authors|\bMore authors\b|Show author details|Author links open overlay panel|ORCID Icon|\bet al\.?|等$|\band \d+ (?:more|others)\b|\+ ?\d+(?: (?:more )?authors?)?|[✉*†‡§¶#☆★∗⁎￼]|[\u00b9\u00b2\u00b3\u2070-\u2079]+|\bsearch for more papers by this author\b/giu,
      blank,
    )

const SEPARATOR =
  /\s*(?:[;；|•·‧∙⋅、…]|\.{3}|[,，](?!\s*(?:Jr|Sr|II|III|IV)\b)|\s(?:and|und|et|y|e|и|та|with)\s|&|＆|\s{2,}|(?<=[\u3040-\u9fff])\s*\d[\d,，\s)）]*)\s*/

const sentence = (text: string) =>
  [...text.slice(0, 160).matchAll(/(?<=\s)[a-z]{3,}(?=[\s,.;:])/g)].filter(
    ([word]) => !NAME_PARTICLES.has(word) && word !== 'and' && word !== 'authors',
  ).length > 3

const suffix = (text: string): boolean => {
  const folded = foldText(text).replace(/\./g, '').trim()
  if (NAME_SUFFIXES.has(folded) || folded === '' || /^\d+$/.test(folded)) return true
  // A degree with the letters of institutions glued to it.
  const degree = /^\s*(\p{Lu}[\p{L}.]*\p{L})[a-p](?:,\s?[a-p])*[*†‡]?\s*$/u.exec(text.slice(0, 17))?.[1]
  if (degree === undefined || text.length > 16) return false
  return /\p{Lu}.*\p{Lu}/u.test(degree) && suffix(degree)
}

const line = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'  ,;.*12†()（）[]@+&、等·:A'),
      fc.constantFrom(
        'Ana',
        'Lobban',
        'JA',
        'de la',
        'and ',
        ' et al',
        'show all',
        'ſhow more',
        'MD',
        'Ph.D.',
      ),
      fc.constantFrom(
        'orcid.org/0000-0001',
        'ORCID',
        'View all authors',
        'See all authors',
        'More authors',
        '](',
        'https://a.b',
      ),
      fc.constantFrom(
        'corresponding author',
        'and 3 others',
        '+ 4 authors',
        'a@b.org',
        '闻若溪',
        '庞思远',
        'Jr',
        'é',
      ),
      fc.constantFrom(
        '\u00a0',
        '\u3000',
        '¹',
        '\u212a',
        '😀',
        'were asked how ',
        'search for more papers by this author',
      ),
    ),
    { maxLength: 10 },
  )
  .map((pieces) => pieces.join(''))

describe('the items of a list of names', () => {
  it('are masked, told from sentences and from degrees as the patterns say, whatever the line', () => {
    fc.assert(
      fc.property(line, (text) => {
        expect(maskAsides(text)).toBe(mask(text))
        expect(holdsSentence(` ${text}`)).toBe(sentence(` ${text}`))
        expect(isSuffix(text)).toBe(suffix(text))
      }),
      { numRuns: 3000 },
    )
  })

  it('are parted where the pattern of separators says', () => {
    fc.assert(
      fc.property(line, (text) => {
        fc.pre(!/[\u4e00-\u9fff]|\p{Ll}·\p{Lu}/u.test(text))
        const parts = text.split(SEPARATOR).map((item) => item.replace(/^[\s.:：]+|\s+$/g, ''))
        expect(splitItems(text).map((item) => item.text)).toEqual(parts.filter((item) => item !== ''))
      }),
      { numRuns: 2000 },
    )
  })

  it('are parted by spaces and superscripts where Chinese names have nothing else', () => {
    expect(splitItems('梁晚舟1 何絮之2').map((item) => item.text)).toEqual(['梁晚舟', '何絮之'])
    expect(splitItems('闻若溪；庞思远').map((item) => item.text)).toEqual(['闻若溪', '庞思远'])
  })
})
