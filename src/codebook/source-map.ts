import type { Place, Span } from '../text/diagnostic.js'
import { LineIndex } from '../text/position.js'
import { childOf, entryOf, type Pointer, type YamlNode } from './yaml-node.js'

/** Where the values of a codebook stand in its source. Pointers are those of the codebook that was returned with it. */
export class SourceMap {
  readonly source: string
  /** The path as the user gave it. */
  readonly path: string
  readonly lines: LineIndex
  readonly root: YamlNode | undefined

  constructor(source: string, path: string, root?: YamlNode, lines = new LineIndex(source)) {
    this.source = source
    this.path = path
    this.root = root
    this.lines = lines
  }

  /** The node at a pointer, absent where the source does not state it (a default). */
  nodeAt(pointer: Pointer): YamlNode | undefined {
    let node = this.root
    for (const step of pointer) {
      if (node === undefined) return undefined
      node = childOf(node, step)
    }
    return node
  }

  /** The span of a value or of its key (for an item of a list, its value), absent where the source has none. */
  spanOf(pointer: Pointer, which: 'key' | 'value' = 'value'): Span | undefined {
    const last = pointer.at(-1)
    if (which === 'key' && typeof last === 'string') {
      const parent = this.nodeAt(pointer.slice(0, -1))
      return parent?.kind === 'mapping' ? entryOf(parent, last)?.key.span : undefined
    }
    return this.nodeAt(pointer)?.span
  }

  /** The narrowest span that the source has for a pointer or, where it states nothing there, for what holds it. */
  nearestSpan(pointer: Pointer, which: 'key' | 'value' = 'value'): Span {
    for (let length = pointer.length; length > 0; length -= 1) {
      const span = this.spanOf(pointer.slice(0, length), length === pointer.length ? which : 'value')
      if (span !== undefined && length === pointer.length) return span
      if (span !== undefined) return this.headSpan(pointer.slice(0, length))
    }
    return { start: 0, end: 0 }
  }

  /**
   * A short span that stands for a whole collection: a theme's id, an indicator's form, the key of a mapping;
   * for a scalar its own span.
   */
  headSpan(pointer: Pointer): Span {
    const node = this.nodeAt(pointer)
    if (node === undefined) return { start: 0, end: 0 }
    if (node.kind === 'scalar') return node.span
    if (typeof pointer.at(-1) === 'string') return this.spanOf(pointer, 'key') ?? node.span
    if (node.kind === 'mapping') {
      const named = entryOf(node, 'id') ?? entryOf(node, 'text')
      if (named?.value.kind === 'scalar' && named.value.text !== '') return named.value.span
      const [first] = node.entries
      if (first !== undefined) return first.key.span
    }
    return { start: node.span.start, end: Math.min(node.span.end, node.span.start + 1) }
  }

  /** A span as lines and columns. */
  placeOf(span: Span): Place {
    return this.lines.placeOf(span)
  }
}
