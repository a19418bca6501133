import { foldText } from '../text/fold.js'
import type { CodedLanguage } from '../text/language.js'

// What a word is made of, in folded text: Latin, Greek and Cyrillic letters and digits.
const WORD = '0-9a-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u0370-\u052f\u1e00-\u1fff'
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

/** Whether a pattern between slashes compiles; the reason where it does not. */
export function whyRegexFails(source: string): string | undefined {
  try {
    new RegExp(foldRegex(source), 'gu')
    return undefined
  } catch {}
  try {
    new RegExp(foldRegex(source), 'g')
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message.replace(/^Invalid regular expression: /, '') : String(error)
  }
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
