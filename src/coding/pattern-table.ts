import type { Codebook, Pattern } from '../codebook/codebook.js'
import type { CodedLanguage } from '../text/language.js'
import { CompiledPattern, type Notation } from './compiled-pattern.js'
import { BUILT_IN_LISTS } from './data/built-in-lists.js'
import { splitAlternatives } from './pattern.js'

/** Patterns that keep a match from counting where one of them occurs. */
export interface Exclusion {
  readonly patterns: ReadonlySet<number>
  /** Those of them that are late. */
  readonly late: readonly number[]
}

export const NO_EXCLUSION: Exclusion = { patterns: new Set(), late: [] }

const NO_LISTS: readonly string[] = []

/** By what is written the same: one map for each language and notation, so that no keys are made. */
class Written<Value> {
  readonly #maps = new Map<string, Map<string, Value>>()

  of(language: CodedLanguage, notation: Notation): Map<string, Value> {
    const key = `${language} ${notation}`
    let map = this.#maps.get(key)
    if (map === undefined) {
      map = new Map()
      this.#maps.set(key, map)
    }
    return map
  }
}

/** Numbers the patterns of a codebook, each once, and the items of its indicators: what can stand for one of them. */
export class PatternTable {
  readonly all: CompiledPattern[] = []
  /** The patterns of each item. */
  readonly items: (readonly number[])[] = []
  /** The pattern that stands for each list, by its name. */
  readonly listPatterns = new Map<string, number>()
  readonly #codebook: Codebook
  readonly #ids = new Written<number>()
  readonly #alternatives = new Written<readonly number[]>()
  readonly #itemIds = new Map<readonly number[], number>()
  readonly #exclusions: { readonly patterns: ReadonlySet<number>; late: readonly number[] }[] = []

  constructor(codebook: Codebook) {
    this.#codebook = codebook
  }

  /** The number of an item. */
  addItem(pattern: Pattern, language: CodedLanguage, isGlob: boolean): number {
    const patterns = this.#add(pattern, language, isGlob ? 'glob' : 'pattern')
    let id = this.#itemIds.get(patterns)
    if (id === undefined) {
      id = this.items.length
      this.items.push(patterns)
      this.#itemIds.set(patterns, id)
    }
    return id
  }

  addExclusion(written: readonly Pattern[] | undefined, languages: readonly CodedLanguage[]): Exclusion {
    if (written === undefined || written.length === 0) return NO_EXCLUSION
    const patterns = new Set<number>()
    for (const language of languages) {
      for (const pattern of written)
        for (const id of this.#add(pattern, language, 'pattern')) patterns.add(id)
    }
    const exclusion = { patterns, late: [] }
    this.#exclusions.push(exclusion)
    return exclusion
  }

  /** Tells which patterns are late, when all are known. */
  findLate(): void {
    const isItem = new Uint8Array(this.all.length)
    for (const item of this.items) for (const id of item) isItem[id] = 1
    for (const pattern of this.all) pattern.isLate = isItem[pattern.id] === 0 && pattern.kind === 'regex'
    for (const exclusion of this.#exclusions) {
      exclusion.late = [...exclusion.patterns].filter((id) => this.all[id]!.isLate)
    }
  }

  /** The numbers of a pattern's alternatives, lists resolved: one array for what is written the same. */
  #add(pattern: Pattern, language: CodedLanguage, notation: 'pattern' | 'glob'): readonly number[] {
    const known = this.#alternatives.of(language, notation)
    let ids = known.get(pattern)
    if (ids === undefined) {
      ids =
        notation === 'glob'
          ? [this.#intern(pattern, language, notation, NO_LISTS)]
          : listOnce(this.#resolve(pattern, language, NO_LISTS))
      known.set(pattern, ids)
    }
    return ids
  }

  #resolve(pattern: Pattern, language: CodedLanguage, within: readonly string[]): number[] {
    const ids: number[] = []
    for (const part of splitAlternatives(pattern)) {
      if (!part.startsWith('@')) {
        ids.push(this.#intern(part, language, 'pattern', within))
        continue
      }
      for (const id of this.#resolveList(part.slice(1), language, within)) ids.push(id)
    }
    return ids
  }

  /** The numbers of a list's patterns, its own first. */
  #resolveList(name: string, language: CodedLanguage, within: readonly string[]): readonly number[] {
    const lists = this.#alternatives.of(language, 'list')
    const resolved = within.length === 0 ? lists.get(name) : undefined
    if (resolved !== undefined) return resolved
    // A list that names itself, through others or not, adds nothing the second time.
    const known = Object.hasOwn(this.#codebook.lists, name)
      ? this.#codebook.lists[name]
      : BUILT_IN_LISTS[name]
    const list = within.includes(name) ? undefined : known
    if (list === undefined) return []
    const ids = new Set([this.#listPattern(name, language)])
    const inside = [...within, name]
    for (const entry of list[language] ?? []) {
      for (const id of this.#resolve(entry, language, inside)) ids.add(id)
    }
    const all = [...ids]
    if (within.length === 0) lists.set(name, all)
    return all
  }

  #listPattern(name: string, language: CodedLanguage): number {
    const known = this.listPatterns.get(name)
    if (known !== undefined) return known
    const id = this.#push(`@${name}`, language, 'list')
    this.listPatterns.set(name, id)
    return id
  }

  #intern(
    source: string,
    language: CodedLanguage,
    notation: 'pattern' | 'glob',
    lists: readonly string[],
  ): number {
    const known = this.#ids.of(language, notation)
    let id = known.get(source)
    if (id === undefined) {
      id = this.#push(source, language, notation)
      known.set(source, id)
    }
    if (lists.length > 0) this.all[id]!.addLists(lists)
    return id
  }

  #push(source: string, language: CodedLanguage, notation: Notation): number {
    const id = this.all.length
    this.all.push(new CompiledPattern(id, language, source, notation))
    return id
  }
}

function listOnce(ids: number[]): number[] {
  return ids.length < 2 ? ids : [...new Set(ids)]
}
