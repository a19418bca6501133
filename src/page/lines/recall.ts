/** Texts longer than this are not remembered, in UTF-16 units. */
const LONGEST = 120
/** Texts remembered at once. */
const MOST = 8000

/**
 * The same reader of a text, that remembers what it read of short ones: the menus and badges of a site stand on all of
 * its pages. What it gives depends on the text alone; memory is bounded.
 */
export function recall<Value>(read: (text: string) => Value): (text: string) => Value {
  return recallBy((text: string) => text, read)
}

/** The same for what holds a text: `read` may look at nothing that does not follow from the text. */
export function recallBy<Item, Value>(
  textOf: (item: Item) => string,
  read: (item: Item) => Value,
): (item: Item) => Value {
  const known = new Map<string, { readonly value: Value }>()
  return (item) => {
    const text = textOf(item)
    if (text.length > LONGEST) return read(item)
    const before = known.get(text)
    if (before) return before.value
    const value = read(item)
    if (known.size >= MOST) known.clear()
    known.set(text, { value })
    return value
  }
}
