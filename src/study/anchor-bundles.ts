// The anchors of one to three sentences together, so that many groups can be compared fast.
import type { Anchors } from './anchors.js'

/**
 * The bundles of one side: `start * largest + count - 1` is that of one to `largest` sentences from `start` on. What
 * is told of each: how many anchors it has, the sum of their weights, and those that the other side has too, from
 * `from[bundle]` to `from[bundle + 1]` of `numbers` and `weights`.
 */
export interface Bundles {
  readonly sizes: Int32Array
  readonly totals: Float64Array
  /** A bit for each anchor that the other side has too, by its number: bundles that share none share no anchor. */
  readonly masks: Int32Array
  readonly from: Int32Array
  readonly numbers: readonly number[]
  readonly weights: readonly number[]
}

const EN = 1
const ZH = 2

/** The bundles of two sides. `size` is how many anchors there are. */
export function bundleSides(
  en: readonly Anchors[],
  zh: readonly Anchors[],
  largest: number,
  size: number,
): { en: Bundles; zh: Bundles } {
  const sides = new Uint8Array(size)
  for (const { numbers } of en) for (const number of numbers) sides[number]! |= EN
  for (const { numbers } of zh) for (const number of numbers) sides[number]! |= ZH
  const places = new Int32Array(size)
  return { en: bundleAnchors(en, largest, sides, places), zh: bundleAnchors(zh, largest, sides, places) }
}

function bundleAnchors(
  side: readonly Anchors[],
  largest: number,
  sides: Uint8Array,
  places: Int32Array,
): Bundles {
  const bundles = side.length * largest
  const sizes = new Int32Array(bundles)
  const totals = new Float64Array(bundles)
  const masks = new Int32Array(bundles)
  const from = new Int32Array(bundles + 1)
  const numbers: number[] = []
  const weights: number[] = []
  for (let start = 0; start < side.length; start++) {
    // The anchors of the sentences so far, in their order; one that several have keeps its place and its largest weight.
    const joined: number[] = []
    const largestWeights: number[] = []
    for (let count = 1; count <= largest; count++) {
      const bundle = start * largest + count - 1
      const added = side[start + count - 1]
      if (added !== undefined) {
        for (let i = 0; i < added.numbers.length; i++) {
          const number: number = added.numbers[i]!
          const weight = added.weights[i]!
          const place = places[number]!
          if (place < joined.length && joined[place] === number)
            largestWeights[place] = Math.max(weight, largestWeights[place]!)
          else {
            places[number] = joined.length
            joined.push(number)
            largestWeights.push(weight)
          }
        }
        let total = 0
        let mask = 0
        for (let i = 0; i < joined.length; i++) {
          const number: number = joined[i]!
          total += largestWeights[i]!
          if (sides[number] !== (EN | ZH)) continue
          mask |= 1 << (number & 31)
          numbers.push(number)
          weights.push(largestWeights[i]!)
        }
        sizes[bundle] = joined.length
        totals[bundle] = total
        masks[bundle] = mask
      }
      from[bundle + 1] = numbers.length
    }
  }
  return { sizes, totals, masks, from, numbers, weights }
}

/** Anchors that both sides have, less those that one side alone has, by their weight. */
export function scoreAnchors(left: Bundles, l: number, right: Bundles, r: number): number {
  const all = left.totals[l]! + right.totals[r]!
  if ((left.masks[l]! & right.masks[r]!) === 0) return 0 - all * 0.5
  return left.sizes[l]! <= right.sizes[r]!
    ? scoreShared(left, l, right, r, all)
    : scoreShared(right, r, left, l, all)
}

/** The same where the first bundle has no more anchors than the second. */
function scoreShared(few: Bundles, f: number, many: Bundles, m: number, all: number): number {
  let shared = 0
  let inBoth = 0
  const mask = many.masks[m]!
  const end = few.from[f + 1]!
  const last = many.from[m + 1]!
  for (let i = few.from[f]!; i < end; i++) {
    const number = few.numbers[i]!
    if ((mask & (1 << (number & 31))) === 0) continue
    for (let k = many.from[m]!; k < last; k++) {
      if (many.numbers[k] !== number) continue
      shared += Math.max(few.weights[i]!, many.weights[k]!)
      inBoth += few.weights[i]! + many.weights[k]!
      break
    }
  }
  return shared * 2 - (all - inBoth) * 0.5
}
