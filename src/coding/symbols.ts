import { isCapital } from '../text/fold.js'

/** What a word is to the phrases and regular expressions of a codebook: no more than the labels it has. */
export interface Label {
  /** Where the word must have capitals, UTF-16 offsets from its start. */
  readonly capitals: readonly number[] | undefined
}

/**
 * Two sets of patterns may share symbols. A word is of a set, a bit each, where one of its patterns may begin with it or asks
 * for it, and of the bit `INNER` further up where it may stand further in.
 */
export const INNER = 2
export const SET_BITS = 2 * INNER

const MANY = 1 << 15

/**
 * Numbers the sets of labels that words have: 0 is none, and a number below 0 is a set with labels for words in capitals
 * alone, for which `inCapitals` gives what the word is as it is written. Words that mean the same to a codebook are the same symbol, so
 * that phrases are found over some hundred symbols and not over all words there are.
 */
export class Symbols {
  /** How often they were forgotten. */
  generation = 0
  readonly #labels: readonly Label[]
  readonly #sets: readonly number[]
  #labelsOf: (readonly number[])[] = [[]]
  #known = new Map<string, number>()
  /** The symbol with those labels alone that a word has the capitals for, by symbol and the labels' places. */
  #inCapitals = new Map<string, number>()

  /** Labels, and the sets that words with them are of. */
  constructor(labels: readonly Label[], sets: readonly number[]) {
    this.#labels = labels
    this.#sets = sets
  }

  /** Whether there are more than it is worth to keep: texts with ever other sets of labels. */
  get isFull(): boolean {
    return this.#labelsOf.length > MANY
  }

  /** Forgets all symbols; what was numbered by them means nothing then. */
  clear(): void {
    this.generation += 1
    this.#labelsOf = [[]]
    this.#known.clear()
    this.#inCapitals.clear()
  }

  numberOf(labels: readonly number[]): number {
    if (labels.length === 0) return 0
    const asks = labels.some((label) => this.#labels[label]!.capitals !== undefined)
    return asks ? -this.#number(labels.join(' '), labels) : this.#number(`= ${labels.join(' ')}`, labels)
  }

  labelsOf(symbol: number): readonly number[] {
    return this.#labelsOf[symbol]!
  }

  /**
   * The number of a set of labels, `SET_BITS` further up, and below it the sets of patterns that such a word is of.
   */
  entryOf(labels: readonly number[]): number {
    let sets = 0
    for (const label of labels) sets |= this.#sets[label]!
    return (this.numberOf(labels) << SET_BITS) | sets
  }

  /** The symbol of a word at a place of a text, where the word has one below 0. */
  inCapitals(symbol: number, units: Uint16Array, start: number): number {
    let key = `${symbol}`
    const labels = this.#labelsOf[-symbol]!
    for (const label of labels) if (hasCapitals(this.#labels[label]!, units, start)) key += ` ${label}`
    const known = this.#inCapitals.get(key)
    if (known !== undefined) return known
    const own = labels.filter((label) => hasCapitals(this.#labels[label]!, units, start))
    const made = own.length === 0 ? 0 : this.#number(`= ${own.join(' ')}`, own)
    this.#inCapitals.set(key, made)
    return made
  }

  #number(key: string, labels: readonly number[]): number {
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const symbol = this.#labelsOf.length
    this.#labelsOf.push(labels)
    this.#known.set(key, symbol)
    return symbol
  }
}

function hasCapitals({ capitals }: Label, units: Uint16Array, start: number): boolean {
  if (capitals === undefined) return true
  for (const offset of capitals) if (!isCapital(units[start + offset]!)) return false
  return true
}
