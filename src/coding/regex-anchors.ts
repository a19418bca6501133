// What a regular expression must begin with, or hold, so that it is tried only where it can match.
import { type AST, RegExpParser } from '@eslint-community/regexpp'
import type { CodedLanguage } from '../text/language.js'
import { beginningsOfRow } from './regex-beginnings.js'
import { headsOf } from './regex-heads.js'
import { requiredIn } from './regex-required.js'
import { areRare, RequiredHeads } from './regex-required-heads.js'
import { type Row, spreadRows } from './regex-rows.js'
import { KINDS, Kind } from './tokens.js'

/** A way in which the matches of a regular expression can begin. */
export interface Beginning {
  /** What each begins with one of: words as globs in English, characters in Chinese, or signs. Absent where it is not known. */
  readonly heads: readonly string[] | undefined
  /** Sets of words as globs, or of Chinese characters: each holds one of each set. */
  readonly asks: readonly (readonly string[])[]
}

export interface Beginnings {
  readonly ways: readonly Beginning[]
  /** Matches nowhere but at the beginning of a text. */
  readonly beginsAtStart: boolean
}

export interface Required {
  /** Every match holds one of them, none so short that nearly every text holds it. Absent where nothing of use is known. */
  readonly texts?: readonly string[]
  /** It begins with `.*` and matches nothing empty. */
  readonly beginsAnywhere: boolean
  /** Matches nowhere but at the beginning of a text. */
  readonly beginsAtStart: boolean
}

/** Reads how the matches of a folded regular expression begin, without the word edges around it. */
export function readBeginnings(source: string, flags: string, language: CodedLanguage): Beginnings {
  const alternatives = parseAlternatives(source, flags)
  if (alternatives === undefined) return { ways: [{ heads: undefined, asks: [] }], beginsAtStart: false }
  const beginsAtStart = doesBeginAtStart(alternatives)
  const required = new RequiredHeads(language)
  const ways = spreadRows(alternatives).map((row) => readBeginning(row, language, required, beginsAtStart))
  return { ways: joinAlike(ways), beginsAtStart }
}

/** Reads what the matches of a folded regular expression hold. */
export function readRequired(source: string, flags: string): Required {
  const alternatives = parseAlternatives(source, flags)
  if (alternatives === undefined) return { beginsAnywhere: false, beginsAtStart: false }
  const required = requiredIn(alternatives)
  const [only, ...others] = alternatives
  return {
    ...(required?.every(isTelling) && { texts: required }),
    beginsAnywhere: required !== undefined && others.length === 0 && isAnything(only?.elements[0]),
    beginsAtStart: doesBeginAtStart(alternatives),
  }
}

const PARSER = new RegExpParser({ ecmaVersion: 2024 })

function parseAlternatives(source: string, flags: string): readonly AST.Alternative[] | undefined {
  try {
    return PARSER.parsePattern(source, 0, source.length, { unicode: flags.includes('u') }).alternatives
  } catch {
    return undefined
  }
}

function doesBeginAtStart(alternatives: readonly AST.Alternative[]): boolean {
  return alternatives.every(({ elements: [first] }) => isStart(first))
}

function readBeginning(
  row: Row,
  language: CodedLanguage,
  required: RequiredHeads,
  beginsAtStart: boolean,
): Beginning {
  const texts = beginningsOfRow(row, language)
  const heads = texts.includes('') ? undefined : headsOf(dropLonger(texts), language)
  const isRare = heads !== undefined && areRare(heads, language)
  return { heads, asks: isRare ? [] : required.of(row, beginsAtStart && heads === undefined) }
}

/** Ways that ask for the same as one. */
function joinAlike(beginnings: readonly Beginning[]): Beginning[] {
  const joined = new Map<string, Beginning>()
  for (const { heads, asks } of beginnings) {
    const key = JSON.stringify([heads === undefined, asks])
    const known = joined.get(key)
    const all = known?.heads === undefined || heads === undefined ? heads : [...known.heads, ...heads]
    joined.set(key, { heads: all && [...new Set(all)], asks })
  }
  return [...joined.values()]
}

/** Whether it says much that a text is there. */
function isTelling(text: string): boolean {
  return text.length > 2 || KINDS[text.charCodeAt(0)] === Kind.Single
}

function isStart(element: AST.Element | undefined): boolean {
  return element?.type === 'Assertion' && element.kind === 'start'
}

function isAnything(element: AST.Element | undefined): boolean {
  if (element?.type !== 'Quantifier' || element.min > 0 || element.max !== Number.POSITIVE_INFINITY)
    return false
  return element.element.type === 'CharacterSet' && element.element.kind === 'any'
}

/** A prefix that begins with another one says no more than it. */
function dropLonger(texts: readonly string[]): string[] {
  const unique = [...new Set(texts)]
  return unique.filter((text) => !unique.some((other) => other !== text && text.startsWith(other)))
}
