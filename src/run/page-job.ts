import type { StudyFacts } from '../coding/tally.js'
import { type DuplicateKey, makeDuplicateKey } from '../study/duplicates.js'
import type { Page } from '../study/page.js'
import { alignmentsTable, makeAlignmentRow } from '../table/alignments.js'
import { blocksTable, makeBlockRows } from '../table/blocks.js'
import { type CsvOptions, encodeCsvRows, looksLikeFormula } from '../table/csv.js'
import { diagnosticsTable, makeDiagnosticRow } from '../table/diagnostics.js'
import { makePageRow, type PageRow } from '../table/pages.js'
import { makeSegmentRow, segmentsTable } from '../table/segments.js'
import { makeStudyRow, studiesTable } from '../table/studies.js'
import { makeValueRows, valuesTable } from '../table/values.js'
import { makeCodePointConverter, type ToCodePoints } from '../text/code-points.js'
import type { Diagnostic } from '../text/diagnostic.js'
import type { Coder } from './coder.js'
import { compareLanguages, type LanguageCheck, type PairedCount } from './language-check.js'
import { encodeCodings, makeStudyJson, makeThemeLabels } from './study-rows.js'

/** What a study of one page adds to the tables, as lines of CSV, and to the counts. */
export interface StudyPart {
  readonly studyId: string
  readonly label: string
  readonly tables: Readonly<Record<string, string>>
  readonly json: string
  readonly facts: StudyFacts
  readonly duplicateKey: DuplicateKey
  readonly segments: Readonly<Record<string, number>>
  readonly units: number
  readonly codings: number
  readonly paired: readonly (readonly [string, PairedCount])[]
  readonly usedDecisions: readonly { readonly codebook: string; readonly line: number }[]
  readonly staleDecisions: readonly { readonly codebook: string; readonly line: number }[]
  /** Diagnostics that only hold while the study is counted: what is coded in one language only. */
  readonly diagnostics: string
  readonly findings: readonly Finding[]
}

/** A finding about a page, as the summary counts it. */
export interface Finding {
  readonly rule: string
  readonly severity: string
}

/** One page, read and coded: small and plain, so that it can cross from a worker. */
export interface PagePart {
  readonly row: PageRow
  readonly blocks: string
  readonly diagnostics: string
  readonly findings: readonly Finding[]
  readonly text: string
  readonly study: StudyPart | undefined
}

function keptCharacters(page: Page, toCodePoints: ToCodePoints): number {
  let kept = 0
  for (const block of page.blocks) {
    if (block.kind === 'content') kept += toCodePoints(block.end) - toCodePoints(block.start)
  }
  return kept
}

function pageDiagnostic(page: Page, rule: string, message: string, line: number): Diagnostic {
  return { rule, severity: 'info', path: page.path, message, line, column: 1, endLine: line, endColumn: 1 }
}

/** Cells that a spreadsheet program would take for a formula: said, not changed. */
function findFormulas(page: Page): Diagnostic[] {
  return page.segments
    .filter((segment) => looksLikeFormula(segment.text))
    .map((segment) =>
      pageDiagnostic(
        page,
        'table/formula-like-cell',
        `a spreadsheet program would take \`${segment.text.slice(0, 20)}\` for a formula; --excel escapes it`,
        segment.line,
      ),
    )
}

function describeOneSided(page: Page, check: LanguageCheck): Diagnostic[] {
  const names = { en: 'English', zh: 'Chinese' }
  return check.oneSided.map((found) =>
    pageDiagnostic(
      page,
      'coding/one-language',
      `\`${found.themeId}\` (${found.codebook}) is coded in the ${names[found.language]} sentence and not in its ${names[found.missingIn]} counterpart`,
      found.line,
    ),
  )
}

const toFinding = ({ rule, severity }: Diagnostic): Finding => ({ rule, severity })

function encodeStudy(
  page: Page,
  coder: Coder,
  labels: ReadonlyMap<string, string>,
  toCodePoints: ToCodePoints,
  csv: CsvOptions,
): StudyPart | undefined {
  const { study } = page
  if (study === undefined) return undefined
  const coded = coder.code(study, page.segments)
  const encoded = encodeCodings(study, page.segments, coded, labels, () => toCodePoints, csv)
  const segmentRows = page.segments.map((segment) => makeSegmentRow(segment, toCodePoints))
  const studyRow = makeStudyRow(study, page.pageId)
  const check = compareLanguages(page.alignments, page.segments, coded.codings)
  const diagnostics = describeOneSided(page, check)
  const segments: Record<string, number> = {}
  for (const row of segmentRows) {
    if (row.field === 'title' || row.field === 'abstract') {
      segments[row.language as string] = (segments[row.language as string] ?? 0) + 1
    }
  }
  return {
    studyId: study.studyId,
    label: study.label,
    tables: {
      studies: encodeCsvRows(studiesTable, [studyRow], csv),
      values: encodeCsvRows(valuesTable, makeValueRows(study, page.pageId, toCodePoints), csv),
      segments: encodeCsvRows(segmentsTable, segmentRows, csv),
      alignments: encodeCsvRows(alignmentsTable, page.alignments.map(makeAlignmentRow), csv),
      codings: encoded.codings,
      characteristics: encoded.characteristics,
      cases: encoded.cases,
    },
    json: makeStudyJson(studyRow, segmentRows, encoded),
    facts: coded.facts,
    duplicateKey: makeDuplicateKey(page),
    segments,
    units: new Set(
      page.segments.filter((s) => s.field === 'title' || s.field === 'abstract').map((s) => s.unitId),
    ).size,
    codings: coded.codings.length,
    paired: [...check.counts],
    usedDecisions: coded.used,
    staleDecisions: coded.stale,
    diagnostics: encodeCsvRows(
      diagnosticsTable,
      diagnostics.map((diagnostic) => makeDiagnosticRow(page.pageId, diagnostic)),
      csv,
    ),
    findings: diagnostics.map(toFinding),
  }
}

/** Returns what encodes pages, one after the other: all that one page needs, and nothing that needs another page. */
export function createPageEncoder(coder: Coder, csv: CsvOptions): (page: Page) => PagePart {
  const labels = makeThemeLabels(coder.codebooks)
  return (page) => {
    const toCodePoints = makeCodePointConverter(page.text)
    const diagnostics = csv.excel ? page.diagnostics : [...page.diagnostics, ...findFormulas(page)]
    return {
      row: makePageRow(page, toCodePoints(page.text.length), keptCharacters(page, toCodePoints)),
      blocks: encodeCsvRows(blocksTable, makeBlockRows(page, toCodePoints), csv),
      diagnostics: encodeCsvRows(
        diagnosticsTable,
        diagnostics.map((diagnostic) => makeDiagnosticRow(page.pageId, diagnostic)),
        csv,
      ),
      findings: diagnostics.map(toFinding),
      text: page.text,
      study: encodeStudy(page, coder, labels, toCodePoints, csv),
    }
  }
}
