import type { CompiledCodebook, CompiledIndicator } from './compile.js'
import { type IndicatorIndex, indexIndicators } from './indicator-index.js'
import type { Match } from './match.js'
import { findTogether } from './match-items.js'
import type { Occurrence, Sentence } from './sentence.js'
import { sortFew } from './sort-few.js'

const NO_MATCHES: readonly Match[] = []

/** Matches indicators within sentences, one sentence after the other. */
export class SentenceMatcher {
  readonly #compiled: CompiledCodebook
  readonly #index: IndicatorIndex
  /** The number of the last sentence in which each pattern occurs, and in which each item does. */
  readonly #patternIn: Int32Array
  readonly #itemIn: Int32Array
  readonly #found: number[] = []
  #number = 0

  constructor(compiled: CompiledCodebook) {
    this.#compiled = compiled
    this.#index = indexIndicators(compiled)
    this.#patternIn = new Int32Array(compiled.patterns.length)
    this.#itemIn = new Int32Array(compiled.items.length)
  }

  /** The matches in a sentence, in the order of the codebook. */
  match(sentence: Sentence): readonly Match[] {
    const { occurrences } = sentence
    if (occurrences.length === 0) return NO_MATCHES
    const matches: Match[] = []
    this.#number += 1
    this.#found.length = 0
    const { indicators } = this.#compiled
    const { alone, tried } = this.#index
    for (const occurrence of occurrences) {
      const { pattern } = occurrence
      const end = alone.starts[pattern + 1]!
      for (let i = alone.starts[pattern]!; i < end; i += 1) {
        matches.push(matchOf(occurrence, indicators[alone.values[i]!]!, sentence))
      }
      this.#noteItems(pattern)
    }
    for (const item of this.#found) {
      const end = tried.starts[item + 1]!
      for (let i = tried.starts[item]!; i < end; i += 2) {
        if (this.#itemIn[tried.values[i + 1]!] !== this.#number) continue
        const indicator = indicators[tried.values[i]!]!
        if (indicator.items.every((item) => this.#itemIn[item] === this.#number)) {
          this.#matchTogether(indicator, sentence, matches)
        }
      }
    }
    return sortFew(matches, (a, b) => a.indicator.id - b.indicator.id)
  }

  /** Notes the items that a pattern is one of, and those of them that indicators are tried for. */
  #noteItems(pattern: number): void {
    const number = this.#number
    if (this.#patternIn[pattern] === number) return
    this.#patternIn[pattern] = number
    const { items, tried } = this.#index
    const end = items.starts[pattern + 1]!
    for (let i = items.starts[pattern]!; i < end; i += 1) {
      const item = items.values[i]!
      if (this.#itemIn[item] === number) continue
      this.#itemIn[item] = number
      if (tried.starts[item + 1]! > tried.starts[item]!) this.#found.push(item)
    }
  }

  #isOneOf(pattern: number, item: number): boolean {
    const { items } = this.#index
    const end = items.starts[pattern + 1]!
    for (let i = items.starts[pattern]!; i < end; i += 1) if (items.values[i] === item) return true
    return false
  }

  #matchTogether(indicator: CompiledIndicator, sentence: Sentence, matches: Match[]): void {
    const lists = indicator.items.map((item) =>
      sentence.occurrences.filter(({ pattern }) => this.#isOneOf(pattern, item)),
    )
    const clauses = indicator.clause ? sentence.clauses.clause : undefined
    for (const place of findTogether(lists, indicator.within, indicator.form === 'before', clauses)) {
      const { start, end, first, last } = place
      matches.push({ start, end, first, last, indicator, sentence, pattern: undefined })
    }
  }
}

function matchOf(occurrence: Occurrence, indicator: CompiledIndicator, sentence: Sentence): Match {
  const { pattern, start, end, first, last, groups } = occurrence
  const match: Match = { start, end, first, last, indicator, sentence, pattern }
  return groups === undefined ? match : { ...match, groups }
}
