import { foldText } from '../text/fold.js'
import type { CodedLanguage } from '../text/language.js'
import { KINDS, Kind } from './tokens.js'

/** What words are made of for the tokenizer, as the inside of a character class. */
const WORD = readWordRanges()
const EDGE = `(?:(?<![${WORD}])|(?![${WORD}]))`
const SYNTAX = /[\\^$.*+?()[\]{}|/-]/

/** A regular expression of a codebook, folded as the text is, absent where it is not valid. */
export function compileRegex(source: string, language: CodedLanguage): RegExp | undefined {
  const folded = foldRegex(source)
  const whole = language === 'en' ? `${EDGE}(?:${folded})${EDGE}` : folded
  // Unicode mode reads \p{…}; it also forbids some escapes that are harmless without it.
  for (const flags of ['gu', 'g']) {
    try {
      return new RegExp(whole, flags)
    } catch {}
  }
  return undefined
}

/** Folds what a regular expression matches literally, and leaves its escapes and group names. */
function foldRegex(source: string): string {
  let folded = ''
  let i = 0
  while (i < source.length) {
    const kept = /^(?:\\(?:[pP]\{[^}]*\}|k<[^>]*>|c[A-Za-z])|\(\?<[A-Za-z_$][\w$]*>)/.exec(source.slice(i))
    const code = /^\\(?:u\{([0-9a-fA-F]+)\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2}))/.exec(source.slice(i))
    if (kept !== null) {
      folded += kept[0]
      i += kept[0].length
    } else if (code !== null) {
      folded += foldLiteral(String.fromCodePoint(Number.parseInt(code[1] ?? code[2] ?? code[3]!, 16)), true)
      i += code[0].length
    } else if (source[i] === '\\') {
      folded += source.slice(i, i + 2)
      i += 2
    } else {
      folded += foldLiteral(source[i]!, false)
      i += 1
    }
  }
  return folded
}

/** A character that folding turns into a sign of the syntax (a full-width bracket) stays a literal. */
function foldLiteral(character: string, escaped: boolean): string {
  const folded = foldText(character)
  return (escaped || folded !== character) && SYNTAX.test(folded) ? `\\${folded}` : folded
}

/** Words with punctuation that must stand in the text as well (`and/or`, `n = 18`), as a regular expression. */
export function punctuatedRegex(pattern: string, language: CodedLanguage): RegExp {
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
  return new RegExp(`${EDGE}(?:${source})${EDGE}`, 'gu')
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
