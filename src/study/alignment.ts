// Which English and Chinese sentences say the same: sentence lengths (Gale & Church 1993) and anchors that both
// languages write (numbers, Latin words, sections, a few hundred terms), by dynamic programming over groups of sentences.

import type { Section } from '../page/sections/section.js'
import { bundleSides, scoreAnchors } from './anchor-bundles.js'
import { AnchorReader, type Anchors } from './anchors.js'

/** Aligned sentences by index; either list may be empty. `score` is a log-odds-like number, higher is surer. */
export interface AlignedGroup {
  readonly en: number[]
  readonly zh: number[]
  readonly score: number
}

/** Sections of the sentences where they are known: sentences of different sections seldom align. */
export interface AlignmentOptions {
  readonly enSections?: readonly (Section | undefined)[]
  readonly zhSections?: readonly (Section | undefined)[]
}

/** English characters that a Chinese character stands for, and the variance of their difference by length. */
const LENGTH_RATIO = 3.1
const LENGTH_VARIANCE = 6.5

/** Shapes of groups with the logarithm of how usual they are. Source: Gale & Church 1993, table 5, for 1-1 to 2-2. */
const SHAPES = [
  { en: 1, zh: 1, prior: Math.log(0.8) },
  { en: 1, zh: 2, prior: Math.log(0.065) },
  { en: 2, zh: 1, prior: Math.log(0.065) },
  { en: 1, zh: 0, prior: Math.log(0.02) },
  { en: 0, zh: 1, prior: Math.log(0.02) },
  { en: 2, zh: 2, prior: Math.log(0.008) },
  { en: 1, zh: 3, prior: Math.log(0.006) },
  { en: 3, zh: 1, prior: Math.log(0.006) },
] as const

/** Most sentences of one language in a group. */
const LARGEST_GROUP = 3

const LENGTH_WEIGHT = 0.5
/** No score of lengths is above this: the logarithm of a chance, and what its approximation errs. */
const MOST_BY_LENGTH = 1e-5
const ANCHOR_WEIGHT = 0.8
const SECTION_PENALTY = 2.5

/** Half the width of the corridor around the path of equal lengths, in sentences, for long texts. */
const CORRIDOR = 30
const CORRIDOR_FROM = 40_000

/**
 * Aligns the sentences of two languages in order. Every sentence is in exactly one group: 1-1, 1-2, 2-1, 2-2, 1-3,
 * 3-1, or alone. Long texts are searched in a corridor around the path of equal lengths.
 */
export function alignSentences(
  en: readonly string[],
  zh: readonly string[],
  options: AlignmentOptions = {},
): AlignedGroup[] {
  const n = en.length
  const m = zh.length
  if (n + m === 0) return []
  const reader = new AnchorReader()
  const enSide = en.map((text) => reader.read(text, 'en'))
  const zhSide = zh.map((text) => reader.read(text, 'zh'))
  const bundles = bundleSides(enSide, zhSide, LARGEST_GROUP, reader.size)
  const enLengths = sumLengths(enSide)
  const zhLengths = sumLengths(zhSide)
  const ratio = readRatio(enLengths[n]!, zhLengths[m]!)

  const width = m + 1
  const best = new Float64Array((n + 1) * width).fill(Number.NEGATIVE_INFINITY)
  const from = new Uint8Array((n + 1) * width)
  const own = new Float64Array((n + 1) * width)
  best[0] = 0
  for (let i = 0; i <= n; i++) {
    const [low, high] = corridorOf(i, n, m, enLengths, zhLengths)
    for (let j = low; j <= high; j++) {
      if (i + j === 0) continue
      const at = i * width + j
      for (let s = 0; s < SHAPES.length; s++) {
        const { en: a, zh: b, prior } = SHAPES[s]!
        if (a > i || b > j) continue
        const before = best[(i - a) * width + (j - b)]!
        if (before === Number.NEGATIVE_INFINITY) continue
        const score = prior + scoreGroup(i - a, a, j - b, b, best[at]! - before - prior)
        if (before + score > best[at]!) {
          best[at] = before + score
          from[at] = s
          own[at] = score
        }
      }
    }
  }

  const groups: AlignedGroup[] = []
  let i = n
  let j = m
  while (i > 0 || j > 0) {
    const at = i * width + j
    const { en: a, zh: b } = SHAPES[from[at]!]!
    groups.push({ en: range(i - a, i), zh: range(j - b, j), score: Math.round(own[at]! * 1000) / 1000 })
    i -= a
    j -= b
  }
  return groups.reverse()

  /** The score of a group; where it cannot reach `least` any number below that will do. */
  function scoreGroup(i: number, a: number, j: number, b: number, least: number): number {
    if (a === 0 || b === 0) return 0
    const anchors =
      ANCHOR_WEIGHT *
      scoreAnchors(bundles.en, i * LARGEST_GROUP + a - 1, bundles.zh, j * LARGEST_GROUP + b - 1)
    if (anchors + MOST_BY_LENGTH < least) return Number.NEGATIVE_INFINITY
    const enLength = enLengths[i + a]! - enLengths[i]!
    const zhLength = (zhLengths[j + b]! - zhLengths[j]!) * ratio
    let score = LENGTH_WEIGHT * scoreLengths(enLength, zhLength) + anchors
    const enSection = options.enSections?.[i]
    const zhSection = options.zhSections?.[j]
    if (enSection !== undefined && zhSection !== undefined && enSection !== zhSection)
      score -= SECTION_PENALTY
    return score
  }
}

function sumLengths(side: readonly Anchors[]): Float64Array {
  const sums = new Float64Array(side.length + 1)
  side.forEach(({ length }, i) => {
    sums[i + 1] = sums[i]! + length
  })
  return sums
}

/** English characters to a Chinese one: what these two texts show, held near what is usual. */
function readRatio(enLength: number, zhLength: number): number {
  if (enLength === 0 || zhLength === 0) return LENGTH_RATIO
  const seen = enLength / zhLength
  const weight = Math.min(0.8, zhLength / 1000)
  return Math.min(5, Math.max(2, seen * weight + LENGTH_RATIO * (1 - weight)))
}

function corridorOf(i: number, n: number, m: number, en: Float64Array, zh: Float64Array): [number, number] {
  if (n * m <= CORRIDOR_FROM) return [0, m]
  const share = (en[i]! / en[n]!) * zh[m]!
  let low = 0
  let high = m
  while (low < high) {
    const middle = (low + high) >> 1
    if (zh[middle]! < share) low = middle + 1
    else high = middle
  }
  const reach = Math.max(CORRIDOR, Math.ceil(Math.sqrt(m)))
  return [i === 0 ? 0 : Math.max(0, low - reach), i === n ? m : Math.min(m, low + reach)]
}

/** Logarithm of the chance of so large a difference in length, two-sided normal (Gale & Church 1993, section 3). */
function scoreLengths(enLength: number, zhLength: number): number {
  const mean = (enLength + zhLength) / 2
  const z = Math.abs(enLength - zhLength) / Math.sqrt(LENGTH_VARIANCE * mean)
  return Math.log(Math.max(1e-12, 2 * upperTail(z)))
}

/** Upper tail of the standard normal. Source: Abramowitz & Stegun 1964, 26.2.17. */
function upperTail(z: number): number {
  const t = 1 / (1 + 0.2316419 * z)
  const polynomial =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return 0.3989422804 * Math.exp((-z * z) / 2) * polynomial
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, i) => start + i)
}
