// Finds all patterns of a set in a text that was cut into words: phrases by an automaton over what the words are,
// Chinese phrases by their own over characters, regular expressions where they can begin.
import type { CodedLanguage } from '../text/language.js'
import { occurrenceAt } from './occurrence-at.js'
import type { ParsedPattern } from './pattern.js'
import { IDLE, NO_STEP, PhraseAutomaton } from './phrase-automaton.js'
import { PhraseTrie, readHanPhrase, type Vocabulary } from './phrase-trie.js'
import { RegexGate } from './regex-gate.js'
import { RegexSearch } from './regex-search.js'
import { type Meaning, RegexTries } from './regex-tries.js'
import type { Occurrence, Sentence } from './sentence.js'
import { INNER, SET_BITS, type Symbols } from './symbols.js'
import { TextAutomaton } from './text-automaton.js'
import type { WordLexer } from './word-lexer.js'

/** A pattern and the number it is reported with; several may have the same. */
export interface Target {
  readonly pattern: number
  readonly parsed: ParsedPattern
  /** A regular expression that `find` leaves to `findLate`. */
  readonly isLate?: boolean
}

const NO_OCCURRENCES: readonly Occurrence[] = []

/**
 * Finds the patterns of one set, in sentences that its lexer has read. Several sets share one lexer, so that a text is
 * read once for all of them. Reads one text at a time; not to be used while it does.
 */
export class PatternMatcher {
  readonly #phrases: PhraseAutomaton
  readonly #tries: RegexTries
  /** The bit of this set (see Symbols). */
  readonly #set: number
  readonly #han: TextAutomaton | undefined
  /** What a phrase of Chinese characters is: a pattern, or something to regular expressions. */
  readonly #hanTargets: (number | Meaning)[] = []
  /** Regular expressions that may begin anywhere, and what tells whether they can match. */
  readonly #scanned: RegexSearch[] = []
  readonly #gate: RegexGate
  readonly #late = new Map<number, RegexSearch>()
  readonly #lateGate: RegexGate
  /** The sentence that the gate of late ones has read. */
  #gated: Sentence | undefined
  #found: Occurrence[] = []

