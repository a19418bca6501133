/**
 * What `text.replace(pattern, put)` gives for a pattern of its own that is found at few places: `mayBegin` says of an
 * offset whether the pattern may match there, and must never say no where it does. The pattern is sticky and matches
 * no empty text.
 */
export function replaceWhere(
  text: string,
  pattern: RegExp,
  mayBegin: (text: string, at: number) => boolean,
  put: (found: string) => string,
): string {
  let written = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if (!mayBegin(text, at)) continue
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0]
    if (found === undefined) continue
    written += text.slice(from, at) + put(found)
    from = at + found.length
    at = from - 1
  }
  return from === 0 ? text : written + text.slice(from)
}
