// Finds all patterns of a set in a text that was cut into words: phrases by an automaton over what the words are,
// Chinese phrases by their own over characters, regular expressions where they can begin.

import { FOLD_TABLE } from '../text/fold.js'
import type { CodedLanguage } from '../text/language.js'
import type { ParsedPattern } from './pattern.js'
import { IDLE, NO_STEP, PhraseAutomaton } from './phrase-automaton.js'
import { PhraseTrie, readHanPhrase, type Vocabulary } from './phrase-trie.js'
import { RegexGate } from './regex-gate.js'
import { RegexSearch } from './regex-search.js'
import type { Occurrence, Sentence } from './sentence.js'
import type { Symbols } from './symbols.js'
import { TextAutomaton } from './text-automaton.js'
import { KINDS, Kind } from './tokens.js'
import type { WordLexer } from './word-lexer.js'
import { spanAt } from './word-span.js'

const FEW_TRIES = 6

/** A pattern and the number it is reported with; several may have the same. */
export interface Target {
  readonly pattern: number
  readonly parsed: ParsedPattern
  /** A regular expression that `find` leaves to `findLate`. */
  readonly isLate?: boolean
}

/** A place, as a unit of the lexer's, where a regular expression may begin. */
interface Try {
  readonly search: RegexSearch
  readonly at: number
}

const NO_SEARCHES: readonly RegexSearch[] = []

/**
 * Finds the patterns of one set, in sentences that its lexer has read. Several sets share one lexer, so that a text is
 * read once for all of them. Reads one text at a time; not to be used while it does.
 */
export class PatternMatcher {
  /** Signs that are no letters or digits and that regular expressions begin with: the lexer is to note them. */
  readonly signs: ReadonlyMap<number, readonly RegexSearch[]>
  readonly #phrases: PhraseAutomaton
  readonly #symbols: Symbols
  /** Regular expressions by the label of a word that they begin with; by symbol, as far as asked for. */
  readonly #searchesOfLabel = new Map<number, RegexSearch[]>()
  #searchesOfSymbol: (readonly RegexSearch[] | undefined)[] = []
  #generation: number
  readonly #han: TextAutomaton | undefined
  /** What a phrase of Chinese characters is: a pattern, or the beginning of a regular expression. */
  readonly #hanTargets: (number | RegexSearch)[] = []
  /** Regular expressions that may begin anywhere, and what tells whether one can match. */
  readonly #scanned: RegexSearch[] = []
  readonly #scannedGate: RegexGate
  readonly #late = new Map<number, RegexSearch>()
  readonly #gate: RegexGate
  /** The sentence that the gate has read. */
  #gated: Sentence | undefined
  #tries: Try[] = []
  #found: Occurrence[] = []

