/**
 * Coefficients of agreement for nominal data. A rating is a category; `undefined` is a missing value.
 * Where a coefficient is not defined (nothing to compare, or all ratings in one category) it is NaN.
 */
export type Rating = string | number | boolean | undefined

function pairUp(a: readonly Rating[], b: readonly Rating[]): [Rating, Rating][] {
  if (a.length !== b.length) throw new RangeError(`two coders rated ${a.length} and ${b.length} units`)
  return a.flatMap((rating, i) => (rating === undefined || b[i] === undefined ? [] : [[rating, b[i]]]))
}

function countCategories(ratings: Iterable<Rating>): Map<Rating, number> {
  const counts = new Map<Rating, number>()
  for (const rating of ratings) counts.set(rating, (counts.get(rating) ?? 0) + 1)
  return counts
}

/** Share of units on which two coders agree; units that one of them left out do not count. */
export function percentAgreement(a: readonly Rating[], b: readonly Rating[]): number {
  const pairs = pairUp(a, b)
  return pairs.filter(([x, y]) => x === y).length / pairs.length
}

/** Cohen's kappa of two coders (Cohen 1960): chance is the product of their own marginals. */
export function cohenKappa(a: readonly Rating[], b: readonly Rating[]): number {
  const pairs = pairUp(a, b)
  const n = pairs.length
  const countsA = countCategories(pairs.map(([x]) => x))
  const countsB = countCategories(pairs.map(([, y]) => y))
  let expected = 0
  for (const [category, count] of countsA) expected += (count / n) * ((countsB.get(category) ?? 0) / n)
  return (percentAgreement(a, b) - expected) / (1 - expected)
}

/**
 * Gwet's AC1 of two coders (Gwet 2008): chance is the mean of p(1 - p) over the categories, so that a rare category
 * does not make it collapse. Missing values count for the marginals, not for agreement (Gwet 2014, chapter 4).
 * @param categories the categories that could have been used; those that were, where absent
 */
export function gwetAC1(a: readonly Rating[], b: readonly Rating[], categories?: readonly Rating[]): number {
  const used = new Set<Rating>(categories ?? [...a, ...b].filter((rating) => rating !== undefined))
  const shares = new Map<Rating, number>()
  let rated = 0
  for (let i = 0; i < a.length; i++) {
    const here = [a[i], b[i]].filter((rating) => rating !== undefined)
    if (here.length === 0) continue
    rated++
    for (const rating of here) shares.set(rating, (shares.get(rating) ?? 0) + 1 / here.length)
  }
  let chance = 0
  for (const category of used) {
    const share = (shares.get(category) ?? 0) / rated
    chance += share * (1 - share)
  }
  chance /= used.size - 1
  return (percentAgreement(a, b) - chance) / (1 - chance)
}

/**
 * Krippendorff's alpha for nominal data, any number of coders, missing values allowed (Krippendorff 2011,
 * "Computing Krippendorff's Alpha-Reliability", section C). Units that fewer than two coders rated do not count.
 * @param coders one list of ratings a coder, all over the same units
 */
export function krippendorffAlpha(coders: readonly (readonly Rating[])[]): number {
  const units = coders[0]?.length ?? 0
  const totals = new Map<Rating, number>()
  let paired = 0
  let disagreement = 0
  for (let unit = 0; unit < units; unit++) {
    const counts = countCategories(coders.map((ratings) => ratings[unit]).filter((r) => r !== undefined))
    let values = 0
    for (const count of counts.values()) values += count
    if (values < 2) continue
    paired += values
    let same = 0
    for (const [category, count] of counts) {
      totals.set(category, (totals.get(category) ?? 0) + count)
      same += count * (count - 1)
    }
    disagreement += values - same / (values - 1)
  }
  let sameByChance = 0
  for (const total of totals.values()) sameByChance += total * (total - 1)
  const expected = paired - sameByChance / (paired - 1)
  return 1 - disagreement / expected
}
