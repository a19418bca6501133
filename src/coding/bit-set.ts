/** A set of whole numbers below a size, none negative, a bit each: for sets that are asked often. */
export class BitSet {
  readonly #words: Int32Array

  constructor(size: number, members: Iterable<number>) {
    this.#words = new Int32Array((size >>> 5) + 1)
    for (const member of members) this.#words[member >>> 5]! |= 1 << (member & 31)
  }

  has(number: number): boolean {
    return ((this.#words[number >>> 5]! >>> (number & 31)) & 1) === 1
  }
}
