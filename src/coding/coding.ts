import type { Stance } from '../codebook/codebook.js'

export type Polarity = 'affirmed' | 'negated'
export type { Stance }
export type Origin = 'rule' | 'human'
export type CodingStatus = 'suggested' | 'accepted' | 'rejected' | 'stale'

/**
 * A theme applied to a place in a segment. `start` and `end` are UTF-16 offsets in the page text, `quote` is that
 * slice, `indicator` the indicator that fired as written in the codebook (or its id), empty for a person's coding.
 * `groups` are the named groups of a regular expression that fired.
 */
export interface Coding {
  readonly codingId: string
  readonly codebook: string
  readonly themeId: string
  readonly segmentId: string
  readonly unitId: string
  readonly studyId: string
  readonly pageId: string
  readonly polarity: Polarity
  readonly stance: Stance
  readonly origin: Origin
  readonly status: CodingStatus
  readonly quote: string
  readonly line: number
  readonly start: number
  readonly end: number
  readonly indicator: string
  readonly coder?: string
  readonly decidedAt?: string
  readonly memo?: string
  readonly groups?: Readonly<Record<string, string>>
}
