import type { CodedLanguage } from '../text/language.js'
import type { Stance } from './coding.js'
import { CueKind, isCovered } from './cues.js'
import { STANCE_CUES, type StanceReach } from './data/stance-cues.js'
import type { Cue, Sentence } from './sentence.js'
import type { WordSpan } from './word-span.js'

interface StanceCue extends WordSpan {
  readonly stance: Stance
  readonly reach: StanceReach
}

const QUESTION: Readonly<Record<CodedLanguage, RegExp>> = { en: /\?["')\]\s]*$/, zh: /[?？]["')\]\s]*$/ }
const NO_CUES: readonly StanceCue[] = []

/** Tells how what a sentence says is meant. */
export class Stances {
  readonly #sentence: Sentence
  readonly #cues: readonly StanceCue[]
  readonly #isQuestion: boolean

  constructor(sentence: Sentence) {
    this.#sentence = sentence
    this.#cues = readStanceCues(sentence)
    this.#isQuestion = isQuestion(sentence)
  }

  /**
   * The stance of the clause that carries a match: that of the outermost cue, the first one that reaches it.
   * In the words of an indicator (`isWords`) a cue is part of what the theme means.
   */
  stanceOf(match: WordSpan, isWords: boolean): Stance {
    return this.cueOf(match, isWords)?.stance ?? (this.#isQuestion ? 'hedged' : 'asserted')
  }

  /** The cue that governs a match. */
  cueOf(match: WordSpan, isWords: boolean): StanceCue | undefined {
    if (this.#cues.length === 0) return undefined
    const { statement, clause } = this.#sentence.clauses
    return this.#cues.find((cue) => {
      if (isWords && cue.start >= match.start && cue.end <= match.end) return false
      return cue.reach === 'around'
        ? clause[cue.first] === clause[match.first] || clause[cue.first] === clause[match.last]
        : cue.first <= match.last && statement[cue.first] === statement[match.last]
    })
  }
}

function isQuestion({ segment: { language, text } }: Sentence): boolean {
  // As nearly all end: a regular expression would go through the text to say so.
  if (text.endsWith('.') || text.endsWith('。')) return false
  return QUESTION[language as CodedLanguage].test(text)
}

function readStanceCues(sentence: Sentence): readonly StanceCue[] {
  const all = sentence.cues.filter((cue) => cue.kind >= CueKind.Stance)
  if (all.length === 0) return NO_CUES
  const noCues = sentence.cues.filter((cue) => cue.kind === CueKind.NoStance)
  const isTitle = sentence.segment.field === 'title'
  const isPart = (cue: Cue): boolean =>
    all.some((other) => isCovered(cue, [other]) && other.end - other.start > cue.end - cue.start)
  return (
    all
      .filter((cue) => !isCovered(cue, noCues) && !isPart(cue))
      .map(({ kind, start, end, first, last }): StanceCue => {
        const { stance, reach } = STANCE_CUES[kind - CueKind.Stance]!
        return { start, end, first, last, stance, reach }
      })
      // A title names its topic: what it sets out to do is what it is about.
      .filter(({ stance }) => !isTitle || stance !== 'assumed')
      .sort((a, b) => a.start - b.start || b.end - a.end)
  )
}
