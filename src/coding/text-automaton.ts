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
/** A table of no more entries, 1 MB, is faster than a map. */
const SMALL_TABLE = 1 << 18

/**
 * The automaton of folded texts, such as Chinese phrases. Where there are many of them states keep no row of all
 * characters: of the thousands of Chinese ones few lead on from a state, and what leads on from none is looked up at the
 * root alone.
 */
export class TextAutomaton {
  /** Where it stands in the text at hand. */
  state = 0
  /** The class of each UTF-16 unit of a text as it stands (folding is part of it); 0 for what is in none. */
  readonly #classes = new Uint16Array(0x10000)
  /** By state: 1 where one of the texts ends. */
  readonly #endsAt: Uint8Array
  /** The state after state 0 and each class. */
  readonly #fromRoot: Int32Array
  readonly #children = new PairMap(1 << 10)
  /** By state: a bit for each of the classes that lead on from it, by the last bits of their numbers. Most lead on from none. */
  readonly #leadsOn: Int32Array
  readonly #fails: Int32Array
  readonly #outputs: (readonly FoundText[])[]
  /** The state after each state and class, row by row, where that takes little room. */
  #rows: Int32Array | undefined
  readonly #stride: number

  constructor(texts: readonly string[]) {
    const own = new Map<number, number>()
    for (const text of texts) {
      for (let i = 0; i < text.length; i += 1) {
        const unit = text.charCodeAt(i)
        if (!own.has(unit)) own.set(unit, own.size + 1)
      }
    }
    for (const [folded, c] of own) for (const unit of unitsFoldedTo(folded)) this.#classes[unit] = c
    this.#fromRoot = new Int32Array(own.size + 1)
    const { parents, steps, outputs } = this.#addAll(texts)
    this.#outputs = outputs
    this.#fails = new Int32Array(parents.length)
    this.#leadsOn = new Int32Array(parents.length)
    for (const [state, parent] of parents.entries()) this.#leadsOn[parent]! |= 1 << (steps[state]! & 31)
    this.#stride = own.size + 1
    const byDepth = groupByDepth(parents)
    this.#link(byDepth, parents, steps)
    if (parents.length * this.#stride <= SMALL_TABLE) this.#rows = this.#fillRows(byDepth, parents, steps)
    this.#endsAt = Uint8Array.from(this.#outputs, (found) => (found.length > 0 ? 1 : 0))
  }

  /**
   * Goes on through the units of a text and stops where the next of the texts ends: returns that place, or `to` where none
   * does. `state` must be 0 before the text.
   */
  nextEnd(units: Uint16Array, from: number, to: number): number {
    const classes = this.#classes
    const fromRoot = this.#fromRoot
    const endsAt = this.#endsAt
    const rows = this.#rows
    const stride = this.#stride
    let { state } = this
    let i = from
    if (rows !== undefined) {
      // Whether a character is in a phrase at all is not asked: half of them are, and wrong guesses cost more than look-ups.
      for (; i < to; i += 1) {
        state = rows[state * stride + classes[units[i]!]!]!
        if (endsAt[state] === 1) break
      }
    } else {
      for (; i < to; i += 1) {
        const c = classes[units[i]!]!
        // Most characters are in no phrase, or begin one.
        if (c === 0) {
          state = 0
          continue
        }
        state = state === 0 ? fromRoot[c]! : this.#next(state, c)
        if (endsAt[state] === 1) break
      }
    }
    this.state = state
    return i
  }

  /** The state after a state (0 at the beginning) and a class. */
  #next(state: number, c: number): number {
    if (c === 0) return 0
    for (let at = state; at !== 0; at = this.#fails[at]!) {
      if (((this.#leadsOn[at]! >>> (c & 31)) & 1) === 0) continue
      const child = this.#children.get(at, c)
      if (child >= 0) return child
    }
    return this.#fromRoot[c]!
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
        const c = this.#classes[text.charCodeAt(i)]!
        let next = state === 0 ? this.#fromRoot[c]! || -1 : this.#children.get(state, c)
        if (next < 0) {
          next = parents.length
          parents.push(state)
          steps.push(c)
          outputs.push(NOTHING as FoundText[])
          if (state === 0) this.#fromRoot[c] = next
          else this.#children.add(state, c, next)
        }
        state = next
      }
      if (outputs[state] === NOTHING) outputs[state] = []
      outputs[state]!.push({ index, length: text.length })
    }
    return { parents, steps, outputs }
  }

  /** Each row is that of the state it falls back on, but for what leads on from the state itself. */
  #fillRows(
    byDepth: readonly (readonly number[])[],
    parents: readonly number[],
    steps: readonly number[],
  ): Int32Array {
    const stride = this.#stride
    const rows = new Int32Array(parents.length * stride)
    rows.set(this.#fromRoot)
    for (const [depth, states] of byDepth.entries()) {
      if (depth === 0) continue
      for (const state of states) {
        const fail = this.#fails[state]! * stride
        rows.copyWithin(state * stride, fail, fail + stride)
      }
      for (const child of byDepth[depth + 1] ?? []) rows[parents[child]! * stride + steps[child]!] = child
    }
    return rows
  }

  /** Failure links, of shorter texts first: a state falls back on one that is done. */
  #link(byDepth: readonly (readonly number[])[], parents: readonly number[], steps: readonly number[]): void {
    for (const row of byDepth) {
      for (const state of row) {
        const parent = parents[state]!
        if (parent === 0) continue
        const fail = this.#next(this.#fails[parent]!, steps[state]!)
        this.#fails[state] = fail
        const inherited = this.#outputs[fail]!
        if (inherited.length === 0) continue
        const own = this.#outputs[state]!
        this.#outputs[state] = own.length === 0 ? inherited : [...own, ...inherited]
      }
    }
  }
}

/** The states by the length of what leads to them. */
function groupByDepth(parents: readonly number[]): number[][] {
  const depths = new Int32Array(parents.length)
  const byDepth: number[][] = [[0]]
  for (let state = 1; state < parents.length; state += 1) {
    const depth = depths[parents[state]!]! + 1
    depths[state] = depth
    const row = byDepth[depth]
    if (row === undefined) byDepth[depth] = [state]
    else row.push(state)
  }
  return byDepth
}
