import type { Segment } from '../study/study.js'
import { foldText } from '../text/fold.js'
import { type Tokens, tokenize } from './tokens.js'

/** Where a pattern occurs in a segment: UTF-16 offsets in its text, and the first and last word. */
export interface Occurrence {
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
  readonly groups?: Readonly<Record<string, string>>
}

/** A segment, folded and split into words, with what occurs in it by pattern. */
export interface Sentence {
  readonly segment: Segment
  readonly folded: string
  readonly tokens: Tokens
  readonly occurrences: Map<number, Occurrence[]>
}

export function readSentence(segment: Segment): Sentence {
  const folded = foldText(segment.text)
  return { segment, folded, tokens: tokenize(folded), occurrences: new Map() }
}

/** The occurrence that covers a range of the text, with the words it touches; a range between words has none. */
export function occurrenceAt(tokens: Tokens, start: number, end: number): Occurrence {
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

/** Adds an occurrence of a pattern, once. */
export function addOccurrence(sentence: Sentence, pattern: number, occurrence: Occurrence): void {
  const list = sentence.occurrences.get(pattern)
  if (list === undefined) sentence.occurrences.set(pattern, [occurrence])
  else if (!list.some((other) => other.start === occurrence.start && other.end === occurrence.end)) {
    list.push(occurrence)
  }
}

/** The first occurrence of any of some patterns that passes a test. */
export function findOccurrence(
  sentence: Sentence,
  patterns: readonly number[],
  test: (occurrence: Occurrence) => boolean = () => true,
): Occurrence | undefined {
  for (const pattern of patterns) {
    const found = sentence.occurrences.get(pattern)?.find(test)
    if (found !== undefined) return found
  }
  return undefined
}
