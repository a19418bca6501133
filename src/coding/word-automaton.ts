// Tells in one pass over a word which of many globs it is: a deterministic automaton over classes of characters,
// whose states are built when a text first reaches them, as in RE2's lazy DFA (Cox 2010).
import { FOLD_TABLE } from '../text/fold.js'
import { KINDS, Kind } from './tokens.js'

/** Classes of characters that no glob names. What is below `FIRST_WORD_CLASS` parts words, or may. */
export const CharClass = {
  Gap: 0,
  Blank: 1,
  Hyphen: 2,
  Apostrophe: 3,
  Stop: 4,
  Comma: 5,
  Invisible: 6,
  Single: 7,
  Letter: 8,
  Digit: 9,
} as const

export const FIRST_WORD_CLASS = CharClass.Single
const FIRST_OWN_CLASS = 10

/** The state that nothing leads out of. States are offsets of their rows. */
export const DEAD = 0

const ANY = -1
const STAR = -2
const MOST_STATES = 30_000

/** The automaton of a set of globs over folded text: literal characters, `?` one character, `*` any number. */
export class WordAutomaton {
  /** The class of each UTF-16 unit of a text as it stands; folding is part of it. */
  readonly classes = new Uint16Array(0x10000)
  /** Kinds (see tokens) by class. */
  readonly kindOfClass: Uint8Array
  readonly stride: number
  start: number
  /** Rows of states; a negative entry is not known yet: ask `follow`. */
  table: Int32Array
  readonly #globs: readonly (readonly number[])[]
  readonly #labelsOfGlobs: readonly (readonly number[])[]
  #labels: (readonly number[])[] = []
  #items: (readonly number[])[] = []
  #known = new Map<string, number>()

  /** `labels` are what each glob is reported as. */
  constructor(globs: readonly string[], labels: readonly (readonly number[])[]) {
    this.#labelsOfGlobs = labels
    const kinds = this.#numberClasses(globs)
    this.kindOfClass = Uint8Array.from(kinds)
    this.stride = kinds.length
    this.#globs = globs.map((glob) =>
      Array.from(glob, (character) =>
        character === '*' ? STAR : character === '?' ? ANY : this.classes[character.charCodeAt(0)]!,
      ),
    )
    this.table = new Int32Array(64 * this.stride)
    this.start = 0
    this.#reset()
  }

  /** The labels of the globs that a word which led to this state is; NOTHING where it is none. */
  labelsOf(state: number): readonly number[] {
    return this.#labels[state / this.stride]!
  }

  /** The state after a character, built where it is not known. `table` may be another one afterwards. */
  follow(state: number, characterClass: number): number {
    const known = this.table[state + characterClass]!
    if (known >= 0) return known
    const next = new Set<number>()
    for (const item of this.#items[state / this.stride]!) this.#advance(item, characterClass, next)
    if (this.#items.length >= MOST_STATES) {
      this.#reset()
      return this.#stateOf([...next])
    }
    const target = this.#stateOf([...next])
    this.table[state + characterClass] = target
    return target
  }

  #numberClasses(globs: readonly string[]): number[] {
    const kinds: number[] = [
      Kind.Gap,
      Kind.Gap,
      Kind.Gap,
      Kind.Apostrophe,
      Kind.Point,
      Kind.Point,
      Kind.Invisible,
    ]
    kinds.push(Kind.Single, Kind.Letter, Kind.Digit)
    const own = new Map<number, number>()
    for (const glob of globs) {
      for (let i = 0; i < glob.length; i += 1) {
        const unit = glob.charCodeAt(i)
        const kind = KINDS[unit]!
        if (own.has(unit) || (kind !== Kind.Letter && kind !== Kind.Digit && kind !== Kind.Single)) continue
        own.set(unit, FIRST_OWN_CLASS + own.size)
        kinds.push(kind)
      }
    }
    for (let unit = 0; unit < 0x10000; unit += 1) {
      const folded = FOLD_TABLE[unit]!
      this.classes[unit] = own.get(folded) ?? commonClass(folded)
    }
    return kinds
  }

  #reset(): void {
    this.#items = []
    this.#labels = []
    this.#known = new Map()
    this.table.fill(-1)
    this.#stateOf([])
    this.start = this.#stateOf(this.#globs.map((_, glob) => glob * ITEM))
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
    const index = this.#items.length
    const state = index * this.stride
    if (state + this.stride > this.table.length) {
      const larger = new Int32Array(this.table.length * 2).fill(-1)
      larger.set(this.table)
      this.table = larger
    }
    this.#items.push(sorted)
    this.#labels.push(this.#acceptedBy(sorted))
    this.#known.set(key, state)
    if (sorted.length === 0) this.table.fill(state, state, state + this.stride)
    return state
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
    return accepted.size === 0 ? NOTHING : [...accepted].sort((a, b) => a - b)
  }
}

const ITEM = 256
/** What a state accepts that is the end of no glob: this very array, so that it can be told by identity. */
export const NOTHING: readonly number[] = []

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
      return CharClass.Letter
    case Kind.Digit:
      return CharClass.Digit
    default:
      return CharClass.Gap
  }
}
