// Tells in one pass over a word which of many globs it is: a deterministic automaton over classes of characters,
// whose states are built when a text first reaches them, as in RE2's lazy DFA (Cox 2010).
import { FOLD_TABLE, unitsFoldedTo } from '../text/fold.js'
import { ANY, GlobTree, STAR } from './glob-tree.js'
import type { Symbols } from './symbols.js'
import { KINDS, Kind } from './tokens.js'

/**
 * Classes of characters that no glob names. Below `Single` they part words, those from `Apostrophe` to `Comma` not always
 * (`Sign` are the gaps that are to be noted); then come single characters, those that globs name behind the others, and
 * from `WordAutomaton.firstLetter` on letters and digits.
 */
export const CharClass = {
  Blank: 0,
  Hyphen: 1,
  Gap: 2,
  Apostrophe: 3,
  Invisible: 4,
  Stop: 5,
  Comma: 6,
  Sign: 7,
  Single: 8,
} as const

/** The state that nothing leads out of: what has been read is the beginning of no glob. */
export const DEAD = 0
/** Where the table leads as long as it is not known where: nothing leads out of it either, so that a word is read to its
 * end without asking, and read again with `followAll` where it ends here. */
export const UNKNOWN = 1
/** The state at the beginning of a word, and at that of a word of parts (don't, 3.5). */
export const START = 2
export const START_OF_PARTS = 3

/** States are numbered in 16 bits, and their table is to take no more than 16 MB. */
const MOST_STATES = 0xffff
const MOST_ENTRIES = 1 << 23
/** How many states one word may need beyond that. */
const SPARE_STATES = 4096

/** The automaton of a set of globs over folded text: literal characters, `?` one character, `*` any number. */
export class WordAutomaton {
  /** The class of each UTF-16 unit of a text as it stands; folding is part of it. */
  readonly classes = new Uint16Array(0x10000)
  /** Kinds (see tokens) by class. */
  readonly kindOfClass: Uint8Array
  readonly firstLetter: number
  /** The state after a state and a class is `table[(state << shift) + class]`. */
  table: Uint16Array
  readonly shift: number
  /** By state: the entry of the symbol of a word that led to it (see Symbols). Symbols outlive the states. */
  entryOf = new Int32Array(256)
  readonly #globs = new GlobTree()
  readonly #symbols: Symbols
  /** The nodes of each state. */
  #nodes: (readonly number[])[] = []
  #stateOfNode = new Map<number, number>()
  #stateOfNodes = new Map<string, number>()

  /** `labels` are what each glob is reported as, to `symbols`; `signs` the folded characters that are to be noted. */
  constructor(
    globs: readonly string[],
    labels: readonly (readonly number[])[],
    symbols: Symbols,
    signs: Iterable<number> = [],
  ) {
    this.#symbols = symbols
    const { kinds, firstLetter } = this.#numberClasses(globs)
    for (const sign of signs) {
      for (const unit of unitsFoldedTo(sign)) {
        if (this.classes[unit] === CharClass.Gap) this.classes[unit] = CharClass.Sign
      }
    }
    this.kindOfClass = Uint8Array.from(kinds)
    this.firstLetter = firstLetter
    this.shift = Math.ceil(Math.log2(kinds.length))
    for (const [index, glob] of globs.entries()) {
      const parts: number[] = []
      let hasParts = false
      for (let i = 0; i < glob.length; i += 1) {
        const unit = glob.charCodeAt(i)
        if (unit === ASTERISK) parts.push(STAR)
        else if (unit === QUESTION_MARK) parts.push(ANY)
        else {
          const c = this.classes[unit]!
          if (c < CharClass.Single) hasParts = true
          parts.push(c)
        }
      }
      this.#globs.add(parts, labels[index]!, hasParts)
    }
    this.table = new Uint16Array(256 << this.shift)
    this.reset()
  }

