import { characterClass } from '../../text/character-class.js'
import { replaceWhere } from '../../text/replace-where.js'
import { unitAt } from '../../text/unit-at.js'

// What a text must hold for one of the replacements below to find anything.
const ODD_SPACE = 1
const MARK = 2
const ASIDE = 4
const ODD_MARK = 8
const HOLDS = new Uint8Array(0x10000)
for (const [kind, characters] of [
  [ODD_SPACE, '\u00a0\u2009\u202f\u3000\t'],
  [MARK, '0123456789*†‡§'],
  [ODD_MARK, '#¶①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'],
  // A long s and the sign of the kelvin are letters of `show` and `search` in another case.
  [ASIDE, '@(（[+等✉*†‡§¶#☆★∗⁎￼\u00b9\u00b2\u00b3\u02d2\u017f\u212a'],
] as const) {
  for (let i = 0; i < characters.length; i++) HOLDS[characters.charCodeAt(i)]! |= kind
}
for (let unit = 0x2070; unit <= 0x2079; unit++) HOLDS[unit]! |= ASIDE

/** Blanks out, at the same length, what stands beside names: ORCIDs, addresses, links, bracketed notes, `show all`. */
export function maskAsides(printed: string): string {
  let holds = 0
  for (let i = 0; i < printed.length; i++) holds |= HOLDS[unitAt(printed, i)]!
  const text = (holds & (ODD_MARK | MARK)) === 0 ? printed : plainMarks(printed)
  if (text !== printed) holds |= MARK
  let masked = (holds & ODD_SPACE) === 0 ? text : text.replace(/[\u00a0\u2009\u202f\u3000\t]/g, ' ')
  const lower = masked.toLowerCase()
  const hasAuthor = lower.includes('author')
  if (masked.includes(']('))
    masked = masked.replace(/\[([^[\]]*)\]\([^()\s]*\)/g, (link, words: string) =>
      ` ${words}`.padEnd(link.length),
    )
  // PMC prints the words behind its envelope, JMIR those behind its picture.
  if (hasAuthor || lower.includes('declaration'))
    masked = masked.replace(
      /corresponding author(?=[\d,\s]|$)|author orcid image|authors['’] declarations of interest|declarations? of interests?$/gi,
      blankOut,
    )
  if ((holds & MARK) !== 0) masked = partMarked(masked)
  // A list that goes on on the next line (Cambridge Core).
  if (/\s(?:and|&)$/.test(masked)) masked = masked.replace(/\s(?:and|&)$/, blankOut)
  // Superscript letters behind initials (Scopus: `Quintela, R.a , Holt, M.a,b`).
  if (/\p{Lu}\.[a-p](?:, ?[a-p])*(?=\s?(?:[,;·]|$))/u.test(masked))
    masked = masked.replace(/(?<=\p{Lu}\.)[a-p](?:, ?[a-p])*(?=\s?(?:[,;·]|$))/gu, blankOut)
  // Family names in capitals part names that nothing else does (`WEN Zhixia BU Xiaolan`).
  masked = masked.replace(/^\p{Lu}{2,} .*$/gu, partCapitals)
  if ((holds & ASIDE) === 0 && !hasAuthor && !ASIDE_WORDS.some((word) => lower.includes(word))) return masked
  // Looking for an address at every letter costs the square of a word's length: only where there is one.
  return masked.includes('@')
    ? masked.replace(ASIDES_AND_MAIL, blankOut)
    : replaceWhere(masked, ASIDES, mayBeAside, blankOut)
}

/** Without SpringerLink's notes (`na1`); circled numbers as numbers, and so signs between a name and its number (`Ann Bo # 1 2`). */
function plainMarks(text: string): string {
  return text
    .replace(/(?<=\s)[#¶*†‡§](?=\s\d)/g, '0')
    .replace(/(?<=[\d\s])na\d(?=[\s,]|$)/g, blankOut)
    .replace(/[①-⑳]/g, (circled) => String((circled.charCodeAt(0) - 0x245f) % 10))
}

/** Whether a list of names says that it leaves some out: `…`, `[…]`, `+9 authors`, `et al.`. */
export function leavesOutAuthors(text: string): boolean {
  return /…|\.{3}|\+ ?\d|\bet al\b/.test(text)
}

/** What the asides without marks of their own hold; those of authors apart. */
const ASIDE_WORDS = ['orcid', 'http', 'show ', 'et al', 'and ', 'search for', 'this author']

/** Whether an aside may begin at an offset: at a mark of its own, or with the first letters of one of its words. */
function mayBeAside(text: string, at: number): boolean {
  const unit = unitAt(text, at)
  if ((HOLDS[unit]! & ASIDE) !== 0) return true
  if (at + 1 === text.length) return false
  return ASIDE_OPENINGS.get(unit | 0x20)?.has(unitAt(text, at + 1) | 0x20) === true
}

/** The letter behind the first of the words that asides begin with. */
const ASIDE_OPENINGS = new Map<number, Set<number>>()
for (const [first, second] of ['or', 'ht', 'vi', 'sh', 'se', 'au', 'et', 'an', 'fi', 'mo']) {
  const unit = first!.charCodeAt(0)
  ASIDE_OPENINGS.set(unit, (ASIDE_OPENINGS.get(unit) ?? new Set()).add(second!.charCodeAt(0)))
}

/** Puts separators, at the same length, for superscripts that alone part two names. */
function partMarked(text: string): string {
  // Nothing else parts `Al-Husseini 1* Ali Karim 1 Jeanne`.
  const parted = replaceWhere(text, SPACED_MARKS, isBehindSmall, (found) =>
    (/,\s*$/.test(found) ? ',' : ';').padEnd(found.length),
  )
  // Glued between two names (`Vandersteen1*Hodan Abdi1,2Tor`).
  return replaceWhere(parted, GLUED_MARKS, isBehindSmall, (found) => ';'.padEnd(found.length))
}

const SPACED_MARKS = /(?<=\p{Ll}) ?\d[\d,*†‡§ ]*(?=\s+\p{Lu}\p{Ll})/uy
const GLUED_MARKS = /(?<=\p{Ll})[\d,*†‡§]*[\d*†‡§](?=\p{Lu}\p{Ll})/uy
const isSmallLetter = characterClass(/\p{Ll}/u)

/** Whether a space, a digit, a comma or a mark stands right behind a small letter. */
function isBehindSmall(text: string, at: number): boolean {
  const unit = unitAt(text, at)
  return (
    (unit === 0x20 || unit === 0x2c || (HOLDS[unit]! & MARK) !== 0) && at > 0 && isSmallLetter(text, at - 1)
  )
}

const blankOut = (found: string) => ' '.repeat(found.length)

/** What publishers' pages print behind each author, to be pressed. */
const BUTTONS = String.raw`Author links open overlay panel|\bsearch for more papers by this author\b|\bsearch for other works by this author\b(?: on:?)?(?: (?:Oxford Academic|PubMed|Google Scholar)\b)*|\bsearch for this author on (?:this site|PubMed|Google Scholar)\b|View (?:further author information|author (?:information|details|profile))\b|\bfind this author on (?:Google Scholar|PubMed)\b`
const BUTTON = new RegExp(BUTTONS, 'gi')

/** Blanks out, at the same length, the buttons behind names. */
export function blankButtons(text: string): string {
  return /author/i.test(text) ? text.replace(BUTTON, blankOut) : text
}

const MAIL = String.raw`\S+@[\w.-]+?(?=View all|Search|[\s,;)]|$)`
const ASIDES_BEFORE_MAIL = String.raw`(?:ORCID logo\s*)?(?:ORCID(?: ID)?:?\s*)?(?:https?:\/\/)?orcid\.org\/[\dX-]+|(?:View )?ORCID(?: iD| Icon| Profile(?=\p{Lu})| Profile)?:?(?: ?[\d-]{19})?`
const ASIDES_BEHIND_MAIL = String.raw`https?:\/\/\S+|\([^()]*\)|（[^（）]*）|\[[^[\]]*\]|\bshow (?:all|less|more)(?: authors)?\b|View all authors(?: and affiliations)?|See all authors|\bMore authors\b|Show author details|ORCID Icon|\bet al\.?|等$|\band \d+ (?:more|others)\b|\+ ?\d+(?: (?:more )?authors?)?|[✉*†‡§¶#☆★∗⁎￼]|[\u00b9\u00b2\u00b3\u02d2\u2070-\u2079]+|${BUTTONS}`
const ASIDES_AND_MAIL = new RegExp([ASIDES_BEFORE_MAIL, MAIL, ASIDES_BEHIND_MAIL].join('|'), 'giu')
const ASIDES = new RegExp([ASIDES_BEFORE_MAIL, ASIDES_BEHIND_MAIL].join('|'), 'iuy')

function partCapitals(text: string): string {
  return text.replace(/(?<=\p{Ll}(?:\d[\d,*]*)?) (?=\p{Lu}{2,} \p{Lu}\p{Ll})/gu, ';')
}
