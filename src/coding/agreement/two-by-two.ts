/**
 * Two coders' yes and no about one theme, counted (or weighed, where a unit is a character). `missing` is the weight
 * of units that only one of them rated, by what that one said.
 */
export interface TwoByTwo {
  both: number
  onlyA: number
  onlyB: number
  neither: number
}

/** How far two coders agree. NaN where a coefficient is not defined. */
export interface Coefficients {
  readonly units: number
  readonly percentAgreement: number
  readonly kappa: number
  readonly alpha: number
  readonly ac1: number
  /** With `a` as the standard: of what `b` coded, the share that `a` coded too. */
  readonly precision: number
  /** Of what `a` coded, the share that `b` coded too. */
  readonly recall: number
  readonly f1: number
}

export const emptyTable = (): TwoByTwo => ({ both: 0, onlyA: 0, onlyB: 0, neither: 0 })

/** Adds one table to another. */
export function addTable(sum: TwoByTwo, table: TwoByTwo): void {
  sum.both += table.both
  sum.onlyA += table.onlyA
  sum.onlyB += table.onlyB
  sum.neither += table.neither
}

/**
 * The coefficients of a table of two coders and two categories: the closed forms of what `coefficients.ts` computes
 * from lists (Cohen 1960; Krippendorff 2011; Gwet 2008).
 */
export function computeCoefficients({ both, onlyA, onlyB, neither }: TwoByTwo): Coefficients {
  const n = both + onlyA + onlyB + neither
  const observed = (both + neither) / n
  const yesA = (both + onlyA) / n
  const yesB = (both + onlyB) / n
  const byMarginals = yesA * yesB + (1 - yesA) * (1 - yesB)
  const yes = 2 * both + onlyA + onlyB
  const no = 2 * neither + onlyA + onlyB
  const total = 2 * n
  const share = (yesA + yesB) / 2
  const byCategory = 2 * share * (1 - share)
  return {
    units: n,
    percentAgreement: observed,
    kappa: (observed - byMarginals) / (1 - byMarginals),
    // Nominal alpha of two coders: 1 - (n - 1) · disagreements / (yes · no), over 2n values.
    alpha: 1 - ((total - 1) * (onlyA + onlyB)) / (yes * no),
    ac1: (observed - byCategory) / (1 - byCategory),
    precision: both / (both + onlyB),
    recall: both / (both + onlyA),
    f1: (2 * both) / (2 * both + onlyA + onlyB),
  }
}
