// Finds all patterns of a set in a text that was cut into words: phrases by an automaton over what the words are,
// Chinese phrases by their own over characters, regular expressions where they can begin.
import type { CodedLanguage } from '../text/language.js'
import { addPair, type Ending, type EndingAt, Endings, type Found, NOTHING_FOUND } from './ending.js'
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

/** What the characters that end at a state of the Chinese automaton are. */
interface HanEnd {
  readonly ending: Ending | undefined
  readonly meanings: readonly { readonly meaning: Meaning; readonly length: number }[]
}

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
  readonly #hanEnds: (HanEnd | undefined)[] = []
  readonly #hanEndings = new Endings()
  /** What is found in the sentence being read. */
  #endings: EndingAt[] = []
  #others: Occurrence[] = []

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
  find(sentence: Sentence, lexer: WordLexer): Found {
    this.#tries.begin(sentence)
    this.#findWords(sentence, lexer)
    if (this.#han !== undefined) this.#findHan(sentence, lexer, this.#han)
    this.#tries.run(sentence, this.#others)
    if (this.#scanned.length > 0) this.#scan(sentence, lexer)
    // Many sentences hold nothing: the empty arrays serve the next one.
    if (this.#endings.length + this.#others.length === 0) return NOTHING_FOUND
    const found = {
      endings: this.#endings.length === 0 ? NOTHING_FOUND.endings : this.#endings,
      others: this.#others.length === 0 ? NOTHING_FOUND.others : this.#others,
    }
    if (found.endings === this.#endings) this.#endings = []
    if (found.others === this.#others) this.#others = []
    return found
  }

  /** The occurrences of a late pattern. */
  findLate(sentence: Sentence, pattern: number): Occurrence[] {
    const search = this.#late.get(pattern)
    if (search === undefined || !search.mayBeIn(sentence.folded)) return []
    return this.#findAll(sentence, search)
  }

  /** The late patterns that may occur from one place of a sentence to another, or anywhere before the other. */
  findLateWithin(sentence: Sentence, start: number | undefined, end: number, lexer: WordLexer): number[] {
    if (this.#late.size === 0) return []
    const open = this.#lateGate.read(lexer.units, sentence.unit + (start ?? 0), sentence.unit + end)
    const patterns: number[] = []
    for (const search of open) {
      const match = start === undefined ? undefined : search.matchAt(sentence.folded, start)
      if (match === undefined || match?.[0].length === end - start!) patterns.push(search.pattern)
    }
    return patterns.sort((a, b) => a - b)
  }

  #findAll(sentence: Sentence, search: RegexSearch): Occurrence[] {
    return search.findAll(sentence.folded).map((match) => occurrenceAt(sentence, search.pattern, match))
  }

  #scan(sentence: Sentence, lexer: WordLexer): void {
    let open: readonly RegexSearch[] | undefined
    for (const search of this.#scanned) {
      if (!this.#tries.lets(search)) continue
      open ??= this.#gate.read(lexer.units, sentence.unit, sentence.unit + sentence.segment.text.length)
      if (!open.includes(search)) continue
      for (const one of this.#findAll(sentence, search)) this.#others.push(one)
    }
  }

  /** Goes through the words: on with phrases that have begun, and beginning others and regular expressions. */
  #findWords(sentence: Sentence, lexer: WordLexer): void {
    const phrases = this.#phrases
    phrases.begin()
    const { entries, starts } = lexer
    const set = this.#set
    const { targets, endings, goesOn } = phrases
    const inner = set << INNER
    const { word: from, wordEnd } = sentence
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
      const ending = endings[step]
      if (ending === undefined) continue
      this.#endings.push({ ending, last: word - from })
    }
    if (tries !== undefined || this.#tries.signs.size > 0) this.#tries.noteSigns(sentence, lexer)
  }

  #findHan(sentence: Sentence, lexer: WordLexer, han: TextAutomaton): void {
    const { starts, units } = lexer
    const end = sentence.unit + sentence.segment.text.length
    let word = sentence.word
    han.state = 0
    for (let i = han.nextEnd(units, sentence.unit, end); i < end; i = han.nextEnd(units, i + 1, end)) {
      while (starts[word]! < i) word += 1
      const { ending, meanings } = this.#hanEnds[han.state] ?? this.#readHanEnd(han.state, han)
      if (ending !== undefined) {
        this.#endings.push({ ending, last: word - sentence.word })
      }
      for (const { meaning, length } of meanings) this.#tries.note(meaning, i + 1 - length)
    }
  }

  #readHanEnd(state: number, han: TextAutomaton): HanEnd {
    const pairs: number[] = []
    const meanings: { meaning: Meaning; length: number }[] = []
    for (const { index, length } of han.outputsOf(state)) {
      const target = this.#hanTargets[index]!
      if (typeof target === 'number') addPair(pairs, target, length)
      else meanings.push({ meaning: target, length })
    }
    const end = { ending: this.#hanEndings.of(pairs), meanings }
    while (this.#hanEnds.length < state) this.#hanEnds.push(undefined)
    this.#hanEnds[state] = end
    return end
  }
}
