// The anchors of one to three sentences together, by number, so that many groups can be compared fast.
import type { Anchors } from './anchors.js'

/** The anchors of a sentence by number, with their weights. */
export interface NumberedAnchors {
  readonly numbers: Int32Array
  readonly weights: Float64Array
}

/** The anchors of some sentences together, and the sum of their weights. */
export interface Bundle extends NumberedAnchors {
  readonly total: number
  /** A bit for each anchor, by its number: bundles that share none of these share no anchor. */
  readonly mask: number
}

/** Gives each anchor a number, the same on both sides; `numbers` holds those given so far. */
export function numberAnchors(anchors: Anchors, numbers: Map<string, number>): NumberedAnchors {
  const own = { numbers: new Int32Array(anchors.size), weights: new Float64Array(anchors.size) }
  let i = 0
  for (const [anchor, weight] of anchors) {
    let number = numbers.get(anchor)
    if (number === undefined) {
      number = numbers.size
      numbers.set(anchor, number)
    }
    own.numbers[i] = number
    own.weights[i++] = weight
  }
  return own
}

/** Bundles of one to `largest` sentences from each start, made once: `bundles[start * largest + count - 1]`. */
export function bundleAnchors(side: readonly NumberedAnchors[], largest: number): Bundle[] {
  const bundles: Bundle[] = []
  for (let start = 0; start < side.length; start++) {
    let joined: NumberedAnchors = side[start]!
    for (let count = 1; count <= largest; count++) {
      const added = side[start + count - 1]
      if (added !== undefined && count > 1) joined = join(joined, added)
      bundles.push(complete(joined))
    }
  }
  return bundles
}

/** The anchors of both, in their order; one that both have keeps its place and its larger weight. */
function join(first: NumberedAnchors, second: NumberedAnchors): NumberedAnchors {
  const numbers = new Int32Array(first.numbers.length + second.numbers.length)
  const weights = new Float64Array(numbers.length)
  numbers.set(first.numbers)
  weights.set(first.weights)
  let size = first.numbers.length
  for (let i = 0; i < second.numbers.length; i++) {
    const at = first.numbers.indexOf(second.numbers[i]!)
    if (at >= 0) weights[at] = Math.max(second.weights[i]!, weights[at]!)
    else {
      numbers[size] = second.numbers[i]!
      weights[size++] = second.weights[i]!
    }
  }
  return { numbers: numbers.subarray(0, size), weights: weights.subarray(0, size) }
}

function complete({ numbers, weights }: NumberedAnchors): Bundle {
  let total = 0
  let mask = 0
  for (let i = 0; i < numbers.length; i++) {
    total += weights[i]!
    mask |= 1 << (numbers[i]! & 31)
  }
  return { numbers, weights, total, mask }
}

/** Anchors that both sides have, less those that one side alone has, by their weight. */
export function scoreAnchors(left: Bundle, right: Bundle): number {
  let shared = 0
  let inBoth = 0
  if ((left.mask & right.mask) !== 0) {
    const isLeftFewer = left.numbers.length <= right.numbers.length
    const few = isLeftFewer ? left : right
    const many = isLeftFewer ? right : left
    for (let i = 0; i < few.numbers.length; i++) {
      const number = few.numbers[i]!
      if ((many.mask & (1 << (number & 31))) === 0) continue
      for (let k = 0; k < many.numbers.length; k++) {
        if (many.numbers[k] !== number) continue
        shared += Math.max(few.weights[i]!, many.weights[k]!)
        inBoth += few.weights[i]! + many.weights[k]!
        break
      }
    }
  }
  return shared * 2 - (left.total + right.total - inBoth) * 0.5
}
