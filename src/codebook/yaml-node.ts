import type { Span } from '../text/diagnostic.js'

/** How a scalar is written. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded'

export interface YamlScalar {
  readonly kind: 'scalar'
  /** The scalar with its quotes; an empty value has an empty span where it would stand. */
  readonly span: Span
  readonly style: ScalarStyle
  /** The text after escapes and folding, before it is read as a number or a truth value. */
  readonly text: string
  /** What YAML's core schema makes of it: text, number, boolean or null. */
  readonly value: string | number | boolean | null
  /** The source between the quotes, or the block scalar's lines. */
  readonly inner: Span
  /** Columns a block scalar is indented by. */
  readonly indent: number
}

export interface YamlEntry {
  readonly key: YamlScalar
  readonly value: YamlNode
}

export interface YamlMapping {
  readonly kind: 'mapping'
  readonly span: Span
  readonly flow: boolean
  readonly entries: readonly YamlEntry[]
}

interface YamlSequence {
  readonly kind: 'sequence'
  readonly span: Span
  readonly flow: boolean
  readonly items: readonly YamlNode[]
}

/** A parsed YAML value with its place. An alias is replaced by what it names, at the alias's own place. */
export type YamlNode = YamlScalar | YamlMapping | YamlSequence

/** A way from the root of a document to a value: keys of mappings and indexes of sequences. */
export type Pointer = readonly (string | number)[]

/** The value of a key, absent where the node is no mapping or has no such key. */
export function childOf(node: YamlNode, step: string | number): YamlNode | undefined {
  if (node.kind === 'sequence') return typeof step === 'number' ? node.items[step] : undefined
  if (node.kind === 'mapping') return entryOf(node, step)?.value
  return undefined
}

/** The entry of a key; of a duplicate key the first. */
export function entryOf(node: YamlMapping, key: string | number): YamlEntry | undefined {
  const name = String(key)
  return node.entries.find((entry) => entry.key.text === name)
}

/** The node as a plain value. Mappings have no prototype, so that a key `__proto__` is a key like any other. */
export function toValue(node: YamlNode): unknown {
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'sequence') return node.items.map(toValue)
  const value: Record<string, unknown> = Object.create(null)
  for (const entry of node.entries)
    if (!(entry.key.text in value)) value[entry.key.text] = toValue(entry.value)
  return value
}

/** The same tree without the nodes at these pointers; items that follow a removed one move up. */
export function removeNodes(root: YamlNode, pointers: readonly Pointer[]): YamlNode {
  if (pointers.length === 0) return root
  const steps = new Map<string, Pointer[]>()
  for (const [step, ...rest] of pointers) {
    if (step === undefined) continue
    const key = String(step)
    steps.set(key, [...(steps.get(key) ?? []), rest])
  }
  const prune = (child: YamlNode, step: string | number): YamlNode | undefined => {
    const below = steps.get(String(step))
    if (below === undefined) return child
    return below.some((rest) => rest.length === 0) ? undefined : removeNodes(child, below)
  }
  if (root.kind === 'sequence') {
    return { ...root, items: root.items.map(prune).filter((item) => item !== undefined) }
  }
  if (root.kind === 'mapping') {
    const entries: YamlEntry[] = []
    for (const { key, value } of root.entries) {
      const kept = prune(value, key.text)
      if (kept !== undefined && !(kept !== value && isEmptyFilter(key.text, kept)))
        entries.push({ key, value: kept })
    }
    return { ...root, entries }
  }
  return root
}

/** The same tree with the key at a pointer called otherwise, at its place. */
export function renameKey(root: YamlNode, pointer: Pointer, name: string): YamlNode {
  const [step, ...rest] = pointer
  if (root.kind === 'sequence') {
    return {
      ...root,
      items: root.items.map((item, index) => (index === step ? renameKey(item, rest, name) : item)),
    }
  }
  if (root.kind !== 'mapping') return root
  return {
    ...root,
    entries: root.entries.map(({ key, value }) => {
      if (key.text !== step) return { key, value }
      return rest.length === 0
        ? { key: { ...key, text: name, value: name }, value }
        : { key, value: renameKey(value, rest, name) }
    }),
  }
}

/** A list that lets nothing pass once what is wrong in it is taken out says nothing: without it all pass. */
function isEmptyFilter(key: string, value: YamlNode): boolean {
  if (!['sections', 'except', 'languages', 'fields'].includes(key)) return false
  if (value.kind === 'mapping') return value.entries.length === 0
  return value.kind === 'sequence' && value.items.length === 0
}
