// Phrases as a tree over labels: what a word is, not how it is spelt.
import { PairMap } from './pair-map.js'
import { type AnyWords, isAnyWords, type Word } from './pattern.js'
import { INNER, type Label } from './symbols.js'
import { KINDS, Kind } from './tokens.js'

const NONE = -1
const ROOT = 0

/**
 * The tree of the phrases of a set of patterns. A node is a number and tells how far a phrase has come; there are
 * thousands, so what is known of them stands in arrays by node.
 */
export class PhraseTrie {
  readonly root = ROOT
  readonly #children = new PairMap(1 << 10)
  /** How many words lead to a node. */
  readonly #depths: number[] = [0]
  /** Where any word leads. */
  readonly #any: number[] = [NONE]
  readonly #goesOn: boolean[] = [false]
  /** A pattern that ends at a node, and those that do beside it. */
  readonly #pattern: number[] = [NONE]
  readonly #otherPatterns = new Map<number, number[]>()
  /** The bit of the set of patterns (see Symbols). */
  readonly #set: number

  constructor(set: number) {
    this.#set = set
  }

  /** Adds one way of writing a pattern. */
  add(parts: readonly (Word | AnyWords)[], pattern: number, vocabulary: Vocabulary): void {
    let end = ROOT
    for (const [at, part] of parts.entries()) {
      if (isAnyWords(part)) {
        this.#addFrom([end], parts, at, pattern, vocabulary)
        return
      }
      end = this.#childOf(end, this.#addWord(part, end === ROOT, vocabulary))
    }
    this.#addPattern(end, pattern)
  }

  /** The node after a node and a label; below 0 where there is none. */
  child(node: number, label: number): number {
    return this.#children.get(node, label)
  }

  /** The node after a node and any word; below 0 where there is none. */
  any(node: number): number {
    return this.#any[node]!
  }

  depth(node: number): number {
    return this.#depths[node]!
  }

  /** Whether phrases go on from a node. */
  goesOn(node: number): boolean {
    return this.#goesOn[node]!
  }

  /** Patterns that end at a node: one, -1 for none, and those beside it. */
  patternAt(node: number): number {
    return this.#pattern[node]!
  }

  otherPatternsAt(node: number): readonly number[] | undefined {
    return this.#otherPatterns.get(node)
  }

  /** Adds what is left of a phrase, behind each of some nodes. */
  #addFrom(
    nodes: readonly number[],
    parts: readonly (Word | AnyWords)[],
    from: number,
    pattern: number,
    vocabulary: Vocabulary,
  ): void {
    let ends = nodes
    for (let at = from; at < parts.length; at += 1) {
      const part = parts[at]!
      const next = new Set<number>()
      if (isAnyWords(part)) for (const node of ends) this.#addAnyWords(node, part, next)
      else {
        const label = this.#addWord(part, false, vocabulary)
        for (const node of ends) next.add(this.#childOf(node, label))
      }
      ends = [...next]
    }
    for (const end of ends) this.#addPattern(end, pattern)
  }

  #addWord(word: Word, isFirst: boolean, vocabulary: Vocabulary): number {
    const label = vocabulary.addWord(word)
    vocabulary.mark(label, isFirst ? this.#set : this.#set << INNER)
    return label
  }

  #addPattern(node: number, pattern: number): void {
    const first = this.#pattern[node]!
    if (first === pattern) return
    if (first === NONE) {
      this.#pattern[node] = pattern
      return
    }
    const others = this.#otherPatterns.get(node)
    if (others === undefined) this.#otherPatterns.set(node, [pattern])
    else if (!others.includes(pattern)) others.push(pattern)
  }

  #childOf(node: number, label: number): number {
    let child = this.#children.get(node, label)
    if (child < 0) {
      child = this.#addNode(node)
      this.#children.add(node, label, child)
    }
    return child
  }

  #addAnyWords(node: number, { min, max }: AnyWords, reached: Set<number>): void {
    let at = node
    for (let words = 1; words <= max; words += 1) {
      if (this.#any[at]! < 0) this.#any[at] = this.#addNode(at)
      at = this.#any[at]!
      if (words >= min) reached.add(at)
    }
  }

  #addNode(before: number): number {
    const node = this.#depths.length
    this.#goesOn[before] = true
    this.#depths.push(this.#depths[before]! + 1)
    this.#any.push(NONE)
    this.#goesOn.push(false)
    this.#pattern.push(NONE)
    return node
  }
}

/** The characters of a phrase of nothing but Chinese characters. */
export function readHanPhrase(parts: readonly (Word | AnyWords)[]): string | undefined {
  let phrase = ''
  for (const part of parts) {
    if (isAnyWords(part) || part.globs.length !== 1) return undefined
    const [glob] = part.globs
    if (glob!.length !== 1 || KINDS[glob!.charCodeAt(0)] !== Kind.Single) return undefined
    phrase += glob
  }
  return phrase
}

const ANY_CASE: Label = { capitals: undefined }

/** Numbers words as labels, and collects the globs that the automaton is made of. Several sets of patterns may share it. */
export class Vocabulary {
  readonly labels: Label[] = []
  /** By label: the sets of patterns that such a word is anything to, as bits (see Symbols). */
  readonly sets: number[] = []
  readonly globs: string[] = []
  readonly labelsOfGlobs: number[][] = []
  readonly #known = new Map<string, number>()
  readonly #globIndex = new Map<string, number>()

  /** The label of a word, one for words that match the same. */
  addWord({ globs, capitals }: Word): number {
    let key = globs.length === 1 ? globs[0]! : globs.join('|')
    if (capitals !== undefined) key += `#${capitals.join(',')}`
    let label = this.#known.get(key)
    if (label === undefined) {
      label = this.#add(globs, capitals)
      this.#known.set(key, label)
    }
    return label
  }

  /** The label of what regular expressions begin with. */
  addHead(glob: string): number {
    return this.addWord({ globs: [glob] })
  }

  /** Notes that a word with a label is something to a set of patterns. */
  mark(label: number, set: number): void {
    this.sets[label]! |= set
  }

  #add(globs: readonly string[], capitals: readonly number[] | undefined): number {
    const label = this.labels.length
    this.labels.push(capitals === undefined ? ANY_CASE : { capitals })
    this.sets.push(0)
    for (const glob of globs) {
      const index = this.#globIndex.get(glob)
      if (index === undefined) {
        this.#globIndex.set(glob, this.globs.length)
        this.globs.push(glob)
        this.labelsOfGlobs.push([label])
      } else this.labelsOfGlobs[index]!.push(label)
    }
    return label
  }
}
