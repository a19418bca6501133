// From matches to codings: longest, sections, negation, `yields_to`, and one coding where matches of a theme overlap.

import type { Polarity } from './coding.js'
import type { CompiledCodebook } from './compile.js'
import { isAllowed, type Match } from './match.js'
import { Negation } from './negation.js'
import type { Sentence } from './sentence.js'

/** A match that stands, with the theme it is coded under. */
export interface Decided {
  readonly match: Match
  readonly theme: number
  readonly polarity: Polarity
}

/** Why a match did not become a coding of its own, for those who ask. */
export type Suppression =
  | { readonly by: 'longest'; readonly other: Match }
  | { readonly by: 'section' }
  | { readonly by: 'negation'; readonly cue: { readonly start: number; readonly end: number } }
  | { readonly by: 'yields_to'; readonly theme: string }
  | { readonly by: 'merged'; readonly other: Match }

export type OnSuppressed = (match: Match, suppression: Suppression) => void

/** Applies the rules to the matches of one study, in their order, and gives what is coded, sentence by sentence. */
export function resolveMatches(
  compiled: CompiledCodebook,
  matches: readonly Match[],
  onSuppressed?: OnSuppressed,
): Map<Sentence, Decided[]> {
  const bySentence = new Map<Sentence, Match[]>()
  for (const match of matches) {
    const list = bySentence.get(match.sentence)
    if (list === undefined) bySentence.set(match.sentence, [match])
    else list.push(match)
  }
  const resolved = new Map<Sentence, Decided[]>()
  for (const [sentence, own] of bySentence) {
    const longest = keepLongest(compiled, own, onSuppressed)
    const allowed = longest.filter((match) => {
      const allows = isAllowed(match, compiled)
      if (!allows) onSuppressed?.(match, { by: 'section' })
      return allows
    })
    const decided = decideNegation(compiled, sentence, allowed, onSuppressed)
    const merged = mergeOverlapping(yieldThemes(compiled, decided, onSuppressed), onSuppressed)
    if (merged.length > 0) resolved.set(sentence, merged)
  }
  return resolved
}

/** Chinese phrases strictly inside a longer phrase of the codebook do not count. */
function keepLongest(
  compiled: CompiledCodebook,
  matches: readonly Match[],
  onSuppressed?: OnSuppressed,
): readonly Match[] {
  const phrases = matches.filter((match) => isChinesePhrase(compiled, match))
  if (phrases.length < 2) return matches
  return matches.filter((match) => {
    if (!phrases.includes(match)) return true
    const other = phrases.find(
      (one) =>
        one.start <= match.start && one.end >= match.end && one.end - one.start > match.end - match.start,
    )
    if (other !== undefined) onSuppressed?.(match, { by: 'longest', other })
    return other === undefined
  })
}

function isChinesePhrase(compiled: CompiledCodebook, match: Match): boolean {
  if (match.indicator.language !== 'zh' || match.pattern === undefined) return false
  return compiled.patterns[match.pattern]!.parsed?.kind === 'phrase'
}

function decideNegation(
  compiled: CompiledCodebook,
  sentence: Sentence,
  matches: readonly Match[],
  onSuppressed?: OnSuppressed,
): Decided[] {
  if (matches.length === 0) return []
  const negation = new Negation(sentence)
  const decided: Decided[] = []
  for (const match of matches) {
    const { theme } = match.indicator
    const cue = negation.cueOf(match)
    const policy = compiled.codebook.themes[theme]!.negation
    if (cue === undefined) decided.push({ match, theme, polarity: 'affirmed' })
    else if (policy === 'keep') decided.push({ match, theme, polarity: 'negated' })
    else if (policy === 'drop') onSuppressed?.(match, { by: 'negation', cue })
    else {
      const target = compiled.themeIndex.get(policy.flip)
      if (target === undefined) onSuppressed?.(match, { by: 'negation', cue })
      else decided.push({ match, theme: target, polarity: 'affirmed' })
    }
  }
  return decided
}

function yieldThemes(
  compiled: CompiledCodebook,
  decided: readonly Decided[],
  onSuppressed?: OnSuppressed,
): Decided[] {
  const present = new Set(decided.map((one) => one.theme))
  const suppressed = new Map<number, string>()
  for (const theme of compiled.themeOrder) {
    if (!present.has(theme)) continue
    const stronger = compiled.codebook.themes[theme]!.yieldsTo.find((id) => {
      const other = compiled.themeIndex.get(id)
      return other !== undefined && other !== theme && present.has(other)
    })
    if (stronger === undefined) continue
    present.delete(theme)
    suppressed.set(theme, stronger)
  }
  return decided.filter((one) => {
    const theme = suppressed.get(one.theme)
    if (theme !== undefined) onSuppressed?.(one.match, { by: 'yields_to', theme })
    return theme === undefined
  })
}

/** One coding for matches of a theme that overlap: the longest, of equals the first in the codebook. */
function mergeOverlapping(decided: readonly Decided[], onSuppressed?: OnSuppressed): Decided[] {
  const sorted = [...decided].sort((a, b) => a.theme - b.theme || a.match.start - b.match.start)
  const merged: Decided[] = []
  for (let i = 0; i < sorted.length; ) {
    const group = [sorted[i]!]
    let end = group[0]!.match.end
    for (i += 1; i < sorted.length; i += 1) {
      const next = sorted[i]!
      if (next.theme !== group[0]!.theme || next.match.start >= end) break
      group.push(next)
      end = Math.max(end, next.match.end)
    }
    const best = group.reduce((a, b) => (isBetter(b.match, a.match) ? b : a))
    for (const one of group) {
      if (one !== best) onSuppressed?.(one.match, { by: 'merged', other: best.match })
    }
    merged.push(best)
  }
  return merged.sort(
    (a, b) => a.match.start - b.match.start || a.match.end - b.match.end || a.theme - b.theme,
  )
}

function isBetter(a: Match, b: Match): boolean {
  const difference = a.end - a.start - (b.end - b.start)
  if (difference !== 0) return difference > 0
  if (a.indicator.id !== b.indicator.id) return a.indicator.id < b.indicator.id
  return a.start < b.start
}
