import type { Codebook } from '../codebook/codebook.js'
import type { SourceMap } from '../codebook/source-map.js'
import type { Fix, Severity, Span } from '../text/diagnostic.js'
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
  /** Ids of all rules. */
  readonly ruleIds: ReadonlySet<string>
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
  readonly check?: (context: LintContext) => Iterable<Finding>
  /** For rules about disabling comments: they run last. `used` holds the spans of the rule ids that disabled something. */
  readonly checkComments?: (
    comments: readonly DisableComment[],
    used: ReadonlySet<Span>,
    context: LintContext,
  ) => Iterable<Finding>
}
