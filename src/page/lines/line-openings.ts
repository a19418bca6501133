// What heads and labels share: how a line may open before one, and how one ends.

/** Bullets and brackets before a head or a label. */
export const OPENING = /^[\s【[〔［(（«<〈《■●◆▪•*#·]+/
/** Brackets, colons and stops behind one. */
export const CLOSING = /^[\s】\]〕］)）»>〉》]*\s*[:：.．。\-–—|]*[\s】\]〕］)）»>]*/

/** First two characters of heads: most lines begin with none and need no closer look. */
export function indexStarts(phrases: Iterable<string>, more: readonly string[] = []): ReadonlySet<string> {
  const starts = new Set(more)
  for (const phrase of phrases)
    starts.add(/^[\u3040-\u9fff]/.test(phrase) ? phrase.charAt(0) : phrase.slice(0, 2))
  return starts
}

/** Whether a line's key may begin with one of the phrases indexed. */
export function mayStart(key: string, starts: ReadonlySet<string>): boolean {
  return starts.has(key.slice(0, 2)) || starts.has(key.charAt(0))
}
