import { createRequire } from 'node:module'
import type { AST } from '@eslint-community/regexpp'
import type { Report } from 'scslre'

// Loaded when the first repeated group is met: most codebooks have none, and it takes as long to load as a check.
const require = createRequire(import.meta.url)

/** A part of a regular expression whose running time grows much faster than the text; offsets in its body. */
export interface SlowPart {
  readonly start: number
  readonly end: number
  readonly growth: 'exponential' | number
  /** A character that, repeated, shows it. */
  readonly character: string
}

/**
 * Parts that backtrack exponentially, or with the third power of the text or more. Patterns run on one sentence,
 * so the square of its length is borne. Found by scslre (static analysis), which does not see alternatives that
 * can be split in two ways: those are looked for by Sardinas and Patterson's test (1953).
 */
export function findSlowParts(body: string, pattern: AST.Pattern, flags: 'u' | ''): SlowPart[] {
  const repeated = [...listQuantifiers(pattern)].filter(
    ({ max, element }) => max >= 3 && 'alternatives' in element,
  )
  // Only the repetition of a group can be split in many ways: most expressions need no analysis.
  if (repeated.length === 0) return []
  const parts: SlowPart[] = []
  const { analyse } = require('scslre') as typeof import('scslre')
  const { reports } = analyse(
    { source: body, flags },
    { assumeRejectingSuffix: true, reportTypes: { Move: false } },
  )
  for (const report of reports) {
    const part = describeReport(report)
    if (part !== undefined) parts.push(part)
  }
  for (const quantifier of repeated) {
    if (
      quantifier.max !== Number.POSITIVE_INFINITY ||
      parts.some((part) => part.start <= quantifier.start && quantifier.end <= part.end)
    )
      continue
    const words = literalAlternatives(quantifier.element)
    if (words !== undefined && isAmbiguousCode(words)) {
      parts.push({
        start: quantifier.start,
        end: quantifier.end,
        growth: 'exponential',
        character: words[0]!.at(0) ?? '',
      })
    }
  }
  return parts
}

function describeReport(report: Report): SlowPart | undefined {
  const character = report.character.pick
  if (report.type === 'Self') {
    const { start, end, max } = report.parentQuant
    if (report.exponential) return { start, end, growth: 'exponential', character }
    return max >= 3 ? { start, end, growth: max, character } : undefined
  }
  if (report.type === 'Trade' && report.exponential) {
    const start = Math.min(report.startQuant.start, report.endQuant.start)
    const end = Math.max(report.startQuant.end, report.endQuant.end)
    return { start, end, growth: 'exponential', character }
  }
  return undefined
}

function* listQuantifiers(node: AST.Node): Iterable<AST.Quantifier> {
  if (node.type === 'Quantifier') {
    yield node
    yield* listQuantifiers(node.element)
  } else if (node.type === 'Alternative') {
    for (const element of node.elements) yield* listQuantifiers(element)
  } else if ('alternatives' in node && Array.isArray(node.alternatives)) {
    for (const alternative of node.alternatives) yield* listQuantifiers(alternative as AST.Node)
  }
}

/** The words of a group whose alternatives are plain characters, absent where one is anything else. */
function literalAlternatives(element: AST.Element): string[] | undefined {
  if (element.type !== 'Group' && element.type !== 'CapturingGroup') return undefined
  const words: string[] = []
  for (const { elements } of element.alternatives) {
    let word = ''
    for (const one of elements) {
      if (one.type !== 'Character') return undefined
      word += String.fromCodePoint(one.value)
    }
    if (word === '') return undefined
    words.push(word)
  }
  return words.length > 1 && words.length <= 50 ? words : undefined
}

/** Whether some text is a row of these words in two ways (Sardinas and Patterson 1953). */
function isAmbiguousCode(words: readonly string[]): boolean {
  const code = new Set(words)
  if (code.size < words.length) return true
  const seen = new Set<string>()
  let suffixes = danglingSuffixes(words, words)
  while (suffixes.size > 0) {
    const next = new Set<string>()
    for (const suffix of suffixes) {
      if (code.has(suffix)) return true
      if (seen.has(suffix)) continue
      seen.add(suffix)
      next.add(suffix)
    }
    suffixes = new Set([...danglingSuffixes(words, [...next]), ...danglingSuffixes([...next], words)])
    for (const suffix of suffixes) if (seen.has(suffix)) suffixes.delete(suffix)
  }
  return false
}

/** What is left of the longer words when a shorter one is taken from their start. */
function danglingSuffixes(shorter: readonly string[], longer: readonly string[]): Set<string> {
  const suffixes = new Set<string>()
  for (const prefix of shorter) {
    for (const word of longer)
      if (word.length > prefix.length && word.startsWith(prefix)) suffixes.add(word.slice(prefix.length))
  }
  return suffixes
}
