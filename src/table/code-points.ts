/** Turns a UTF-16 offset in one text into a count of Unicode code points, as the tables give places. */
export type ToCodePoints = (offset: number) => number

/**
 * A converter for one text. Texts without surrogates (nearly all) convert for nothing; others by binary search
 * among the surrogate pairs.
 */
export function makeCodePointConverter(text: string): ToCodePoints {
  const pairs: number[] = []
  for (let i = 0; i < text.length - 1; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0xd800 || unit > 0xdbff) continue
    const next = text.charCodeAt(i + 1)
    if (next >= 0xdc00 && next <= 0xdfff) pairs.push(i++)
  }
  if (pairs.length === 0) return (offset) => offset
  return (offset) => {
    let low = 0
    let high = pairs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[middle]! + 1 < offset) low = middle + 1
      else high = middle
    }
    return offset - low
  }
}
