// Finds phrases in one pass over the symbols of words: the tree of phrases as a deterministic automaton, whose states
// are built when a text first reaches them (as in the lazy DFA of RE2, Cox 2010), after Aho & Corasick (1975).
import { addPair, type Ending, Endings } from './ending.js'
import { PairMap } from './pair-map.js'
import type { PhraseTrie } from './phrase-trie.js'
import type { Symbols } from './symbols.js'

/** The state in which no phrase has begun, and the step that leads there and finds nothing. */
export const IDLE = 0
export const NO_STEP = 0

const MOST_STEPS = 1 << 18
const NOTHING: readonly number[] = []

/** Phrases that have begun, as one state for each set of them; a step goes from one state to the next by a word. */
export class PhraseAutomaton {
  /** By step: the state it leads to, and what ends there. */
  readonly targets: number[] = [IDLE]
  readonly endings: (Ending | undefined)[] = [undefined]
  /** By state: whether any word at all leads on from it. */
  readonly goesOn: boolean[] = [false]
  /** By symbol: the step from IDLE, -1 where it is not known yet. */
  fromIdle = new Int32Array(256).fill(-1)
  readonly #trie: PhraseTrie
  readonly #symbols: Symbols
  #generation: number
  #nodes: (readonly number[])[] = [[]]
  readonly #states = new Map<string, number>()
  readonly #steps = new PairMap(256)
  readonly #endings = new Endings()

  constructor(trie: PhraseTrie, symbols: Symbols) {
    this.#trie = trie
    this.#symbols = symbols
    this.#generation = symbols.generation
    this.fromIdle[0] = NO_STEP
  }

  /** To be called before a text is read: forgets states where there are too many, or where symbols were forgotten. */
  begin(): void {
    if (this.#generation === this.#symbols.generation && this.targets.length < MOST_STEPS) return
    this.#generation = this.#symbols.generation
    this.targets.length = 1
    this.endings.length = 1
    this.#endings.clear()
    this.goesOn.length = 1
    this.#nodes.length = 1
    this.#states.clear()
    this.#steps.clear()
    this.fromIdle.fill(-1)
    this.fromIdle[0] = NO_STEP
  }

  /** The step from a state by a symbol, built where it is not known. */
  step(state: number, symbol: number): number {
    if (state !== IDLE) {
      const known = this.#steps.get(state, symbol)
      if (known >= 0) return known
      // Where nothing that has begun goes on, it is the step from IDLE: few steps stay close together.
      const reached = this.#follow(this.#nodes[state]!, symbol)
      const made = reached.size === 0 ? this.step(IDLE, symbol) : this.#makeStep(reached, symbol)
      this.#steps.add(state, symbol, made)
      return made
    }
    if (symbol >= this.fromIdle.length) {
      const larger = new Int32Array(symbol * 2).fill(-1)
      larger.set(this.fromIdle)
      this.fromIdle = larger
    }
    if (this.fromIdle[symbol] === -1) this.fromIdle[symbol] = this.#makeStep(new Set(), symbol)
    return this.fromIdle[symbol]!
  }

  /** Where phrases that have begun come by a word with a symbol. */
  #follow(begun: readonly number[], symbol: number): Set<number> {
    const trie = this.#trie
    const labels = this.#symbols.labelsOf(symbol)
    const reached = new Set<number>()
    const reach = (node: number): void => {
      if (node >= 0) reached.add(node)
    }
    for (const node of begun) {
      reach(trie.any(node))
      for (const label of labels) reach(trie.child(node, label))
    }
    return reached
  }

  /** `reached` is where phrases come that have begun; others begin. */
  #makeStep(reached: Set<number>, symbol: number): number {
    const trie = this.#trie
    for (const label of this.#symbols.labelsOf(symbol)) {
      const node = trie.child(trie.root, label)
      if (node >= 0) reached.add(node)
    }
    const goOn: number[] = []
    const found: number[] = []
    for (const node of reached) {
      if (trie.goesOn(node)) goOn.push(node)
      const pattern = trie.patternAt(node)
      if (pattern < 0) continue
      addPair(found, pattern, trie.depth(node))
      for (const other of trie.otherPatternsAt(node) ?? NOTHING) addPair(found, other, trie.depth(node))
    }
    if (goOn.length === 0 && found.length === 0) return NO_STEP
    const step = this.targets.length
    this.targets.push(this.#stateOf(goOn))
    this.endings.push(this.#endings.of(found))
    return step
  }

  #stateOf(nodes: readonly number[]): number {
    if (nodes.length === 0) return IDLE
    const ids = nodes.length === 1 ? `${nodes[0]!}` : [...nodes].sort((a, b) => a - b).join(' ')
    let state = this.#states.get(ids)
    if (state === undefined) {
      state = this.#nodes.length
      this.#nodes.push(nodes)
      this.goesOn.push(nodes.some((node) => this.#trie.any(node) >= 0))
      this.#states.set(ids, state)
    }
    return state
  }
}
