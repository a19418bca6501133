import type { Ending } from './ending.js'
import type { IndicatorIndex } from './indicator-index.js'

/** Where things stand in a row, by how far from its beginning. */
export const RowPart = { SeenIn: 0, AloneEnd: 1, TriedEnd: 2, PartnersEnd: 3, First: 4 } as const

const ROOM = 1 << 12

/**
 * What endings mean to the indicators of a codebook, one row behind the other in one array: there are thousands, and what is
 * spread over as many objects is waited for. A row holds the last sentence that it was met in, where its three parts end, and
 * these: the indicators that a pattern is alone, as pattern, number of words and indicator; the items for which indicators of
 * several items are tried; their other items.
 */
export class EndingRows {
  values = new Int32Array(ROOM)
  readonly #index: IndicatorIndex
  #end = 0

  constructor(index: IndicatorIndex) {
    this.#index = index
  }

  /** Where the row of an ending begins. */
  add(ending: Ending): number {
    const alone: number[] = []
    const items = new Set<number>()
    for (const [i, pattern] of ending.patterns.entries()) {
      for (const indicator of this.#index.alone.of(pattern)) alone.push(pattern, ending.words[i]!, indicator)
      for (const item of this.#index.items.of(pattern)) items.add(item)
    }
    const tried = [...items].filter((item) => this.#index.isTried(item))
    const partners = [...items].filter((item) => !this.#index.isTried(item))
    const row = this.#end
    const aloneEnd = row + RowPart.First + alone.length
    const triedEnd = aloneEnd + tried.length
    const partnersEnd = triedEnd + partners.length
    this.#makeRoom(partnersEnd)
    this.values.set([0, aloneEnd, triedEnd, partnersEnd, ...alone, ...tried, ...partners], row)
    this.#end = partnersEnd
    ending.row = row
    return row
  }

  #makeRoom(length: number): void {
    if (length <= this.values.length) return
    const larger = new Int32Array(length * 2)
    larger.set(this.values)
    this.values = larger
  }
}
