import { type AST, RegExpParser, RegExpSyntaxError } from '@eslint-community/regexpp'
import type { PatternUse } from './pattern-use.js'

/** A regular expression of a codebook, parsed, or why it cannot be. Offsets count from the start of its body. */
export type ParsedRegex =
  | { readonly pattern: AST.Pattern; readonly flags: 'u' | ''; readonly error?: undefined }
  | { readonly pattern?: undefined; readonly error: { readonly message: string; readonly index: number } }

const PARSER = new RegExpParser({ ecmaVersion: 2024 })

const PARSED = new WeakMap<PatternUse, ParsedRegex>()

/** A regular expression, parsed once for all rules. */
export function parseRegex(use: PatternUse): ParsedRegex {
  const known = PARSED.get(use)
  if (known !== undefined) return known
  const parsed = parseBody(use.body)
  PARSED.set(use, parsed)
  return parsed
}

/** As the engine compiles it: in Unicode mode or, where that forbids one of its escapes, without. */
function parseBody(body: string): ParsedRegex {
  let error: RegExpSyntaxError | undefined
  for (const flags of ['u', ''] as const) {
    try {
      return { pattern: PARSER.parsePattern(body, 0, body.length, { unicode: flags === 'u' }), flags }
    } catch (thrown) {
      if (!(thrown instanceof RegExpSyntaxError)) throw thrown
      error ??= thrown
    }
  }
  const message = error!.message.replace(/^Invalid regular expression: \/[\s\S]*\/[a-z]*: /, '')
  return { error: { message, index: placeOf(message, body, Math.min(error!.index, body.length)) } }
}

/** The parser has read past a quantifier when it finds that nothing stands before it. */
function placeOf(message: string, body: string, index: number): number {
  if (!/nothing to repeat|out of order in \{/i.test(message) || index === 0) return index
  return body[index - 1] === '}' ? body.lastIndexOf('{', index) : index - 1
}

/** Whether a part of a regular expression can match the empty text. A backreference may. */
export function canBeEmpty(node: AST.Pattern | AST.Alternative | AST.Element): boolean {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives.some(canBeEmpty)
    case 'Alternative':
      return node.elements.every(canBeEmpty)
    case 'Quantifier':
      return node.min === 0 || canBeEmpty(node.element)
    case 'Assertion':
    case 'Backreference':
      return true
    default:
      return false
  }
}

/** The elements of a pattern that stand side by side, one list an alternative, the nested ones too. */
export function* listSequences(node: AST.Node): Iterable<readonly AST.Element[]> {
  if (node.type === 'Alternative') {
    yield node.elements
    for (const element of node.elements) yield* listSequences(element)
  } else if (node.type === 'Quantifier') {
    yield* listSequences(node.element)
  } else if ('alternatives' in node && Array.isArray(node.alternatives)) {
    for (const alternative of node.alternatives) {
      if (alternative.type === 'Alternative') yield* listSequences(alternative)
    }
  }
}

/** Whether an element can only begin (or end) with a Han character. */
export function isHanEdge(element: AST.Element | undefined, edge: 'first' | 'last'): boolean {
  if (element === undefined) return false
  if (element.type === 'Character') return isHanCodePoint(element.value)
  if (element.type === 'Quantifier') return element.min > 0 && isHanEdge(element.element, edge)
  if (element.type === 'CharacterClass') {
    return !element.negate && element.elements.length > 0 && element.elements.every(isHanClassElement)
  }
  if (element.type === 'CharacterSet') return isHanProperty(element)
  if (element.type === 'Group' || element.type === 'CapturingGroup') {
    return element.alternatives.every((alternative) => {
      const { elements } = alternative
      return isHanEdge(edge === 'first' ? elements[0] : elements.at(-1), edge)
    })
  }
  return false
}

function isHanClassElement(element: AST.CharacterClassElement): boolean {
  if (element.type === 'Character') return isHanCodePoint(element.value)
  if (element.type === 'CharacterClassRange')
    return isHanCodePoint(element.min.value) && isHanCodePoint(element.max.value)
  return element.type === 'CharacterSet' && isHanProperty(element)
}

function isHanProperty(element: AST.CharacterSet): boolean {
  return element.kind === 'property' && !element.negate && (element.value ?? element.key) === 'Han'
}

/** CJK Unified Ideographs with extension A, the iteration marks, compatibility ideographs, and planes 2 and 3. */
function isHanCodePoint(codePoint: number): boolean {
  return (
    (codePoint >= 0x4e00 && codePoint <= 0x9fff) ||
    (codePoint >= 0x3400 && codePoint <= 0x4dbf) ||
    (codePoint >= 0x3005 && codePoint <= 0x3007) ||
    (codePoint >= 0xf900 && codePoint <= 0xfaff) ||
    (codePoint >= 0x20000 && codePoint <= 0x323af)
  )
}
