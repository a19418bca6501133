// From matches to codings: longest, sections, negation and stance, what carries over, and what codings mean to each other.
import { beginsWithOthers, findCarryingPronoun } from './carry.js'
import { type Decided, mergeOverlapping, type OnSuppressed, ThemeTies } from './coded-together.js'
import type { CompiledCodebook, CompiledIndicator } from './compile.js'
import { LACK_CUES } from './data/negation-cues.js'
import { findExclusion, isAllowed, type Match } from './match.js'
import { Negation } from './negation.js'
import { perCodebook } from './per-codebook.js'
import type { Sentence } from './sentence.js'
import { keepNamed } from './short-forms.js'
import { Stances } from './stance.js'
import { spanAt, type WordSpan } from './word-span.js'

/**
 * Applies the rules to the matches of one study, in their order, and gives what is coded, sentence by sentence.
 * `sentences` are all of the study, in order: a theme may carry over from one into the next, or be required there.
 */
export function resolveMatches(
  compiled: CompiledCodebook,
  sentences: readonly Sentence[],
  matches: readonly Match[],
  onSuppressed?: OnSuppressed,
): Map<Sentence, Decided[]> {
  const counted = keepNamed(matches, (match) => onSuppressed?.(match, { by: 'short' }))
  const resolver = resolverOf(compiled)
  const resolved = new Map<Sentence, Decided[]>()
  if (counted.length === 0 && !resolver.codesBare) return resolved
  const bySentence = groupBySentence(counted)
  const before: Sentence[] = []
  for (const sentence of sentences) {
    const { language, field } = sentence.segment
    const at = before.findIndex(({ segment }) => segment.language === language && segment.field === field)
    const previous = before[at]
    before[at < 0 ? before.length : at] = sentence
    const own = bySentence.get(sentence)
    if (own === undefined && !resolver.codesBare) continue
    const codedBefore = previous === undefined ? NO_DECISIONS : (resolved.get(previous) ?? NO_DECISIONS)
    const decided = resolver.resolve(sentence, own ?? NO_MATCHES, previous, codedBefore, onSuppressed)
    if (decided.length > 0) resolved.set(sentence, decided)
  }
  return resolved
}

const NO_MATCHES: readonly Match[] = []
const NO_DECISIONS: readonly Decided[] = []

function groupBySentence(matches: readonly Match[]): Map<Sentence, Match[]> {
  const groups = new Map<Sentence, Match[]>()
  let last: Match[] = []
  let sentence: Sentence | undefined
  for (const match of matches) {
    if (match.sentence !== sentence) {
      sentence = match.sentence
      last = groups.get(sentence) ?? []
      if (last.length === 0) groups.set(sentence, last)
    }
    last.push(match)
  }
  return groups
}

const resolverOf = perCodebook((compiled) => new Resolver(compiled))

class Resolver {
  readonly #compiled: CompiledCodebook
  #onSuppressed: OnSuppressed | undefined
  readonly #hasCarry: boolean
  readonly #hasHeadings: boolean
  /** By pattern: 1 where it is words, and no regular expression. */
  readonly #isWordsOf: Uint8Array
  readonly #ties: ThemeTies

  constructor(compiled: CompiledCodebook) {
    this.#compiled = compiled
    this.#isWordsOf = Uint8Array.from(compiled.patterns, ({ kind }) => (kind === 'phrase' ? 1 : 0))
    this.#ties = new ThemeTies(compiled)
    this.#hasCarry = compiled.themes.some((theme) => theme.carry !== undefined)
    this.#hasHeadings = compiled.themes.some((theme) => theme.headings.size > 0)
  }

  /** Whether sentences without a match may be coded, with a pronoun that carries a theme on or under a heading. */
  get codesBare(): boolean {
    return this.#hasCarry || this.#hasHeadings
  }

