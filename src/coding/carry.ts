import type { CodedLanguage } from '../text/language.js'
import { CARRY_LATER, CARRY_SUBJECTS, OTHER_PEOPLE } from './data/carry-pronouns.js'
import type { Sentence } from './sentence.js'
import { spanAt, type WordSpan } from './word-span.js'

/**
 * The pronoun (`they`, `half of them`, 他们) that goes on speaking of what the sentence before spoke of: the subject
 * at the beginning, or one further in where no other people are named before it. Absent where there is none.
 */
export function findCarryingPronoun(sentence: Sentence): WordSpan | undefined {
  const language = sentence.segment.language as CodedLanguage
  const { folded } = sentence
  const subject = CARRY_SUBJECTS[language].exec(folded)
  if (subject !== null) {
    const end = subject[0].trimEnd().length
    return spanAt(sentence.tokens, subject[0].length - subject[1]!.length, end)
  }
  const later = CARRY_LATER[language].exec(folded)
  if (later === null || OTHER_PEOPLE[language].test(folded.slice(0, later.index))) return undefined
  return spanAt(sentence.tokens, later.index, later.index + later[0].trimEnd().length)
}

/** Whether a sentence begins with other people as its subject, before the place where it names a theme. */
export function beginsWithOthers(sentence: Sentence, place: WordSpan): boolean {
  const others = OTHER_PEOPLE[sentence.segment.language as CodedLanguage].exec(sentence.folded)
  if (others === null || others.index >= place.start) return false
  return spanAt(sentence.tokens, others.index, others.index + 1).first < 4
}
