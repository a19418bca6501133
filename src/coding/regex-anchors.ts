// What a regular expression must begin with, or hold, so that it is tried only where it can match.
import { type AST, RegExpParser } from '@eslint-community/regexpp'

/**
 * `prefixes`: every match begins with one of them; a prefix that ends in BOUNDARY is followed by something that is
 * no part of a word. `required`: every match holds one of them. Absent where nothing of use is known.
 * `beginsAnywhere`: it begins with `.*` and matches nothing empty.
 */
export interface RegexAnchors {
  readonly prefixes?: readonly string[]
  readonly required?: readonly string[]
  readonly beginsAnywhere: boolean
}

/** Stands for white space of any kind at the end of a prefix. */
export const BOUNDARY = '\0'

interface Strings {
  /** The ways a piece can begin. */
  readonly texts: readonly string[]
  /** Whether each is all of it, so that what follows the piece follows the text. */
  readonly whole: readonly boolean[]
}

const MOST_TEXTS = 80
const LONGEST_TEXT = 24
/** To how many characters the ways to begin are cut, one after the other, where they are too many. */
const CUTS = [12, 8, 5, 3, 2]
const EMPTY: Strings = { texts: [''], whole: [true] }
const UNKNOWN: Strings = { texts: [''], whole: [false] }

/** Reads the anchors of a folded regular expression, without the word edges around it. */
export function readAnchors(source: string, flags: string): RegexAnchors {
  let pattern: AST.Pattern
  try {
    pattern = new RegExpParser({ ecmaVersion: 2024 }).parsePattern(source, 0, source.length, {
      unicode: flags.includes('u'),
    })
  } catch {
    return { beginsAnywhere: false }
  }
  const { alternatives } = pattern
  const beginning = joinAlternatives(alternatives)
  const prefixes = beginning.texts.includes('') ? undefined : dropLonger(beginning.texts)
  const required = requiredIn(alternatives)
  return {
    ...(prefixes && { prefixes }),
    ...(required && { required }),
    beginsAnywhere:
      required !== undefined && alternatives.length === 1 && isAnything(alternatives[0]!.elements[0]),
  }
}

function isAnything(element: AST.Element | undefined): boolean {
  if (element?.type !== 'Quantifier' || element.min > 0 || element.max !== Number.POSITIVE_INFINITY)
    return false
  return element.element.type === 'CharacterSet' && element.element.kind === 'any'
}

/** What one of must be in every match: for each of the alternatives one of its own. */
function requiredIn(alternatives: readonly AST.Alternative[]): readonly string[] | undefined {
  const all = new Set<string>()
  for (const alternative of alternatives) {
    const own = requiredInRow(alternative.elements)
    if (own === undefined) return undefined
    for (const text of own) all.add(text)
  }
  return all.size > MOST_TEXTS ? undefined : [...all]
}

/** Of the pieces in a row that must all be there, the one whose shortest way is longest. */
function requiredInRow(elements: readonly AST.Element[]): readonly string[] | undefined {
  let best: readonly string[] | undefined
  let bestLength = 0
  const consider = (texts: readonly string[] | undefined): void => {
    const shortest = Math.min(...(texts ?? ['']).map((text) => text.length))
    if (texts === undefined || texts.length === 0 || shortest <= bestLength) return
    best = texts
    bestLength = shortest
  }
  for (const element of elements) {
    if (element.type === 'Group' || element.type === 'CapturingGroup')
      consider(requiredIn(element.alternatives))
  }
  for (let from = 0; from < elements.length; ) {
    const { texts, count } = concatenate(elements.slice(from))
    consider([...new Set(texts.map((text) => text.replaceAll(BOUNDARY, '')))])
    from += Math.max(count, 1)
  }
  return best
}

function joinAlternatives(alternatives: readonly AST.Alternative[]): Strings {
  const texts: string[] = []
  const whole: boolean[] = []
  for (const alternative of alternatives) {
    const one = concatenate(alternative.elements)
    texts.push(...one.texts)
    whole.push(...one.whole)
  }
  let unique = dropDoubles({ texts, whole })
  for (const length of CUTS) if (unique.texts.length > MOST_TEXTS) unique = cutTexts(unique, length)
  return unique.texts.length > MOST_TEXTS ? UNKNOWN : unique
}

function cutTexts({ texts, whole }: Strings, length: number): Strings {
  return dropDoubles({
    texts: texts.map((text) => text.slice(0, length)),
    whole: texts.map((text, i) => whole[i]! && text.length <= length),
  })
}

function dropDoubles({ texts, whole }: Strings): Strings {
  const seen = new Map<string, number>()
  for (const [i, text] of texts.entries()) {
    const key = `${whole[i]} ${text}`
    if (!seen.has(key)) seen.set(key, i)
  }
  const kept = [...seen.values()]
  return { texts: kept.map((i) => texts[i]!), whole: kept.map((i) => whole[i]!) }
}

/** The ways in which elements in a row can begin; `count` is how many of them have been looked at. */
function concatenate(elements: readonly AST.Element[]): Strings & { readonly count: number } {
  let current = EMPTY
  let count = 0
  for (const element of elements) {
    if (!current.whole.includes(true)) break
    const next = beginningOf(element)
    const texts: string[] = []
    const whole: boolean[] = []
    for (const [i, text] of current.texts.entries()) {
      if (current.whole[i] !== true || text.length >= LONGEST_TEXT) {
        texts.push(text)
        whole.push(false)
        continue
      }
      for (const [k, more] of next.texts.entries()) {
        texts.push(text + more)
        whole.push(next.whole[k]! && !more.endsWith(BOUNDARY))
      }
    }
    if (texts.length > MOST_TEXTS)
      return { texts: current.texts, whole: current.texts.map(() => false), count }
    current = dropDoubles({ texts, whole })
    count += 1
  }
  return { ...current, count }
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
