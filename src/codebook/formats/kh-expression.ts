import type { Loss } from './foreign-codebook.js'
import { hasHan } from './script-of.js'

/** An expression of KH Coder. `text` is as written, `line` where it begins. */
export type Expression = { readonly text: string; readonly line: number } & (
  | { readonly kind: 'pattern'; readonly pattern: string }
  | { readonly kind: 'near' | 'before'; readonly items: readonly string[]; readonly within: number }
  | { readonly kind: 'and' | 'or'; readonly items: readonly Expression[] }
  | { readonly kind: 'not'; readonly item: Expression }
  | { readonly kind: 'code'; readonly name: string }
  | { readonly kind: 'unknown'; readonly told?: boolean }
)

interface Token {
  readonly text: string
  readonly line: number
}

/** KH Coder's distance where none is written. */
const DEFAULT_WITHIN = 10
const MAX_WITHIN = 100
const OPERATORS: Readonly<Record<string, string>> = {
  and: 'and',
  '&': 'and',
  or: 'or',
  '|': 'or',
  not: 'not',
  '!': 'not',
  '&!': 'and not',
  '|!': 'or not',
}

/** Reads the lines of one rule. Blanks part operators, brackets and words, as KH Coder demands. */
export function parseKhExpression(parts: readonly Token[]): {
  expression?: Expression
  losses: readonly Loss[]
} {
  const tokens = parts.flatMap(({ text, line }) =>
    splitTokens(text).map((token): Token => ({ text: token, line })),
  )
  const losses: Loss[] = []
  let at = 0
  const operator = () => OPERATORS[tokens[at]?.text.toLowerCase() ?? '']
  const readOr = (): Expression | undefined => {
    const items: Expression[] = []
    for (;;) {
      const item = readAnd()
      if (item !== undefined) items.push(item)
      const next = operator()
      if (next === 'or') at += 1
      else if (next === 'or not') {
        at += 1
        const item = readAtom()
        if (item !== undefined) items.push(negate(item))
      } else break
    }
    return join('or', items)
  }
  const readAnd = (): Expression | undefined => {
    const items: Expression[] = []
    for (;;) {
      const item = readNot()
      if (item !== undefined) items.push(item)
      const next = operator()
      if (next === 'and') at += 1
      else if (next === 'and not') {
        at += 1
        const item = readAtom()
        if (item !== undefined) items.push(negate(item))
      } else if (next === 'not' && items.length > 0) continue
      else break
    }
    return join('and', items)
  }
  const readNot = (): Expression | undefined => {
    if (operator() !== 'not') return readAtom()
    at += 1
    const item = readNot()
    return item === undefined ? undefined : negate(item)
  }
  const readAtom = (): Expression | undefined => {
    const token = tokens[at]
    if (token === undefined || token.text === ')') return undefined
    at += 1
    if (token.text === '(') {
      const inside = readOr()
      if (tokens[at]?.text === ')') at += 1
      else losses.push({ line: token.line, entry: token.text, message: 'is a bracket that is not closed' })
      return inside
    }
    // `lw <= 10`, `word >= 2`: a comparison takes the words round it.
    if (/^(?:[<>]=?|=|==)$/.test(tokens[at]?.text ?? '')) {
      const text = [token.text, tokens[at]!.text, tokens[at + 1]?.text ?? ''].join(' ')
      at += 2
      return { kind: 'unknown', text, line: token.line }
    }
    return readWord(token)
  }
  const expression = readOr()
  if (at < tokens.length) {
    const rest = tokens
      .slice(at)
      .map(({ text }) => text)
      .join(' ')
    losses.push({
      line: tokens[at]!.line,
      entry: rest,
      message: 'follows without an operator: KH Coder wants `or`, `and` or `|` with blanks round it',
    })
  }
  return { ...(expression && { expression }), losses }
}

const negate = (item: Expression): Expression => ({
  kind: 'not',
  item,
  text: `not ${item.text}`,
  line: item.line,
})

function join(kind: 'and' | 'or', items: readonly Expression[]): Expression | undefined {
  const [first] = items
  if (first === undefined || items.length === 1) return first
  return { kind, items, text: items.map(({ text }) => text).join(` ${kind} `), line: first.line }
}

/** Tokens as blanks part them; a `'string'` and a `near(…)` are one each. */
function splitTokens(text: string): string[] {
  return text.replaceAll('\u3000', ' ').match(/'[^']*'|(?:near|seq)\([^)]*\)(?:\[[^\]]*\])?|\S+/gi) ?? []
}

function readWord({ text, line }: Token): Expression {
  const distance = /^(near|seq)\((.*)\)(?:\[([a-z]?)(\d+)\])?$/i.exec(text)
  if (distance !== null) {
    const [, verb, words, unit, number] = distance
    if (unit) return { kind: 'unknown', text, line }
    const items = words!.split('-').map((word) => readPattern(word.trim()))
    const within = Math.min(Number(number ?? DEFAULT_WITHIN), MAX_WITHIN)
    return { kind: verb!.toLowerCase() === 'seq' ? 'before' : 'near', items, within, text, line }
  }
  const code = /^<[*＊](.+)>$/.exec(text)
  if (code !== null) return { kind: 'code', name: code[1]!, text, line }
  if (/^<>|-->|^[<>]/.test(text)) return { kind: 'unknown', text, line }
  const string = /^'(.*)'$/.exec(text)
  if (string !== null) {
    const literal = string[1]!
    const pattern = hasHan(literal) ? literal : `/${literal.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}/`
    return { kind: 'pattern', pattern, text, line }
  }
  return { kind: 'pattern', pattern: readPattern(text), text, line }
}

/** `A+B` is a phrase; in Chinese its parts stand together. */
function readPattern(word: string): string {
  return hasHan(word) ? word.replaceAll('+', '') : word.replaceAll('+', ' ').toLowerCase()
}
