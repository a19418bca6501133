/** A map from pairs of whole numbers, none negative, to whole numbers, in typed arrays: no object an entry. */
export class PairMap {
  size = 0
  #firsts: Int32Array
  #seconds: Int32Array
  #values: Int32Array
  #mask: number

  constructor(capacity = 64) {
    this.#mask = capacity - 1
    this.#firsts = new Int32Array(capacity).fill(-1)
    this.#seconds = new Int32Array(capacity)
    this.#values = new Int32Array(capacity)
  }

  /** The value of a pair, -1 where it has none. */
  get(first: number, second: number): number {
    const firsts = this.#firsts
    const seconds = this.#seconds
    const mask = this.#mask
    let at = hash(first, second) & mask
    for (let own = firsts[at]!; own !== -1; own = firsts[at]!) {
      if (own === first && seconds[at] === second) return this.#values[at]!
      at = (at + 1) & mask
    }
    return -1
  }

  /** Adds a pair that has no value yet. */
  add(first: number, second: number, value: number): void {
    if (this.size * 2 > this.#mask) this.#grow()
    this.#put(first, second, value)
    this.size += 1
  }

  clear(): void {
    this.#firsts.fill(-1)
    this.size = 0
  }

  #put(first: number, second: number, value: number): void {
    let at = hash(first, second) & this.#mask
    while (this.#firsts[at] !== -1) at = (at + 1) & this.#mask
    this.#firsts[at] = first
    this.#seconds[at] = second
    this.#values[at] = value
  }

  #grow(): void {
    const firsts = this.#firsts
    const seconds = this.#seconds
    const values = this.#values
    const capacity = firsts.length * 4
    this.#mask = capacity - 1
    this.#firsts = new Int32Array(capacity).fill(-1)
    this.#seconds = new Int32Array(capacity)
    this.#values = new Int32Array(capacity)
    for (let i = 0; i < firsts.length; i += 1) {
      if (firsts[i] !== -1) this.#put(firsts[i]!, seconds[i]!, values[i]!)
    }
  }
}

function hash(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}
