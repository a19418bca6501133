import type { Codebook } from '../codebook/codebook.js'
import type { SourceMap } from '../codebook/source-map.js'
import type { Diagnostic } from '../text/diagnostic.js'
import { measureCoverage } from './coverage.js'
import type { ExampleRun } from './example-run.js'

/** An error where the examples exercise a smaller share of the indicators than asked; `floor` is in percent. */
export function checkCoverage(
  codebook: Codebook,
  run: ExampleRun,
  map: SourceMap,
  floor: number | undefined,
): Diagnostic[] {
  if (floor === undefined) return []
  const { share, exercised, indicators, idle } = measureCoverage(codebook, run)
  if (share * 100 >= floor) return []
  const span = map.nearestSpan(['codebook'])
  const names = [...new Set(idle.map(({ themeId }) => themeId))].slice(0, 5).join(', ')
  return [
    {
      rule: 'test/coverage',
      severity: 'error',
      path: map.path,
      ...map.placeOf(span),
      span,
      message: `examples exercise ${exercised} of ${indicators} indicators (${(share * 100).toFixed(1)} %), less than ${floor} %`,
      hint: `write examples for the indicators of ${names}`,
    },
  ]
}
