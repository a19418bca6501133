import type { Codebook } from '../codebook/codebook.js'
import type { SourceMap } from '../codebook/source-map.js'
import type { Fix, Severity, Span } from '../text/diagnostic.js'
import type { CodedLanguage } from '../text/language.js'
import type { CorpusTrace } from './corpus-trace.js'
import type { DisableComment } from './disable-comments.js'
import type { ExampleRun } from './example-run.js'
import type { IndicatorUse, PatternUse } from './pattern-use.js'

/** What one rule found at one place: the linter adds the rule's id, its severity, and lines and columns. */
export interface Finding {
  readonly span: Span
  readonly message: string
  readonly hint?: string
  readonly related?: readonly { readonly span: Span; readonly message: string }[]
  readonly fix?: Fix
}

/** What rules look at. */
export interface LintContext {
  readonly codebook: Codebook
  readonly sourceMap: SourceMap
  /** Every indicator, in the order of the themes. */
  readonly indicators: readonly IndicatorUse[]
  /** Every pattern of every indicator and list, in the order of the source. */
  readonly patterns: readonly PatternUse[]
  /** What the examples give when they are run; absent where they are not (no runner, or errors in the codebook). */
  readonly exampleRun: ExampleRun | undefined
  /** What the codebook does on the sentences of a corpus; absent where there is none. */
  readonly corpus: CorpusTrace | undefined
  /** Share of indicators, in percent, that examples must exercise; absent where none is asked. */
  readonly minCoverage: number | undefined
  /** Ids of all rules. */
  readonly ruleIds: ReadonlySet<string>
}

/** A sentence of a corpus, in one language or in both. */
export type CorpusUnit = Readonly<Partial<Record<CodedLanguage, string>>>

/** What a rule is told beside the codebook, for its examples: a corpus to try it on, a floor of coverage. */
export interface RuleTrial {
  readonly corpus?: readonly CorpusUnit[]
  readonly minCoverage?: number
}

/**
 * One thing that can be wrong with a codebook. `fails` and `passes` are codebooks (without their first lines,
 * `codebook:` and `version:`) that show it; `explanation` is Markdown. A rule without checks is told by the
 * parser itself and cannot be turned off.
 */
export interface Rule {
  readonly id: string
  readonly severity: Severity
  readonly title: string
  readonly explanation: string
  readonly fails: string
  readonly passes: string
  /** For rules that speak only of what is asked for: what their examples are tried on. */
  readonly tries?: RuleTrial
  readonly check?: (context: LintContext) => Iterable<Finding>
  /** For rules about disabling comments: they run last. `used` holds the spans of the rule ids that disabled something. */
  readonly checkComments?: (
    comments: readonly DisableComment[],
    used: ReadonlySet<Span>,
    context: LintContext,
  ) => Iterable<Finding>
}
