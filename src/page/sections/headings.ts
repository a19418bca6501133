// What a printed heading says: whether it opens the abstract, the keywords, or a section, and which section.
import { simplifyHan } from '../../text/simplify.js'
import { unitAt } from '../../text/unit-at.js'
import { isWhite } from '../../text/white-space.js'
import {
  ABSTRACT_HEADINGS_EN,
  HEADS_EN,
  KEYWORD_HEADINGS_EN,
  MARKED_PREFIXES_EN,
  MODIFIERS_EN,
  PHRASES_EN,
  PREFIXES_EN,
  WEAK_ALONE_EN,
} from '../data/section-labels-en.js'
import {
  ABSTRACT_HEADINGS_OTHER,
  KEYWORD_HEADINGS_OTHER,
  LABELS_OTHER,
} from '../data/section-labels-other.js'
import { ABSTRACT_HEADINGS_ZH, KEYWORD_HEADINGS_ZH, LABELS_ZH } from '../data/section-labels-zh.js'
import { WordTable } from '../lines/word-table.js'
import { SECTIONS, type Section } from './section.js'

/** What a heading opens. */
export type HeadingKind = 'abstract' | 'keywords' | 'section'

const LABELS = new Map<string, Section>()
const HEADS = new Map<string, Section>()
const MODIFIERS = new Set(MODIFIERS_EN.split(/\s+/))
const WEAK_ALONE = new Set(WEAK_ALONE_EN.split(/\s+/))
/** Adjectives and adverbs before a head noun change nothing: told by their endings. */
const ADJECTIVE = /(?:al|ic|ive|ary|ory|ed|ly|ful|able|ing)$/
const ABSTRACTS = new Set<string>()
const KEYWORDS = new Set<string>()

for (const section of SECTIONS) {
  for (const label of (LABELS_OTHER[section] ?? '').split('|')) LABELS.set(simplifyHan(label.trim()), section)
  for (const label of (LABELS_ZH[section] ?? '').split(/\s+/)) LABELS.set(simplifyHan(label), section)
  for (const label of PHRASES_EN[section] ?? []) LABELS.set(label, section)
  for (const head of (HEADS_EN[section] ?? '').split(/\s+/)) HEADS.set(head, section)
}
LABELS.delete('')
const HEAD_TABLE = new WordTable(HEADS.keys())
for (const label of [...ABSTRACT_HEADINGS_EN, ...ABSTRACT_HEADINGS_ZH]) ABSTRACTS.add(simplifyHan(label))
for (const label of ABSTRACT_HEADINGS_OTHER.split('|')) ABSTRACTS.add(simplifyHan(label.trim()))
for (const label of [...KEYWORD_HEADINGS_EN, ...KEYWORD_HEADINGS_ZH]) KEYWORDS.add(simplifyHan(label))
for (const label of KEYWORD_HEADINGS_OTHER.split('|')) KEYWORDS.add(simplifyHan(label.trim()))

/** Of a heading with parts of several sections, the first of these names the whole, as NLM has it. */
const PRECEDENCE: readonly Section[] = [
  'objective',
  'conclusion',
  'results',
  'methods',
  'background',
  'other',
]

const PREFIXES = listPrefixes(PREFIXES_EN)
const MARKED_PREFIXES = [...PREFIXES, ...listPrefixes(MARKED_PREFIXES_EN)]
const MOST_WORDS_AFTER_PREFIX = 7

function listPrefixes(
  prefixes: typeof PREFIXES_EN,
): { readonly prefix: string; readonly section: Section }[] {
  return SECTIONS.flatMap((section) => (prefixes[section] ?? []).map((prefix) => ({ prefix, section })))
}

const LONGEST_HEADING = 90
const MOST_WORDS = 10

/** ASCII without `&` and `(`, a letter first, a letter or digit last: `normalizeHeading` would change nothing but capitals. */
const PLAIN = /^[A-Za-z](?:[!-%')-~]| (?! ))*[A-Za-z\d]$/

/** A heading without its brackets, number, colon or stop, in lower case and simplified characters with single spaces; `&` is `and`. */
export function normalizeHeading(heading: string): string {
  if (PLAIN.test(heading)) return heading.toLowerCase()
  return simplifyHan(heading)
    .trim()
    .replace(/\(s\)/gi, 's')
    .replace(/^(?:\d{1,2}[.、)]?|[一二三四五六七八九十]+[、.]|[■●•▪◆*#]+)\s*/u, '')
    .replace(/^[【〔[［(（<〈]\s*|\s*[】〕\]］)）>〉]$/gu, '')
    .replace(/\s*[:：.。．?？—–-]+\s*$/u, '')
    .replace(/\s*[】〕\]］]$/u, '')
    .replace(/&amp;|＆|&/g, ' and ')
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fff])/g, '')
    .trim()
    .toLowerCase()
}

