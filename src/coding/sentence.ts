import type { Segment } from '../study/study.js'
import { foldText } from '../text/fold.js'
import { type Clauses, numberClauses } from './clauses.js'
import type { Found } from './ending.js'
import type { LexedText } from './word-lexer.js'
import type { WordPlaces, WordSpan } from './word-span.js'

/** Where a pattern occurs in a segment. */
export interface Occurrence extends WordSpan {
  readonly pattern: number
  readonly groups?: Readonly<Record<string, string>>
}

/** Some patterns, by number. */
export interface Patterns {
  has(pattern: number): boolean
}

/** Where a word of the negation, stance or clause tables occurs; `kind` is one of CueKind. */
export interface Cue extends WordSpan {
  readonly kind: number
}

/** Finds patterns and cues in sentences. */
export interface Finder {
  /** The words of a sentence, by offsets in its text. */
  findWords(sentence: Sentence): WordPlaces
  /** A phrase of some words that ends at one of the sentence's. */
  occurrenceAt(sentence: Sentence, pattern: number, words: number, last: number): Occurrence
  find(sentence: Sentence): Found
  /** The occurrences of a pattern that `find` leaves for when it is asked for. */
  findLate(sentence: Sentence, pattern: number): readonly Occurrence[]
  /** The late patterns that may occur from one place to another, or anywhere before the other; the others surely do not. */
  findLateWithin(sentence: Sentence, start: number | undefined, end: number): readonly number[]
  findCues(sentence: Sentence): readonly Cue[]
}

/** A segment with what occurs in it. What few sentences need is made when it is asked for. */
export class Sentence implements LexedText {
  readonly segment: Segment
  /** Where the finder's lexer has it. */
  reading = 0
  unit = 0
  word = 0
  wordEnd = 0
  readonly #finder: Finder
  readonly found: Found
  /** Occurrences that are not known by their last word: those found so, and those that were added. */
  others: readonly Occurrence[]
  #cues: readonly Cue[] | undefined
  #late: Map<number, readonly Occurrence[]> | undefined
  #folded: string | undefined
  #tokens: WordPlaces | undefined
  #clauses: Clauses | undefined

  constructor(segment: Segment, finder: Finder) {
    this.segment = segment
    this.#finder = finder
    this.found = finder.find(this)
    this.others = this.found.others
  }

  /** The segment's text, folded: of the same length. */
  get folded(): string {
    this.#folded ??= foldText(this.segment.text)
    return this.#folded
  }

  get tokens(): WordPlaces {
    this.#tokens ??= this.#finder.findWords(this)
    return this.#tokens
  }

  get clauses(): Clauses {
    this.#clauses ??= numberClauses(this)
    return this.#clauses
  }

  get cues(): readonly Cue[] {
    this.#cues ??= this.#finder.findCues(this)
    return this.#cues
  }

  /** Every occurrence, in the order in which they were found, but for those of late patterns. */
  get occurrences(): Occurrence[] {
    return this.occurrencesOf({ has: () => true })
  }

  /**
   * The occurrences of some patterns, in the order in which they were found, but for those of late ones. Of phrases only
   * those that end at a word or behind it.
   */
  occurrencesOf(wanted: Patterns, from = 0): Occurrence[] {
    const { endings } = this.found
    const occurrences: Occurrence[] = []
    for (let i = 0; i < endings.length; i += 1) {
      const { ending, last } = endings[i]!
      if (last < from) continue
      const { patterns, words } = ending
      for (let k = 0; k < patterns.length; k += 1) {
        if (wanted.has(patterns[k]!)) occurrences.push(this.occurrenceAt(patterns[k]!, words[k]!, last))
      }
    }
    for (const other of this.others) if (wanted.has(other.pattern)) occurrences.push(other)
    return occurrences
  }

  /** A phrase of some words that ends at one of the sentence's. */
  occurrenceAt(pattern: number, words: number, last: number): Occurrence {
    return this.#finder.occurrenceAt(this, pattern, words, last)
  }

  /** Whether nothing was found but what is late. */
  get isEmpty(): boolean {
    return this.found.endings.length + this.others.length === 0
  }

  /** Where what was found ends. */
  get ends(): number[] {
    const ends = this.found.endings.map(({ last }) => this.occurrenceAt(0, 1, last).end)
    for (const { end } of this.others) ends.push(end)
    return ends
  }

  /** The occurrences of a late pattern, beside those that were added. */
  findLate(pattern: number): readonly Occurrence[] {
    let found = this.#late?.get(pattern)
    if (found === undefined) {
      found = this.#finder.findLate(this, pattern)
      this.#late ??= new Map()
      this.#late.set(pattern, found)
    }
    return found
  }

  /** The late patterns that may occur from one place to another, or anywhere before the other; the others surely do not. */
  findLateWithin(start: number | undefined, end: number): readonly number[] {
    return this.#finder.findLateWithin(this, start, end)
  }

  /** Adds an occurrence of a pattern, once. */
  add(occurrence: Occurrence): void {
    const { pattern, start, end } = occurrence
    const isThere = this.occurrencesOf({ has: (one) => one === pattern }).some(
      (other) => other.start === start && other.end === end,
    )
    if (!isThere) this.others = [...this.others, occurrence]
  }
}
