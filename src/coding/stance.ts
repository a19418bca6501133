import type { CodedLanguage } from '../text/language.js'
import type { Clauses } from './clauses.js'
import type { Stance } from './coding.js'
import { buildCueFinder } from './cues.js'
import { NO_STANCE_CUES, STANCE_CUES, type StanceReach } from './data/stance-cues.js'
import type { Occurrence, Sentence } from './sentence.js'

interface StanceCue extends Occurrence {
  readonly stance: Stance
  readonly reach: StanceReach
}

const FINDERS = STANCE_CUES.map(({ stance, reach, cues }) => ({ stance, reach, find: buildCueFinder(cues) }))
const findNoCues = buildCueFinder(NO_STANCE_CUES)
const QUESTION: Readonly<Record<CodedLanguage, RegExp>> = { en: /\?["')\]\s]*$/, zh: /[?？]["')\]\s]*$/ }

/** Tells how what a sentence says is meant. */
export class Stances {
  readonly #cues: readonly StanceCue[]
  readonly #clauses: Clauses
  readonly #isQuestion: boolean

  constructor(sentence: Sentence, clauses: Clauses) {
    const noCues = findNoCues(sentence)
    const isTitle = sentence.segment.field === 'title'
    const cues = FINDERS.flatMap(({ stance, reach, find }) =>
      find(sentence).map((cue): StanceCue => ({ ...cue, stance, reach })),
    )
    const isCovered = (cue: Occurrence, others: readonly Occurrence[]): boolean =>
      others.some(
        (other) =>
          other.start <= cue.start && cue.end <= other.end && other.end - other.start > cue.end - cue.start,
      )
    this.#cues = cues
      .filter((cue) => !noCues.some((other) => other.start <= cue.start && cue.end <= other.end))
      .filter((cue) => !isCovered(cue, cues))
      // A title names its topic: what it sets out to do is what it is about.
      .filter((cue) => !isTitle || cue.stance !== 'assumed')
      .sort((a, b) => a.start - b.start)
    this.#clauses = clauses
    this.#isQuestion = QUESTION[sentence.segment.language as CodedLanguage].test(sentence.folded)
  }

  /**
   * The stance of the clause that carries a match: that of the outermost cue, the first one that reaches it.
   * In the words of an indicator (`isWords`) a cue is part of what the theme means.
   */
  stanceOf(match: Occurrence, isWords: boolean): Stance {
    return this.cueOf(match, isWords)?.stance ?? (this.#isQuestion ? 'hedged' : 'asserted')
  }

  /** The cue that governs a match. */
  cueOf(match: Occurrence, isWords: boolean): StanceCue | undefined {
    const { statement, clause } = this.#clauses
    return this.#cues.find((cue) => {
      if (isWords && cue.start >= match.start && cue.end <= match.end) return false
      return cue.reach === 'around'
        ? clause[cue.first] === clause[match.first] || clause[cue.first] === clause[match.last]
        : cue.first <= match.last && statement[cue.first] === statement[match.last]
    })
  }
}
