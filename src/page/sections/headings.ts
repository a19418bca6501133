// What a printed heading says: whether it opens the abstract, the keywords, or a section, and which section.
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
  for (const label of (LABELS_OTHER[section] ?? '').split('|')) LABELS.set(label.trim(), section)
  for (const label of (LABELS_ZH[section] ?? '').split(/\s+/)) LABELS.set(label, section)
  for (const label of PHRASES_EN[section] ?? []) LABELS.set(label, section)
  for (const head of (HEADS_EN[section] ?? '').split(/\s+/)) HEADS.set(head, section)
}
LABELS.delete('')
for (const label of [...ABSTRACT_HEADINGS_EN, ...ABSTRACT_HEADINGS_ZH]) ABSTRACTS.add(label)
for (const label of ABSTRACT_HEADINGS_OTHER.split('|')) ABSTRACTS.add(label.trim())
for (const label of [...KEYWORD_HEADINGS_EN, ...KEYWORD_HEADINGS_ZH]) KEYWORDS.add(label)
for (const label of KEYWORD_HEADINGS_OTHER.split('|')) KEYWORDS.add(label.trim())

/** Every word that a heading of several parts may hold. */
const WORDS = new Set(
  [...LABELS.keys(), ...HEADS.keys(), ...MODIFIERS, 'and', 'or', 'of', 'outcome', 'outcomes'].flatMap(
    (label) => label.split(/[\s,/;]+/),
  ),
)

/** Of a heading with parts of several sections, the first of these names the whole, as NLM has it. */
const PRECEDENCE: readonly Section[] = [
  'objective',
  'conclusion',
  'results',
  'methods',
  'background',
  'other',
]

/** Prefixes by their first character. */
const PREFIXES = indexPrefixes(listPrefixes(PREFIXES_EN))
const MARKED_PREFIXES = indexPrefixes([...listPrefixes(PREFIXES_EN), ...listPrefixes(MARKED_PREFIXES_EN)])
const MOST_WORDS_AFTER_PREFIX = 7

interface Prefix {
  readonly prefix: string
  readonly section: Section
}

function indexPrefixes(prefixes: readonly Prefix[]): Map<number, Prefix[]> {
  const index = new Map<number, Prefix[]>()
  for (const prefix of prefixes) {
    const unit = prefix.prefix.charCodeAt(0)
    index.set(unit, [...(index.get(unit) ?? []), prefix])
  }
  return index
}

function listPrefixes(prefixes: typeof PREFIXES_EN): Prefix[] {
  return SECTIONS.flatMap((section) => (prefixes[section] ?? []).map((prefix) => ({ prefix, section })))
}

const LONGEST_HEADING = 90
const MOST_WORDS = 10

/** A heading without its brackets, number, colon or stop, in lower case with single spaces; `&` is `and`. */
export function normalizeHeading(heading: string): string {
  const end = endOfPlainHeading(heading)
  return end < 0 ? normalizeAny(heading) : heading.slice(0, end).toLowerCase()
}

const SPACE = 0x20

/**
 * Where a heading of letters and single spaces ends, without a colon or stop behind it; -1 where it holds anything
 * that asks for more.
 */
function endOfPlainHeading(heading: string): number {
  let end = heading.length
  while (end > 0 && isColonOrStop(heading.charCodeAt(end - 1))) end--
  if (end < heading.length) while (end > 0 && heading.charCodeAt(end - 1) === SPACE) end--
  let before = SPACE
  for (let i = 0; i < end; i++) {
    const unit = heading.charCodeAt(i)
    const lower = unit | 0x20
    const isLetter = (lower >= 0x61 && lower <= 0x7a) || (unit >= 0x4e00 && unit <= 0x9fff)
    const isInner = unit === 0x2c || unit === 0x2f || unit === 0x27 || unit === 0x2d || isDigitUnit(unit)
    if (unit === SPACE ? before === SPACE || before > 0x7f : !isLetter && !(isInner && i > 0)) return -1
    if (before === SPACE && i > 0 && unit > 0x7f) return -1
    before = unit
  }
  return before === SPACE || before === 0x2d ? -1 : end
}

function isDigitUnit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

function isColonOrStop(unit: number): boolean {
  return unit === 0x3a || unit === 0x2e || unit === 0xff1a || unit === 0x3002
}

function normalizeAny(heading: string): string {
  return heading
    .trim()
    .replace(/\(s\)/gi, 's')
    .replace(/^(?:\d{1,2}[.、)]?|[一二三四五六七八九十]+[、.]|[■●•▪◆*#]+)\s*/u, '')
    .replace(/^[【〔[［(（<〈]\s*|\s*[】〕\]］)）>〉]$/gu, '')
    .replace(/\s*[:：.。．—–-]+\s*$/u, '')
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
  if (heading.length > LONGEST_HEADING) return undefined
  const label = normalizeHeading(heading)
  if (label === '') return undefined
  const known = LABELS.get(label)
  if (known !== undefined) return known
  if (!/^[a-z]/.test(label) || label.split(' ').length > MOST_WORDS) return undefined
  const isHopeless = holdsStranger(label) || (!isMarked && isWeak(label))
  const parts = isHopeless ? undefined : sectionOfParts(label)
  if (parts !== undefined) return parts
  if (!isMarked && label.split(' ').length > MOST_WORDS_AFTER_PREFIX) return undefined
  const prefixes = (isMarked ? MARKED_PREFIXES : PREFIXES).get(label.charCodeAt(0))
  return prefixes?.find(({ prefix }) => label.startsWith(prefix))?.section
}

/** Whether a word of a label stands in no heading: most lines hold one, and need no closer look. */
function holdsStranger(label: string): boolean {
  let from = 0
  let isPlain = true
  for (let i = 0; i <= label.length; i++) {
    const unit = i < label.length ? label.charCodeAt(i) : SPACE
    if (unit >= 0x61 && unit <= 0x7a) continue
    if (unit !== SPACE && unit !== 0x2c && unit !== 0x2f && unit !== 0x3b) {
      // A word with a hyphen, a digit or an accent is left to the closer look.
      isPlain = false
      continue
    }
    if (isPlain && i > from) {
      const word = label.slice(from, i)
      if (!WORDS.has(word) && !isModifier(word)) return true
    }
    from = i + 1
    isPlain = true
  }
  return false
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
  const words = label.split(/[\s,/]+/).filter((word) => word !== 'and' && word !== 'or')
  return words.every((word) => WEAK_ALONE.has(word) || !HEADS.has(word))
}

function isModifier(word: string): boolean {
  return MODIFIERS.has(word) || (word.length > 4 && ADJECTIVE.test(word))
}

/** What a heading opens, undefined where it is none. `isMarked` as for `sectionOfHeading`. */
export function kindOfHeading(heading: string, isMarked = false): HeadingKind | undefined {
  if (heading.length > LONGEST_HEADING) return undefined
  const label = normalizeHeading(heading)
  if (ABSTRACTS.has(label)) return 'abstract'
  if (KEYWORDS.has(label)) return 'keywords'
  return sectionOfHeading(heading, isMarked) === undefined ? undefined : 'section'
}
