import type { CodedLanguage } from '../text/language.js'
import { cuePatterns } from './cues.js'
import type { Found } from './ending.js'
import { PatternMatcher, type Target } from './pattern-matcher.js'
import { Vocabulary } from './phrase-trie.js'
import type { Cue, Finder, Occurrence, Sentence } from './sentence.js'
import { Symbols } from './symbols.js'
import { WordAutomaton } from './word-automaton.js'
import { WordLexer } from './word-lexer.js'
import type { WordPlaces } from './word-span.js'

/** The sets of patterns that share the lexer (see Symbols). */
const PATTERNS = 1
const CUES = 2

/**
 * Finds a codebook's patterns of one language, and the cues of that language: every character of a sentence is read
 * once for both, and cues are looked for among its words only where they are asked for.
 */
export class LanguageFinder implements Finder {
  readonly #lexer: WordLexer
  readonly #patterns: PatternMatcher
  readonly #cues: PatternMatcher

  constructor(targets: Iterable<Target>, language: CodedLanguage) {
    const vocabulary = new Vocabulary()
    const symbols = new Symbols(vocabulary.labels, vocabulary.sets)
    this.#patterns = new PatternMatcher(targets, language, vocabulary, symbols, PATTERNS)
    this.#cues = new PatternMatcher(cuePatterns(language), language, vocabulary, symbols, CUES)
    const signs = new Set([...this.#patterns.signs, ...this.#cues.signs])
    const words = new WordAutomaton(vocabulary.globs, vocabulary.labelsOfGlobs, symbols, signs)
    this.#lexer = new WordLexer(words, symbols, signs)
  }

  /** Begins another study: what was read before is read again if it is asked for. */
  begin(): void {
    this.#lexer.clear()
  }

  find(sentence: Sentence): Found {
    return this.#patterns.find(sentence, this.#read(sentence))
  }

  findLate(sentence: Sentence, pattern: number): readonly Occurrence[] {
    return this.#patterns.findLate(sentence, pattern)
  }

  findLateWithin(sentence: Sentence, start: number | undefined, end: number): readonly number[] {
    return this.#patterns.findLateWithin(sentence, start, end, this.#read(sentence))
  }

  findCues(sentence: Sentence): readonly Cue[] {
    const { endings, others } = this.#cues.find(sentence, this.#read(sentence))
    const cues: Cue[] = []
    for (let i = 0; i < endings.length; i += 1) {
      const { ending, last } = endings[i]!
      const { patterns, words } = ending
      for (let k = 0; k < patterns.length; k += 1) {
        cues.push(cueAt(this.occurrenceAt(sentence, patterns[k]!, words[k]!, last)))
      }
    }
    for (const other of others) cues.push(cueAt(other))
    return cues
  }

  occurrenceAt(sentence: Sentence, pattern: number, words: number, last: number): Occurrence {
    const { starts, ends } = this.#read(sentence)
    const { unit, word } = sentence
    const first = last - words + 1
    return { pattern, start: starts[word + first]! - unit, end: ends[word + last]! - unit, first, last }
  }

  findWords(sentence: Sentence): WordPlaces {
    const lexer = this.#read(sentence)
    const { unit, word, wordEnd } = sentence
    const starts: number[] = []
    const ends: number[] = []
    for (let i = word; i < wordEnd; i += 1) {
      starts.push(lexer.starts[i]! - unit)
      ends.push(lexer.ends[i]! - unit)
    }
    return { count: starts.length, starts, ends }
  }

  #read(sentence: Sentence): WordLexer {
    this.#lexer.read(sentence.segment.text, sentence)
    return this.#lexer
  }
}

function cueAt({ pattern, start, end, first, last }: Occurrence): Cue {
  return { kind: pattern, start, end, first, last }
}
