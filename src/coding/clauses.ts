import { buildCueFinder } from './cues.js'
import { CLAUSE_BREAKS } from './data/clause-breaks.js'
import type { Sentence } from './sentence.js'

const findBreaks = buildCueFinder(CLAUSE_BREAKS)
const BREAKING = /[,;:.!?()[\]—。，；：！？（）…]/

/** The clause of each word of a sentence, counted from 0: they end at punctuation and begin at conjunctions. */
export function numberClauses(sentence: Sentence): number[] {
  const { tokens, folded } = sentence
  const opens = new Set(findBreaks(sentence).map((cue) => cue.first))
  const clauses: number[] = []
  let clause = 0
  for (let i = 0; i < tokens.count; i += 1) {
    const breaks = i > 0 && BREAKING.test(folded.slice(tokens.ends[i - 1]!, tokens.starts[i]!))
    if (i > 0 && (breaks || opens.has(i))) clause += 1
    clauses.push(clause)
  }
  return clauses
}
