import { PairMap } from './pair-map.js'

/** A character of a glob: a class of characters, or one of these. */
export const ANY = -1
export const STAR = -2

const NONE = -1
const NO_LABELS: readonly number[] = []
const PLAIN = 0
const WITH_PARTS = 1

/**
 * Globs as one tree, so that globs that begin alike are one place as far as they do: what is left of a word's
 * possibilities after some characters is a list of nodes.
 */
export class GlobTree {
  readonly #children = new PairMap(1 << 10)
  /** By node: where one character of any kind leads, and the node of the star that may follow it. */
  readonly #any: number[] = [NONE, NONE]
  readonly #star: number[] = [NONE, NONE]
  readonly #isStar: boolean[] = [false, false]
  /** By node: what the globs that end there are reported as. */
  readonly #labels: (readonly number[])[] = [NO_LABELS, NO_LABELS]

  /** Adds a glob. `hasParts` tells that only words of parts (don't, 3.5) can be it: others need not look. */
  add(glob: readonly number[], labels: readonly number[], hasParts: boolean): void {
    let node = hasParts ? WITH_PARTS : PLAIN
    for (const part of glob) {
      if (part === STAR) node = this.#starOf(node)
      else if (part === ANY) node = this.#anyOf(node)
      else {
        let child = this.#children.get(node, part)
        if (child === NONE) {
          child = this.#addNode(false)
          this.#children.add(node, part, child)
        }
        node = child
      }
    }
    const known = this.#labels[node]!
    this.#labels[node] = known === NO_LABELS ? labels : [...known, ...labels]
  }

  /** The nodes at which a word begins: those of globs for plain words, or of all. */
  begin(withParts: boolean): number[] {
    return this.#close(withParts ? [PLAIN, WITH_PARTS] : [PLAIN])
  }

  /** The nodes after a character, in order. */
  advance(nodes: readonly number[], c: number): number[] {
    const next: number[] = []
    for (const node of nodes) {
      const child = this.#children.get(node, c)
      if (child !== NONE) next.push(child)
      if (this.#any[node] !== NONE) next.push(this.#any[node]!)
      if (this.#isStar[node]) next.push(node)
    }
    return next.length === 0 ? next : this.#close(next)
  }

  /** What a word is that ends at these nodes, in order. */
  labelsOf(nodes: readonly number[]): readonly number[] {
    const labels: number[] = []
    for (const node of nodes) labels.push(...this.#labels[node]!)
    return labels.length < 2 ? labels : [...new Set(labels)].sort((a, b) => a - b)
  }

  /** A star may be nothing: its node is reached with the one before it. */
  #close(nodes: number[]): number[] {
    const count = nodes.length
    for (let i = 0; i < count; i += 1) {
      const star = this.#star[nodes[i]!]!
      if (star !== NONE) nodes.push(star)
    }
    return nodes.length < 2 ? nodes : [...new Set(nodes)].sort((a, b) => a - b)
  }

  #starOf(node: number): number {
    if (this.#isStar[node]) return node
    if (this.#star[node] === NONE) this.#star[node] = this.#addNode(true)
    return this.#star[node]!
  }

  #anyOf(node: number): number {
    if (this.#any[node] === NONE) this.#any[node] = this.#addNode(false)
    return this.#any[node]!
  }

  #addNode(isStar: boolean): number {
    const node = this.#any.length
    this.#any.push(NONE)
    this.#star.push(NONE)
    this.#isStar.push(isStar)
    this.#labels.push(NO_LABELS)
    return node
  }
}
