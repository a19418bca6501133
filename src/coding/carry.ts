import type { CodedLanguage } from '../text/language.js'
import { CARRY_PRONOUNS } from './data/carry-pronouns.js'
import type { Sentence } from './sentence.js'
import { spanAt, type WordSpan } from './word-span.js'

/** The pronoun that a sentence begins with as its subject, absent where there is none. */
export function findCarryingPronoun(sentence: Sentence): WordSpan | undefined {
  const match = CARRY_PRONOUNS[sentence.segment.language as CodedLanguage].exec(sentence.folded)
  if (match === null) return undefined
  const end = match[0].length
  return spanAt(sentence.tokens, end - match[1]!.length, end)
}

/** Whether a sentence goes on from another: the next of the same field, language and section. */
export function isContinued(before: Sentence, sentence: Sentence): boolean {
  const a = before.segment
  const b = sentence.segment
  return (
    a.language === b.language && a.field === b.field && (a.section ?? b.section) === (b.section ?? a.section)
  )
}
