// The slow finder of patterns, which tries every phrase at every word and runs every regular expression: what the
// fast one is measured against.

import type { CompiledCodebook } from '../../../src/coding/compile.js'
import { cuePatterns } from '../../../src/coding/cues.js'
import { type AnyWords, isAnyWords, type ParsedPattern, type Word } from '../../../src/coding/pattern.js'
import { occurrenceAt } from '../../../src/coding/pattern-matcher.js'
import type { Cue, Finder, Occurrence, Sentence } from '../../../src/coding/sentence.js'
import { tokenText } from '../../../src/coding/tokens.js'
import { spanAt, type WordSpan } from '../../../src/coding/word-span.js'
import { isCapital } from '../../../src/text/fold.js'
import type { CodedLanguage } from '../../../src/text/language.js'

/** Finds every occurrence of a codebook's patterns and every cue, each pattern by itself; none is late. */
export class SlowFinder implements Finder {
  readonly #compiled: CompiledCodebook

  constructor(compiled: CompiledCodebook) {
    this.#compiled = compiled
  }

  find(sentence: Sentence): Occurrence[] {
    const own = this.#compiled.patterns.filter(({ language }) => language === sentence.segment.language)
    return own.flatMap(({ id, parsed }) => (parsed === undefined ? [] : findPattern(sentence, id, parsed)))
  }

  findLate(): Occurrence[] {
    return []
  }

  findLateWithin(): number[] {
    return []
  }

  findCues(sentence: Sentence): Cue[] {
    const cues = cuePatterns(sentence.segment.language as CodedLanguage)
    return cues
      .flatMap(({ pattern, parsed }) => findPattern(sentence, pattern, parsed))
      .map(({ pattern, ...span }) => ({ kind: pattern, ...span }))
  }
}

function findPattern(sentence: Sentence, pattern: number, parsed: ParsedPattern): Occurrence[] {
  const found = new Map<string, Occurrence>()
  for (const { span, match } of findParsed(parsed, sentence)) {
    const one =
      match === undefined ? { pattern, ...span } : occurrenceAt(sentence, sentence.tokens, pattern, match)
    found.set(`${span.start} ${span.end}`, one)
  }
  return [...found.values()]
}

interface Found {
  readonly span: WordSpan
  readonly match?: RegExpExecArray
}

function findParsed(parsed: ParsedPattern, sentence: Sentence): Found[] {
  const { tokens, folded } = sentence
  if (parsed.kind === 'regex') {
    return [...folded.matchAll(parsed.regex.everywhere)]
      .filter((match) => match[0] !== '')
      .map((match) => ({ span: spanAt(tokens, match.index, match.index + match[0].length), match }))
  }
  const found: Found[] = []
  for (const parts of parsed.variants) {
    for (let at = 0; at < tokens.count; at += 1) {
      for (const last of matchFrom(parts, sentence, at)) {
        found.push({ span: { start: tokens.starts[at]!, end: tokens.ends[last]!, first: at, last } })
      }
    }
  }
  return found
}

const tests = new Map<string, RegExp>()

function isGlob(glob: string, text: string): boolean {
  let test = tests.get(glob)
  if (test === undefined) {
    const source = glob
      .replace(/[.\\^$+()[\]{}|]/g, '\\$&')
      .replace(/\*/g, '.*')
      .replace(/\?/g, '.')
    test = new RegExp(`^${source}$`, 's')
    tests.set(glob, test)
  }
  return test.test(text)
}

/** The last words of all ways in which the parts match from a word on. */
function matchFrom(parts: readonly (Word | AnyWords)[], sentence: Sentence, at: number): number[] {
  const { tokens, folded, segment } = sentence
  const lasts: number[] = []
  const step = (part: number, token: number): void => {
    const current = parts[part]
    if (current === undefined) {
      lasts.push(token - 1)
      return
    }
    if (token >= tokens.count || (token > at && tokens.flex[token - 1] !== 1)) return
    if (isAnyWords(current)) {
      for (let count = 1; count <= current.max; count += 1) {
        if (token + count > tokens.count) return
        if (count > 1 && tokens.flex[token + count - 2] !== 1) return
        if (count >= current.min) step(part + 1, token + count)
      }
      return
    }
    const start = tokens.starts[token]!
    const text = tokenText(folded, start, tokens.ends[token]!)
    if (!current.globs.some((glob) => isGlob(glob, text))) return
    if (current.capitals?.some((offset) => !isCapital(segment.text.charCodeAt(start + offset)))) return
    step(part + 1, token + 1)
  }
  step(0, at)
  return lasts
}
