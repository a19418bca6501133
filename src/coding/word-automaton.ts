// Tells in one pass over a word which of many globs it is: a deterministic automaton over classes of characters,
// whose states are built when a text first reaches them, as in RE2's lazy DFA (Cox 2010).
import { FOLD_TABLE, unitsFoldedTo } from '../text/fold.js'
import { KINDS, Kind } from './tokens.js'

/**
 * Classes of characters that no glob names. Below `Single` they part words, or may; then come single characters,
 * those that globs name behind the others, and from `WordAutomaton.firstLetter` on letters and digits.
 */
export const CharClass = {
  Gap: 0,
  Blank: 1,
  Hyphen: 2,
  Apostrophe: 3,
  Stop: 4,
  Comma: 5,
  Invisible: 6,
  Single: 7,
} as const

/** An entry of the table that is not known yet. */
export const UNKNOWN = 0xffff
const ANY = -1
const STAR = -2
/** States are numbered in 16 bits, and their table is to take no more than 16 MB. */
const MOST_STATES = 0xfffe
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
  /** The state after a state and a class is `table[(state << shift) + class]`; UNKNOWN: ask `follow`. */
  table: Uint16Array
  readonly shift: number
  /** By state: 0 is no word of interest, 1 can go on with what has begun, 2 can begin something. */
  interest = new Uint8Array(1024)
  readonly #globs: readonly (readonly number[])[]
  readonly #labelsOfGlobs: readonly (readonly number[])[]
  readonly #canBegin: (label: number) => boolean
  #labels: (readonly number[])[] = []
  #items: (readonly number[])[] = []
  #known = new Map<string, number>()

  /** `labels` are what each glob is reported as; `canBegin` tells which of them begin something. */
  constructor(
    globs: readonly string[],
    labels: readonly (readonly number[])[],
    canBegin: (label: number) => boolean,
  ) {
    this.#labelsOfGlobs = labels
    this.#canBegin = canBegin
    const { kinds, firstLetter } = this.#numberClasses(globs)
    this.kindOfClass = Uint8Array.from(kinds)
    this.firstLetter = firstLetter
    this.shift = Math.ceil(Math.log2(kinds.length))
    this.#globs = globs.map((glob) =>
      Array.from(glob, (character) =>
        character === '*' ? STAR : character === '?' ? ANY : this.classes[character.charCodeAt(0)]!,
      ),
    )
    this.table = new Uint16Array(256 << this.shift)
    this.reset()
  }

  /** Whether there may be no room for the states of another word: `reset` makes it. */
  get isFull(): boolean {
    return this.#items.length >= Math.min(MOST_STATES, MOST_ENTRIES >> this.shift) - SPARE_STATES
  }

  /** Forgets the states. */
  reset(): void {
    this.#items = []
    this.#labels = []
    this.#known = new Map()
    this.table.fill(UNKNOWN)
    this.#stateOf([])
    this.#addState(this.#globs.map((_, glob) => glob * ITEM))
  }

  /** The labels of the globs that a word which led to this state is. */
  labelsOf(state: number): readonly number[] {
    return this.#labels[state]!
  }

  /** The state after a character, built where it is not known. `table` may be another one afterwards. */
  follow(state: number, characterClass: number): number {
    const known = this.table[(state << this.shift) + characterClass]!
    if (known !== UNKNOWN) return known
    const next = new Set<number>()
    for (const item of this.#items[state]!) this.#advance(item, characterClass, next)
    // A word of thousands of letters that many globs could still be.
    if (this.#items.length >= MOST_STATES) return DEAD
    const target = this.#stateOf([...next])
    this.table[(state << this.shift) + characterClass] = target
    return target
  }

  #numberClasses(globs: readonly string[]): { kinds: number[]; firstLetter: number } {
    const kinds: number[] = [Kind.Gap, Kind.Gap, Kind.Gap, Kind.Apostrophe, Kind.Point, Kind.Point]
    kinds.push(Kind.Invisible, Kind.Single)
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
      for (const [unit, c] of COMMON_CLASSES.entries())
        this.classes[unit] = c < FIRST_LETTER ? c : c + singles
    }
    for (const [folded, c] of own) for (const unit of unitsFoldedTo(folded)) this.classes[unit] = c
    return { kinds, firstLetter }
  }

  /** Items are glob and position in one number; a star is left at once as well as kept. */
  #advance(item: number, characterClass: number, next: Set<number>): void {
    const glob = this.#globs[Math.floor(item / ITEM)]!
    let at = item % ITEM
    const base = item - at
    while (glob[at] === STAR) {
      next.add(base + at)
      at += 1
    }
    const expected = glob[at]
    if (expected !== undefined && (expected === ANY || expected === characterClass)) next.add(base + at + 1)
  }

  #stateOf(items: readonly number[]): number {
    const sorted = [...items].sort((a, b) => a - b)
    const key = sorted.join(' ')
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const state = this.#addState(sorted)
    this.#known.set(key, state)
    if (sorted.length === 0) this.table.fill(state, state << this.shift, (state + 1) << this.shift)
    return state
  }

  #addState(sorted: readonly number[]): number {
    const state = this.#items.length
    if ((state + 1) << this.shift > this.table.length) this.#grow()
    const labels = this.#acceptedBy(sorted)
    this.#items.push(sorted)
    this.#labels.push(labels)
    this.interest[state] = labels.length === 0 ? 0 : labels.some(this.#canBegin) ? 2 : 1
    return state
  }

  #grow(): void {
    const table = new Uint16Array(this.table.length * 2).fill(UNKNOWN)
    table.set(this.table)
    this.table = table
    const interest = new Uint8Array(table.length >> this.shift)
    interest.set(this.interest.subarray(0, this.#items.length))
    this.interest = interest
  }

  #acceptedBy(items: readonly number[]): readonly number[] {
    const accepted = new Set<number>()
    for (const item of items) {
      const index = Math.floor(item / ITEM)
      const glob = this.#globs[index]!
      let at = item % ITEM
      while (glob[at] === STAR) at += 1
      if (at === glob.length) for (const label of this.#labelsOfGlobs[index]!) accepted.add(label)
    }
    return [...accepted].sort((a, b) => a - b)
  }
}

const ITEM = 256
/** The state at the beginning of a word. */
export const START = 1
/** The state that nothing leads out of: what has been read is the beginning of no glob. */
export const DEAD = 0

/** Where classes of letters and digits begin if no glob names a single character. */
const FIRST_LETTER = CharClass.Single + 1
/** The classes of characters that no glob names. */
const COMMON_CLASSES = Uint16Array.from(FOLD_TABLE, commonClass)

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
