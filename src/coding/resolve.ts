// From matches to codings: longest, sections, negation, `requires`, `yields_to`, and one coding where matches of a
// theme overlap.
import { beginsWithOthers, findCarryingPronoun } from './carry.js'
import type { Polarity, Stance } from './coding.js'
import type { CompiledCodebook, CompiledIndicator } from './compile.js'
import { LACK_CUES } from './data/negation-cues.js'
import { findExclusion, isAllowed, type Match } from './match.js'
import { Negation } from './negation.js'
import { perCodebook } from './per-codebook.js'
import type { Sentence } from './sentence.js'
import { keepNamed } from './short-forms.js'
import { sortFew } from './sort-few.js'
import { Stances } from './stance.js'
import { spanAt, type WordSpan } from './word-span.js'

/** A match that stands, with the theme it is coded under. */
export interface Decided {
  readonly match: Match
  readonly theme: number
  readonly polarity: Polarity
  readonly stance: Stance
}

/** Why a match did not become a coding of its own, for those who ask. */
export type Suppression =
  | { readonly by: 'longest'; readonly other: Match }
  | { readonly by: 'short' }
  | { readonly by: 'section' }
  | { readonly by: 'negation'; readonly cue: WordSpan }
  | { readonly by: 'requires' }
  | { readonly by: 'yields_to'; readonly theme: string }
  | { readonly by: 'merged'; readonly other: Match }

export type OnSuppressed = (match: Match, suppression: Suppression) => void

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
  /** By theme: 1 where it requires others, and where it yields to others. */
  readonly #requires: Uint8Array
  readonly #yields: Uint8Array

  constructor(compiled: CompiledCodebook) {
    this.#compiled = compiled
    this.#isWordsOf = Uint8Array.from(compiled.patterns, ({ kind }) => (kind === 'phrase' ? 1 : 0))
    this.#requires = Uint8Array.from(compiled.themes, ({ requires }) => (requires.length > 0 ? 1 : 0))
    this.#yields = Uint8Array.from(compiled.themes, ({ yieldsTo }) => (yieldsTo.length > 0 ? 1 : 0))
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
    return this.#mergeOverlapping(this.#yieldThemes(this.#keepSupported(decided, codedBefore)))
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

  /** A theme that requires others stands only with one of them, in the sentence or in the one before. */
  #keepSupported(decided: readonly Decided[], codedBefore: readonly Decided[]): readonly Decided[] {
    const standsAlone = ({ theme, match }: Decided): boolean =>
      this.#requires[theme] === 0 && match.indicator.subject === undefined
    if (decided.every(standsAlone)) return decided
    return decided.filter((one) => {
      if (standsAlone(one)) return true
      const { requires } = this.#compiled.themes[one.theme]!
      const { subject } = one.match.indicator
      const isThere = (other: Decided): boolean => requires.includes(other.theme)
      const supported =
        (requires.length === 0 || decided.some(isThere) || codedBefore.some(isThere)) &&
        (subject === undefined || isLedBy(one.match, subject, decided))
      if (!supported) this.#onSuppressed?.(one.match, { by: 'requires' })
      return supported
    })
  }

  #yieldThemes(decided: readonly Decided[]): readonly Decided[] {
    if (!decided.some((one) => this.#yields[one.theme] === 1)) return decided
    const present = new Set(decided.map((one) => one.theme))
    const suppressed = new Map<number, number>()
    for (const theme of this.#compiled.themeOrder) {
      if (!present.has(theme)) continue
      const stronger = this.#compiled.themes[theme]!.yieldsTo.find((other) => present.has(other))
      if (stronger === undefined) continue
      present.delete(theme)
      suppressed.set(theme, stronger)
    }
    if (suppressed.size === 0) return decided
    return decided.filter((one) => {
      const stronger = suppressed.get(one.theme)
      if (stronger === undefined) return true
      this.#onSuppressed?.(one.match, {
        by: 'yields_to',
        theme: this.#compiled.codebook.themes[stronger]!.id,
      })
      return false
    })
  }

  /** One coding for matches of a theme that overlap: the longest, of equals the first in the codebook. */
  #mergeOverlapping(decided: readonly Decided[]): Decided[] {
    if (decided.length === 1) return [...decided]
    const sorted = sortFew([...decided], (a, b) => a.theme - b.theme || a.match.start - b.match.start)
    const merged: Decided[] = []
    for (let i = 0; i < sorted.length; ) {
      const from = i
      let best = sorted[i]!
      let { end } = best.match
      for (i += 1; i < sorted.length; i += 1) {
        const next = sorted[i]!
        if (next.theme !== best.theme || next.match.start >= end) break
        if (isBetter(next.match, best.match)) best = next
        end = Math.max(end, next.match.end)
      }
      for (let at = from; at < i; at += 1) {
        if (sorted[at] !== best) this.#onSuppressed?.(sorted[at]!.match, { by: 'merged', other: best.match })
      }
      merged.push(best)
    }
    return sortFew(
      merged,
      (a, b) => a.match.start - b.match.start || a.match.end - b.match.end || a.theme - b.theme,
    )
  }
}

/** Whether one of some themes is coded earlier in the sentence than a match begins, or as it begins. */
function isLedBy(match: Match, themes: readonly number[], decided: readonly Decided[]): boolean {
  return decided.some((other) => themes.includes(other.theme) && other.match.start <= match.start)
}

function isBetter(a: Match, b: Match): boolean {
  const difference = a.end - a.start - (b.end - b.start)
  if (difference !== 0) return difference > 0
  if (a.indicator.id !== b.indicator.id) return a.indicator.id < b.indicator.id
  return a.start < b.start
}
