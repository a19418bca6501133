import type { Example } from '../codebook/codebook.js'
import type { Pointer } from '../codebook/yaml-node.js'
import type { CodedLanguage } from '../text/language.js'

/** A coding that an example gave: the theme, the indicator that fired (its id, or as written), and where in the text. */
export interface Firing {
  readonly themeId: string
  readonly indicator: string
  readonly start: number
  readonly end: number
  readonly quote: string
}

/** One example or counterexample, run. */
export interface ExampleResult {
  readonly themeId: string
  readonly themeIndex: number
  readonly kind: 'example' | 'counterexample'
  readonly example: Example
  readonly language: CodedLanguage
  readonly pointer: Pointer
  readonly firings: readonly Firing[]
  /** Whether it is coded as it should be, through the indicator it names where it names one. */
  readonly passes: boolean
}

/** All examples of a codebook, run. */
export interface ExampleRun {
  readonly results: readonly ExampleResult[]
}

/** How many examples there are and how they did; `todo` are known gaps, which neither pass nor fail. */
export interface ExampleCounts {
  readonly examples: number
  readonly passed: number
  readonly failed: number
  readonly todo: number
}

/** Counts the examples of a run. */
export function countExamples(run: ExampleRun): ExampleCounts {
  let passed = 0
  let failed = 0
  let todo = 0
  for (const { example, passes } of run.results) {
    if (example.todo !== undefined) todo += 1
    else if (passes) passed += 1
    else failed += 1
  }
  return { examples: run.results.length, passed, failed, todo }
}
