// Finds what patterns occur in a sentence.

import { isCapital } from '../text/fold.js'
import type { CodedLanguage } from '../text/language.js'
import type { CompiledPattern } from './compile.js'
import { type AnyWords, isAnyWords, type Phrase, type Word } from './pattern.js'
import { addOccurrence, occurrenceAt, type Sentence } from './sentence.js'
import { tokenText } from './tokens.js'

interface Variant {
  readonly pattern: number
  readonly parts: readonly (Word | AnyWords)[]
}

/** The patterns of one language, by what their first word begins with. */
export interface PatternFinder {
  readonly literals: ReadonlyMap<string, readonly Variant[]>
  readonly globs: readonly { readonly test: (text: string) => boolean; readonly variant: Variant }[]
  readonly regexes: readonly { readonly pattern: number; readonly regex: RegExp }[]
}

const tests = new Map<string, (text: string) => boolean>()

function testOf(glob: string): (text: string) => boolean {
  let test = tests.get(glob)
  if (test === undefined) {
    const star = glob.indexOf('*')
    if (!/[*?]/.test(glob)) test = (text) => text === glob
    else if (star === glob.length - 1 && !glob.includes('?')) {
      const prefix = glob.slice(0, -1)
      test = (text) => text.startsWith(prefix)
    } else {
      const source = glob
        .replace(/[.\\^$+()[\]{}|]/g, '\\$&')
        .replace(/\*/g, '.*')
        .replace(/\?/g, '.')
      const regex = new RegExp(`^${source}$`, 'su')
      test = (text) => regex.test(text)
    }
    tests.set(glob, test)
  }
  return test
}

export function buildFinder(patterns: readonly CompiledPattern[], language: CodedLanguage): PatternFinder {
  const literals = new Map<string, Variant[]>()
  const globs: { test: (text: string) => boolean; variant: Variant }[] = []
  const regexes: { pattern: number; regex: RegExp }[] = []
  for (const { id, language: own, parsed } of patterns) {
    if (own !== language || parsed === undefined) continue
    if (parsed.kind === 'regex') regexes.push({ pattern: id, regex: parsed.regex })
    else
      for (const variant of variantsOf(id, parsed)) {
        const first = variant.parts[0]!
        if (isAnyWords(first)) continue
        for (const glob of first.globs) {
          if (/[*?]/.test(glob)) globs.push({ test: testOf(glob), variant })
          else {
            const list = literals.get(glob)
            if (list === undefined) literals.set(glob, [variant])
            else list.push(variant)
          }
        }
      }
  }
  return { literals, globs, regexes }
}

function variantsOf(pattern: number, phrase: Phrase): Variant[] {
  return phrase.variants.map((parts) => ({ pattern, parts }))
}

/** Adds every occurrence of the finder's patterns to a sentence, overlapping ones too. */
export function findPatterns(finder: PatternFinder, sentence: Sentence): void {
  const { tokens, folded } = sentence
  const texts = tokens.starts.map((start, i) => tokenText(folded, start, tokens.ends[i]!))
  for (let i = 0; i < tokens.count; i += 1) {
    for (const variant of finder.literals.get(texts[i]!) ?? []) matchVariant(variant, sentence, texts, i)
    for (const { test, variant } of finder.globs) {
      if (test(texts[i]!)) matchVariant(variant, sentence, texts, i)
    }
  }
  for (const { pattern, regex } of finder.regexes) {
    for (const match of folded.matchAll(regex)) {
      if (match[0] === '') continue
      const occurrence = occurrenceAt(tokens, match.index, match.index + match[0].length)
      addOccurrence(
        sentence,
        pattern,
        match.groups === undefined ? occurrence : withGroups(occurrence, match, sentence),
      )
    }
  }
}

function withGroups<T extends { start: number }>(
  occurrence: T,
  match: RegExpExecArray,
  sentence: Sentence,
): T {
  const groups: Record<string, string> = {}
  let from = occurrence.start
  for (const [name, value] of Object.entries(match.groups ?? {})) {
    if (value === undefined || value === '') continue
    // The text as it stands, not as folded: a group's place is found again inside the match.
    const at = sentence.folded.indexOf(value, from)
    const start = at < 0 ? sentence.folded.indexOf(value, occurrence.start) : at
    groups[name] = sentence.segment.text.slice(start, start + value.length)
    from = start
  }
  return { ...occurrence, groups }
}

function matchVariant(variant: Variant, sentence: Sentence, texts: readonly string[], at: number): void {
  const { parts, pattern } = variant
  const { tokens, segment } = sentence
  const step = (part: number, token: number, last: number): void => {
    const current = parts[part]
    if (current === undefined) {
      const start = tokens.starts[at]!
      addOccurrence(sentence, pattern, { start, end: tokens.ends[last]!, first: at, last })
      return
    }
    if (token >= tokens.count || (token > at && tokens.flex[token - 1] !== 1)) return
    if (isAnyWords(current)) {
      for (let count = 1; count <= current.max; count += 1) {
        if (token + count > tokens.count) return
        if (count > 1 && tokens.flex[token + count - 2] !== 1) return
        if (count >= current.min) step(part + 1, token + count, token + count - 1)
      }
      return
    }
    if (!current.globs.some((glob) => testOf(glob)(texts[token]!))) return
    if (!hasCapitals(current, segment.text, tokens.starts[token]!)) return
    step(part + 1, token + 1, token)
  }
  step(0, at, at)
}

function hasCapitals(word: Word, text: string, start: number): boolean {
  return word.capitals?.every((offset) => isCapital(text.charCodeAt(start + offset))) ?? true
}