  resolve(
    sentence: Sentence,
    matches: readonly Match[],
    previous: Sentence | undefined,
    codedBefore: readonly Decided[],
    onSuppressed: OnSuppressed | undefined,
  ): Decided[] {
    this.#onSuppressed = onSuppressed
    const allowed = this.#keepAllowed(this.#keepLongest(matches))
    const decided = this.#decideNegation(sentence, allowed)
    if (this.#hasCarry && previous !== undefined && codedBefore.length > 0) {
      decided.push(...this.#carryOn(sentence, previous, codedBefore, decided))
    }
    if (this.#hasHeadings && sentence.segment.sectionBasis === 'heading') {
      decided.push(...this.#readHeading(sentence, decided))
    }
    if (decided.length === 0) return decided
    const supported = this.#ties.keepSupported(decided, codedBefore, onSuppressed)
    return mergeOverlapping(this.#ties.yieldThemes(supported, onSuppressed), onSuppressed)
  }

  /** What the sections let count. */
  #keepAllowed(matches: readonly Match[]): readonly Match[] {
    const isKept = (match: Match): boolean => isAllowed(match, this.#compiled)
    if (matches.every(isKept)) return matches
    return matches.filter((match) => {
      const allows = isKept(match)
      if (!allows) this.#onSuppressed?.(match, { by: 'section' })
      return allows
    })
  }

  /** Chinese phrases strictly inside a longer phrase of the codebook do not count. */
  #keepLongest(matches: readonly Match[]): readonly Match[] {
    if (matches.length < 2) return matches
    const isPhrase = (match: Match): boolean =>
      match.indicator.language === 'zh' && match.indicator.subject === undefined && this.#isWords(match)
    if (!matches.some(isPhrase)) return matches
    const phrases = matches.filter(isPhrase)
    if (phrases.length < 2) return matches
    return matches.filter((match) => {
      if (!phrases.includes(match)) return true
      const other = phrases.find(
        (one) =>
          one.start <= match.start && one.end >= match.end && one.end - one.start > match.end - match.start,
      )
      if (other !== undefined) this.#onSuppressed?.(match, { by: 'longest', other })
      return other === undefined
    })
  }

  /** Whether a match is of words alone, not of a regular expression or of several items. */
  #isWords(match: Match): boolean {
    return match.pattern !== undefined && this.#isWordsOf[match.pattern] === 1
  }

  #decideNegation(sentence: Sentence, matches: readonly Match[]): Decided[] {
    if (matches.length === 0) return []
    const negation = new Negation(sentence)
    const stances = new Stances(sentence)
    const decided: Decided[] = []
    for (const match of matches) {
      const { theme } = match.indicator
      const found = negation.cueOf(match)
      const cue = found && this.#affirmsBarrier(sentence, found, theme) ? undefined : found
      const { negation: policy, stance: fixed } = this.#compiled.codebook.themes[theme]!
      const stance = fixed ?? stances.stanceOf(match, this.#isWords(match))
      if (cue === undefined) decided.push({ match, theme, polarity: 'affirmed', stance })
      else if (policy === 'keep') decided.push({ match, theme, polarity: 'negated', stance })
      else {
        const target = policy === 'drop' ? undefined : this.#compiled.themeIndex.get(policy.flip)
        if (target === undefined) this.#onSuppressed?.(match, { by: 'negation', cue })
        else decided.push({ match, theme: target, polarity: 'affirmed', stance })
      }
    }
    return decided
  }

  /** A word of lack before a barrier does not deny it: the lack is the barrier. */
  #affirmsBarrier(sentence: Sentence, cue: WordSpan, theme: number): boolean {
    return (
      this.#compiled.codebook.themes[theme]!.valence === 'barrier' &&
      LACK_CUES.has(sentence.folded.slice(cue.start, cue.end))
    )
  }

  /** A pronoun subject continues the first of the carried themes that the sentence before is coded with. */
  #carryOn(
    sentence: Sentence,
    previous: Sentence,
    codedBefore: readonly Decided[],
    decided: readonly Decided[],
  ): Decided[] {
    const topic = codedBefore.find(({ theme }) => this.#compiled.themes[theme]!.carry !== undefined)
    if (topic === undefined || decided.some((one) => one.theme === topic.theme)) return []
    const carry = this.#compiled.themes[topic.theme]!.carry!
    if (beginsWithOthers(previous, topic.match)) return []
    const pronoun = findCarryingPronoun(sentence)
    if (pronoun === undefined) return []
    return this.#decideBare(sentence, carry, pronoun)
  }

  /** Under a printed heading that is evidence for a theme, a sentence without other evidence is coded as a whole. */
  #readHeading(sentence: Sentence, decided: readonly Decided[]): Decided[] {
    const { section, text } = sentence.segment
    if (section === undefined || sentence.segment.field === 'title') return []
    const found: Decided[] = []
    for (const { headings } of this.#compiled.themes) {
      const indicator = headings.get(section)
      if (indicator === undefined || decided.some((one) => one.theme === indicator.theme)) continue
      const start = text.length - text.trimStart().length
      const whole = spanAt(sentence.tokens, start, text.trimEnd().length)
      found.push(...this.#decideBare(sentence, indicator, whole))
    }
    return found
  }

  #decideBare(sentence: Sentence, indicator: CompiledIndicator, place: WordSpan): Decided[] {
    const match: Match = { ...place, indicator, sentence, pattern: undefined }
    const theme = this.#compiled.themes[indicator.theme]!
    if (!isAllowed(match, this.#compiled) || findExclusion(sentence, theme.unless) !== undefined) return []
    const { stance } = this.#compiled.codebook.themes[indicator.theme]!
    const own = stance ?? new Stances(sentence).stanceOf(match, false)
    return [{ match, theme: indicator.theme, polarity: 'affirmed', stance: own }]
  }
}