/**
 * The section a printed heading names, without or with its brackets, number and colon, in any of the languages read;
 * undefined where it names none. A heading of several parts (`Materials and methods`, `Design/methodology/approach`)
 * is read part by part, and every part must be known.
 * Nouns that are menu items or badges as often (`Cases`, `Clinical trials`) count only where `isMarked` says that the
 * print shows a heading (capitals and a colon).
 */
export function sectionOfHeading(heading: string, isMarked = false): Section | undefined {
  return heading.length > LONGEST_HEADING ? undefined : sectionOfLabel(normalizeHeading(heading), isMarked)
}

function sectionOfLabel(label: string, isMarked: boolean): Section | undefined {
  if (label === '') return undefined
  const known = LABELS.get(label)
  if (known !== undefined) return known
  if (/^[\u4e00-\u9fff]/.test(label)) return sectionOfHanParts(label)
  if (!/^[a-z]/.test(label) || label.split(' ').length > MOST_WORDS) return undefined
  const parts = !isMarked && isWeak(label) ? undefined : sectionOfParts(label)
  if (parts !== undefined) return parts
  if (!isMarked && label.split(' ').length > MOST_WORDS_AFTER_PREFIX) return undefined
  return (isMarked ? MARKED_PREFIXES : PREFIXES).find(({ prefix }) => label.startsWith(prefix))?.section
}

const MOST_HAN = 16
/** What parts them; 参与 is a word. */
const HAN_AND = /[、，,/和及]|(?<!参)与/

/** `设计、设置和参与者`, `结论和相关性`: every part must be known. */
function sectionOfHanParts(label: string): Section | undefined {
  if (label.length > MOST_HAN || !HAN_AND.test(label)) return undefined
  const found = new Set<Section>()
  for (const part of label.split(HAN_AND)) {
    const section = LABELS.get(part)
    if (section === undefined) return undefined
    found.add(section)
  }
  return PRECEDENCE.find((section) => found.has(section))
}

function sectionOfParts(label: string): Section | undefined {
  const found = new Set<Section>()
  if (/^(?:in|for|of|with|and|used) /.test(label)) return undefined
  const parts = label.split(/\s*(?:,|\/|;|-(?!to\b|up\b)|\band\b|\bor\b)\s*/).filter((part) => part !== '')
  for (const part of parts) {
    // Beside methods, outcomes are what was measured.
    const isMeasured = parts.length > 1 && /^outcomes?$/.test(part)
    const section = isMeasured ? 'methods' : (LABELS.get(part) ?? sectionOfWords(part))
    if (section !== undefined) found.add(section)
    else if (!part.split(' ').every(isModifier)) return undefined
  }
  return PRECEDENCE.find((section) => found.has(section))
}

/**
 * The head noun of a part: its last word, or the word before `of`; the rest must be modifiers. A noun that is weak
 * alone (`Clinical trials`, `Nursing review`) makes no heading with an adjective either.
 */
function sectionOfWords(part: string): Section | undefined {
  const words = part.split(' ')
  const of = words.indexOf('of')
  const at = of > 0 && HEADS.has(words[of - 1]!) ? of - 1 : words.length - 1
  const section = HEADS.get(words[at]!)
  if (section === undefined) return undefined
  return words.every((word, i) => i === at || isModifier(word) || HEADS.has(word)) ? section : undefined
}

/** Whether every part of a heading is a weak noun, with adjectives or without. */
function isWeak(label: string): boolean {
  if (!holdsHead(label)) return true
  const words = label.split(/[\s,/]+/).filter((word) => word !== 'and' && word !== 'or')
  return words.every((word) => WEAK_ALONE.has(word) || !HEADS.has(word))
}

/** Whether a noun that heads a section stands in a label. */
function holdsHead(label: string): boolean {
  let start = 0
  for (let i = 0; i <= label.length; i++) {
    if (i < label.length && !partsWords(unitAt(label, i))) continue
    if (i > start && HEAD_TABLE.has(label, start, i)) return true
    start = i + 1
  }
  return false
}

/** A comma, a slash or a space. */
const partsWords = (unit: number) => unit === 0x2c || unit === 0x2f || isWhite(unit)

function isModifier(word: string): boolean {
  return MODIFIERS.has(word) || (word.length > 4 && ADJECTIVE.test(word))
}

/** What a heading opens, and the section where it is one; undefined where it is none. `isMarked` as above. */
export function readHeading(
  heading: string,
  isMarked: boolean,
): { readonly kind: HeadingKind; readonly section?: Section } | undefined {
  if (heading.length > LONGEST_HEADING) return undefined
  const label = normalizeHeading(heading)
  if (ABSTRACTS.has(label)) return { kind: 'abstract' }
  if (KEYWORDS.has(label)) return { kind: 'keywords' }
  const section = sectionOfLabel(label, isMarked)
  return section && { kind: 'section', section }
}
