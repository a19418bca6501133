import type { ParsedCodebook } from '../codebook/parse-codebook.js'
import type { SourceMap } from '../codebook/source-map.js'
import type { Segment } from '../study/study.js'
import type { Diagnostic, Severity } from '../text/diagnostic.js'
import { traceCorpus } from './corpus-trace.js'
import { applyDisableComments, findDisableComments } from './disable-comments.js'
import type { ExampleRun } from './example-run.js'
import { collectIndicators, collectPatterns } from './pattern-use.js'
import { RULES } from './registry.js'
import type { Finding, LintContext } from './rule.js'
import { runExamples } from './run-examples.js'

/** A severity, or `off` to leave a rule out. */
export type RuleLevel = Severity | 'off'

export interface LintOptions {
  /** Severity by rule id; wins over the codebook's own `lint:` block. */
  readonly rules?: Readonly<Record<string, RuleLevel>>
  /** What the examples give, where the caller has run them already; `false` to leave them out. */
  readonly run?: ExampleRun | false
  /** Sentences that the codebook is tried on, a study at a time; the `corpus/` rules speak only where they are given. */
  readonly corpus?: Iterable<readonly Segment[]>
  /** Share of indicators, in percent, that examples must exercise. */
  readonly minCoverage?: number
}

/**
 * All that is wrong with a codebook, in the order of places: what the parser found and what the rules find. Runs
 * the codebook's examples unless told otherwise. Findings that a disabling comment names are left out.
 */
export function lintCodebook(parsed: ParsedCodebook, options: LintOptions = {}): Diagnostic[] {
  const { codebook, sourceMap } = parsed
  if (codebook === undefined) return [...parsed.diagnostics]
  const levels = { ...codebook.lint, ...options.rules }
  const indicators = collectIndicators(codebook)
  const context: LintContext = {
    codebook,
    sourceMap,
    indicators,
    patterns: collectPatterns(codebook, indicators),
    exampleRun: options.run === false ? undefined : (options.run ?? runExamples(codebook)),
    corpus: options.corpus === undefined ? undefined : traceCorpus(codebook, options.corpus),
    minCoverage: options.minCoverage,
    ruleIds: RULE_IDS,
  }
  const found: Diagnostic[] = []
  for (const rule of RULES) {
    const severity = levels[rule.id] ?? rule.severity
    if (rule.check === undefined || severity === 'off') continue
    for (const finding of rule.check(context)) found.push(toDiagnostic(finding, rule.id, severity, sourceMap))
  }
  const comments = findDisableComments(sourceMap.source, sourceMap.lines)
  const { kept, used } = applyDisableComments(found, comments)
  const about: Diagnostic[] = []
  for (const rule of RULES) {
    const severity = levels[rule.id] ?? rule.severity
    if (rule.checkComments === undefined || severity === 'off') continue
    for (const finding of rule.checkComments(comments, used, context)) {
      about.push(toDiagnostic(finding, rule.id, severity, sourceMap))
    }
  }
  return sortDiagnostics([...parsed.diagnostics, ...kept, ...about])
}

const RULE_IDS: ReadonlySet<string> = new Set(RULES.map((rule) => rule.id))

function toDiagnostic(finding: Finding, rule: string, severity: Severity, sourceMap: SourceMap): Diagnostic {
  const related = (finding.related ?? []).map(({ span, message }) => ({
    ...sourceMap.placeOf(span),
    message,
  }))
  return {
    rule,
    severity,
    path: sourceMap.path,
    message: finding.message,
    ...sourceMap.placeOf(finding.span),
    span: finding.span,
    ...(finding.hint === undefined ? {} : { hint: finding.hint }),
    ...(finding.fix === undefined ? {} : { fix: finding.fix }),
    ...(related.length === 0 ? {} : { related }),
  }
}

/** Diagnostics by path, then place, then rule; code unit order, so that no locale moves them. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compareText(a.path, b.path) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule),
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
