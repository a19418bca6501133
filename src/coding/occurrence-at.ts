import type { Occurrence, Sentence } from './sentence.js'
import { spanAt } from './word-span.js'

/** What a match of a regular expression is in a sentence. */
export function occurrenceAt(sentence: Sentence, pattern: number, match: RegExpExecArray): Occurrence {
  const span = spanAt(sentence.tokens, match.index, match.index + match[0].length)
  if (match.groups === undefined) return { pattern, ...span }
  return { pattern, ...span, groups: readGroups(sentence, match) }
}

/** The named groups of a match, as the text has them and not as it is folded. */
function readGroups(sentence: Sentence, match: RegExpExecArray): Record<string, string> {
  const groups: Record<string, string> = {}
  let from = match.index
  for (const [name, value] of Object.entries(match.groups ?? {})) {
    if (value === undefined || value === '') continue
    const at = sentence.folded.indexOf(value, from)
    const start = at < 0 ? sentence.folded.indexOf(value, match.index) : at
    groups[name] = sentence.segment.text.slice(start, start + value.length)
    from = start
  }
  return groups
}
