import type { CompiledCodebook, CompiledIndicator } from './compile.js'
import type { Ending } from './ending.js'
import { EndingRows, RowPart } from './ending-rows.js'
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
  readonly #rows: EndingRows
  /** By item the number of the last sentence that holds it. */
  readonly #itemIn: Int32Array
  /** The patterns of the items that were looked for. */
  readonly #patternSets = new Map<number, ReadonlySet<number>>()
  /** The items of the sentence being read that indicators are tried for. */
  readonly #found: number[] = []
  #number = 0

  constructor(compiled: CompiledCodebook) {
    this.#compiled = compiled
    this.#index = indexIndicators(compiled)
    this.#rows = new EndingRows(this.#index)
    this.#itemIn = new Int32Array(compiled.items.length)
  }

  /** The matches in a sentence, in the order of the codebook. */
  match(sentence: Sentence): readonly Match[] {
    const { found, others } = sentence
    const { endings, lasts } = found
    if (endings.length + others.length === 0) return NO_MATCHES
    const matches: Match[] = []
    this.#number += 1
    this.#found.length = 0
    for (let i = 0; i < endings.length; i += 1) this.#readEnding(sentence, endings[i]!, lasts[i]!, matches)
    for (const occurrence of others) this.#readOther(sentence, occurrence, matches)
    this.#tryIndicators(sentence, matches)
    return sortFew(matches, (a, b) => a.indicator.id - b.indicator.id)
  }

  #readEnding(sentence: Sentence, ending: Ending, last: number, matches: Match[]): void {
    const row = ending.row < 0 ? this.#rows.add(ending) : ending.row
    const { values } = this.#rows
    const number = this.#number
    const aloneEnd = values[row + RowPart.AloneEnd]!
    let at = row + RowPart.First
    for (; at < aloneEnd; at += 3) {
      const occurrence = sentence.occurrenceAt(values[at]!, values[at + 1]!, last)
      matches.push(matchOf(occurrence, this.#compiled.indicators[values[at + 2]!]!, sentence))
    }
    if (values[row + RowPart.SeenIn] === number) return
    values[row + RowPart.SeenIn] = number
    const triedEnd = values[row + RowPart.TriedEnd]!
    const partnersEnd = values[row + RowPart.PartnersEnd]!
    const itemIn = this.#itemIn
    for (; at < triedEnd; at += 1) this.#noteTried(values[at]!)
    for (; at < partnersEnd; at += 1) itemIn[values[at]!] = number
  }

  #readOther(sentence: Sentence, occurrence: Occurrence, matches: Match[]): void {
    const { alone, items } = this.#index
    for (const indicator of alone.of(occurrence.pattern)) {
      matches.push(matchOf(occurrence, this.#compiled.indicators[indicator]!, sentence))
    }
    for (const item of items.of(occurrence.pattern)) {
      if (this.#index.isTried(item)) this.#noteTried(item)
      else this.#itemIn[item] = this.#number
    }
  }

  #noteTried(item: number): void {
    if (this.#itemIn[item] === this.#number) return
    this.#itemIn[item] = this.#number
    this.#found.push(item)
  }

  /** Tries the indicators of several items all of which the sentence holds. */
  #tryIndicators(sentence: Sentence, matches: Match[]): void {
    const { starts, values } = this.#index.tried
    const number = this.#number
    for (const found of this.#found) {
      const end = starts[found + 1]!
      for (let i = starts[found]!; i < end; i += 2) {
        if (this.#itemIn[values[i + 1]!] !== number) continue
        const indicator = this.#compiled.indicators[values[i]!]!
        if (indicator.items.every((item) => this.#itemIn[item] === number)) {
          this.#matchTogether(indicator, sentence, matches)
        }
      }
    }
  }

  #matchTogether(indicator: CompiledIndicator, sentence: Sentence, matches: Match[]): void {
    const lists = indicator.items.map((item) => {
      const patterns = this.#patternsOf(item)
      return sentence.occurrencesOf((pattern) => patterns.has(pattern))
    })
    const clauses = indicator.clause ? sentence.clauses.clause : undefined
    for (const place of findTogether(lists, indicator.within, indicator.form === 'before', clauses)) {
      const { start, end, first, last } = place
      matches.push({ start, end, first, last, indicator, sentence, pattern: undefined })
    }
  }

  #patternsOf(item: number): ReadonlySet<number> {
    let patterns = this.#patternSets.get(item)
    if (patterns === undefined) {
      patterns = new Set(this.#compiled.items[item]!)
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
