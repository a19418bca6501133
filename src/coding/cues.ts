// The words of the negation, stance and clause tables, looked for in sentences where something may be coded.
import type { CodedLanguage } from '../text/language.js'
import {
  CONTRAST_WORDS,
  INTRODUCTORY_WORDS,
  NO_CONTRAST_WORDS,
  SUBORDINATE_WORDS,
} from './data/clause-breaks.js'
import { NEGATION_CUES, PSEUDO_NEGATION_CUES } from './data/negation-cues.js'
import { NO_STANCE_CUES, STANCE_CUES } from './data/stance-cues.js'
import { parsePattern } from './pattern.js'
import type { Target } from './pattern-matcher.js'
import type { WordSpan } from './word-span.js'

/** What a cue says. From `Stance` on, the number of an entry of STANCE_CUES is added. */
export const CueKind = {
  Negation: 0,
  PseudoNegation: 1,
  Contrast: 2,
  NoContrast: 3,
  Subordinate: 4,
  Introductory: 5,
  NoStance: 6,
  Stance: 7,
} as const

const TABLES: readonly (readonly [kind: number, Readonly<Record<CodedLanguage, readonly string[]>>])[] = [
  [CueKind.Negation, NEGATION_CUES],
  [CueKind.PseudoNegation, PSEUDO_NEGATION_CUES],
  [CueKind.Contrast, CONTRAST_WORDS],
  [CueKind.NoContrast, NO_CONTRAST_WORDS],
  [CueKind.Subordinate, SUBORDINATE_WORDS],
  [CueKind.Introductory, INTRODUCTORY_WORDS],
  [CueKind.NoStance, NO_STANCE_CUES],
  ...STANCE_CUES.map(({ cues }, index) => [CueKind.Stance + index, cues] as const),
]

const parsedCues = new Map<CodedLanguage, readonly Target[]>()

/** The cue patterns of a language, each with its kind. */
export function cuePatterns(language: CodedLanguage): readonly Target[] {
  let targets = parsedCues.get(language)
  if (targets === undefined) {
    targets = TABLES.flatMap(([kind, table]) =>
      table[language].flatMap((source) => {
        const parsed = parsePattern(source, language)
        return parsed === undefined ? [] : [{ pattern: kind, parsed }]
      }),
    )
    parsedCues.set(language, targets)
  }
  return targets
}

/** Whether a span lies inside one of others, or is the same. */
export function isCovered(span: WordSpan, others: readonly WordSpan[]): boolean {
  return others.some((other) => other.start <= span.start && span.end <= other.end)
}
