/**
 * A person's name as printed: `text` without marks, degrees and superscripts, at UTF-16 offsets of the text read.
 * `comma` tells that it was printed `Family, Given`.
 */
export interface PrintedName {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly comma: boolean
}

/** Names found in a text, and how sure it is that the text is a list of names: 0 to 1, 1 where every item is one. */
export interface NameList {
  readonly names: readonly PrintedName[]
  readonly certainty: number
}
