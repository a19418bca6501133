import { countExamples } from '../lint/example-run.js'
import type { Diagnostic, Severity } from '../text/diagnostic.js'
import { CODED_LANGUAGES } from '../text/language.js'
import type { CheckedCodebook, ReportContext } from './context.js'

/** What was checked and what came of it, counted. */
export interface ReportSummary {
  readonly codebooks: number
  readonly themes: number
  readonly indicators: number
  readonly examples: number
  readonly passed: number
  readonly todo: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
}

/** Counts the codebooks of a report and its diagnostics. */
export function summariseReport(diagnostics: readonly Diagnostic[], context: ReportContext): ReportSummary {
  const of = (severity: Severity) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length
  let themes = 0
  let indicators = 0
  let examples = 0
  let passed = 0
  let todo = 0
  for (const checked of context.codebooks) {
    themes += checked.codebook?.themes.length ?? 0
    indicators += countIndicators(checked)
    if (checked.exampleRun === undefined) {
      for (const theme of checked.codebook?.themes ?? [])
        examples += theme.examples.length + theme.counterexamples.length
      continue
    }
    const counts = countExamples(checked.exampleRun)
    examples += counts.examples
    passed += counts.passed
    todo += counts.todo
  }
  return {
    codebooks: context.codebooks.length,
    themes,
    indicators,
    examples,
    passed,
    todo,
    errors: of('error'),
    warnings: of('warning'),
    infos: of('info'),
  }
}

function countIndicators({ codebook }: CheckedCodebook): number {
  let count = 0
  for (const theme of codebook?.themes ?? []) {
    for (const language of CODED_LANGUAGES) count += theme.indicators[language]?.length ?? 0
  }
  return count
}

/** The summary in one line: `1 error, 2 warnings in 1 codebook (14 themes, 96 indicators, 41 examples: 40 passed)`. */
export function describeSummary(summary: ReportSummary): string {
  const { errors, warnings, infos, codebooks, themes, indicators, examples, passed, todo } = summary
  const found = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
    ...(infos > 0 ? [count(infos, 'note')] : []),
  ]
  const tests =
    examples === 0
      ? ''
      : `, ${count(examples, 'example')}: ${passed} passed${todo > 0 ? `, ${count(todo, 'known gap')}` : ''}`
  const where = `in ${count(codebooks, 'codebook')} (${count(themes, 'theme')}, ${count(indicators, 'indicator')}${tests})`
  return `${found.length === 0 ? 'no findings' : found.join(', ')} ${where}`
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`
}
