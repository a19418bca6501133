/** A reproducible stream of numbers from 0 to 1 (Mulberry32): the same seed gives the same numbers everywhere. */
export function makeRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** A percentile interval. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/**
 * Percentile intervals of several statistics by the cluster bootstrap (Efron & Tibshirani 1993, chapter 13): whole
 * studies are drawn with replacement, since sentences of one study are not independent.
 * @param clusters how many there are
 * @param compute the statistics of one draw of clusters; NaN where not defined, which leaves the draw out
 * @returns one interval a statistic, of the level 95 %; NaN where fewer than half of the draws define it
 */
export function bootstrapIntervals(
  clusters: number,
  compute: (draw: Uint32Array) => readonly number[],
  options: { readonly draws: number; readonly seed: number },
): Interval[] {
  const random = makeRandom(options.seed)
  const draw = new Uint32Array(clusters)
  const values: number[][] = []
  for (let i = 0; i < options.draws; i++) {
    for (let j = 0; j < clusters; j++) draw[j] = Math.floor(random() * clusters)
    compute(draw).forEach((value, k) => {
      values[k] ??= []
      if (!Number.isNaN(value)) values[k].push(value)
    })
  }
  return values.map((list) => {
    if (list.length < options.draws / 2) return { low: Number.NaN, high: Number.NaN }
    list.sort((a, b) => a - b)
    const at = (q: number) => list[Math.min(list.length - 1, Math.floor(q * list.length))]!
    return { low: at(0.025), high: at(0.975) }
  })
}
