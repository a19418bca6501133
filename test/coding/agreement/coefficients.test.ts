import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  cohenKappa,
  gwetAC1,
  krippendorffAlpha,
  percentAgreement,
  type Rating,
} from '../../../src/coding/agreement/coefficients.js'
import { computeCoefficients } from '../../../src/coding/agreement/two-by-two.js'
import { PYTHON, testWith } from '../../support/needs.js'

const _ = undefined

test('alpha of four coders with missing values is Krippendorff’s published 0.743', () => {
  // Krippendorff 2011, section C: 12 units, nominal categories 1 to 5.
  const coders: Rating[][] = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
    [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
  ]
  expect(krippendorffAlpha(coders)).toBeCloseTo(0.743, 3)
})

test('alpha of two coders and two categories is Krippendorff’s published 0.095', () => {
  // Krippendorff 2011, section A: ten units, 0 and 1.
  const a = [0, 1, 0, 0, 0, 0, 0, 0, 1, 0]
  const b = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0]
  expect(krippendorffAlpha([a, b])).toBeCloseTo(0.095, 3)
})

test('alpha of two coders and five categories is Krippendorff’s published 0.692', () => {
  // Krippendorff 2011, section B: twelve units, a to e.
  const a = ['a', 'a', 'b', 'b', 'd', 'c', 'c', 'c', 'e', 'd', 'd', 'a']
  const b = ['b', 'a', 'b', 'b', 'b', 'c', 'c', 'c', 'e', 'd', 'd', 'd']
  expect(krippendorffAlpha([a, b])).toBeCloseTo(0.692, 3)
})

test('kappa is Cohen’s published 0.492', () => {
  // Cohen 1960, table 1: 200 patients, shares of agreement .25, .12, .02 … of the 3 x 3 table.
  const table: [string, string, number][] = [
    ['1', '1', 88],
    ['1', '2', 14],
    ['1', '3', 18],
    ['2', '1', 10],
    ['2', '2', 40],
    ['2', '3', 10],
    ['3', '1', 2],
    ['3', '2', 6],
    ['3', '3', 12],
  ]
  const a = table.flatMap(([x, , n]) => Array<Rating>(n).fill(x))
  const b = table.flatMap(([, y, n]) => Array<Rating>(n).fill(y))
  expect(cohenKappa(a, b)).toBeCloseTo(0.492, 3)
  expect(percentAgreement(a, b)).toBeCloseTo(0.7, 10)
})

test('units that one coder left out count for neither agreement nor kappa', () => {
  expect(percentAgreement([1, _, 2], [1, 2, _])).toBe(1)
  expect(
    krippendorffAlpha([
      [1, _, 2, 1],
      [1, 2, _, 2],
    ]),
  ).toBe(
    krippendorffAlpha([
      [1, 1],
      [1, 2],
    ]),
  )
})

test('the closed forms for two categories equal the general ones', () => {
  const yesNo = fc.array(fc.tuple(fc.boolean(), fc.boolean()), { minLength: 2, maxLength: 60 })
  fc.assert(
    fc.property(yesNo, (pairs) => {
      const a = pairs.map(([x]) => x)
      const b = pairs.map(([, y]) => y)
      const count = (x: boolean, y: boolean) => pairs.filter((p) => p[0] === x && p[1] === y).length
      const table = {
        both: count(true, true),
        onlyA: count(true, false),
        onlyB: count(false, true),
        neither: count(false, false),
      }
      const closed = computeCoefficients(table)
      const same = (x: number, y: number) =>
        Number.isNaN(x) || Number.isNaN(y) ? true : Math.abs(x - y) < 1e-9
      expect(same(closed.percentAgreement, percentAgreement(a, b))).toBe(true)
      expect(same(closed.kappa, cohenKappa(a, b))).toBe(true)
      expect(same(closed.alpha, krippendorffAlpha([a, b]))).toBe(true)
      expect(same(closed.ac1, gwetAC1(a, b, [true, false]))).toBe(true)
    }),
  )
})

const CHECK = `
import json, sys, warnings
import numpy as np, pandas as pd, krippendorff
from irrCAC.raw import CAC
warnings.filterwarnings("ignore")
out = []
for coders in json.load(sys.stdin):
    matrix = np.array([[np.nan if v is None else v for v in row] for row in coders], dtype=float)
    alpha = krippendorff.alpha(reliability_data=matrix, level_of_measurement="nominal")
    two = pd.DataFrame(matrix[:2].T)
    cac = CAC(two, digits=12)
    out.append([alpha, cac.gwet()["est"]["coefficient_value"], cac.conger()["est"]["coefficient_value"]])
print(json.dumps(out))
`

testWith(
  'THEMELINE_PYTHON with krippendorff and irrcac',
  PYTHON !== undefined,
  'alpha, AC1 and kappa equal those of the krippendorff and irrcac packages on random ratings',
  () => {
    let seed = 7
    const next = () => {
      seed = (seed * 1103515245 + 12345) % 2147483648
      return seed / 2147483648
    }
    const cases = Array.from({ length: 40 }, (_case, i) => {
      const units = 12 + (i % 20)
      const truth = Array.from({ length: units }, () => Math.floor(next() * 3))
      return Array.from({ length: 3 }, (_coder, c) =>
        truth.map((value) => {
          // Only the third coder leaves units out: irrcac treats missing values of two coders in its own way.
          if (c === 2 && next() < 0.2) return null
          return next() < 0.7 ? value : Math.floor(next() * 3)
        }),
      )
    })
    const theirs = JSON.parse(
      execFileSync(PYTHON!, ['-c', CHECK], { input: JSON.stringify(cases), encoding: 'utf8' }),
    ) as [number, number, number][]
    cases.forEach((coders, i) => {
      const lists = coders.map((row) => row.map((value) => value ?? undefined))
      expect(krippendorffAlpha(lists)).toBeCloseTo(theirs[i]![0], 9)
      expect(gwetAC1(lists[0]!, lists[1]!)).toBeCloseTo(theirs[i]![1], 9)
      expect(cohenKappa(lists[0]!, lists[1]!)).toBeCloseTo(theirs[i]![2], 9)
    })
  },
)
