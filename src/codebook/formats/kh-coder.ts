import type { Indicator } from '../codebook.js'
import {
  type ForeignCodebook,
  type ForeignFormat,
  type Loss,
  type OpenTheme,
  openTheme,
} from './foreign-codebook.js'
import { type Expression, parseKhExpression } from './kh-expression.js'
import { hasHan } from './script-of.js'

/** KH Coder's coding rules, .cod: `*name`, then an expression up to the next one; `#` begins a comment. */
export const khCoder: ForeignFormat = {
  name: 'khcoder',
  title: 'KH Coder coding rules (.cod)',
  extensions: ['.cod'],
  detect: (text) => /^[*＊]\S/.test(text) || /\n[*＊]\S[^\n]*\n[^*＊]/.test(text),
  read: readKhCoder,
}

function readKhCoder(text: string): ForeignCodebook {
  const losses: Loss[] = []
  const codes: { theme: OpenTheme; parts: { text: string; line: number }[] }[] = []
  for (const [index, source] of text.split('\n').entries()) {
    const line = index + 1
    const entry = source.replace(/^#.*$/, '').trim()
    if (entry === '') continue
    if (/^[*＊]/.test(entry)) {
      // KH Coder itself refuses the full-width asterisk without a reason (ko-ichi-h/khcoder#578).
      codes.push({ theme: openTheme(entry.slice(1).trim(), line), parts: [] })
    } else if (codes.length === 0) losses.push({ line, entry, message: 'stands before the first `*code`' })
    else codes.at(-1)!.parts.push({ text: entry, line })
  }
  const expressions = new Map<string, Expression>()
  for (const { theme, parts } of codes) {
    const parsed = parseKhExpression(parts)
    losses.push(...parsed.losses)
    if (parsed.expression !== undefined) expressions.set(theme.name, parsed.expression)
  }
  for (const { theme } of codes) {
    const expression = expressions.get(theme.name)
    if (expression === undefined) continue
    for (const term of listAlternatives(inline(expression, expressions, new Set([theme.name]), losses))) {
      const read = makeIndicator(term)
      if ('message' in read) losses.push(read)
      else
        theme.indicators.push({
          indicator: read.indicator,
          line: term.line,
          language: hasHan(JSON.stringify(read.indicator)) ? 'zh' : 'en',
        })
    }
  }
  const themes = codes.map(({ theme }) => theme)
  if (themes.length === 0)
    return { themes, losses, failure: 'KH Coder names a code in a line that begins with `*`' }
  return { themes, losses }
}

/** Puts in the place of `<*code>` what that code says. */
function inline(
  expression: Expression,
  all: ReadonlyMap<string, Expression>,
  open: ReadonlySet<string>,
  losses: Loss[],
): Expression {
  if (expression.kind === 'code') {
    const named = all.get(expression.name)
    if (named === undefined || open.has(expression.name)) {
      losses.push({
        line: expression.line,
        entry: `<*${expression.name}>`,
        message:
          named === undefined ? 'names a code that is not in the file' : 'names a code that names this one',
      })
      return { kind: 'unknown', text: `<*${expression.name}>`, line: expression.line, told: true }
    }
    return inline(named, all, new Set([...open, expression.name]), losses)
  }
  if (expression.kind === 'not') return { ...expression, item: inline(expression.item, all, open, losses) }
  if (expression.kind === 'and' || expression.kind === 'or') {
    return { ...expression, items: expression.items.map((item) => inline(item, all, open, losses)) }
  }
  return expression
}

function listAlternatives(expression: Expression): Expression[] {
  return expression.kind === 'or' ? expression.items.flatMap(listAlternatives) : [expression]
}

function makeIndicator(term: Expression): { indicator: Indicator } | Loss {
  const lose = (message: string): Loss => ({ line: term.line, entry: term.text, message })
  if (term.kind === 'pattern') return { indicator: term.pattern }
  if (term.kind === 'near') return { indicator: { near: term.items, within: term.within } }
  if (term.kind === 'before') return { indicator: { before: term.items, within: term.within } }
  if (term.kind === 'unknown')
    return lose('is a condition that a codebook cannot state (a count, a heading, a variable, a length)')
  if (term.kind === 'not') return lose('is a rule of what must be absent alone')
  if (term.kind !== 'and') return lose('could not be carried')
  const positive = term.items.filter((item) => item.kind !== 'not')
  const negative = term.items.flatMap((item) => (item.kind === 'not' ? [item.item] : []))
  const [required, excluded] = [positive.map(patternOf), negative.map(patternOf)]
  if (excluded.includes(undefined)) return lose('excludes something that is more than words')
  const unless = (excluded as string[]).flatMap((pattern) => pattern.split('|'))
  const options = unless.length === 0 ? {} : { unless }
  const [only] = positive
  if (positive.length === 1 && only !== undefined) {
    if (only.kind === 'near') return { indicator: { near: only.items, within: only.within, ...options } }
    if (only.kind === 'before') return { indicator: { before: only.items, within: only.within, ...options } }
  }
  if (required.length === 0 || required.includes(undefined))
    return lose('joins something that is more than words')
  return required.length === 1
    ? { indicator: { match: required[0]!, ...options } }
    : { indicator: { all: required as string[], ...options } }
}

/** Words that may stand for each other in one item, absent where the expression is more than that. */
function patternOf(expression: Expression): string | undefined {
  if (expression.kind === 'pattern') return expression.pattern
  if (expression.kind !== 'or') return undefined
  const items = expression.items.map(patternOf)
  return items.includes(undefined) ? undefined : items.join('|')
}
