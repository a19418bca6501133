import type { Segment } from '../study/study.js'
import { makeId } from '../text/hash.js'
import type { Coding } from './coding.js'

export type Verdict = 'accept' | 'reject' | 'recode' | 'add'

/** One row of decisions.csv: what a person decided about a coding, or added. */
export interface Decision {
  readonly codingId: string
  readonly studyId: string
  readonly themeId: string
  readonly quote: string
  /** Words before and after the quote, by which it is found again when offsets move. */
  readonly prefix: string
  readonly suffix: string
  readonly verdict: Verdict
  readonly newThemeId: string
  readonly coder: string
  readonly decidedAt: string
  readonly memo: string
  /** Line of decisions.csv, from 1. */
  readonly line: number
}

/** What came of a study's decisions: its codings with them, and the lines of those that found no place. */
export interface DecidedCodings {
  readonly codings: readonly Coding[]
  readonly staleLines: readonly number[]
}

interface Spot {
  readonly segment: Segment
  readonly start: number
  readonly end: number
}

/** How many characters of context agree around a place; more is better. */
function contextMatch(segment: Segment, at: number, quote: string, decision: Decision): number {
  const before = segment.text.slice(0, at)
  const after = segment.text.slice(at + quote.length)
  let score = 0
  if (decision.prefix !== '' && before.trimEnd().endsWith(decision.prefix.trim())) score += 2
  if (decision.suffix !== '' && after.trimStart().startsWith(decision.suffix.trim())) score += 2
  return score
}

/** The place of a decision's quote: the one whose surroundings agree best, the first among equals. */
function findQuote(decision: Decision, segments: readonly Segment[]): Spot | undefined {
  if (decision.quote === '') return undefined
  let best: (Spot & { readonly score: number }) | undefined
  for (const segment of segments) {
    for (
      let at = segment.text.indexOf(decision.quote);
      at >= 0;
      at = segment.text.indexOf(decision.quote, at + 1)
    ) {
      const score = contextMatch(segment, at, decision.quote, decision)
      if (best === undefined || score > best.score) {
        const start = segment.start + at
        best = { segment, start, end: start + decision.quote.length, score }
      }
    }
  }
  return best
}

const decided = (coding: Coding, decision: Decision, changes: Partial<Coding>): Coding => ({
  ...coding,
  ...(decision.coder !== '' && { coder: decision.coder }),
  ...(decision.decidedAt !== '' && { decidedAt: decision.decidedAt }),
  ...(decision.memo !== '' && { memo: decision.memo }),
  ...changes,
})

function addCoding(decision: Decision, themeId: string, spot: Spot, codebook: string): Coding {
  const { segment } = spot
  return decided(
    {
      codingId: makeId('c', segment.pageId, codebook, themeId, spot.start, spot.end, 'human'),
      codebook,
      themeId,
      segmentId: segment.segmentId,
      unitId: segment.unitId,
      studyId: segment.studyId,
      pageId: segment.pageId,
      polarity: 'affirmed',
      stance: 'asserted',
      origin: 'human',
      status: 'accepted',
      quote: segment.text.slice(spot.start - segment.start, spot.end - segment.start),
      line: segment.line,
      start: spot.start,
      end: spot.end,
      indicator: '',
    },
    decision,
    {},
  )
}

/**
 * Carries decisions into the codings of one study: by coding_id, else by the quote in its context. A rejected
 * coding stays with status `rejected`; a recoded one is rejected and stands under its new theme as a person's; a
 * decision whose quote stands nowhere any more is stale. What the rules no longer suggest but a person accepted
 * stays, as a person's coding.
 */
export function applyDecisions(
  codings: readonly Coding[],
  segments: readonly Segment[],
  decisions: readonly Decision[],
  codebook: string,
): DecidedCodings {
  if (decisions.length === 0) return { codings, staleLines: [] }
  const result = [...codings]
  const byId = new Map(result.map((coding, i) => [coding.codingId, i]))
  const staleLines: number[] = []
  for (const decision of decisions) {
    const spot = findQuote(decision, segments)
    let place = byId.get(decision.codingId)
    if (place === undefined && spot !== undefined) {
      const found = result.findIndex(
        (c) =>
          c.codebook === codebook &&
          c.themeId === decision.themeId &&
          c.segmentId === spot.segment.segmentId &&
          c.start < spot.end &&
          spot.start < c.end,
      )
      if (found >= 0) place = found
    }
    const coding = place === undefined ? undefined : result[place]
    if (decision.verdict === 'add') {
      if (spot === undefined) staleLines.push(decision.line)
      else if (coding !== undefined) result[place!] = decided(coding, decision, { status: 'accepted' })
      else result.push(addCoding(decision, decision.newThemeId || decision.themeId, spot, codebook))
      continue
    }
    if (coding === undefined) {
      if (decision.verdict === 'accept' && spot !== undefined) {
        result.push(addCoding(decision, decision.themeId, spot, codebook))
      } else if (decision.verdict === 'recode' && spot !== undefined) {
        result.push(addCoding(decision, decision.newThemeId, spot, codebook))
      } else if (spot === undefined) staleLines.push(decision.line)
      continue
    }
    if (decision.verdict === 'accept') result[place!] = decided(coding, decision, { status: 'accepted' })
    else {
      result[place!] = decided(coding, decision, { status: 'rejected' })
      if (decision.verdict === 'recode') {
        const segment = segments.find((s) => s.segmentId === coding.segmentId)
        if (segment !== undefined) {
          const at = { segment, start: coding.start, end: coding.end }
          result.push(addCoding(decision, decision.newThemeId, at, codebook))
        }
      }
    }
  }
  return { codings: sortByPlace(result, segments), staleLines }
}

/** Codings in the order of their segments, then of their places. */
function sortByPlace(codings: readonly Coding[], segments: readonly Segment[]): Coding[] {
  const order = new Map(segments.map((segment, i) => [segment.segmentId, i]))
  return codings
    .map((coding, i) => ({ coding, i, rank: order.get(coding.segmentId) ?? 0 }))
    .sort((a, b) => a.rank - b.rank || a.coding.start - b.coding.start || a.i - b.i)
    .map(({ coding }) => coding)
}
