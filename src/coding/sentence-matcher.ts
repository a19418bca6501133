import { BitSet } from './bit-set.js'
import type { CompiledCodebook, CompiledIndicator } from './compile.js'
import type { EndingAt } from './ending.js'
import { EndingRows, RowPart } from './ending-rows.js'
import { indexIndicators } from './indicator-index.js'
import type { Match } from './match.js'
import { findTogether } from './match-items.js'
import type { Occurrence, Sentence } from './sentence.js'
import { sortFew } from './sort-few.js'

const NO_MATCHES: readonly Match[] = []

/** Matches indicators within sentences, one sentence after the other. */
export class SentenceMatcher {
  readonly #compiled: CompiledCodebook
  readonly #rows: EndingRows
  /** By item the number of the last sentence that holds it, and by indicator of the last one that it was tried in. */
  readonly #itemIn: Int32Array
  readonly #triedIn: Int32Array
  /** The patterns of the items that were looked for. */
  readonly #patternSets = new Map<number, BitSet>()
  /** The rows of what was found in the sentence being read, each once. */
  readonly #found: number[] = []
  #number = 0

  constructor(compiled: CompiledCodebook) {
    this.#compiled = compiled
    this.#rows = new EndingRows(indexIndicators(compiled), compiled.patterns.length)
    this.#itemIn = new Int32Array(compiled.items.length)
    this.#triedIn = new Int32Array(compiled.indicators.length)
  }

  /** The matches in a sentence, in the order of the codebook. */
  match(sentence: Sentence): readonly Match[] {
    if (sentence.isEmpty) return NO_MATCHES
    const { found, others } = sentence
    const { endings } = found
    const matches: Match[] = []
    this.#number += 1
    this.#found.length = 0
    this.#rows.begin()
    for (let i = 0; i < endings.length; i += 1) this.#readEnding(sentence, endings[i]!, matches)
    for (const occurrence of others) this.#readOther(sentence, occurrence, matches)
    for (const row of this.#found) this.#tryIndicators(sentence, row, matches)
    return sortFew(matches, (a, b) => a.indicator.id - b.indicator.id)
  }

  #readEnding(sentence: Sentence, { ending, last }: EndingAt, matches: Match[]): void {
    const row = this.#rows.of(ending)
    const { values } = this.#rows
    const end = values[row + RowPart.AloneEnd]!
    for (let at = row + RowPart.First; at < end; at += 3) {
      const occurrence = sentence.occurrenceAt(values[at]!, values[at + 1]!, last)
      matches.push(matchOf(occurrence, this.#compiled.indicators[values[at + 2]!]!, sentence))
    }
    this.#noteItems(row)
  }

  #readOther(sentence: Sentence, occurrence: Occurrence, matches: Match[]): void {
    const row = this.#rows.ofPattern(occurrence.pattern)
    const { values } = this.#rows
    const end = values[row + RowPart.AloneEnd]!
    for (let at = row + RowPart.First; at < end; at += 3) {
      matches.push(matchOf(occurrence, this.#compiled.indicators[values[at + 2]!]!, sentence))
    }
    this.#noteItems(row)
  }

  /** Notes the items of a row, the first time that it is met in a sentence. */
  #noteItems(row: number): void {
    const { values } = this.#rows
    const number = this.#number
    if (values[row + RowPart.SeenIn] === number) return
    values[row + RowPart.SeenIn] = number
    const itemIn = this.#itemIn
    const end = values[row + RowPart.ItemsEnd]!
    for (let at = values[row + RowPart.AloneEnd]!; at < end; at += 1) itemIn[values[at]!] = number
    this.#found.push(row)
  }

  /** Tries the indicators of a row all of whose items the sentence holds. */
  #tryIndicators(sentence: Sentence, row: number, matches: Match[]): void {
    const { values } = this.#rows
    const itemIn = this.#itemIn
    const number = this.#number
    const end = values[row + RowPart.TriedEnd]!
    for (let at = values[row + RowPart.ItemsEnd]!; at < end; at += 2) {
      if (itemIn[values[at + 1]!] !== number) continue
      const id = values[at]!
      if (this.#triedIn[id] === number) continue
      this.#triedIn[id] = number
      const indicator = this.#compiled.indicators[id]!
      if (indicator.items.every((item) => itemIn[item] === number)) {
        this.#matchTogether(indicator, sentence, matches)
      }
    }
  }

  #matchTogether(indicator: CompiledIndicator, sentence: Sentence, matches: Match[]): void {
    const lists = indicator.items.map((item) => sentence.occurrencesOf(this.#patternsOf(item)))
    const clauses = indicator.clause ? sentence.clauses.clause : undefined
    for (const place of findTogether(lists, indicator.within, indicator.form === 'before', clauses)) {
      const { start, end, first, last } = place
      matches.push({ start, end, first, last, indicator, sentence, pattern: undefined })
    }
  }

  #patternsOf(item: number): BitSet {
    let patterns = this.#patternSets.get(item)
    if (patterns === undefined) {
      patterns = new BitSet(this.#compiled.patterns.length, this.#compiled.items[item]!)
      this.#patternSets.set(item, patterns)
    }
    return patterns
  }
}

function matchOf(occurrence: Occurrence, indicator: CompiledIndicator, sentence: Sentence): Match {
  const { pattern, start, end, first, last, groups } = occurrence
  const match: Match = { start, end, first, last, indicator, sentence, pattern }
  return groups === undefined ? match : { ...match, groups }
}
