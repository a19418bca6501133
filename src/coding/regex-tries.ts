import { FOLD_TABLE } from '../text/fold.js'
import { occurrenceAt } from './occurrence-at.js'
import type { Vocabulary } from './phrase-trie.js'
import type { RegexSearch } from './regex-search.js'
import type { Occurrence, Sentence } from './sentence.js'
import { sortFew } from './sort-few.js'
import type { Symbols } from './symbols.js'
import { KINDS, Kind } from './tokens.js'
import type { WordLexer } from './word-lexer.js'

/** What a word, a sign or some Chinese characters mean to regular expressions, all by number. */
export interface Meaning {
  /** The ways to begin that begin with it, `WIDTH` numbers each: the regular expression and two asks. */
  readonly begun: readonly number[]
  /** The asks that it answers: what regular expressions hold elsewhere. */
  readonly asking: readonly number[]
}

const WIDTH = 3
/** The ask that every sentence answers, and the one that its beginning does. */
const NO_ASK = 0
const AT_START = 1

/** A place, as a unit of the lexer's, where a regular expression may begin. */
interface Try {
  readonly search: RegexSearch
  readonly at: number
}

const NOTHING: Meaning = { begun: [], asking: [] }

interface OpenMeaning extends Meaning {
  readonly begun: number[]
  readonly asking: number[]
}

/** By head what it means. */
class Meanings<Head> extends Map<Head, OpenMeaning> {
  at(head: Head): OpenMeaning {
    let meaning = this.get(head)
    if (meaning === undefined) {
      meaning = { begun: [], asking: [] }
      this.set(head, meaning)
    }
    return meaning
  }
}

