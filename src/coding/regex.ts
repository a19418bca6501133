import { foldText } from '../text/fold.js'
import type { CodedLanguage } from '../text/language.js'
import { KINDS, Kind } from './tokens.js'

/** What words are made of for the tokenizer, as the inside of a character class. */
const WORD = readWordRanges()
const EDGE = `(?:(?<![${WORD}])|(?![${WORD}]))`
const SYNTAX = /[\\^$.*+?()[\]{}|/-]/

/** A regular expression over folded text. What it is run with is made when it is first needed. */
export class FoldedRegex {
  /** Folded, without the word edges around it. */
  readonly body: string
  /** `u`, or nothing where it is only valid without. */
  readonly flags: string
  readonly #keepsToWords: boolean
  #everywhere: RegExp | undefined
  #here: RegExp | undefined

  constructor(body: string, flags: string, keepsToWords: boolean) {
    this.body = body
    this.flags = flags
    this.#keepsToWords = keepsToWords
  }

  /** Global: finds the matches of a text one after the other. */
  get everywhere(): RegExp {
    this.#everywhere ??= new RegExp(
      this.#keepsToWords ? `${EDGE}(?:${this.body})${EDGE}` : this.body,
      `${this.flags}g`,
    )
    return this.#everywhere
  }

  /** Sticky: matches at `lastIndex`, which must be at a word edge where the expression keeps to them. */
  get here(): RegExp {
    this.#here ??= new RegExp(this.#keepsToWords ? `(?:${this.body})${EDGE}` : this.body, `${this.flags}y`)
    return this.#here
  }
}

/** A regular expression of a codebook, folded as the text is, absent where it is not valid. */
export function compileRegex(source: string, language: CodedLanguage): FoldedRegex | undefined {
  const body = foldRegex(source)
  const keepsToWords = language === 'en'
  // Unicode mode reads \p{…}; it also forbids some escapes that are harmless without it.
  for (const flags of ['u', '']) {
    if (isValid(keepsToWords ? `(?:${body})` : body, flags)) return new FoldedRegex(body, flags, keepsToWords)
  }
  return undefined
}

function isValid(source: string, flags: string): boolean {
  try {
    return new RegExp(source, flags) !== undefined
  } catch {
    return false
  }
}

/** What folding leaves alone: escapes and the names of groups. */
const KEPT = /\\(?:[pP]\{[^}]*\}|k<[^>]*>|c[A-Za-z])|\(\?<[A-Za-z_$][\w$]*>/y
const CODE = /\\(?:u\{([0-9a-fA-F]+)\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2}))/y

/** Folds what a regular expression matches literally, and leaves its escapes and group names. */
function foldRegex(source: string): string {
  let folded = ''
  let i = 0
  while (i < source.length) {
    const character = source[i]!
    const kept = character === '\\' || character === '(' ? execAt(KEPT, source, i) : null
    const code = kept === null && character === '\\' ? execAt(CODE, source, i) : null
    if (kept !== null) {
      folded += kept[0]
      i += kept[0].length
    } else if (code !== null) {
      folded += foldLiteral(String.fromCodePoint(Number.parseInt(code[1] ?? code[2] ?? code[3]!, 16)), true)
      i += code[0].length
    } else if (character === '\\') {
      folded += source.slice(i, i + 2)
      i += 2
    } else {
      folded += foldLiteral(character, false)
      i += 1
    }
  }
  return folded
}

function execAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at
  return sticky.exec(text)
}

/** A character that folding turns into a sign of the syntax (a full-width bracket) stays a literal. */
function foldLiteral(character: string, escaped: boolean): string {
  const folded = foldText(character)
  return (escaped || folded !== character) && SYNTAX.test(folded) ? `\\${folded}` : folded
}

/** Words with punctuation that must stand in the text as well (`and/or`, `n = 18`), as a regular expression. */
export function punctuatedRegex(pattern: string, language: CodedLanguage): FoldedRegex {
  const wildcards = language === 'en'
  let source = ''
  for (const part of foldText(pattern)
    .trim()
    .match(/\s+|-|\*|\?|[^\s*?-]+/gu) ?? []) {
    if (/^\s/.test(part)) source += language === 'en' ? '(?:\\s+|-)' : '\\s*'
    else if (part === '-') source += '(?:-|\\s+)?'
    else if (part === '*' && wildcards) source += `[${WORD}']*`
    else if (part === '?' && wildcards) source += `[${WORD}]`
    else source += part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
  }
  return new FoldedRegex(source, 'u', true)
}

function readWordRanges(): string {
  const isWord = (unit: number): boolean => KINDS[unit] === Kind.Letter || KINDS[unit] === Kind.Digit
  const escapeUnit = (unit: number): string => `\\u${unit.toString(16).padStart(4, '0')}`
  let ranges = ''
  for (let unit = 0; unit < 0xd800; unit += 1) {
    if (!isWord(unit)) continue
    const first = unit
    while (isWord(unit + 1)) unit += 1
    ranges += `${escapeUnit(first)}-${escapeUnit(unit)}`
  }
  return ranges
}
