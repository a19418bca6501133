import { CueKind, isCovered } from './cues.js'
import type { Cue, Sentence } from './sentence.js'
import type { WordSpan } from './word-span.js'

/** How far before a match a cue reaches: words in English, characters in Chinese. */
const REACH = { en: 6, zh: 8 } as const

/** Tells which matches in a sentence are negated. */
export class Negation {
  readonly #sentence: Sentence
  readonly #cues: readonly Cue[]
  readonly #reach: number

  constructor(sentence: Sentence) {
    this.#sentence = sentence
    const cues = sentence.cues.filter((cue) => cue.kind === CueKind.Negation)
    if (cues.length > 0) {
      const pseudo = sentence.cues.filter((cue) => cue.kind === CueKind.PseudoNegation)
      this.#cues = cues.filter((cue) => !isCovered(cue, pseudo)).sort((a, b) => a.start - b.start)
    } else this.#cues = cues
    this.#reach = sentence.segment.language === 'zh' ? REACH.zh : REACH.en
  }

  /** The cue that negates a match: in its clause, shortly before it and not inside it. Absent where none does. */
  cueOf(match: WordSpan): Cue | undefined {
    return this.#cues.findLast((cue) => {
      if (cue.last >= match.first || match.first - cue.last > this.#reach) return false
      const { phrase } = this.#sentence.clauses
      return phrase[cue.last] === phrase[match.first]
    })
  }
}
