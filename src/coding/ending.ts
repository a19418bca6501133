import type { Occurrence } from './sentence.js'

/** Phrases that end at one word. Texts end in the same ones again and again: they share an object. */
export class Ending {
  readonly patterns: readonly number[]
  /** How many words each is long. */
  readonly words: readonly number[]
  /** Where its row stands, and which of EndingRows' generations that is of; below 0 before it is first asked for. */
  row = -1
  rowGeneration = 0

  constructor(patterns: readonly number[], words: readonly number[]) {
    this.patterns = patterns
    this.words = words
  }
}

/** Phrases that end at a word of a sentence, by its number. */
export interface EndingAt {
  readonly ending: Ending
  readonly last: number
}

/** What was found in a sentence. */
export interface Found {
  /** Phrases, by where they end. */
  readonly endings: readonly EndingAt[]
  /** What is not known by a word: regular expressions, in the order in which they were found. */
  readonly others: readonly Occurrence[]
}

export const NOTHING_FOUND: Found = { endings: [], others: [] }

/** Makes endings, one for all that hold the same. */
export class Endings {
  readonly #known = new Map<string, Ending>()

  /** The ending of pairs of a pattern and its number of words; absent where there are none. */
  of(pairs: readonly number[]): Ending | undefined {
    if (pairs.length === 0) return undefined
    const key = pairs.join(' ')
    let ending = this.#known.get(key)
    if (ending === undefined) {
      ending = new Ending(
        pairs.filter((_, i) => i % 2 === 0),
        pairs.filter((_, i) => i % 2 === 1),
      )
      this.#known.set(key, ending)
    }
    return ending
  }

  clear(): void {
    this.#known.clear()
  }
}

/** Adds a pattern and its number of words, once: two ways of writing a pattern may find the same. */
export function addPair(pairs: number[], pattern: number, words: number): void {
  for (let i = 0; i < pairs.length; i += 2) if (pairs[i] === pattern && pairs[i + 1] === words) return
  pairs.push(pattern, words)
}
