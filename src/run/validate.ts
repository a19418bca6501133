import { readFileSync } from 'node:fs'
import { type ParsedCodebook, parseCodebook } from '../codebook/parse-codebook.js'
import { listCodebooks } from '../io/codebook-files.js'
import { writeFileWhole } from '../io/output.js'
import { fileUserError } from '../io/user-error.js'
import { readVersion } from '../io/version.js'
import { applyFixes } from '../lint/apply-fixes.js'
import { lintCodebook, type RuleLevel, sortDiagnostics } from '../lint/lint-codebook.js'
import { RULES } from '../lint/registry.js'
import { runExamples } from '../lint/run-examples.js'
import type { CheckedCodebook, ReportContext } from '../report/context.js'
import type { Diagnostic } from '../text/diagnostic.js'
import type { Corpus } from './corpus.js'
import type { CodebookText } from './load-codebooks.js'

export interface ValidateOptions {
  /** The sentences that the codebooks are tried on. */
  readonly corpus?: Corpus
  /** Only what running the examples shows. */
  readonly testsOnly?: boolean
  /** Least share of indicators, in percent, that examples must exercise. */
  readonly minCoverage?: number
  readonly rules?: Readonly<Record<string, RuleLevel>>
  /** Mend what can be mended safely, in the files. */
  readonly fix?: boolean
}

export interface ValidateResult {
  readonly diagnostics: readonly Diagnostic[]
  readonly context: ReportContext
  /** Files that were mended. */
  readonly fixed: readonly string[]
}

/** The texts of the codebooks that arguments name. Throws a UserError for one that cannot be read. */
export function readCodebookTexts(paths: readonly string[]): CodebookText[] {
  return listCodebooks(paths).map((file) => {
    try {
      return { path: file.replaceAll('\\', '/'), source: readFileSync(file, 'utf8') }
    } catch (error) {
      throw fileUserError('read the codebook', file, error)
    }
  })
}

function check(
  parsed: ParsedCodebook,
  text: CodebookText,
  options: ValidateOptions,
): { checked: CheckedCodebook; diagnostics: readonly Diagnostic[] } {
  const { codebook } = parsed
  if (codebook === undefined) return { checked: text, diagnostics: parsed.diagnostics }
  const run = runExamples(codebook)
  const found = lintCodebook(parsed, {
    run,
    ...(options.rules && { rules: options.rules }),
    ...(options.corpus && { corpus: options.corpus() }),
    ...(options.minCoverage !== undefined && { minCoverage: options.minCoverage }),
  })
  const diagnostics = options.testsOnly ? found.filter(isAboutTests) : found
  return { checked: { ...text, codebook, exampleRun: run }, diagnostics }
}

/** What is told where only examples are asked for: what they and the corpus show, and errors. */
function isAboutTests({ rule, severity }: Diagnostic): boolean {
  return /^(?:test|corpus)\//.test(rule) || severity === 'error'
}

/** How often mending is tried again: a mend may make room for another. */
const MAX_FIX_ROUNDS = 5

/** Mends a codebook as far as it goes and returns its new text. */
function fixText(text: CodebookText, options: ValidateOptions): string {
  let { source } = text
  for (let round = 0; round < MAX_FIX_ROUNDS; round++) {
    const { diagnostics } = check(parseCodebook(source, text.path), { ...text, source }, options)
    const next = applyFixes(source, diagnostics)
    if (next === source) break
    source = next
  }
  return source
}

/** Checks codebooks: all problems of all of them in one run, sorted. With `fix` the files are mended first. */
export function validateCodebooks(
  texts: readonly CodebookText[],
  options: ValidateOptions = {},
): ValidateResult {
  const codebooks: CheckedCodebook[] = []
  const diagnostics: Diagnostic[] = []
  const fixed: string[] = []
  for (const text of texts) {
    let current = text
    if (options.fix) {
      const source = fixText(text, options)
      if (source !== text.source) {
        writeFileWhole(text.path, [source])
        fixed.push(text.path)
        current = { ...text, source }
      }
    }
    const result = check(parseCodebook(current.source, current.path), current, options)
    codebooks.push(result.checked)
    diagnostics.push(...result.diagnostics)
  }
  return {
    diagnostics: sortDiagnostics(diagnostics),
    context: { codebooks, rules: RULES, toolVersion: readVersion() },
    fixed,
  }
}
