const { charCodeAt } = String.prototype

/**
 * The UTF-16 unit at an offset inside a text: what `text.charCodeAt(at)` gives, for loops over characters. Where texts of
 * many kinds come by (parts of a page, joined ones, of one byte a character and of two) V8 looks that method up anew for
 * every character, which takes several times what reading the character does. An offset outside the text gives NaN,
 * and slows all loops down from then on: one that may be outside is for `charCodeAt`.
 */
export function unitAt(text: string, at: number): number {
  return charCodeAt.call(text, at)
}
