/** How bad a finding is: an `error` makes a run or a codebook fail, a `warning` is likely a mistake, `info` is worth knowing. */
export type Severity = 'error' | 'warning' | 'info'

/** A range of a source text in UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A place in a file: lines and columns count from 1, columns in UTF-16 units, the end is exclusive. */
export interface Place {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** A replacement of one range of the source text. */
export interface Edit extends Span {
  readonly text: string
}

/** A safe mend: what it does, and the edits that do it, in order and without overlap. */
export interface Fix {
  readonly title: string
  readonly edits: readonly Edit[]
}

/** Another place that helps to understand a finding. `path` is absent where it is the finding's own file. */
export interface RelatedPlace extends Place {
  readonly path?: string
  readonly message: string
}

/**
 * One finding about a codebook or a page: collected, never thrown.
 * `path` is the path as the user gave it; `span` is the place in UTF-16 offsets where one is known.
 */
export interface Diagnostic extends Place {
  readonly rule: string
  readonly severity: Severity
  readonly path: string
  readonly message: string
  readonly hint?: string
  readonly span?: Span
  readonly related?: readonly RelatedPlace[]
  readonly fix?: Fix
}
