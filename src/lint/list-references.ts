/** A use of a list in a pattern: `@name`, alone or among alternatives and words; offsets in the pattern's text. */
export interface ListReference {
  readonly name: string
  readonly start: number
  readonly end: number
}

const REFERENCE = /(?:^|[\s|])@([\p{L}\p{N}_-]+)/gu

/** The lists that a pattern of words or a list pattern uses. */
export function findListReferences(text: string): ListReference[] {
  if (!text.includes('@')) return []
  return [...text.matchAll(REFERENCE)].map((match) => {
    const end = match.index + match[0].length
    return { name: match[1]!, start: end - match[1]!.length - 1, end }
  })
}
