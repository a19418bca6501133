import type { StudyCounts } from '../coding/study-counts.js'
import type { DuplicateKey } from '../study/duplicates.js'
import type { Alignment, Segment } from '../study/study.js'
import { alignmentsTable, makeAlignmentRow } from '../table/alignments.js'
import { type CsvOptions, encodeCsvRows } from '../table/csv.js'
import { diagnosticsTable, makeDiagnosticRow } from '../table/diagnostics.js'
import { makeSegmentRow, type SegmentRow, segmentsTable } from '../table/segments.js'
import { studiesTable } from '../table/studies.js'
import type { Cell, Row } from '../table/table.js'
import { valuesTable } from '../table/values.js'
import type { ToCodePoints } from '../text/code-points.js'
import type { Diagnostic } from '../text/diagnostic.js'
import type { Coder } from './coder.js'
import { compareLanguages, type LanguageCheck, type PairedCount } from './language-check.js'
import { encodeCodings, makeStudyJson, type WideEncoder } from './study-rows.js'

/** A finding about a page, as the summary counts it. */
export interface Finding {
  readonly rule: string
  readonly severity: string
}

/** What a study of one page adds to the tables, as lines of CSV, and to the counts. */
export interface StudyPart {
  readonly studyId: string
  readonly label: string
  readonly tables: Readonly<Record<string, string>>
  readonly json: string
  /** The study's row of the wide table, which is written where the study is counted. */
  readonly wide: string
  readonly counts: StudyCounts
  /** By what other pages of the study are known; absent where that is settled (a stored page). */
  readonly duplicateKey: DuplicateKey | undefined
  readonly segments: Readonly<Record<string, number>>
  readonly units: number
  readonly paired: readonly (readonly [string, PairedCount])[]
  readonly usedDecisions: readonly { readonly codebook: string; readonly line: number }[]
  readonly staleDecisions: readonly { readonly codebook: string; readonly line: number }[]
  /** Diagnostics that only hold while the study is counted: what is coded in one language only. */
  readonly diagnostics: string
  readonly findings: readonly Finding[]
}

/** A study to be coded and encoded, read from a page or from an extractions folder. */
export interface StudySource {
  readonly path: string
  readonly pageId: string
  readonly studyId: string
  readonly label: string
  readonly row: Row<typeof studiesTable>
  readonly valueRows: readonly Row<typeof valuesTable>[]
  readonly segments: readonly Segment[]
  readonly alignments: readonly Alignment[]
  readonly duplicateKey: DuplicateKey | undefined
}

/** The rule of the diagnostics that come from coding, not from reading. */
export const ONE_LANGUAGE_RULE = 'coding/one-language'

function describeOneSided(path: string, check: LanguageCheck): Diagnostic[] {
  const names = { en: 'English', zh: 'Chinese' }
  return check.oneSided.map((found) => ({
    rule: ONE_LANGUAGE_RULE,
    severity: 'info',
    path,
    message: `\`${found.themeId}\` (${found.codebook}) is coded in the ${names[found.language]} sentence and not in its ${names[found.missingIn]} counterpart`,
    line: found.line,
    column: 1,
    endLine: found.line,
    endColumn: 1,
  }))
}

/** The sentences of title and abstract by language, and the units they stand for. */
export function countProse(rows: readonly SegmentRow[]): Pick<StudyPart, 'segments' | 'units'> {
  const segments: Record<string, number> = {}
  const units = new Set<Cell>()
  for (const { field, language, unit_id } of rows) {
    if (field !== 'title' && field !== 'abstract') continue
    segments[String(language)] = (segments[String(language)] ?? 0) + 1
    units.add(unit_id)
  }
  return { segments, units: units.size }
}

/** Codes a study and encodes what it adds to the tables. */
export function encodeStudyPart(
  source: StudySource,
  means: {
    readonly coder: Coder
    readonly labels: ReadonlyMap<string, string>
    readonly csv: CsvOptions
    readonly encodeWide: WideEncoder
  },
  toCodePoints: ToCodePoints,
): StudyPart {
  const { coder, labels, csv, encodeWide } = means
  const { segments } = source
  const coded = coder.code(source, segments)
  const encoded = encodeCodings(source, segments, coded, labels, toCodePoints, csv)
  const segmentRows = segments.map((segment) => makeSegmentRow(segment, toCodePoints))
  const counts = coder.count(segments, coded.codings)
  const check = compareLanguages(source.alignments, segments, coded.codings)
  const diagnostics = describeOneSided(source.path, check)
  return {
    studyId: source.studyId,
    label: source.label,
    tables: {
      studies: encodeCsvRows(studiesTable, [source.row], csv),
      values: encodeCsvRows(valuesTable, source.valueRows, csv),
      segments: encodeCsvRows(segmentsTable, segmentRows, csv),
      alignments: encodeCsvRows(alignmentsTable, source.alignments.map(makeAlignmentRow), csv),
      codings: encoded.codings,
      characteristics: encoded.characteristics,
      cases: encoded.cases,
    },
    json: makeStudyJson(source.row, segmentRows, encoded),
    wide: encodeWide(source, counts),
    counts,
    duplicateKey: source.duplicateKey,
    ...countProse(segmentRows),
    paired: [...check.counts],
    usedDecisions: coded.used,
    staleDecisions: coded.stale,
    diagnostics: encodeCsvRows(
      diagnosticsTable,
      diagnostics.map((diagnostic) => makeDiagnosticRow(source.pageId, diagnostic)),
      csv,
    ),
    findings: diagnostics.map(({ rule, severity }) => ({ rule, severity })),
  }
}
