import type { RegexSearch } from './regex-search.js'
import { type FoundText, TextAutomaton } from './text-automaton.js'

/** How much of a required text is looked for. */
const ENOUGH = 8

/** Tells which of many regular expressions can match in a text, by the texts that they require. */
export class RegexGate {
  readonly #searches: readonly RegexSearch[]
  /** Made when it is first needed; the searches that require each of its texts. */
  #automaton: TextAutomaton | undefined
  #searchesOf: (readonly RegexSearch[])[] = []
  #seenIn = new Int32Array(0)
  #text = 0
  /** Those that require nothing, and the others that may match in the text read last. */
  #always: readonly RegexSearch[] = []
  readonly #seen: RegexSearch[] = []

  constructor(searches: readonly RegexSearch[]) {
    this.#searches = searches
  }

  /** Those that a part of a text, as UTF-16 units as they stand, can hold a match of. */
  read(units: Uint16Array, from: number, to: number): readonly RegexSearch[] {
    this.#automaton ??= this.#makeAutomaton()
    this.#text += 1
    this.#seen.length = 0
    const automaton = this.#automaton
    automaton.state = 0
    for (let i = automaton.nextEnd(units, from, to); i < to; i = automaton.nextEnd(units, i + 1, to)) {
      this.#markSeen(automaton.outputsOf(automaton.state))
    }
    return this.#seen.length === 0 ? this.#always : [...this.#always, ...this.#seen]
  }

  #markSeen(found: readonly FoundText[]): void {
    for (const { index } of found) {
      if (this.#seenIn[index] === this.#text) continue
      this.#seenIn[index] = this.#text
      for (const search of this.#searchesOf[index]!) {
        if (search.seenIn === this.#text) continue
        search.seenIn = this.#text
        this.#seen.push(search)
      }
    }
  }

  #makeAutomaton(): TextAutomaton {
    const searchesOf = new Map<string, RegexSearch[]>()
    for (const search of this.#searches) {
      for (const text of new Set((search.required ?? []).map((one) => one.slice(0, ENOUGH)))) {
        const searches = searchesOf.get(text)
        if (searches === undefined) searchesOf.set(text, [search])
        else searches.push(search)
      }
    }
    this.#always = this.#searches.filter(({ required }) => required === undefined)
    this.#searchesOf = [...searchesOf.values()]
    this.#seenIn = new Int32Array(searchesOf.size)
    return new TextAutomaton([...searchesOf.keys()])
  }
}
