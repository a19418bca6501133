// Phrases as a tree over labels: what a word is, not how it is spelt.
import { type AnyWords, isAnyWords, type Word } from './pattern.js'
import type { RegexSearch } from './regex-search.js'
import { KINDS, Kind } from './tokens.js'

/** How far a phrase has come. `patterns` are those that end here. */
export interface TrieNode {
  readonly children: Map<number, TrieNode>
  any: TrieNode | undefined
  /** Whether there is more to come. */
  goesOn: boolean
  readonly patterns: number[]
}

/** What the automaton says of a word: which word of a phrase it is, or which regular expressions begin with it. */
export interface Label {
  readonly capitals: readonly number[] | undefined
  readonly searches: RegexSearch[]
  root: TrieNode | undefined
}

export function makeNode(): TrieNode {
  return { children: new Map(), any: undefined, goesOn: false, patterns: [] }
}

/** Adds one way of writing a pattern. */
export function addToTrie(
  root: TrieNode,
  parts: readonly (Word | AnyWords)[],
  pattern: number,
  labels: LabelBuilder,
): void {
  let ends = [root]
  for (const part of parts) {
    const next = isAnyWords(part)
      ? ends.flatMap((node) => anyWordsAfter(node, part))
      : ends.map((node) => childAfter(node, labels.add(part, false)))
    ends = next.length < 2 ? next : [...new Set(next)]
  }
  for (const end of ends) if (end !== root && !end.patterns.includes(pattern)) end.patterns.push(pattern)
}

function childAfter(node: TrieNode, label: number): TrieNode {
  let child = node.children.get(label)
  if (child === undefined) {
    child = makeNode()
    node.children.set(label, child)
    node.goesOn = true
  }
  return child
}

function anyWordsAfter(node: TrieNode, { min, max }: AnyWords): TrieNode[] {
  const nodes: TrieNode[] = []
  let at = node
  for (let words = 1; words <= max; words += 1) {
    at.any ??= makeNode()
    at.goesOn = true
    at = at.any
    if (words >= min) nodes.push(at)
  }
  return nodes
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

/** Numbers words, and collects the globs that the automaton is made of. */
export class LabelBuilder {
  readonly labels: Label[] = []
  readonly globs: string[] = []
  readonly labelsOfGlobs: number[][] = []
  readonly #known = new Map<string, number>()
  readonly #globIndex = new Map<string, number>()

  /** The label of a word, one for words that match the same. */
  add(word: Word, isHead: boolean): number {
    const key = `${isHead ? '^' : ''}${word.globs.join('|')}#${word.capitals?.join(',') ?? ''}`
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const label = this.labels.length
    this.labels.push({ capitals: word.capitals, searches: [], root: undefined })
    this.#known.set(key, label)
    for (const glob of word.globs) {
      let index = this.#globIndex.get(glob)
      if (index === undefined) {
        index = this.globs.length
        this.#globIndex.set(glob, index)
        this.globs.push(glob)
        this.labelsOfGlobs.push([])
      }
      this.labelsOfGlobs[index]!.push(label)
    }
    return label
  }
}