  constructor(
    targets: Iterable<Target>,
    language: CodedLanguage,
    vocabulary: Vocabulary,
    symbols: Symbols,
    set: number,
  ) {
    this.#set = set
    this.#tries = new RegexTries(symbols)
    const hanPhrases: string[] = []
    const addHan = (phrase: string, target: number | Meaning): void => {
      hanPhrases.push(phrase)
      this.#hanTargets.push(target)
    }
    const trie = new PhraseTrie(set)
    for (const { pattern, parsed, isLate } of targets) {
      if (parsed.kind === 'phrase') {
        for (const parts of parsed.variants) {
          const han = readHanPhrase(parts)
          if (han === undefined) trie.add(parts, pattern, vocabulary)
          else addHan(han, pattern)
        }
        continue
      }
      const search = new RegexSearch(pattern, parsed.regex, language)
      if (isLate === true) {
        this.#late.set(pattern, search)
        continue
      }
      if (!this.#tries.add(search, vocabulary)) this.#scanned.push(search)
    }
    for (const [head, meaning] of this.#tries.han) addHan(head, meaning)
    for (const label of this.#tries.labels) vocabulary.mark(label, set)
    this.#phrases = new PhraseAutomaton(trie, symbols)
    this.#gate = new RegexGate(this.#scanned)
    this.#lateGate = new RegexGate([...this.#late.values()])
    this.#han = hanPhrases.length === 0 ? undefined : new TextAutomaton(hanPhrases)
  }

  /** Signs that the lexer is to note. */
  get signs(): Iterable<number> {
    return this.#tries.signs.keys()
  }

  /** Every occurrence of the patterns in a sentence that the lexer has read, overlapping ones too; each once. */
  find(sentence: Sentence, lexer: WordLexer): readonly Occurrence[] {
    this.#tries.begin(sentence)
    this.#findWords(sentence, lexer)
    if (this.#han !== undefined) this.#findHan(sentence, lexer, this.#han)
    this.#tries.run(sentence, this.#found)
    if (this.#scanned.length > 0) this.#scan(sentence, lexer)
    // Most sentences hold nothing: the empty array serves the next one.
    if (this.#found.length === 0) return NO_OCCURRENCES
    const found = this.#found
    this.#found = []
    return found
  }

  /** The occurrences of a late pattern. */
  findLate(sentence: Sentence, pattern: number, lexer: WordLexer): Occurrence[] {
    const search = this.#late.get(pattern)
    if (search === undefined || !this.#lets(sentence, search, lexer)) return []
    return this.#findAll(sentence, search)
  }

  /** The late patterns that may occur from one place of a sentence to another, or anywhere before the other. */
  findLateWithin(sentence: Sentence, start: number | undefined, end: number, lexer: WordLexer): number[] {
    if (this.#late.size === 0) return []
    this.#gated = undefined
    this.#lateGate.read(lexer.units, sentence.unit + (start ?? 0), sentence.unit + end)
    const patterns: number[] = []
    for (const [pattern, search] of this.#late) {
      if (!this.#lateGate.lets(search)) continue
      const match = start === undefined ? undefined : search.matchAt(sentence.folded, start)
      if (match === undefined || match?.[0].length === end - start!) patterns.push(pattern)
    }
    return patterns
  }

  #findAll(sentence: Sentence, search: RegexSearch): Occurrence[] {
    return search.findAll(sentence.folded).map((match) => occurrenceAt(sentence, search.pattern, match))
  }

  #lets(sentence: Sentence, search: RegexSearch, lexer: WordLexer): boolean {
    if (this.#gated !== sentence) {
      this.#gated = sentence
      this.#lateGate.read(lexer.units, sentence.unit, sentence.unit + sentence.segment.text.length)
    }
    return this.#lateGate.lets(search)
  }

  #scan(sentence: Sentence, lexer: WordLexer): void {
    let isGateRead = false
    for (const search of this.#scanned) {
      if (!this.#tries.lets(search)) continue
      if (!isGateRead) {
        this.#gate.read(lexer.units, sentence.unit, sentence.unit + sentence.segment.text.length)
      }
      isGateRead = true
      if (!this.#gate.lets(search)) continue
      for (const one of this.#findAll(sentence, search)) this.#found.push(one)
    }
  }

  /** Goes through the words: on with phrases that have begun, and beginning others and regular expressions. */
  #findWords(sentence: Sentence, lexer: WordLexer): void {
    const phrases = this.#phrases
    phrases.begin()
    const { entries, starts, ends } = lexer
    const set = this.#set
    const { targets, foundAt, found: ending, goesOn } = phrases
    const inner = set << INNER
    const { word: from, wordEnd, unit } = sentence
    const tries = this.#tries.hasWords ? this.#tries : undefined
    let { fromIdle } = phrases
    let state = IDLE
    for (let word = from; word < wordEnd; word += 1) {
      const entry = entries[word]!
      if (state !== IDLE) {
        const mayGoOn = (entry & inner) !== 0 || goesOn[state]!
        if (!mayGoOn || !lexer.joins(word - 1)) state = IDLE
      }
      if (state === IDLE && (entry & set) === 0) continue
      const symbol = entry < 0 ? lexer.symbolAt(word) : entry >> SET_BITS
      if (tries !== undefined && symbol !== 0 && tries.idle[symbol] !== 1)
        tries.noteWord(symbol, starts[word]!)
      let step = state === IDLE ? fromIdle[symbol] : undefined
      if (step === undefined || step < 0) {
        step = phrases.step(state, symbol)
        fromIdle = phrases.fromIdle
      }
      if (step === NO_STEP) {
        state = IDLE
        continue
      }
      state = targets[step]!
      for (let i = foundAt[step]!; ending[i]! >= 0; i += 2) {
        const first = word - ending[i + 1]! + 1
        this.#found.push({
          pattern: ending[i]!,
          start: starts[first]! - unit,
          end: ends[word]! - unit,
          first: first - from,
          last: word - from,
        })
      }
    }
    if (tries !== undefined || this.#tries.signs.size > 0) this.#tries.noteSigns(sentence, lexer)
  }

  #findHan(sentence: Sentence, lexer: WordLexer, han: TextAutomaton): void {
    const { classes, endsAt, fromRoot } = han
    const { starts, units } = lexer
    const end = sentence.unit + sentence.segment.text.length
    let state = 0
    let word = sentence.word
    for (let i = sentence.unit; i < end; i += 1) {
      const c = classes[units[i]!]!
      // Most characters are in no phrase, or begin one.
      if (c === 0) {
        state = 0
        continue
      }
      state = state === 0 ? fromRoot[c]! : han.next(state, c)
      if (endsAt[state] !== 1) continue
      while (starts[word]! < i) word += 1
      for (const { index, length } of han.outputsOf(state)) {
        const target = this.#hanTargets[index]!
        if (typeof target === 'number') {
          this.#addHan(target, i + 1 - sentence.unit, length, word - sentence.word)
        } else this.#tries.note(target, i + 1 - length)
      }
    }
  }

  /** Adds a phrase, once: two targets may have the same number. */
  #addHan(pattern: number, end: number, length: number, last: number): void {
    const found = this.#found
    const start = end - length
    for (let i = found.length - 1; i >= 0 && found[i]!.end === end; i -= 1) {
      if (found[i]!.pattern === pattern && found[i]!.start === start) return
    }
    found.push({ pattern, start, end, first: last - length + 1, last })
  }
}
