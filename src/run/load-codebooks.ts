import { parseCodebook } from '../codebook/parse-codebook.js'
import type { Decision } from '../coding/decisions.js'
import type { CodebookFile } from '../io/codebook-files.js'
import { readDecisionsBeside } from '../io/decisions-file.js'
import { UserError } from '../io/user-error.js'
import type { Diagnostic } from '../text/diagnostic.js'
import { sha256 } from '../text/hash.js'
import type { AppliedCodebook } from './coder.js'
import type { RunCodebook } from './collector.js'

/** A codebook of a run, parsed, with the decisions beside it. */
export interface LoadedCodebook extends RunCodebook, AppliedCodebook {
  readonly sha256: string
  readonly source: string
}

/** A codebook's text, for frames around what is wrong in it. */
export interface CodebookText {
  readonly path: string
  readonly source: string
}

export interface LoadedCodebooks {
  readonly books: readonly LoadedCodebook[]
  /** Every codebook that was read, those that could not be used included. */
  readonly sources: readonly CodebookText[]
  /** What is wrong with the codebooks and with decisions.csv. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Decisions that are about a theme of this codebook. */
function ownDecisions(decisions: readonly Decision[], themes: ReadonlySet<string>): Decision[] {
  return decisions.filter(({ themeId, newThemeId }) => themes.has(themeId) || themes.has(newThemeId))
}

/**
 * Parses the codebooks of a run. A codebook that cannot be used is left out and its diagnostics say why.
 * Throws a UserError where two codebooks have the same id.
 */
export function loadCodebooks(files: readonly CodebookFile[]): LoadedCodebooks {
  const books: LoadedCodebook[] = []
  const diagnostics: Diagnostic[] = []
  const decisionFiles = new Map<string, ReturnType<typeof readDecisionsBeside>>()
  for (const file of files) {
    const parsed = parseCodebook(file.source, file.path)
    diagnostics.push(...parsed.diagnostics)
    const { codebook } = parsed
    if (codebook === undefined) continue
    const same = books.find((book) => book.codebook.id === codebook.id)
    if (same !== undefined) {
      throw new UserError(
        `two codebooks are called \`${codebook.id}\`: \`${same.path}\` and \`${file.path}\``,
        'give one of them another id, or name the one you mean with -c',
      )
    }
    const folder = file.file.replace(/[^/\\]*$/, '')
    let beside = decisionFiles.get(folder)
    if (beside === undefined) {
      beside = readDecisionsBeside(file.file)
      decisionFiles.set(folder, beside)
      diagnostics.push(...beside.diagnostics)
    }
    const decisions = ownDecisions(beside.decisions, new Set(codebook.themes.map((theme) => theme.id)))
    books.push({
      codebook,
      path: file.path,
      origin: file.origin,
      source: file.source,
      sha256: sha256(file.source),
      decisions,
      decisionLines: decisions.map(({ line }) => line),
    })
  }
  return { books, sources: files.map(({ path, source }) => ({ path, source })), diagnostics }
}

/** What codes of the codebooks of a run, without what else is known of them. */
export function listApplied(books: readonly AppliedCodebook[]): AppliedCodebook[] {
  return books.map(({ codebook, decisions }) => ({ codebook, decisions }))
}
