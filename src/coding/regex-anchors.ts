// What a regular expression must begin with, or hold, so that it is tried only where it can match.
import { type AST, RegExpParser } from '@eslint-community/regexpp'
import { KINDS, Kind } from './tokens.js'

/**
 * `prefixes`: every match begins with one of them, or as far as heads are looked for; a prefix that ends in BOUNDARY is
 * followed by something that is no part of a word. `required`: every match holds one of them, none so short that nearly every text
 * holds it. Absent where nothing of use is known. `beginsAnywhere`: it begins with `.*` and matches nothing empty.
 */
export interface RegexAnchors {
  readonly prefixes?: readonly string[]
  readonly required?: readonly string[]
  /** Beginnings of words of which every match holds one, each behind white space, as globs. */
  readonly requiredWords?: readonly string[]
  readonly beginsAnywhere: boolean
  /** Matches nowhere but at the beginning of a text. */
  readonly beginsAtStart: boolean
}

/** Stands for white space of any kind at the end of a prefix. */
export const BOUNDARY = '\0'

interface Strings {
  /** The ways a piece can begin. */
  readonly texts: readonly string[]
  /** Whether each is all of it, so that what follows the piece follows the text. */
  readonly whole: readonly boolean[]
}

const PARSER = new RegExpParser({ ecmaVersion: 2024 })
const MOST_TEXTS = 80
/** To how many characters the ways to begin are cut, one after the other, where they are too many. */
const CUTS = [12, 8, 5, 3, 2]
const EMPTY: Strings = { texts: [''], whole: [true] }
const UNKNOWN: Strings = { texts: [''], whole: [false] }

/** Reads the anchors of a folded regular expression, without the word edges around it. */
export function readAnchors(source: string, flags: string): RegexAnchors {
  let pattern: AST.Pattern
  try {
    pattern = PARSER.parsePattern(source, 0, source.length, {
      unicode: flags.includes('u'),
    })
  } catch {
    return { beginsAnywhere: false, beginsAtStart: false }
  }
  const { alternatives } = pattern
  const { texts } = joinAlternatives(alternatives)
  const required = requiredIn(alternatives)
  const [only, ...others] = alternatives
  const words = others.length === 0 && only !== undefined ? requiredWordsIn(only.elements) : undefined
  return {
    ...(!texts.includes('') && { prefixes: dropLonger(texts) }),
    ...(required?.every(isTelling) && { required }),
    ...(words && { requiredWords: words }),
    beginsAtStart: alternatives.every(({ elements: [first] }) => isStart(first)),
    beginsAnywhere: required !== undefined && others.length === 0 && isAnything(only?.elements[0]),
  }
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

/** What one of must be in every match: for each of the alternatives one of its own. */
function requiredIn(alternatives: readonly AST.Alternative[]): readonly string[] | undefined {
  const all = new Set<string>()
  for (const { elements } of alternatives) {
    const own = requiredInRow(elements)
    if (own === undefined) return undefined
    for (const text of own) all.add(text)
  }
  return all.size > MOST_TEXTS ? undefined : [...all]
}

/** Of the pieces in a row that must all be there, characters or groups, the one whose shortest way is longest. */
function requiredInRow(elements: readonly AST.Element[]): readonly string[] | undefined {
  let best: readonly string[] | undefined
  let bestLength = 0
  let row = ''
  const consider = (texts: readonly string[]): void => {
    const shortest = texts.reduce((least, text) => Math.min(least, text.length), Number.POSITIVE_INFINITY)
    if (texts.length === 0 || shortest <= bestLength) return
    best = texts
    bestLength = shortest
  }
  for (const element of elements) {
    if (element.type === 'Assertion') continue
    if (element.type === 'Character') row += String.fromCodePoint(element.value)
    else {
      consider([row])
      row = ''
      consider(requiredOf(element) ?? [])
    }
  }
  consider([row])
  return best
}

/** Of the pieces of a row that must be there and stand behind white space, the words of the one with the longest. */
function requiredWordsIn(elements: readonly AST.Element[]): readonly string[] | undefined {
  let best: readonly string[] | undefined
  let bestLength = 0
  for (let at = 1; at < elements.length; at += 1) {
    if (!isWhiteSpace(elements[at - 1]!)) continue
    const literal = literalAt(elements, at)
    const texts = literal.length > 0 ? [literal.text] : (requiredOf(elements[at]!) ?? [])
    const words = texts.map((text) => BEGINNING_OF_WORD.exec(text)?.[0] ?? '')
    const shortest = words.reduce((least, word) => Math.min(least, word.length), Number.POSITIVE_INFINITY)
    if (words.length === 0 || shortest <= bestLength) continue
    best = words
    bestLength = shortest
  }
  return best && [...new Set(best.map((word) => `${word}*`))]
}

const BLANK = 0x20
const BEGINNING_OF_WORD = /^[a-z]{3,}/

function isWhiteSpace(element: AST.Element): boolean {
  if (element.type === 'Quantifier') return element.min > 0 && isWhiteSpace(element.element)
  if (element.type === 'Character') return element.value === BLANK
  return element.type === 'CharacterSet' && element.kind === 'space' && !element.negate
}

function requiredOf(element: AST.Element): readonly string[] | undefined {
  if (element.type === 'Group' || element.type === 'CapturingGroup') return requiredIn(element.alternatives)
  if (element.type === 'Quantifier') return element.min > 0 ? requiredOf(element.element) : undefined
  return element.type === 'Character' ? [String.fromCodePoint(element.value)] : undefined
}

function joinAlternatives(alternatives: readonly AST.Alternative[]): Strings {
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

function concatenate(elements: readonly AST.Element[]): Strings {
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
function literalAt(elements: readonly AST.Element[], from: number): { text: string; length: number } {
  let text = ''
  let at = from
  for (; at < elements.length; at += 1) {
    const element = elements[at]!
    if (element.type !== 'Character') break
    text += String.fromCodePoint(element.value)
  }
  return { text, length: at - from }
}

const LONGEST_HAN = 6

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

function beginningOf(element: AST.Element): Strings {
  switch (element.type) {
    case 'Character':
      return { texts: [String.fromCodePoint(element.value)], whole: [true] }
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

/** A prefix that begins with another one says no more than it. */
function dropLonger(texts: readonly string[]): string[] {
  const unique = [...new Set(texts)]
  return unique.filter((text) => !unique.some((other) => other !== text && text.startsWith(other)))
}
