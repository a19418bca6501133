import type { Segment } from '../study/study.js'
import { foldText } from '../text/fold.js'
import { type Clauses, numberClauses } from './clauses.js'
import { type Tokens, tokenize } from './tokens.js'

/** A place in a segment: UTF-16 offsets in its text, and the first and last word. */
export interface WordSpan {
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
}

/** Where a pattern occurs in a segment. */
export interface Occurrence extends WordSpan {
  readonly pattern: number
  readonly groups?: Readonly<Record<string, string>>
}

/** Where a word of the negation, stance or clause tables occurs; `kind` is one of CueKind. */
export interface Cue extends WordSpan {
  readonly kind: number
}

const FEW = 24
const NONE: readonly Occurrence[] = []

/** A segment with what occurs in it. What few sentences need is made when it is asked for. */
export class Sentence {
  readonly segment: Segment
  readonly cues: Cue[] = []
  readonly #occurrences: Occurrence[] = []
  #byPattern: Map<number, Occurrence[]> | undefined
  #folded: string | undefined
  #tokens: Tokens | undefined
  #clauses: Clauses | undefined

  constructor(segment: Segment) {
    this.segment = segment
  }

  /** The segment's text, folded: of the same length. */
  get folded(): string {
    this.#folded ??= foldText(this.segment.text)
    return this.#folded
  }

  get tokens(): Tokens {
    this.#tokens ??= tokenize(this.folded)
    return this.#tokens
  }

  get clauses(): Clauses {
    this.#clauses ??= numberClauses(this)
    return this.#clauses
  }

  /** Every occurrence, in the order in which they were found. */
  get occurrences(): readonly Occurrence[] {
    return this.#occurrences
  }

  /** Adds an occurrence of a pattern, once. */
  add(occurrence: Occurrence): void {
    const { start, end } = occurrence
    const known = this.occurrencesOf(occurrence.pattern)
    for (const other of known) if (other.start === start && other.end === end) return
    this.#occurrences.push(occurrence)
    if (this.#byPattern === undefined) return
    if (known === NONE) this.#byPattern.set(occurrence.pattern, [occurrence])
    else (known as Occurrence[]).push(occurrence)
  }

  /** The occurrences of one pattern. */
  occurrencesOf(pattern: number): readonly Occurrence[] {
    if (this.#byPattern === undefined) {
      if (this.#occurrences.length <= FEW) {
        let found: Occurrence[] | undefined
        for (const one of this.#occurrences) {
          if (one.pattern !== pattern) continue
          if (found === undefined) found = [one]
          else found.push(one)
        }
        return found ?? NONE
      }
      this.#byPattern = new Map()
      for (const one of this.#occurrences) {
        const list = this.#byPattern.get(one.pattern)
        if (list === undefined) this.#byPattern.set(one.pattern, [one])
        else list.push(one)
      }
    }
    return this.#byPattern.get(pattern) ?? NONE
  }

  /** The first occurrence of any of some patterns that passes a test. */
  findOccurrence(
    patterns: readonly number[],
    test?: (occurrence: Occurrence) => boolean,
  ): Occurrence | undefined {
    for (const pattern of patterns) {
      for (const one of this.occurrencesOf(pattern)) if (test === undefined || test(one)) return one
    }
    return undefined
  }
}

/** A range of a text with the words it touches; one between words has none (`last` before `first`). */
export function spanAt(tokens: Tokens, start: number, end: number): WordSpan {
  let first = 0
  let high = tokens.count
  while (first < high) {
    const middle = (first + high) >> 1
    if (tokens.ends[middle]! <= start) first = middle + 1
    else high = middle
  }
  let last = first
  while (last < tokens.count && tokens.starts[last]! < end) last += 1
  return { start, end, first, last: last - 1 }
}
