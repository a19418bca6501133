// What the codings of one sentence mean to each other: `requires`, subjects, `yields_to`, and one coding where matches of
// a theme overlap.
import type { Polarity, Stance } from './coding.js'
import type { CompiledCodebook } from './compile.js'
import type { Match } from './match.js'
import { sortFew } from './sort-few.js'
import type { WordSpan } from './word-span.js'

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

/** The themes of a codebook that need others or give way to them. */
export class ThemeTies {
  readonly #compiled: CompiledCodebook
  /** By theme: 1 where it requires others, and where it yields to others. */
  readonly #requires: Uint8Array
  readonly #yields: Uint8Array

  constructor(compiled: CompiledCodebook) {
    this.#compiled = compiled
    this.#requires = Uint8Array.from(compiled.themes, ({ requires }) => (requires.length > 0 ? 1 : 0))
    this.#yields = Uint8Array.from(compiled.themes, ({ yieldsTo }) => (yieldsTo.length > 0 ? 1 : 0))
  }

  /** A theme that requires others stands only with one of them, in the sentence or in the one before. */
  keepSupported(
    decided: readonly Decided[],
    codedBefore: readonly Decided[],
    onSuppressed?: OnSuppressed,
  ): readonly Decided[] {
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
      if (!supported) onSuppressed?.(one.match, { by: 'requires' })
      return supported
    })
  }

  /** A theme gives way to those it yields to, where they are coded in the sentence. */
  yieldThemes(decided: readonly Decided[], onSuppressed?: OnSuppressed): readonly Decided[] {
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
      onSuppressed?.(one.match, {
        by: 'yields_to',
        theme: this.#compiled.codebook.themes[stronger]!.id,
      })
      return false
    })
  }
}

/** One coding for matches of a theme that overlap: the longest, of equals the first in the codebook. */
export function mergeOverlapping(decided: readonly Decided[], onSuppressed?: OnSuppressed): Decided[] {
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
      if (sorted[at] !== best) onSuppressed?.(sorted[at]!.match, { by: 'merged', other: best.match })
    }
    merged.push(best)
  }
  return sortFew(
    merged,
    (a, b) => a.match.start - b.match.start || a.match.end - b.match.end || a.theme - b.theme,
  )
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
