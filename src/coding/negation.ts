import type { Clauses } from './clauses.js'
import { buildCueFinder } from './cues.js'
import { NEGATION_CUES, PSEUDO_NEGATION_CUES } from './data/negation-cues.js'
import type { Occurrence, Sentence } from './sentence.js'

const findCues = buildCueFinder(NEGATION_CUES)
const findPseudoCues = buildCueFinder(PSEUDO_NEGATION_CUES)

/** How far before a match a cue reaches: words in English, characters in Chinese. */
const REACH = { en: 6, zh: 8 } as const

/** Tells which matches in a sentence are negated. */
export class Negation {
  readonly #cues: readonly Occurrence[]
  readonly #clauses: Clauses
  readonly #reach: number

  constructor(sentence: Sentence, clauses: Clauses) {
    const pseudo = findPseudoCues(sentence)
    this.#cues = findCues(sentence).filter(
      (cue) => !pseudo.some((other) => other.start <= cue.start && cue.end <= other.end),
    )
    this.#clauses = clauses
    this.#reach = sentence.segment.language === 'zh' ? REACH.zh : REACH.en
  }

  /** The cue that negates a match: in its clause, shortly before it and not inside it. Absent where none does. */
  cueOf(match: Occurrence): Occurrence | undefined {
    return this.#cues.findLast(
      (cue) =>
        cue.last < match.first &&
        match.first - cue.last <= this.#reach &&
        this.#clauses.phrase[cue.last] === this.#clauses.phrase[match.first],
    )
  }
}