  /** Makes room for the states of another word: where there may be none, all states are forgotten. */
  makeRoom(): void {
    if (this.#nodes.length < Math.min(MOST_STATES, MOST_ENTRIES >> this.shift) - SPARE_STATES) return
    this.reset()
  }

  /** The state after a character, built where it is not known. `table` may be another one afterwards. */
  follow(state: number, c: number): number {
    const known = this.table[(state << this.shift) + c]!
    if (known !== UNKNOWN) return known
    // A word of thousands of letters that many globs could still be.
    if (this.#nodes.length >= MOST_STATES) return DEAD
    const target = this.#stateFor(this.#globs.advance(this.#nodes[state]!, c))
    this.table[(state << this.shift) + c] = target
    return target
  }

  /** The state after part of a text, as if it were a word. */
  followAll(units: Uint16Array, start: number, end: number, from: number): number {
    let state = from
    for (let i = start; i < end; i += 1) {
      const c = this.classes[units[i]!]!
      if (c !== CharClass.Invisible) state = this.follow(state, c)
    }
    return state
  }

  /** Forgets all states, as when symbols were. */
  reset(): void {
    this.#nodes = []
    this.#stateOfNode = new Map()
    this.#stateOfNodes = new Map()
    this.table.fill(UNKNOWN)
    for (const state of [DEAD, UNKNOWN]) {
      this.#addState([])
      this.table.fill(state, state << this.shift, (state + 1) << this.shift)
    }
    this.#addState(this.#globs.begin(false))
    this.#addState(this.#globs.begin(true))
  }

  #numberClasses(globs: readonly string[]): { kinds: number[]; firstLetter: number } {
    const kinds: number[] = [Kind.Gap, Kind.Gap, Kind.Gap, Kind.Apostrophe, Kind.Invisible]
    kinds.push(Kind.Point, Kind.Point, Kind.Gap, Kind.Single)
    const units = new Set<number>()
    for (const glob of globs) for (let i = 0; i < glob.length; i += 1) units.add(glob.charCodeAt(i))
    const own = new Map<number, number>()
    const addAll = (...wanted: readonly number[]): void => {
      for (const unit of units) {
        const kind = KINDS[unit]!
        if (!wanted.includes(kind)) continue
        own.set(unit, kinds.length)
        kinds.push(kind)
      }
    }
    addAll(Kind.Single)
    const firstLetter = kinds.length
    kinds.push(Kind.Letter, Kind.Digit)
    addAll(Kind.Letter, Kind.Digit)
    const singles = firstLetter - FIRST_LETTER
    if (singles === 0) this.classes.set(COMMON_CLASSES)
    else {
      this.classes.set(COMMON_CLASSES.map((c) => (c < FIRST_LETTER ? c : c + singles)))
    }
    for (const [folded, c] of own) for (const unit of unitsFoldedTo(folded)) this.classes[unit] = c
    return { kinds, firstLetter }
  }

  #stateFor(nodes: readonly number[]): number {
    if (nodes.length === 0) return DEAD
    if (nodes.length === 1) {
      const known = this.#stateOfNode.get(nodes[0]!)
      if (known !== undefined) return known
      const state = this.#addState(nodes)
      this.#stateOfNode.set(nodes[0]!, state)
      return state
    }
    const key = nodes.join(' ')
    const known = this.#stateOfNodes.get(key)
    if (known !== undefined) return known
    const state = this.#addState(nodes)
    this.#stateOfNodes.set(key, state)
    return state
  }

  #addState(nodes: readonly number[]): number {
    const state = this.#nodes.length
    if ((state + 1) << this.shift > this.table.length) this.#grow()
    this.#nodes.push(nodes)
    this.entryOf[state] = this.#symbols.entryOf(this.#globs.labelsOf(nodes))
    return state
  }

  #grow(): void {
    const table = new Uint16Array(this.table.length * 2).fill(UNKNOWN)
    table.set(this.table)
    this.table = table
    const entryOf = new Int32Array(table.length >> this.shift)
    entryOf.set(this.entryOf.subarray(0, this.#nodes.length))
    this.entryOf = entryOf
  }
}

const ASTERISK = 42
const QUESTION_MARK = 63
/** Where classes of letters and digits begin if no glob names a single character. */
const FIRST_LETTER = CharClass.Single + 1
/** The classes of characters that no glob names. */
const COMMON_CLASSES = FOLD_TABLE.map(commonClass)

function commonClass(unit: number): number {
  if (unit === 0x20 || unit === 0x0a || unit === 0x0d) return CharClass.Blank
  if (unit === 0x2d) return CharClass.Hyphen
  if (unit === 0x2e) return CharClass.Stop
  if (unit === 0x2c) return CharClass.Comma
  switch (KINDS[unit]) {
    case Kind.Apostrophe:
      return CharClass.Apostrophe
    case Kind.Invisible:
      return CharClass.Invisible
    case Kind.Single:
      return CharClass.Single
    case Kind.Letter:
      return FIRST_LETTER
    case Kind.Digit:
      return FIRST_LETTER + 1
    default:
      return CharClass.Gap
  }
}
