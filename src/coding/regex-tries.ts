import { FOLD_TABLE } from '../text/fold.js'
import { occurrenceAt } from './occurrence-at.js'
import type { Vocabulary } from './phrase-trie.js'
import type { RegexSearch } from './regex-search.js'
import type { Occurrence, Sentence } from './sentence.js'
import type { Symbols } from './symbols.js'
import { KINDS, Kind } from './tokens.js'
import type { WordLexer } from './word-lexer.js'

/** What a word means to regular expressions: which begin with it, and which ask for it somewhere in the sentence. */
interface SearchesOfSymbol {
  readonly begun: readonly RegexSearch[]
  readonly asking: readonly RegexSearch[]
}

/** A place, as a unit of the lexer's, where a regular expression may begin. */
interface Try {
  readonly search: RegexSearch
  readonly at: number
}

const NO_SEARCHES: readonly RegexSearch[] = []
const NONE: SearchesOfSymbol = { begun: NO_SEARCHES, asking: NO_SEARCHES }
/** Tries regular expressions where they can begin: at words, Chinese characters and signs that a sentence holds. */
export class RegexTries {
  /** Signs that are no letters or digits and that regular expressions begin with: the lexer is to note them. */
  readonly signs = new Map<number, RegexSearch[]>()
  /** Those that match nowhere but at the beginning of a sentence. */
  readonly #atStart: RegexSearch[] = []
  readonly #begun = new Map<number, RegexSearch[]>()
  /** Those that ask for other words of theirs, for what they begin with is often there without those. */
  readonly #asking = new Map<number, RegexSearch[]>()
  readonly #symbols: Symbols
  #generation: number
  #ofSymbol: (SearchesOfSymbol | undefined)[] = []
  /** By symbol: 1 where no word with it is anything to regular expressions; not known of others yet. */
  idle = new Uint8Array(256)
  #sentence = 0
  /** The places noted of the sentence being read: the arrays serve one sentence after the other. */
  readonly #searches: RegexSearch[] = []
  readonly #places: number[] = []
  #count = 0

  constructor(symbols: Symbols) {
    this.#symbols = symbols
    this.#generation = symbols.generation
  }

