// Words or Chinese characters that every match of a regular expression holds behind its beginning.
import type { AST } from '@eslint-community/regexpp'
import type { CodedLanguage } from '../text/language.js'
import { beginningsOfRow, concatenate } from './regex-beginnings.js'
import { headsOf, isMark } from './regex-heads.js'
import type { Row } from './regex-rows.js'
import { KINDS, Kind } from './tokens.js'

interface Rated {
  readonly heads: readonly string[]
  readonly frequency: number
}

const MOST_HEADS = 80
/** Letters of a beginning of words that are worth looking for. */
const SHORTEST = 3

/** How many sets of heads are asked for at once. */
const MOST_ASKED = 2

/**
 * Tells what every match of the rows of one regular expression holds one of behind its beginning: in English words, each at
 * the beginning of a word, as globs; in Chinese characters. Rows share what they end in, which is looked at once.
 */
export class RequiredHeads {
  readonly #language: CodedLanguage
  readonly #from = new Map<AST.Element, Rated | undefined>()
  readonly #inside = new Map<AST.Element, Rated | undefined>()
  readonly #insideHere = new Map<AST.Element, Rated | undefined>()

  constructor(language: CodedLanguage) {
    this.#language = language
  }

  /** Of all such sets those that are likely to be rarest, the rarest first. `isLater`: the row's beginning counts too. */
  of(row: Row, isLater: boolean): readonly (readonly string[])[] {
    const language = this.#language
    const found: Rated[] = []
    for (const [at, element] of row.entries()) {
      const isHere = canBegin(row, at, language, isLater)
      const own = isHere ? this.#rateFrom(row, at) : undefined
      const rated = rarerOf(own, this.#rateInside(element, isHere))
      if (rated !== undefined) found.push(rated)
    }
    return pickRarest(found).map(({ heads }) =>
      heads.filter((head) => !heads.some((other) => other !== head && isWithin(head, other, language))),
    )
  }

  #rateFrom(row: Row, at: number): Rated | undefined {
    const element = row[at]!
    if (!this.#from.has(element))
      this.#from.set(element, rateFrom(beginningsOfRow(row.slice(at), this.#language), this.#language))
    return this.#from.get(element)
  }

  #rateInside(element: AST.Element, isHere: boolean): Rated | undefined {
    if (alternativesOf(element) === undefined) return undefined
    const known = isHere ? this.#insideHere : this.#inside
    if (!known.has(element)) known.set(element, rateInside(element, this.#language, isHere))
    return known.get(element)
  }
}

/** The rarest, but for those that are there wherever a rarer one is. */
function pickRarest(found: Rated[]): Rated[] {
  const picked: Rated[] = []
  for (const one of found.sort((a, b) => a.frequency - b.frequency)) {
    if (picked.length === MOST_ASKED) break
    const isImplied = picked.some(({ heads }) => heads.every((head) => one.heads.includes(head)))
    if (!isImplied) picked.push(one)
  }
  return picked
}

/** Whether heads can be looked for at an element of a row, `isLater` at its first one. */
function canBegin(row: Row, at: number, language: CodedLanguage, isLater: boolean): boolean {
  // What follows it can; ways to begin that differ may share it.
  if (row[at]!.type === 'Assertion') return false
  if (language === 'en') return isBehindGap(row, at, isLater)
  // The rest of a text says less than the text does.
  const isRest = row[at]!.type === 'Character' && row[at - 1]?.type === 'Character'
  return !isRest && (isLater || at > 0)
}

/** The heads of what begins with some texts. */
function rateFrom(texts: readonly string[], language: CodedLanguage): Rated | undefined {
  const heads = headsOf(texts, language)
  if (heads === undefined || heads.length > MOST_HEADS) return undefined
  if (heads.some((head) => isMark(head) || (head.endsWith('*') && lengthOf(head) < SHORTEST)))
    return undefined
  return { heads, frequency: guessFrequency(heads, language) }
}

/** The heads that a group requires, where it must be there: for each of its alternatives the rarest of its own. */
function rateInside(element: AST.Element, language: CodedLanguage, isLater: boolean): Rated | undefined {
  const alternatives = alternativesOf(element)
  if (alternatives === undefined) return undefined
  const all = new Set<string>()
  let frequency = 0
  for (const { elements } of alternatives) {
    const own = rarestInRow(elements, language, isLater)
    if (own === undefined) return undefined
    for (const head of own.heads) all.add(head)
    frequency += own.frequency
  }
  return all.size === 0 || all.size > MOST_HEADS ? undefined : { heads: [...all], frequency }
}

function rarestInRow(row: Row, language: CodedLanguage, isLater: boolean): Rated | undefined {
  let rarest: Rated | undefined
  for (const [at, element] of row.entries()) {
    const isHere = canBegin(row, at, language, isLater)
    if (isHere) rarest = rarerOf(rarest, rateFrom(concatenate(row.slice(at)).texts, language))
    rarest = rarerOf(rarest, rateInside(element, language, isHere))
  }
  return rarest
}

function rarerOf(a: Rated | undefined, b: Rated | undefined): Rated | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return b.frequency < a.frequency ? b : a
}

/** The alternatives of a group that must be there. */
function alternativesOf(element: AST.Element): readonly AST.Alternative[] | undefined {
  if (element.type === 'Group' || element.type === 'CapturingGroup') return element.alternatives
  return element.type === 'Quantifier' && element.min > 0 ? alternativesOf(element.element) : undefined
}

function lengthOf(head: string): number {
  return head.endsWith('*') ? head.length - 1 : head.length
}

/** Whether white space, or a sign that parts words, stands before an element in every match; `isFirst` tells it of the first element. */
function isBehindGap(elements: readonly AST.Element[], at: number, isFirst: boolean): boolean {
  for (let i = at - 1; i >= 0; i -= 1) {
    const element = elements[i]!
    if (element.type === 'Assertion') continue
    if (!endsInGap(element)) return false
    // What need not be there leaves it to what stands before it.
    if (element.type !== 'Quantifier' || element.min > 0) return true
  }
  return isFirst
}

/** Whether an element, where it is there, ends in white space or in a sign that parts words. */
function endsInGap(element: AST.Element | undefined): boolean {
  switch (element?.type) {
    case 'Quantifier':
      return endsInGap(element.element)
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives.every(({ elements }) => endsInGap(elements.at(-1)))
    case 'Character':
      return KINDS[element.value] === Kind.Gap
    case 'CharacterSet':
      return element.kind === 'space' && !element.negate
    default:
      return false
  }
}

/** Whether what has one head has the other. */
function isWithin(head: string, other: string, language: CodedLanguage): boolean {
  if (language === 'zh') return head.startsWith(other)
  return other.endsWith('*') && head.startsWith(other.slice(0, -1))
}

/** Below how often what a regular expression begins with is rare enough to be all that is looked for. */
const RARE = 0.02

/** Whether one of some heads is seldom in a text. */
export function areRare(heads: readonly string[], language: CodedLanguage): boolean {
  return guessFrequency(heads, language) < RARE
}

/** A guess at how often one of some words or Chinese characters is in a text, to compare with others: what is longer is rarer. */
function guessFrequency(heads: readonly string[], language: CodedLanguage): number {
  let frequency = 0
  for (const head of heads) frequency += (language === 'zh' ? 0.25 : 0.7) ** lengthOf(head)
  return frequency
}
