// The slow finder of patterns, which tries every phrase at every word and runs every regular expression: what the
// fast one is measured against.

import type { CompiledCodebook } from '../../../src/coding/compile.js'
import { cuePatterns } from '../../../src/coding/cues.js'
import { type Found, NOTHING_FOUND } from '../../../src/coding/ending.js'
import { occurrenceAt } from '../../../src/coding/occurrence-at.js'
import { type AnyWords, isAnyWords, type Word } from '../../../src/coding/pattern.js'
import type { Target } from '../../../src/coding/pattern-matcher.js'
import type { Cue, Finder, Occurrence, Sentence } from '../../../src/coding/sentence.js'
import { type Tokens, tokenize, tokenText } from '../../../src/coding/tokens.js'
import { isCapital } from '../../../src/text/fold.js'
import type { CodedLanguage } from '../../../src/text/language.js'

/** Finds every occurrence of a codebook's patterns and every cue, each pattern by itself; none is late. */
export class SlowFinder implements Finder {
  readonly #patterns: Record<CodedLanguage, PatternList>

  constructor(compiled: CompiledCodebook) {
    const listIn = (language: CodedLanguage) =>
      new PatternList(
        compiled.patterns.flatMap((pattern) => {
          const parsed = pattern.language === language ? pattern.parse() : undefined
          return parsed === undefined ? [] : [{ pattern: pattern.id, parsed }]
        }),
      )
    this.#patterns = { en: listIn('en'), zh: listIn('zh') }
  }

  findWords(sentence: Sentence): Tokens {
    return tokenize(sentence.folded)
  }

  occurrenceAt({ tokens }: Sentence, pattern: number, words: number, last: number): Occurrence {
    const first = last - words + 1
    return { pattern, start: tokens.starts[first]!, end: tokens.ends[last]!, first, last }
  }

  find(sentence: Sentence): Found {
    const others = this.#patterns[sentence.segment.language as CodedLanguage].find(sentence)
    return { ...NOTHING_FOUND, others }
  }

  findLate(): Occurrence[] {
    return []
  }

  findLateWithin(): number[] {
    return []
  }

  findCues(sentence: Sentence): Cue[] {
    const language = sentence.segment.language as CodedLanguage
    cues[language] ??= new PatternList(cuePatterns(language))
    return cues[language].find(sentence).map(({ pattern, ...span }) => ({ kind: pattern, ...span }))
  }
}

const cues: Partial<Record<CodedLanguage, PatternList>> = {}

type Parts = readonly (Word | AnyWords)[]

/** Patterns one by one. That a word can begin a phrase is asked once for each phrase and each word there is. */
class PatternList {
  readonly #phrases: { readonly pattern: number; readonly parts: Parts }[] = []
  readonly #regexes: { readonly pattern: number; readonly regex: RegExp }[] = []
  readonly #beginningWith = new Map<string, readonly { readonly pattern: number; readonly parts: Parts }[]>()

  constructor(targets: readonly Target[]) {
    for (const { pattern, parsed } of targets) {
      if (parsed.kind === 'regex') this.#regexes.push({ pattern, regex: parsed.regex.everywhere })
      else for (const parts of parsed.variants) this.#phrases.push({ pattern, parts })
    }
  }

  find(sentence: Sentence): Occurrence[] {
    const { folded } = sentence
    const tokens = sentence.tokens as Tokens
    const found = new Map<string, Occurrence>()
    const add = (one: Occurrence) => found.set(`${one.pattern} ${one.start} ${one.end}`, one)
    for (let at = 0; at < tokens.count; at += 1) {
      for (const { pattern, parts } of this.#phrasesAt(sentence, at)) {
        for (const last of matchFrom(parts, sentence, at)) {
          add({ pattern, start: tokens.starts[at]!, end: tokens.ends[last]!, first: at, last })
        }
      }
    }
    for (const { pattern, regex } of this.#regexes) {
      for (const match of folded.matchAll(regex)) {
        if (match[0] !== '') add(occurrenceAt(sentence, pattern, match))
      }
    }
    return [...found.values()]
  }

  #phrasesAt({ tokens, folded }: Sentence, at: number) {
    const text = tokenText(folded, tokens.starts[at]!, tokens.ends[at]!)
    let phrases = this.#beginningWith.get(text)
    if (phrases === undefined) {
      phrases = this.#phrases.filter(({ parts: [first] }) => isWord(first!, text))
      this.#beginningWith.set(text, phrases)
    }
    return phrases
  }
}

function isWord(part: Word | AnyWords, text: string): boolean {
  return isAnyWords(part) || part.globs.some((glob) => isGlob(glob, text))
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
function matchFrom(parts: Parts, sentence: Sentence, at: number): number[] {
  const { folded, segment } = sentence
  const tokens = sentence.tokens as Tokens
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
    if (!isWord(current, text)) return
    if (current.capitals?.some((offset) => !isCapital(segment.text.charCodeAt(start + offset)))) return
    step(part + 1, token + 1)
  }
  step(0, at)
  return lasts
}
