const FEW = 16

/** Sorts a list in place, and returns it. Of few, as most sentences hold, each is put where it belongs, which takes less. */
export function sortFew<T>(list: T[], compare: (a: T, b: T) => number): T[] {
  if (list.length > FEW) return list.sort(compare)
  for (let i = 1; i < list.length; i += 1) {
    const one = list[i]!
    let at = i
    for (; at > 0 && compare(list[at - 1]!, one) > 0; at -= 1) list[at] = list[at - 1]!
    list[at] = one
  }
  return list
}
