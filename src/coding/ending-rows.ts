import type { Ending } from './ending.js'
import type { IndicatorIndex } from './indicator-index.js'

/** Where things stand in a row, by how far from its beginning. */
export const RowPart = { SeenIn: 0, AloneEnd: 1, ItemsEnd: 2, TriedEnd: 3, First: 4 } as const

const ROOM = 1 << 12
/** Texts without end bring ever other endings: rows are forgotten when they take 16 MB. */
const MOST = 1 << 22

/**
 * What endings mean to the indicators of a codebook, one row behind the other in one array: there are thousands, and what is
 * spread over as many objects is waited for. A row holds the last sentence that it was met in, where its three parts end, and
 * these: indicators that a pattern is alone, as pattern, number of words and indicator; items that its patterns are some of;
 * indicators of several items that are tried for one of them, each before the next rarest of its items.
 */
export class EndingRows {
  values = new Int32Array(ROOM)
  readonly #index: IndicatorIndex
  readonly #most: number
  #end = 0
  /** How often all rows were forgotten. */
  #generation = 0
  /** By pattern the row of what ends with it alone; -1 where it is not known. */
  readonly #ofPattern: Int32Array

  constructor(index: IndicatorIndex, patterns: number, most = MOST) {
    this.#index = index
    this.#most = most
    this.#ofPattern = new Int32Array(patterns).fill(-1)
  }

  /** To be called before a sentence: forgets the rows where there are too many. */
  begin(): void {
    if (this.#end < this.#most) return
    this.values = new Int32Array(ROOM)
    this.#end = 0
    this.#generation += 1
    this.#ofPattern.fill(-1)
  }

  /** Where the row of an ending begins. */
  of(ending: Ending): number {
    if (ending.row < 0 || ending.rowGeneration !== this.#generation) {
      ending.row = this.#add(ending.patterns, ending.words)
      ending.rowGeneration = this.#generation
    }
    return ending.row
  }

  /** Where the row of a single pattern begins. */
  ofPattern(pattern: number): number {
    if (this.#ofPattern[pattern]! < 0) this.#ofPattern[pattern] = this.#add([pattern], [0])
    return this.#ofPattern[pattern]!
  }

  #add(patterns: readonly number[], words: readonly number[]): number {
    const alone: number[] = []
    const items = new Set<number>()
    const tried: number[] = []
    for (const [i, pattern] of patterns.entries()) {
      for (const indicator of this.#index.alone.of(pattern)) alone.push(pattern, words[i]!, indicator)
      for (const item of this.#index.items.of(pattern)) items.add(item)
    }
    for (const item of items) tried.push(...this.#index.tried.of(item))
    const row = this.#end
    const aloneEnd = row + RowPart.First + alone.length
    const itemsEnd = aloneEnd + items.size
    const triedEnd = itemsEnd + tried.length
    this.#makeRoom(triedEnd)
    this.values.set([0, aloneEnd, itemsEnd, triedEnd, ...alone, ...items, ...tried], row)
    this.#end = triedEnd
    return row
  }

  #makeRoom(length: number): void {
    if (length <= this.values.length) return
    const larger = new Int32Array(length * 2)
    larger.set(this.values)
    this.values = larger
  }
}
