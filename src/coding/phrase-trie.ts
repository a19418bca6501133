// Phrases as a tree over labels: what a word is, not how it is spelt.
import { type AnyWords, isAnyWords, type Word } from './pattern.js'
import type { Label } from './symbols.js'
import { KINDS, Kind } from './tokens.js'

/** How far a phrase has come. `patterns` are those that end here. */
export interface TrieNode {
  readonly id: number
  /** How many words lead here. */
  readonly depth: number
  readonly children: Map<number, TrieNode>
  any: TrieNode | undefined
  readonly patterns: number[]
}

/** The tree of the phrases of a set of patterns. */
export class PhraseTrie {
  readonly root: TrieNode
  #count = 0

  constructor() {
    this.root = this.#makeNode(0)
  }

  /** Adds one way of writing a pattern. */
  add(parts: readonly (Word | AnyWords)[], pattern: number, vocabulary: Vocabulary): void {
    let ends = [this.root]
    for (const part of parts) {
      const next: TrieNode[] = []
      if (isAnyWords(part)) for (const node of ends) this.#addAnyWords(node, part, next)
      else {
        const label = vocabulary.addWord(part)
        for (const node of ends) next.push(this.#childOf(node, label))
      }
      ends = next.length < 2 ? next : [...new Set(next)]
    }
    for (const end of ends) if (!end.patterns.includes(pattern)) end.patterns.push(pattern)
  }

  #childOf(node: TrieNode, label: number): TrieNode {
    let child = node.children.get(label)
    if (child === undefined) {
      child = this.#makeNode(node.depth + 1)
      node.children.set(label, child)
    }
    return child
  }

  #addAnyWords(node: TrieNode, { min, max }: AnyWords, reached: TrieNode[]): void {
    let at = node
    for (let words = 1; words <= max; words += 1) {
      at.any ??= this.#makeNode(at.depth + 1)
      at = at.any
      if (words >= min) reached.push(at)
    }
  }

  #makeNode(depth: number): TrieNode {
    const id = this.#count
    this.#count += 1
    return { id, depth, children: new Map(), any: undefined, patterns: [] }
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

/** Numbers words as labels, and collects the globs that the automaton is made of. Several sets of patterns may share it. */
export class Vocabulary {
  readonly labels: Label[] = []
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

  #add(globs: readonly string[], capitals: readonly number[] | undefined): number {
    const label = this.labels.length
    this.labels.push({ capitals })
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
