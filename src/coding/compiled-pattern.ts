import type { CodedLanguage } from '../text/language.js'
import { type ParsedPattern, parseGlob, parsePattern } from './pattern.js'

/** How a pattern is written: as indicators are, as a glob of quanteda's, or as a list's name that stands for its entries. */
export type Notation = 'pattern' | 'glob' | 'list'

const NO_LISTS: readonly string[] = []

/** A pattern of a codebook. It is read when a text of its language comes, and what is read is not kept: there are thousands. */
export class CompiledPattern {
  readonly id: number
  readonly language: CodedLanguage
  /** As written; of a list `@` and its name: what abbreviations of the list fire. */
  readonly source: string
  readonly notation: Notation
  /** Lists of the codebook that hold it. */
  lists: readonly string[] = NO_LISTS
  /** A regular expression that only keeps others from counting: it is not looked for until it is asked for. */
  isLate = false
  /** Read for its kind alone, until it is asked for. */
  #parsed: ParsedPattern | undefined
  #kind: ParsedPattern['kind'] | 'nothing' | undefined

  constructor(id: number, language: CodedLanguage, source: string, notation: Notation) {
    this.id = id
    this.language = language
    this.source = source
    this.notation = notation
  }

  /** `nothing` for what matches nothing, and for the name of a list. */
  get kind(): ParsedPattern['kind'] | 'nothing' {
    if (this.#kind === undefined) {
      this.#parsed = this.#parse()
      this.#kind = this.#parsed?.kind ?? 'nothing'
    }
    return this.#kind
  }

  /** Reads it. Absent for what matches nothing, and for the name of a list. */
  parse(): ParsedPattern | undefined {
    const parsed = this.#parsed ?? this.#parse()
    this.#parsed = undefined
    this.#kind = parsed?.kind ?? 'nothing'
    return parsed
  }

  addLists(lists: readonly string[]): void {
    for (const list of lists) if (!this.lists.includes(list)) this.lists = [...this.lists, list]
  }

  #parse(): ParsedPattern | undefined {
    if (this.notation === 'list') return undefined
    return this.notation === 'glob'
      ? parseGlob(this.source, this.language)
      : parsePattern(this.source, this.language)
  }
}
