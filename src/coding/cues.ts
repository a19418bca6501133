// The words of the negation, stance and clause tables, as patterns that are found together with a codebook's own.
import type { CodedLanguage } from '../text/language.js'
import {
  CONTRAST_WORDS,
  INTRODUCTORY_WORDS,
  NO_CONTRAST_WORDS,
  SUBORDINATE_WORDS,
} from './data/clause-breaks.js'
import { NEGATION_CUES, PSEUDO_NEGATION_CUES } from './data/negation-cues.js'
import { NO_STANCE_CUES, STANCE_CUES } from './data/stance-cues.js'
import { type ParsedPattern, parsePattern } from './pattern.js'
import type { WordSpan } from './sentence.js'

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

export interface CuePattern {
  readonly kind: number
  readonly parsed: ParsedPattern
}

const parsed = new Map<CodedLanguage, readonly CuePattern[]>()

/** The cue patterns of a language, parsed once. */
export function cuePatterns(language: CodedLanguage): readonly CuePattern[] {
  let patterns = parsed.get(language)
  if (patterns === undefined) {
    patterns = TABLES.flatMap(([kind, table]) =>
      table[language].flatMap((source) => {
        const pattern = parsePattern(source, language)
        return pattern === undefined ? [] : [{ kind, parsed: pattern }]
      }),
    )
    parsed.set(language, patterns)
  }
  return patterns
}

/** Whether a span lies inside one of others, or is the same. */
export function isCovered(span: WordSpan, others: readonly WordSpan[]): boolean {
  return others.some((other) => other.start <= span.start && span.end <= other.end)
}
