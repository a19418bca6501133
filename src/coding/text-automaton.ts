// Finds many texts in one pass: the automaton of Aho & Corasick (1975) over characters, in typed arrays.
import { unitsFoldedTo } from '../text/fold.js'
import { PairMap } from './pair-map.js'

/** A text that ends at a state. */
export interface FoundText {
  /** Its place among those the automaton was made of. */
  readonly index: number
  readonly length: number
}

const NOTHING: readonly FoundText[] = []
/** With so few classes, as where letters are looked for, every state keeps a row of all. */
const FEW_CLASSES = 64

/**
 * The automaton of folded texts, such as Chinese phrases. Where they have many characters states keep no row of all: of
 * the thousands of Chinese ones few lead on from a state, and what leads on from none is looked up at the root alone.
 */
export class TextAutomaton {
  /** The class of each UTF-16 unit of a text as it stands (folding is part of it); 0 for what is in none. */
  readonly classes = new Uint16Array(0x10000)
  /** By state: 1 where one of the texts ends. */
  readonly endsAt: Uint8Array
  /** The state after state 0 and each class. */
  readonly fromRoot: Int32Array
  readonly #children = new PairMap(1 << 10)
  readonly #fails: Int32Array
  readonly #outputs: (readonly FoundText[])[]
  /** The state after each state and class, where there are few classes. */
  #rows: Int32Array | undefined

  constructor(texts: readonly string[]) {
    const own = new Map<number, number>()
    for (const text of texts) {
      for (let i = 0; i < text.length; i += 1) {
        const unit = text.charCodeAt(i)
        if (!own.has(unit)) own.set(unit, own.size + 1)
      }
    }
    for (const [folded, c] of own) for (const unit of unitsFoldedTo(folded)) this.classes[unit] = c
    this.fromRoot = new Int32Array(own.size + 1)
    const { parents, steps, outputs } = this.#addAll(texts)
    this.#outputs = outputs
    this.#fails = new Int32Array(parents.length)
    this.#link(parents, steps)
    if (own.size < FEW_CLASSES) this.#rows = this.#fillRows(own.size + 1)
    this.endsAt = Uint8Array.from(this.#outputs, (found) => (found.length > 0 ? 1 : 0))
  }

  /** The state after a state (0 at the beginning) and a class. */
  next(state: number, c: number): number {
    if (this.#rows !== undefined) return this.#rows[state * FEW_CLASSES + c]!
    if (c === 0) return 0
    for (let at = state; at !== 0; at = this.#fails[at]!) {
      const child = this.#children.get(at, c)
      if (child >= 0) return child
    }
    return this.fromRoot[c]!
  }

  /** What ends where a text has led to this state, the longest first. */
  outputsOf(state: number): readonly FoundText[] {
    return this.#outputs[state]!
  }

  /** The tree of the texts: of each state the one before it and the class that leads to it. */
  #addAll(texts: readonly string[]): { parents: number[]; steps: number[]; outputs: FoundText[][] } {
    const parents = [0]
    const steps = [0]
    const outputs: FoundText[][] = [[]]
    for (const [index, text] of texts.entries()) {
      let state = 0
      for (let i = 0; i < text.length; i += 1) {
        const c = this.classes[text.charCodeAt(i)]!
        let next = state === 0 ? this.fromRoot[c]! || -1 : this.#children.get(state, c)
        if (next < 0) {
          next = parents.length
          parents.push(state)
          steps.push(c)
          outputs.push(NOTHING as FoundText[])
          if (state === 0) this.fromRoot[c] = next
          else this.#children.add(state, c, next)
        }
        state = next
      }
      if (outputs[state] === NOTHING) outputs[state] = []
      outputs[state]!.push({ index, length: text.length })
    }
    return { parents, steps, outputs }
  }

  #fillRows(classes: number): Int32Array {
    const rows = new Int32Array(this.#fails.length * FEW_CLASSES)
    for (let state = 0; state < this.#fails.length; state += 1) {
      for (let c = 0; c < classes; c += 1) rows[state * FEW_CLASSES + c] = this.next(state, c)
    }
    return rows
  }

  /** Failure links, of shorter texts first: a state falls back on one that is done. */
  #link(parents: readonly number[], steps: readonly number[]): void {
    const depths = new Int32Array(parents.length)
    const byDepth: number[][] = [[]]
    for (let state = 1; state < parents.length; state += 1) {
      const depth = depths[parents[state]!]! + 1
      depths[state] = depth
      const row = byDepth[depth]
      if (row === undefined) byDepth[depth] = [state]
      else row.push(state)
    }
    for (const row of byDepth) {
      for (const state of row) {
        const parent = parents[state]!
        if (parent === 0) continue
        const fail = this.next(this.#fails[parent]!, steps[state]!)
        this.#fails[state] = fail
        const inherited = this.#outputs[fail]!
        if (inherited.length > 0) this.#outputs[state] = [...this.#outputs[state]!, ...inherited]
      }
    }
  }
}
