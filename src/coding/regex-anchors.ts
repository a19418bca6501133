// What a regular expression must begin with, or hold, so that it is tried only where it can match.
import { type AST, RegExpParser } from '@eslint-community/regexpp'

/**
 * `prefixes`: every match begins with one of them; a prefix that ends in BOUNDARY is followed by something that is
 * no part of a word. `required`: every match holds one of them. Absent where nothing of use is known.
 */
export interface RegexAnchors {
  readonly prefixes?: readonly string[]
  readonly required?: readonly string[]
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
    return {}
  }
  const beginning = joinAlternatives(pattern.alternatives)
  if (!beginning.texts.includes('')) return { prefixes: dropLonger(beginning.texts) }
  const [only, ...others] = pattern.alternatives
  if (only === undefined || others.length > 0) return {}
  const required = requiredIn(only)
  return required === undefined ? {} : { required }
}

/** Of the pieces in a row that must all be there, the one whose shortest way is longest. */
function requiredIn(alternative: AST.Alternative): readonly string[] | undefined {
  let best: readonly string[] | undefined
  const shortest = (texts: readonly string[]): number => Math.min(...texts.map((text) => text.length))
  for (let from = 0; from < alternative.elements.length; from += 1) {
    const { texts } = concatenate(alternative.elements.slice(from))
    const plain = texts.map((text) => text.replaceAll(BOUNDARY, ''))
    if (plain.includes('')) continue
    if (best === undefined || shortest(plain) > shortest(best)) best = [...new Set(plain)]
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
  const unique = dropDoubles({ texts, whole })
  return unique.texts.length > MOST_TEXTS ? UNKNOWN : unique
}

function dropDoubles({ texts, whole }: Strings): Strings {
  const kept = texts.map(
    (text, i) => texts.findIndex((other, k) => other === text && whole[k] === whole[i]) === i,
  )
  return { texts: texts.filter((_, i) => kept[i]), whole: whole.filter((_, i) => kept[i]) }
}

function concatenate(elements: readonly AST.Element[]): Strings {
  let current = EMPTY
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
    if (texts.length > MOST_TEXTS) return { texts: current.texts, whole: current.texts.map(() => false) }
    current = dropDoubles({ texts, whole })
  }
  return current
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
