// A pattern as a codebook writes it, read into what is matched: words in a row, or a regular expression.

import { foldText, isCapital } from '../text/fold.js'
import type { CodedLanguage } from '../text/language.js'
import { compileRegex, type FoldedRegex, punctuatedRegex } from './regex.js'
import { spellWord } from './spelling.js'
import { isInCapitals, KINDS, Kind } from './tokens.js'

/**
 * One word of a phrase: folded globs that may stand for each other (`behaviour*`, `behavior*`), and the units that
 * must be capitals where the word is written in capitals. `*` is any rest of a word, `?` one character.
 */
export interface Word {
  readonly globs: readonly string[]
  readonly capitals?: readonly number[]
}

/** Any words, as many as `min` to `max`. */
export interface AnyWords {
  readonly min: number
  readonly max: number
}

/** Words in a row, in each of the ways they can be written (`decision making`, `decisionmaking`). */
export interface Phrase {
  readonly kind: 'phrase'
  readonly variants: readonly (readonly (Word | AnyWords)[])[]
}

export interface RegexPattern {
  readonly kind: 'regex'
  /** Runs on folded text of one sentence. */
  readonly regex: FoldedRegex
}

export type ParsedPattern = Phrase | RegexPattern

export function isAnyWords(part: Word | AnyWords): part is AnyWords {
  return 'min' in part
}

/** The alternatives of a pattern: what `|` parts outside regular expressions. */
export function splitAlternatives(pattern: string): string[] {
  if (!pattern.includes('|')) {
    const only = pattern.trim()
    return only === '' ? [] : [only]
  }
  const parts: string[] = []
  let at = 0
  while (at <= pattern.length) {
    const rest = pattern.slice(at)
    const lead = rest.length - rest.trimStart().length
    const slash = rest[lead] === '/' ? closingSlash(rest, lead) : -1
    const bar = slash >= 0 ? rest.indexOf('|', slash) : rest.indexOf('|')
    const end = bar < 0 ? rest.length : bar
    const part = rest.slice(0, end).trim()
    if (part !== '') parts.push(part)
    at += end + 1
  }
  return parts
}

/** Where a regular expression that begins at a slash ends: at a slash before `|` or the end, not escaped. */
function closingSlash(text: string, open: number): number {
  for (let i = open + 1; i < text.length; i += 1) {
    if (text[i] === '\\') i += 1
    else if (text[i] === '/' && /^\s*(?:\||$)/.test(text.slice(i + 1))) return i
  }
  return -1
}

/**
 * Reads one alternative, not a list. Absent where nothing can match: no words in it, or a regular expression that
 * does not compile.
 */
export function parsePattern(pattern: string, language: CodedLanguage): ParsedPattern | undefined {
  if (pattern.length > 2 && pattern.startsWith('/') && pattern.endsWith('/')) {
    const regex = compileRegex(pattern.slice(1, -1), language)
    return regex === undefined ? undefined : { kind: 'regex', regex }
  }
  const parts = splitWords(pattern, language === 'en')
  if (parts === undefined) return { kind: 'regex', regex: punctuatedRegex(pattern, language) }
  return phraseOf(parts, { star: { min: 1, max: 2 }, loose: language === 'en' })
}

/** Reads a quanteda glob: a lone `*` is one word, capitals do not matter, spellings are as written. */
export function parseGlob(glob: string, language: CodedLanguage): ParsedPattern | undefined {
  const parts = splitWords(foldText(glob), true)
  if (parts === undefined) return { kind: 'regex', regex: punctuatedRegex(glob, language) }
  return phraseOf(parts, { star: { min: 1, max: 1 }, loose: false })
}

interface WrittenWord {
  readonly text: string
  /** What stands before it: a hyphen, blanks, or nothing (the first one, and Chinese characters). */
  readonly joint: 'hyphen' | 'blank' | 'none'
}

