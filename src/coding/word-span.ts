/** A place in a segment: UTF-16 offsets in its text, and the first and last word. */
export interface WordSpan {
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
}

/** The words of a text, by UTF-16 offsets. */
export interface WordPlaces {
  readonly count: number
  readonly starts: ArrayLike<number>
  readonly ends: ArrayLike<number>
}

/** A range of a text with the words it touches; one between words has none (`last` before `first`). */
export function spanAt(tokens: WordPlaces, start: number, end: number): WordSpan {
  let first = 0
  let high = tokens.count
  while (first < high) {
    const middle = (first + high) >> 1
    if (tokens.ends[middle]! <= start) first = middle + 1
    else high = middle
  }
  let last = first
  while (last < tokens.count && tokens.starts[last]! < end) last += 1
  return { start, end, first, last: last - 1 }
}
