/** Multiplier of the hash of grams. */
const BASE = 31

/** A hash of units in 32 bits. */
export function hashUnits(units: Uint16Array, start: number, end: number): number {
  let hash = 0
  for (let i = start; i < end; i++) hash = (Math.imul(hash, BASE) + units[i]!) | 0
  return hash
}

/** The same with one unit more. */
export function hashMore(hash: number, unit: number): number {
  return (Math.imul(hash, BASE) + unit) | 0
}

/** Finds the number of a gram by its units in a buffer, without making a string of it. */
export class GramTable {
  readonly #slots: Int32Array
  readonly #starts: Int32Array
  readonly #units: Uint16Array

  /** Grams are numbered in the order given, from 0. */
  constructor(grams: readonly string[]) {
    let size = 16
    while (size < grams.length * 3) size *= 2
    this.#slots = new Int32Array(size)
    this.#starts = new Int32Array(grams.length + 1)
    this.#units = new Uint16Array(grams.reduce((sum, gram) => sum + gram.length, 0))
    for (const [number, gram] of grams.entries()) {
      const start = this.#starts[number]!
      for (let i = 0; i < gram.length; i++) this.#units[start + i] = gram.charCodeAt(i)
      this.#starts[number + 1] = start + gram.length
      let slot = hashUnits(this.#units, start, start + gram.length) & (size - 1)
      while (this.#slots[slot] !== 0) slot = (slot + 1) & (size - 1)
      this.#slots[slot] = number + 1
    }
  }

  /** The number of the gram from `start` to `end`, whose hash is given; -1 where it is none. */
  find(units: Uint16Array, start: number, end: number, hash: number): number {
    const slots = this.#slots
    for (let slot = hash & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
      const number = slots[slot]! - 1
      if (number < 0) return -1
      if (this.#isGram(number, units, start, end)) return number
    }
  }

  #isGram(number: number, units: Uint16Array, start: number, end: number): boolean {
    const own = this.#starts[number]!
    if (this.#starts[number + 1]! - own !== end - start) return false
    for (let i = 0; i < end - start; i++) if (this.#units[own + i] !== units[start + i]) return false
    return true
  }
}
