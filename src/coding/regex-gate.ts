import type { RegexSearch } from './regex-search.js'
import { TextAutomaton } from './text-automaton.js'

/** How much of a required text is looked for. */
const ENOUGH = 8

/** Tells which of many regular expressions can match in a text, by the texts that they require. */
export class RegexGate {
  readonly #searches: readonly RegexSearch[]
  /** Made when it is first needed; the searches that require each of its texts. */
  #automaton: TextAutomaton | undefined
  #searchesOf: (readonly RegexSearch[])[] = []
  #text = 0

  constructor(searches: readonly RegexSearch[]) {
    this.#searches = searches
  }

  /** Looks through a folded text. Afterwards `lets` tells of it. */
  read(folded: string): void {
    this.#automaton ??= this.#makeAutomaton()
    this.#text += 1
    const { classes } = this.#automaton
    let row = 0
    for (let i = 0; i < folded.length; i += 1) {
      const c = classes[folded.charCodeAt(i)]!
      const next = this.#automaton.table[row + c]!
      row = next >= 0 ? next : this.#automaton.follow(row, c)
      if (this.#automaton.endsAt[row] !== 1) continue
      for (const { index } of this.#automaton.outputsOf(row)) {
        for (const search of this.#searchesOf[index]!) search.seenIn = this.#text
      }
    }
  }

  /** Whether the text that was read last can hold a match. */
  lets(search: RegexSearch): boolean {
    return search.seenIn === this.#text || search.required === undefined
  }

  #makeAutomaton(): TextAutomaton {
    const searchesOf = new Map<string, RegexSearch[]>()
    for (const search of this.#searches) {
      for (const text of new Set((search.required ?? []).map((required) => required.slice(0, ENOUGH)))) {
        const searches = searchesOf.get(text)
        if (searches === undefined) searchesOf.set(text, [search])
        else searches.push(search)
      }
    }
    this.#searchesOf = [...searchesOf.values()]
    return new TextAutomaton([...searchesOf.keys()])
  }
}
