/** A text of its own, to be kept: part of a page's text would keep the whole page in memory. */
export function copyText(text: string): string {
  return ` ${text}`.slice(1)
}

/**
 * The same reader of a text, that remembers what it read of the last ones: the steps of reading a page ask it of the
 * same lines. What it gives depends on the text alone. Memory is bounded to `most` texts.
 */
export function recall<Value>(read: (text: string) => Value, most = 256): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>()
  return (text) => {
    const before = known.get(text)
    if (before) return before.value
    const value = read(text)
    if (known.size >= most) known.clear()
    known.set(copyText(text), { value })
    return value
  }
}