  constructor(targets: Iterable<Target>, language: CodedLanguage, vocabulary: Vocabulary, symbols: Symbols) {
    const signs = new Map<number, RegexSearch[]>()
    const hanPhrases: string[] = []
    const addHan = (phrase: string, target: number | RegexSearch): void => {
      hanPhrases.push(phrase)
      this.#hanTargets.push(target)
    }
    const addTo = (map: Map<number, RegexSearch[]>, key: number, search: RegexSearch): void => {
      const known = map.get(key)
      if (known === undefined) map.set(key, [search])
      else known.push(search)
    }
    const trie = new PhraseTrie()
    const gated: RegexSearch[] = []
    for (const { pattern, parsed, isLate } of targets) {
      if (parsed.kind === 'phrase') {
        for (const parts of parsed.variants) {
          const han = readHanPhrase(parts)
          if (han === undefined) trie.add(parts, pattern, vocabulary)
          else addHan(han, pattern)
        }
        continue
      }
      const search = new RegexSearch(pattern, parsed.regex)
      if (isLate === true) {
        this.#late.set(pattern, search)
        gated.push(search)
        continue
      }
      const heads = search.headsIn(language)
      if (heads === undefined) {
        this.#scanned.push(search)
        continue
      }
      gated.push(search)
      for (const head of heads) {
        const unit = head.charCodeAt(0)
        if (KINDS[unit] === Kind.Gap || KINDS[unit] === Kind.Point) addTo(signs, unit, search)
        else if (language === 'zh') addHan(head, search)
        else addTo(this.#searchesOfLabel, vocabulary.addHead(head), search)
      }
    }
    this.signs = signs
    this.#symbols = symbols
    this.#generation = symbols.generation
    this.#phrases = new PhraseAutomaton(trie.root, symbols)
    this.#gate = new RegexGate(gated)
    this.#scannedGate = new RegexGate(this.#scanned)
    this.#han = hanPhrases.length === 0 ? undefined : new TextAutomaton(hanPhrases)
  }

  /** Every occurrence of the patterns in a sentence that the lexer has read, overlapping ones too; each once. */
  find(sentence: Sentence, lexer: WordLexer): Occurrence[] {
    this.#found = []
    this.#findWords(sentence, lexer)
    if (this.#han !== undefined) this.#findHan(sentence, lexer, this.#han)
    if (this.signs.size > 0) this.#trySigns(sentence, lexer)
    if (this.#tries.length > 0) this.#runTries(sentence, lexer)
    if (this.#scanned.length > 0) this.#scan(sentence, lexer)
    return this.#found
  }

  /** The occurrences of a late pattern. */
  findLate(sentence: Sentence, pattern: number, lexer: WordLexer): Occurrence[] {
    const search = this.#late.get(pattern)
    if (search === undefined || !this.#lets(sentence, search, lexer)) return []
    return this.#findAll(sentence, search)
  }

  /** The late patterns that a part of a sentence may hold. */
  findLateWithin(sentence: Sentence, start: number, end: number, lexer: WordLexer): number[] {
    if (this.#late.size === 0) return []
    this.#gated = undefined
    this.#gate.read(lexer.units, sentence.unit + start, sentence.unit + end)
    return [...this.#late].filter(([, search]) => this.#gate.lets(search)).map(([pattern]) => pattern)
  }

  #findAll(sentence: Sentence, search: RegexSearch): Occurrence[] {
    return search.findAll(sentence.folded).map((match) => occurrenceAt(sentence, search.pattern, match))
  }

  #lets(sentence: Sentence, search: RegexSearch, lexer: WordLexer): boolean {
    if (this.#gated !== sentence) {
      this.#gated = sentence
      this.#gate.read(lexer.units, sentence.unit, sentence.unit + sentence.segment.text.length)
    }
    return this.#gate.lets(search)
  }

  #scan(sentence: Sentence, lexer: WordLexer): void {
    this.#scannedGate.read(lexer.units, sentence.unit, sentence.unit + sentence.segment.text.length)
    for (const search of this.#scanned) {
      if (!this.#scannedGate.lets(search)) continue
      for (const one of this.#findAll(sentence, search)) this.#found.push(one)
    }
  }

  /** Goes through the words: on with phrases that have begun, and beginning others and regular expressions. */
  #findWords(sentence: Sentence, lexer: WordLexer): void {
    const phrases = this.#phrases
    phrases.begin()
    const { symbolOf } = lexer
    const { word: from, wordEnd } = sentence
    const hasSearches = this.#searchesOfLabel.size > 0
    let state = IDLE
    for (let word = from; word < wordEnd; word += 1) {
      const plain = symbolOf[word]!
      const symbol = plain < 0 ? lexer.symbolAt(word) : plain
      if (state === IDLE) {
        if (symbol === 0) continue
      } else if (!lexer.joins(word - 1)) state = IDLE
      if (symbol !== 0 && hasSearches) this.#tryWord(symbol, lexer.starts[word]!)
      const known = state === IDLE ? phrases.fromIdle[symbol] : undefined
      const step = known === undefined || known < 0 ? phrases.step(state, symbol) : known
      if (step === NO_STEP) {
        state = IDLE
        continue
      }
      state = phrases.targets[step]!
      const found = phrases.found[step]!
      for (let i = 0; i < found.length; i += 2) {
        const first = word - found[i + 1]! + 1
        this.#found.push({
          pattern: found[i]!,
          start: lexer.starts[first]! - sentence.unit,
          end: lexer.ends[word]! - sentence.unit,
          first: first - from,
          last: word - from,
        })
      }
    }
    if (hasSearches || this.signs.size > 0) this.#tryParts(sentence, lexer)
  }

  #tryWord(symbol: number, at: number): void {
    const searches = this.#searchesOf(symbol)
    for (let i = 0; i < searches.length; i += 1) this.#tries.push({ search: searches[i]!, at })
  }

  #searchesOf(symbol: number): readonly RegexSearch[] {
    if (this.#generation !== this.#symbols.generation) {
      this.#generation = this.#symbols.generation
      this.#searchesOfSymbol = []
    }
    const known = this.#searchesOfSymbol[symbol]
    if (known !== undefined) return known
    const own = this.#symbols.labelsOf(symbol).flatMap((label) => this.#searchesOfLabel.get(label) ?? [])
    // No holes: an array with holes is a slow one.
    while (this.#searchesOfSymbol.length < symbol) this.#searchesOfSymbol.push(undefined)
    this.#searchesOfSymbol[symbol] = own.length === 0 ? NO_SEARCHES : own
    return own
  }

  /** A regular expression may begin inside a word of parts (don't, 3.5): the parts are looked at as words. */
  #tryParts({ word, wordEnd }: Sentence, lexer: WordLexer): void {
    const { wordsOfParts, endsOfParts, starts, units } = lexer
    for (let i = placeOf(wordsOfParts, word); i < wordsOfParts.length && wordsOfParts[i]! < wordEnd; i += 1) {
      for (const { symbol, start } of lexer.partsOf(i)) if (symbol !== 0) this.#tryWord(symbol, start)
      for (let at = starts[wordsOfParts[i]!]! + 1; at < endsOfParts[i]!; at += 1)
        this.#trySign(units[at]!, at)
    }
  }

  #trySigns({ unit, segment: { text } }: Sentence, { signs, units }: WordLexer): void {
    for (let i = placeOf(signs, unit); i < signs.length && signs[i]! < unit + text.length; i += 1) {
      this.#trySign(units[signs[i]!]!, signs[i]!)
    }
  }