  /**
   * Adds a regular expression by what every match of it begins with; Chinese characters are the caller's to look for.
   * False where a match may begin anywhere.
   */
  add(search: RegexSearch, vocabulary: Vocabulary, addHan: (characters: string) => void): boolean {
    if (search.beginsAtStart) {
      this.#atStart.push(search)
      return true
    }
    const { heads } = search
    if (heads === undefined) return false
    for (const head of heads) {
      const unit = head.charCodeAt(0)
      if (KINDS[unit] === Kind.Gap || KINDS[unit] === Kind.Point) addTo(this.signs, unit, search)
      else if (search.language === 'zh') addHan(head)
      else addTo(this.#begun, vocabulary.addHead(head), search)
    }
    return true
  }

  /** Lets a regular expression be tried only where one of the heads that it requires is there. */
  ask(search: RegexSearch, vocabulary: Vocabulary, addHan: (characters: string) => void): void {
    const { requiredHeads, language } = search
    if (requiredHeads === undefined) return
    search.asksForHeads = true
    for (const head of requiredHeads) {
      if (language === 'zh') addHan(head)
      else addTo(this.#asking, vocabulary.addHead(head), search)
    }
  }

  /** The labels of words that are anything to any. */
  *labels(): Generator<number> {
    yield* this.#begun.keys()
    yield* this.#asking.keys()
  }

  /** Whether words, or parts of words, are anything to any. */
  get hasWords(): boolean {
    return this.#begun.size + this.#asking.size > 0
  }

  /** Begins a sentence. */
  begin({ unit }: Sentence): void {
    this.#sentence += 1
    for (const search of this.#atStart) this.note(search, unit)
    if (this.#generation === this.#symbols.generation) return
    this.#generation = this.#symbols.generation
    this.#ofSymbol = []
    this.idle.fill(0)
  }

  /** Notes a word with a symbol. */
  noteWord(symbol: number, at: number): void {
    const { begun, asking } = this.#ofSymbol[symbol] ?? this.#searchesOf(symbol)
    for (let i = 0; i < begun.length; i += 1) this.note(begun[i]!, at)
    this.noteAsked(asking)
  }

  /** Notes what the sentence holds one of the required heads of. */
  noteAsked(asking: readonly RegexSearch[]): void {
    for (let i = 0; i < asking.length; i += 1) asking[i]!.headSeenIn = this.#sentence
  }

  /** Whether the sentence, once all was noted, may hold a match. */
  lets(search: RegexSearch): boolean {
    return !search.asksForHeads || search.headSeenIn === this.#sentence
  }

  /** Notes the beginning of one. */
  note(search: RegexSearch, at: number): void {
    this.#searches[this.#count] = search
    this.#places[this.#count] = at
    this.#count += 1
  }

  /** Notes the signs between words, and what is inside words of parts (don't, 3.5), which are looked at as words. */
  noteSigns({ unit, word, wordEnd, segment: { text } }: Sentence, lexer: WordLexer): void {
    const { signs, units, wordsOfParts, endsOfParts, starts } = lexer
    for (let i = placeOf(wordsOfParts, word); i < wordsOfParts.length && wordsOfParts[i]! < wordEnd; i += 1) {
      for (const { symbol, start } of lexer.partsOf(i)) if (symbol !== 0) this.noteWord(symbol, start)
      for (let at = starts[wordsOfParts[i]!]! + 1; at < endsOfParts[i]!; at += 1)
        this.#noteSign(units[at]!, at)
    }
    if (this.signs.size === 0) return
    for (let i = placeOf(signs, unit); i < signs.length && signs[i]! < unit + text.length; i += 1) {
      this.#noteSign(units[signs[i]!]!, signs[i]!)
    }
  }

  /** Tries what was noted, in the order of places, and adds what matches. */
  run(sentence: Sentence, found: Occurrence[]): void {
    const tries: Try[] = []
    for (let i = 0; i < this.#count; i += 1) {
      const search = this.#searches[i]!
      if (this.lets(search)) tries.push({ search, at: this.#places[i]! })
    }
    this.#count = 0
    if (tries.length > 1) tries.sort((a, b) => a.at - b.at)
    for (const { search } of tries) search.end = 0
    for (const { search, at } of tries) {
      if (at < search.end) continue
      // The same place may be tried for several beginnings.
      search.end = at + 1
      const match = search.matchAt(sentence.folded, at - sentence.unit)
      if (match === null) continue
      search.end = at + match[0].length
      found.push(occurrenceAt(sentence, search.pattern, match))
    }
  }

  #noteSign(unit: number, at: number): void {
    for (const search of this.signs.get(FOLD_TABLE[unit]!) ?? NO_SEARCHES) this.note(search, at)
  }

  #markIdle(symbol: number): void {
    if (symbol >= this.idle.length) {
      const larger = new Uint8Array(symbol * 2)
      larger.set(this.idle)
      this.idle = larger
    }
    this.idle[symbol] = 1
  }

  #searchesOf(symbol: number): SearchesOfSymbol {
    const labels = this.#symbols.labelsOf(symbol)
    const begun = labels.flatMap((label) => this.#begun.get(label) ?? NO_SEARCHES)
    const asking = labels.flatMap((label) => this.#asking.get(label) ?? NO_SEARCHES)
    const made = begun.length + asking.length === 0 ? NONE : { begun, asking }
    // No holes: an array with holes is a slow one.
    while (this.#ofSymbol.length < symbol) this.#ofSymbol.push(undefined)
    this.#ofSymbol[symbol] = made
    if (made === NONE) this.#markIdle(symbol)
    return made
  }
}

function addTo(map: Map<number, RegexSearch[]>, key: number, search: RegexSearch): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [search])
  else known.push(search)
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