/** The words of a pattern as written, absent where it holds punctuation that must stand in the text too. */
function splitWords(pattern: string, wildcards: boolean): WrittenWord[] | undefined {
  const words: WrittenWord[] = []
  let joint = 'none' as WrittenWord['joint']
  let current = ''
  const flush = (): void => {
    if (current === '') return
    const text = current.replace(/'s$/i, '') || current
    words.push({ text, joint: words.length === 0 ? 'none' : joint })
    current = ''
    joint = 'none'
  }
  const folded = foldText(pattern)
  for (let i = 0; i < pattern.length; i += 1) {
    const unit = folded.charCodeAt(i)
    const kind = KINDS[unit]!
    const character = folded[i]!
    if (
      kind === Kind.Letter ||
      kind === Kind.Digit ||
      (wildcards && (character === '*' || character === '?'))
    ) {
      current += pattern[i]
    } else if (kind === Kind.Single) {
      flush()
      current = pattern[i]!
      if (isHighSurrogate(unit)) current += pattern[++i] ?? ''
      flush()
    } else if ((kind === Kind.Apostrophe || kind === Kind.Point) && isInsideWord(folded, i)) {
      current += character
    } else if (kind === Kind.Apostrophe && current.toLowerCase().endsWith('s')) {
      // A plural's apostrophe: patients' needs.
    } else if (character === '-' || character === ' ') {
      flush()
      joint = character === '-' || joint === 'hyphen' ? 'hyphen' : 'blank'
    } else if (kind !== Kind.Invisible) return undefined
  }
  flush()
  return words
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00
}

function isInsideWord(folded: string, at: number): boolean {
  const before = KINDS[folded.charCodeAt(at - 1)]
  const after = KINDS[folded.charCodeAt(at + 1)]
  if (KINDS[folded.charCodeAt(at)] === Kind.Point) return before === Kind.Digit && after === Kind.Digit
  return (before === Kind.Letter || before === Kind.Digit || folded[at - 1] === '*') && after === Kind.Letter
}

interface PhraseRules {
  readonly star: AnyWords
  /** Whether capitals, spellings and hyphens are taken as people write them. */
  readonly loose: boolean
}

function phraseOf(words: readonly WrittenWord[], rules: PhraseRules): Phrase | undefined {
  if (words.length === 0 || words.every((word) => word.text === '*')) return undefined
  const writings = rules.loose ? gluedWritings(words) : [words]
  const variants = writings.map((writing) =>
    writing.map((word) => (word.text === '*' ? rules.star : wordOf(word.text, rules.loose))),
  )
  return { kind: 'phrase', variants }
}

/** Words of indicators come again and again. */
const LOOSE_WORDS = new Map<string, Word>()

function wordOf(written: string, loose: boolean): Word {
  if (!loose) return readWord(written, false)
  let word = LOOSE_WORDS.get(written)
  if (word === undefined) {
    word = readWord(written, true)
    LOOSE_WORDS.set(written, word)
  }
  return word
}

function readWord(written: string, loose: boolean): Word {
  const folded = foldText(written)
  if (isInCapitals(written)) {
    const star = written.indexOf('*')
    const fixed = star < 0 ? written : written.slice(0, star)
    const capitals = [...fixed].flatMap((_, i) => (isCapital(fixed.charCodeAt(i)) ? [i] : []))
    return { globs: [folded], capitals }
  }
  return { globs: loose ? spellWord(folded) : [folded] }
}

const SHORTEST_GLUED = 3

/** The phrase as written, and with parts of a compound run together: at hyphens, or at one blank. */
function gluedWritings(words: readonly WrittenWord[]): (readonly WrittenWord[])[] {
  const writings: (readonly WrittenWord[])[] = [words]
  for (let i = 1; i < words.length; i += 1) {
    const { joint, text } = words[i]!
    const left = words[i - 1]!.text
    if (joint === 'none' || left.includes('*') || text.startsWith('*')) continue
    if (joint === 'blank' && (left.length < SHORTEST_GLUED || text.length < SHORTEST_GLUED)) continue
    if (isInCapitals(left) !== isInCapitals(text) && /\p{L}/u.test(left) && /\p{L}/u.test(text)) continue
    writings.push([
      ...words.slice(0, i - 1),
      { text: left + text, joint: words[i - 1]!.joint },
      ...words.slice(i + 1),
    ])
  }
  if (
    words.length > 2 &&
    words.slice(1).every((word) => word.joint === 'hyphen' && !word.text.includes('*'))
  ) {
    writings.push([{ text: words.map((word) => word.text).join(''), joint: 'none' }])
  }
  return writings
}