  #trySign(unit: number, at: number): void {
    for (const search of this.signs.get(FOLD_TABLE[unit]!) ?? NO_SEARCHES) this.#tries.push({ search, at })
  }

  #findHan(sentence: Sentence, lexer: WordLexer, han: TextAutomaton): void {
    const { classes, endsAt } = han
    const { starts, units } = lexer
    const end = sentence.unit + sentence.segment.text.length
    let state = 0
    let word = sentence.word
    for (let i = sentence.unit; i < end; i += 1) {
      state = han.next(state, classes[units[i]!]!)
      if (endsAt[state] !== 1) continue
      while (starts[word]! < i) word += 1
      for (const { index, length } of han.outputsOf(state)) {
        const target = this.#hanTargets[index]!
        if (typeof target !== 'number') this.#tries.push({ search: target, at: i + 1 - length })
        else this.#addHan(target, i + 1 - sentence.unit, length, word - sentence.word)
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

  #runTries(sentence: Sentence, lexer: WordLexer): void {
    const tries = this.#tries
    this.#tries = []
    if (tries.length > 1) tries.sort((a, b) => a.at - b.at)
    for (const { search } of tries) search.end = 0
    // To look through the text for what they require costs as much as a few tries.
    const isGated = tries.length > FEW_TRIES
    for (const { search, at } of tries) {
      if (at < search.end || (isGated && !this.#lets(sentence, search, lexer))) continue
      // The same place may be tried for several beginnings.
      search.end = at + 1
      const match = search.matchAt(sentence.folded, at - sentence.unit)
      if (match === null) continue
      search.end = at + match[0].length
      this.#found.push(occurrenceAt(sentence, search.pattern, match))
    }
  }
}

/** Where in a list of numbers in order the first stands that is not below a number. */
function placeOf(list: readonly number[], least: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]! < least) low = middle + 1
    else high = middle
  }
  return low
}

/** What a match of a regular expression is in a sentence. */
export function occurrenceAt(sentence: Sentence, pattern: number, match: RegExpExecArray): Occurrence {
  const span = spanAt(sentence.tokens, match.index, match.index + match[0].length)
  if (match.groups === undefined) return { pattern, ...span }
  return { pattern, ...span, groups: readGroups(sentence, match) }
}

/** The named groups of a match, as the text has them and not as it is folded. */
function readGroups(sentence: Sentence, match: RegExpExecArray): Record<string, string> {
  const groups: Record<string, string> = {}
  let from = match.index
  for (const [name, value] of Object.entries(match.groups ?? {})) {
    if (value === undefined || value === '') continue
    const at = sentence.folded.indexOf(value, from)
    const start = at < 0 ? sentence.folded.indexOf(value, match.index) : at
    groups[name] = sentence.segment.text.slice(start, start + value.length)
    from = start
  }
  return groups
}
