// Finds many texts in one pass: the automaton of Aho & Corasick (1975) over characters, in typed arrays.
import { unitsFoldedTo } from '../text/fold.js'

/** Entries of the table at most: 16 MB, and 4 more for the ends. */
const MOST_ENTRIES = 1 << 22

/** A text that ends at a state. */
export interface FoundText {
  /** Its place among those the automaton was made of. */
  readonly index: number
  readonly length: number
}

/**
 * The automaton of folded texts, such as Chinese phrases. Rows of states are filled in when they are first reached, so
 * that thousands of texts over thousands of characters take the room of what occurs.
 */
export class TextAutomaton {
  /** The class of each UTF-16 unit of a text as it stands (folding is part of it); 0 for what is in none. */
  readonly classes = new Uint16Array(0x10000)
  readonly stride: number
  /** Rows of states by offset; a negative entry is not known yet: ask `follow`. */
  table: Int32Array
  /** By row: 1 where one of the texts ends. */
  endsAt: Uint8Array
  readonly #children: Map<number, number>[] = [new Map()]
  readonly #fails: number[] = [0]
  readonly #outputs: FoundText[][] = [[]]
  /** The row of each state, 0 (the root's) where it has none yet; and the state of each row. */
  readonly #rows: number[] = [0]
  readonly #states: number[] = [0]

  constructor(texts: readonly string[]) {
    const own = new Map<number, number>()
    for (const text of texts) {
      for (let i = 0; i < text.length; i += 1) {
        const unit = text.charCodeAt(i)
        if (!own.has(unit)) own.set(unit, own.size + 1)
      }
    }
    for (const [folded, c] of own) for (const unit of unitsFoldedTo(folded)) this.classes[unit] = c
    this.stride = own.size + 1
    this.table = new Int32Array(64 * this.stride).fill(-1)
    this.endsAt = new Uint8Array(this.table.length)
    for (const [index, text] of texts.entries()) this.#add(text, index)
    this.#link()
    this.#fillRoot()
  }

  /** The row after a character. `table` may be another one afterwards. */
  follow(row: number, characterClass: number): number {
    const known = this.table[row + characterClass]!
    if (known >= 0) return known
    const state = this.#step(this.#states[row / this.stride]!, characterClass)
    if ((this.#states.length + 1) * this.stride > MOST_ENTRIES) {
      this.#forget()
      return this.#rowOf(state)
    }
    const next = this.#rowOf(state)
    this.table[row + characterClass] = next
    return next
  }

  /** Empties the table, where texts have led to more states than there is to be room for. */
  #forget(): void {
    for (const state of this.#states) this.#rows[state] = 0
    this.#states.length = 1
    this.endsAt.fill(0)
    this.table.fill(-1)
    this.#fillRoot()
  }

  #fillRoot(): void {
    for (let c = 0; c < this.stride; c += 1) if (!this.#children[0]!.has(c)) this.table[c] = 0
  }

  /** What ends where a text has led to this row, the longest first. */
  outputsOf(row: number): readonly FoundText[] {
    return this.#outputs[this.#states[row / this.stride]!]!
  }

  #add(text: string, index: number): void {
    let state = 0
    for (let i = 0; i < text.length; i += 1) {
      const c = this.classes[text.charCodeAt(i)]!
      let next = this.#children[state]!.get(c)
      if (next === undefined) {
        next = this.#children.length
        this.#children.push(new Map())
        this.#fails.push(0)
        this.#outputs.push([])
        this.#rows.push(0)
        this.#children[state]!.set(c, next)
      }
      state = next
    }
    this.#outputs[state]!.push({ index, length: text.length })
  }

  /** Failure links breadth first, so that a shorter suffix is done before the state that falls back on it. */
  #link(): void {
    const queue = [...this.#children[0]!.values()]
    for (let at = 0; at < queue.length; at += 1) {
      const state = queue[at]!
      for (const [c, child] of this.#children[state]!) {
        this.#fails[child] = this.#step(this.#fails[state]!, c)
        this.#outputs[child]!.push(...this.#outputs[this.#fails[child]!]!)
        queue.push(child)
      }
    }
  }

  #step(from: number, c: number): number {
    for (let state = from; ; state = this.#fails[state]!) {
      const next = this.#children[state]!.get(c)
      if (next !== undefined) return next
      if (state === 0) return 0
    }
  }

  #rowOf(state: number): number {
    if (state === 0 || this.#rows[state] !== 0) return this.#rows[state]!
    const row = this.#states.length * this.stride
    if (row + this.stride > this.table.length) {
      const larger = new Int32Array(this.table.length * 2).fill(-1)
      larger.set(this.table)
      this.table = larger
      const ends = new Uint8Array(larger.length)
      ends.set(this.endsAt)
      this.endsAt = ends
    }
    if (this.#outputs[state]!.length > 0) this.endsAt[row] = 1
    this.#states.push(state)
    this.#rows[state] = row
    return row
  }
}
