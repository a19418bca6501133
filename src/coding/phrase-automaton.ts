// Finds phrases in one pass over the symbols of words: the tree of phrases as a deterministic automaton, whose states
// are built when a text first reaches them (as in the lazy DFA of RE2, Cox 2010), after Aho & Corasick (1975).
import { PairMap } from './pair-map.js'
import type { TrieNode } from './phrase-trie.js'
import type { Symbols } from './symbols.js'

/** The state in which no phrase has begun, and the step that leads there and finds nothing. */
export const IDLE = 0
export const NO_STEP = 0

const MOST_STEPS = 1 << 18
const NOTHING: readonly number[] = []

/** Phrases that have begun, as one state for each set of them; a step goes from one state to the next by a word. */
export class PhraseAutomaton {
  /** By step: the state it leads to, and what ends there, as pattern and number of words, again and again. */
  readonly targets: number[] = [IDLE]
  readonly found: (readonly number[])[] = [NOTHING]
  /** By symbol: the step from IDLE, -1 where it is not known yet. */
  fromIdle = new Int32Array(256).fill(-1)
  readonly #root: TrieNode
  readonly #symbols: Symbols
  #generation: number
  #nodes: (readonly TrieNode[])[] = [[]]
  readonly #states = new Map<string, number>()
  readonly #steps = new PairMap(256)

  constructor(root: TrieNode, symbols: Symbols) {
    this.#root = root
    this.#symbols = symbols
    this.#generation = symbols.generation
    this.fromIdle[0] = NO_STEP
  }

  /** To be called before a text is read: forgets states where there are too many, or where symbols were forgotten. */
  begin(): void {
    if (this.#generation === this.#symbols.generation && this.targets.length < MOST_STEPS) return
    this.#generation = this.#symbols.generation
    this.targets.length = 1
    this.found.length = 1
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
      const made = this.#makeStep(this.#nodes[state]!, symbol)
      this.#steps.add(state, symbol, made)
      return made
    }
    if (symbol >= this.fromIdle.length) {
      const larger = new Int32Array(symbol * 2).fill(-1)
      larger.set(this.fromIdle)
      this.fromIdle = larger
    }
    if (this.fromIdle[symbol] === -1) this.fromIdle[symbol] = this.#makeStep([], symbol)
    return this.fromIdle[symbol]!
  }

  #makeStep(begun: readonly TrieNode[], symbol: number): number {
    const labels = this.#symbols.labelsOf(symbol)
    const reached = new Set<TrieNode>()
    for (const node of begun) {
      if (node.any !== undefined) reached.add(node.any)
      for (const label of labels) addChild(node, label, reached)
    }
    for (const label of labels) addChild(this.#root, label, reached)
    const goOn: TrieNode[] = []
    const found: number[] = []
    for (const node of reached) {
      if (node.any !== undefined || node.children.size > 0) goOn.push(node)
      for (const pattern of node.patterns) addFound(found, pattern, node.depth)
    }
    if (goOn.length === 0 && found.length === 0) return NO_STEP
    const step = this.targets.length
    this.targets.push(this.#stateOf(goOn))
    this.found.push(found.length === 0 ? NOTHING : found)
    return step
  }

  #stateOf(nodes: readonly TrieNode[]): number {
    if (nodes.length === 0) return IDLE
    const ids =
      nodes.length === 1
        ? `${nodes[0]!.id}`
        : nodes
            .map(({ id }) => id)
            .sort()
            .join(' ')
    let state = this.#states.get(ids)
    if (state === undefined) {
      state = this.#nodes.length
      this.#nodes.push(nodes)
      this.#states.set(ids, state)
    }
    return state
  }
}

function addChild(node: TrieNode, label: number, reached: Set<TrieNode>): void {
  const child = node.children.get(label)
  if (child !== undefined) reached.add(child)
}

/** Two ways of writing a phrase may find the same. */
function addFound(found: number[], pattern: number, words: number): void {
  for (let i = 0; i < found.length; i += 2) if (found[i] === pattern && found[i + 1] === words) return
  found.push(pattern, words)
}
