// The ways in which the matches of a regular expression, or of a part of it, can begin.
import type { AST } from '@eslint-community/regexpp'
import type { CodedLanguage } from '../text/language.js'
import { KINDS, Kind } from './tokens.js'

/** Stands at the end of a beginning for what no word holds: white space of any kind, or the end of a match. */
export const BOUNDARY = '\0'

export interface Strings {
  /** The ways a piece can begin. */
  readonly texts: readonly string[]
  /** Whether each is all of it, so that what follows the piece follows the text. */
  readonly whole: readonly boolean[]
}

const MOST_TEXTS = 80
/** To how many characters the ways to begin are cut, one after the other, where they are too many. */
const CUTS = [12, 8, 5, 3, 2]
const EMPTY: Strings = { texts: [''], whole: [true] }
const UNKNOWN: Strings = { texts: [''], whole: [false] }

/** The ways in which one of some alternatives can begin. */
export function joinAlternatives(alternatives: readonly AST.Alternative[]): Strings {
  const all = new Beginnings()
  for (const { elements } of alternatives) all.addAll(concatenate(elements))
  let cut = all.strings
  for (const length of CUTS) if (cut.texts.length > MOST_TEXTS) cut = cutTexts(cut, length)
  return cut.texts.length > MOST_TEXTS ? UNKNOWN : cut
}

/** Ways to begin, each once. */
class Beginnings {
  readonly #texts: string[] = []
  readonly #whole: boolean[] = []
  readonly #seenWhole = new Set<string>()
  readonly #seenBegun = new Set<string>()

  add(text: string, isWhole: boolean): void {
    const seen = isWhole ? this.#seenWhole : this.#seenBegun
    if (seen.has(text)) return
    seen.add(text)
    this.#texts.push(text)
    this.#whole.push(isWhole)
  }

  addAll({ texts, whole }: Strings): void {
    for (const [i, text] of texts.entries()) this.add(text, whole[i]!)
  }

  get strings(): Strings {
    return { texts: this.#texts, whole: this.#whole }
  }
}

function cutTexts({ texts, whole }: Strings, length: number): Strings {
  const cut = new Beginnings()
  for (const [i, text] of texts.entries()) cut.add(text.slice(0, length), whole[i]! && text.length <= length)
  return cut.strings
}

/** The ways in which the matches of all of a regular expression's elements in a row can begin. */
export function beginningsOfRow(
  elements: readonly AST.Element[],
  language: CodedLanguage,
): readonly string[] {
  const { texts, whole } = concatenate(elements)
  // In English a match ends where a word does.
  return language === 'zh'
    ? texts
    : texts.map((text, i) => (whole[i] && text !== '' ? text + BOUNDARY : text))
}

/** The ways in which elements in a row can begin. */
export function concatenate(elements: readonly AST.Element[]): Strings {
  let current = EMPTY
  for (let at = 0; at < elements.length; ) {
    const open = current.texts.filter((text, i) => current.whole[i]! && !isLongEnough(text)).length
    if (open === 0) break
    const literal = literalAt(elements, at)
    const next = literal.length === 0 ? beginningOf(elements[at]!) : { texts: [literal.text], whole: [true] }
    at += Math.max(literal.length, 1)
    if (current.texts.length - open + open * next.texts.length > MOST_TEXTS) {
      return { texts: current.texts, whole: current.texts.map(() => false) }
    }
    const joined = new Beginnings()
    for (const [i, text] of current.texts.entries()) {
      if (!current.whole[i]! || isLongEnough(text)) joined.add(text, false)
      else {
        for (const [k, more] of next.texts.entries()) {
          joined.add(text + more, next.whole[k]! && !more.endsWith(BOUNDARY))
        }
      }
    }
    current = joined.strings
  }
  return current
}

/** The characters that stand in a row at a place, as one text, and how many elements they are. */
export function literalAt(elements: readonly AST.Element[], from: number): { text: string; length: number } {
  let text = ''
  let at = from
  for (; at < elements.length; at += 1) {
    const element = elements[at]!
    if (element.type !== 'Character') break
    text += String.fromCodePoint(element.value)
  }
  return { text, length: at - from }
}

const LONGEST_HAN = 2

/** Whether a beginning holds all that is looked for: the first word, or some Chinese characters. */
function isLongEnough(text: string): boolean {
  const han = KINDS[text.charCodeAt(0)] === Kind.Single
  if (han) return text.length >= LONGEST_HAN
  for (let i = 0; i < text.length; i += 1) {
    const kind = KINDS[text.charCodeAt(i)]
    if (kind !== Kind.Letter && kind !== Kind.Digit) return true
  }
  return false
}

/** What was read of groups: rows of a regular expression share those that they go on with. */
const KNOWN = new WeakMap<AST.Element, Strings>()

function beginningOf(element: AST.Element): Strings {
  if (element.type === 'Character') return { texts: [String.fromCodePoint(element.value)], whole: [true] }
  let known = KNOWN.get(element)
  if (known === undefined) {
    known = readBeginning(element)
    KNOWN.set(element, known)
  }
  return known
}

function readBeginning(element: AST.Element): Strings {
  switch (element.type) {
    case 'CharacterSet':
      return setOf(element)
    case 'CharacterClass':
      return classOf(element)
    case 'Group':
    case 'CapturingGroup':
      return joinAlternatives(element.alternatives)
    case 'Assertion':
      return EMPTY
    case 'Quantifier':
      return quantified(element)
    default:
      return UNKNOWN
  }
}

function quantified({ element, min, max }: AST.Quantifier): Strings {
  if (max === 0) return EMPTY
  const once = beginningOf(element)
  const ends = max === 1 ? once.whole : once.whole.map(() => false)
  const some: Strings = { texts: once.texts, whole: min === 1 && max === 1 ? once.whole : ends }
  return min > 0 ? some : { texts: ['', ...some.texts], whole: [true, ...some.whole] }
}

function setOf(set: AST.CharacterSet): Strings {
  if (set.kind === 'digit' && !set.negate) return choice([...'0123456789'])
  if (set.kind === 'space' && !set.negate) return { texts: [BOUNDARY], whole: [false] }
  return UNKNOWN
}

function choice(texts: readonly string[]): Strings {
  return { texts, whole: texts.map(() => true) }
}

function classOf(node: AST.CharacterClass): Strings {
  if (node.negate) return UNKNOWN
  const texts: string[] = []
  const whole: boolean[] = []
  for (const part of node.elements) {
    if (part.type === 'Character') {
      texts.push(String.fromCodePoint(part.value))
      whole.push(true)
    } else if (part.type === 'CharacterClassRange') {
      if (part.max.value - part.min.value >= 40) return UNKNOWN
      for (let code = part.min.value; code <= part.max.value; code += 1) {
        texts.push(String.fromCodePoint(code))
        whole.push(true)
      }
    } else if (part.type === 'CharacterSet') {
      const one = setOf(part)
      texts.push(...one.texts)
      whole.push(...one.whole)
    } else return UNKNOWN
  }
  return { texts, whole }
}