/** Tries regular expressions where they can begin: at words, Chinese characters and signs that a sentence holds. */
export class RegexTries {
  /** Signs that are no letters or digits and that regular expressions begin with: the lexer is to note them. */
  readonly signs = new Meanings<number>()
  /** Chinese characters: the caller's to look for. */
  readonly han = new Meanings<string>()
  readonly #words = new Meanings<number>()
  /** Ways to begin that may be at the beginning of every sentence. */
  readonly #atStart: number[] = []
  /** Of those that may begin anywhere the ways in which they do. */
  readonly #scanned = new Map<RegexSearch, readonly number[]>()
  readonly #searches: RegexSearch[] = []
  /** The numbers of asks, by their heads. */
  readonly #asks = new Map<string, number>([
    ['', NO_ASK],
    ['^', AT_START],
  ])
  /** By ask the last sentence that answers it. */
  #seenIn = new Int32Array(64)
  readonly #symbols: Symbols
  #generation: number
  #ofSymbol: (Meaning | undefined)[] = []
  /** By symbol: 1 where no word with it is anything to regular expressions; not known of others yet. */
  idle = new Uint8Array(256)
  #sentence = 0
  /** What was noted of the sentence being read, and where: the arrays serve one sentence after the other. */
  readonly #begun: (readonly number[])[] = []
  readonly #places: number[] = []
  #count = 0

  constructor(symbols: Symbols) {
    this.#symbols = symbols
    this.#generation = symbols.generation
  }

  /** Adds a regular expression. False where its matches may begin anywhere: then `lets` tells where it is worth looking. */
  add(search: RegexSearch, vocabulary: Vocabulary): boolean {
    const { isScanned, beginnings } = search
    const { ways, beginsAtStart } = beginnings
    const number = this.#searches.push(search) - 1
    const all: number[] = []
    for (const { heads, asks } of ways) {
      const [first, second] = asks.map((asked) => this.#askFor(asked, search, vocabulary))
      const start = [number, first ?? NO_ASK, beginsAtStart ? AT_START : (second ?? NO_ASK)]
      if (heads !== undefined && !isScanned) {
        for (const head of heads) this.#meaningOf(head, search, vocabulary).begun.push(...start)
      } else if (beginsAtStart) this.#atStart.push(...start)
      else all.push(...start)
    }
    if (all.length > 0) this.#scanned.set(search, all)
    return all.length === 0
  }

  /** The number of an ask: one for all who ask for the same. */
  #askFor(heads: readonly string[], search: RegexSearch, vocabulary: Vocabulary): number {
    const key = heads.join('|')
    let ask = this.#asks.get(key)
    if (ask === undefined) {
      ask = this.#asks.size
      this.#asks.set(key, ask)
      for (const head of heads) this.#meaningOf(head, search, vocabulary).asking.push(ask)
    }
    return ask
  }

  #meaningOf(head: string, { language }: RegexSearch, vocabulary: Vocabulary) {
    const unit = head.charCodeAt(0)
    if (KINDS[unit] === Kind.Gap || KINDS[unit] === Kind.Point) return this.signs.at(unit)
    return language === 'zh' ? this.han.at(head) : this.#words.at(vocabulary.addHead(head))
  }

  /** The labels of words that are anything to any. */
  get labels(): Iterable<number> {
    return this.#words.keys()
  }

  /** Whether words, or parts of words, are anything to any. */
  get hasWords(): boolean {
    return this.#words.size > 0
  }

  /** Begins a sentence. */
  begin({ unit }: Sentence): void {
    this.#sentence += 1
    if (this.#seenIn.length < this.#asks.size) this.#seenIn = new Int32Array(this.#asks.size)
    this.#seenIn[NO_ASK] = this.#sentence
    if (this.#atStart.length > 0) this.#noteBegun(this.#atStart, unit)
    if (this.#generation === this.#symbols.generation) return
    this.#generation = this.#symbols.generation
    this.#ofSymbol = []
    this.idle.fill(0)
  }

  /** Notes a word with a symbol. */
  noteWord(symbol: number, at: number): void {
    this.note(this.#ofSymbol[symbol] ?? this.#meaningOfSymbol(symbol), at)
  }

  /** Notes what stands at a place. */
  note({ begun, asking }: Meaning, at: number): void {
    for (let i = 0; i < asking.length; i += 1) this.#seenIn[asking[i]!] = this.#sentence
    if (begun.length > 0) this.#noteBegun(begun, at)
  }

  #noteBegun(begun: readonly number[], at: number): void {
    this.#begun[this.#count] = begun
    this.#places[this.#count] = at
    this.#count += 1
  }

  /** Whether the sentence, once all was noted, may hold a match of one that may begin anywhere. */
  lets(search: RegexSearch): boolean {
    const starts = this.#scanned.get(search)!
    for (let i = 0; i < starts.length; i += WIDTH) if (this.#hasSeen(starts, i)) return true
    return false
  }

  /** Whether the sentence answers the asks of a way to begin. */
  #hasSeen(starts: readonly number[], at: number): boolean {
    const seenIn = this.#seenIn
    return seenIn[starts[at + 1]!] === this.#sentence && seenIn[starts[at + 2]!] === this.#sentence
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
      const starts = this.#begun[i]!
      this.#seenIn[AT_START] = this.#places[i] === sentence.unit ? this.#sentence : 0
      for (let k = 0; k < starts.length; k += WIDTH) {
        if (this.#hasSeen(starts, k))
          tries.push({ search: this.#searches[starts[k]!]!, at: this.#places[i]! })
      }
    }
    this.#count = 0
    sortFew(tries, (a, b) => a.at - b.at)
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
    const meaning = this.signs.get(FOLD_TABLE[unit]!)
    if (meaning !== undefined) this.note(meaning, at)
  }

  #markIdle(symbol: number): void {
    if (symbol >= this.idle.length) {
      const larger = new Uint8Array(symbol * 2)
      larger.set(this.idle)
      this.idle = larger
    }
    this.idle[symbol] = 1
  }

  #meaningOfSymbol(symbol: number): Meaning {
    const meanings = this.#symbols.labelsOf(symbol).map((label) => this.#words.get(label) ?? NOTHING)
    const begun = meanings.flatMap((one) => one.begun)
    const asking = meanings.flatMap((one) => one.asking)
    const made = begun.length + asking.length === 0 ? NOTHING : { begun, asking }
    // No holes: an array with holes is a slow one.
    while (this.#ofSymbol.length < symbol) this.#ofSymbol.push(undefined)
    this.#ofSymbol[symbol] = made
    if (made === NOTHING) this.#markIdle(symbol)
    return made
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
