import type { Codebook } from '../codebook/codebook.js'
import { type CodingFact, createStudyCounter } from '../coding/study-counts.js'
import type { CodingRow } from '../table/codings.js'
import type { CsvOptions } from '../table/csv.js'
import type { TableRecord } from '../table/read-csv.js'
import type { SegmentRow } from '../table/segments.js'
import type { Cell, Table } from '../table/table.js'
import { type AppliedCodebook, examinedLanguages } from './coder.js'
import { compareLanguages } from './language-check.js'
import type { PagePart } from './page-job.js'
import { makeStoredKey } from './stored-job.js'
import type { StoredRecords } from './stored-pages.js'
import { readStoredAlignment } from './stored-study.js'
import { countProse, type Finding, ONE_LANGUAGE_RULE, type StudyPart } from './study-part.js'
import { createWideEncoder, type WideEncoder } from './study-rows.js'

/** Under what stored codings stand. */
export interface CopyTerms {
  /** The codebooks that the folder was coded with. */
  readonly codebooks: readonly Codebook[]
  /** Studies that people decided about are coded again: which decisions found a place is not stored. */
  readonly decided: ReadonlySet<string>
  readonly count: ReturnType<typeof createStudyCounter>
  readonly encodeWide: WideEncoder
}

/** The terms of a run with the codebooks and decisions that the folder was coded with. */
export function describeCopying(books: readonly AppliedCodebook[], csv: CsvOptions): CopyTerms {
  const codebooks = books.map(({ codebook }) => codebook)
  return {
    codebooks,
    count: createStudyCounter(codebooks),
    encodeWide: createWideEncoder(codebooks, csv),
    decided: new Set(books.flatMap(({ decisions }) => decisions.map(({ studyId }) => studyId))),
  }
}

const rawOf = (records: readonly TableRecord<Table>[]) => records.map(({ raw }) => raw).join('')

const toFinding = ({ row }: { readonly row: { readonly rule: Cell; readonly severity: Cell } }): Finding => ({
  rule: String(row.rule),
  severity: String(row.severity),
})

function toFact({ row }: { readonly row: CodingRow }): CodingFact {
  return {
    codebook: String(row.codebook),
    themeId: String(row.theme_id),
    unitId: String(row.unit_id),
    polarity: row.polarity as CodingFact['polarity'],
    status: row.status as CodingFact['status'],
    added: row.origin === 'human',
    reviewed: row.coder !== undefined || row.status !== 'suggested',
    section: row.section === undefined ? undefined : String(row.section),
  }
}

const toKind = ({ language, field }: SegmentRow) => ({ language: String(language), field: String(field) })

function comparePairs({ alignments, coded }: NonNullable<StoredRecords['study']>) {
  const codings = coded?.codings ?? []
  return compareLanguages(
    alignments.map(({ row }) => readStoredAlignment(row)),
    codings.map(({ row }) => ({ segmentId: String(row.segment_id), language: String(row.language) })),
    codings.map(({ row }) => ({
      codebook: String(row.codebook),
      themeId: String(row.theme_id),
      unitId: String(row.unit_id),
      segmentId: String(row.segment_id),
      status: String(row.status),
      line: Number(row.line),
    })),
  )
}

function copyStudy(
  { row, diagnostics, study }: StoredRecords,
  { codebooks, decided, count, encodeWide }: CopyTerms,
  settled: boolean,
): StudyPart | undefined {
  const studyId = String(study?.own.row.study_id)
  const coded = study?.coded
  if (study === undefined || coded?.json === undefined || coded.cases.length !== 1 || decided.has(studyId))
    return undefined
  const segments = study.segments.map((record) => record.row)
  const own = diagnostics.filter((record) => record.row.rule === ONE_LANGUAGE_RULE)
  const label = String(study.own.row.study_label ?? '')
  const counts = count(examinedLanguages(segments.map(toKind), codebooks), coded.codings.map(toFact))
  return {
    studyId,
    label,
    tables: {
      studies: study.own.raw,
      values: rawOf(study.values),
      segments: rawOf(study.segments),
      alignments: rawOf(study.alignments),
      codings: rawOf(coded.codings),
      characteristics: rawOf(coded.characteristics),
      cases: rawOf(coded.cases),
    },
    json: coded.json,
    wide: encodeWide({ studyId, label }, counts),
    counts,
    duplicateKey: settled ? undefined : makeStoredKey(String(row.page_id), study.own.row, segments),
    ...countProse(segments),
    paired: [...comparePairs(study).counts],
    usedDecisions: [],
    staleDecisions: [],
    diagnostics: rawOf(own),
    findings: own.map(toFinding),
  }
}

/**
 * The part of a page out of what is stored of it, so that it need not be coded again: its lines of all tables as they
 * stand, and what they say for the counts. Undefined for a page that has to be coded again.
 * @param settled the page is known to be no other page's duplicate
 */
export function copyPage(
  stored: StoredRecords,
  text: string,
  terms: CopyTerms,
  settled: boolean,
): PagePart | undefined {
  const study = copyStudy(stored, terms, settled)
  if (stored.study !== undefined && study === undefined) return undefined
  const diagnostics = stored.diagnostics.filter(({ row }) => row.rule !== ONE_LANGUAGE_RULE)
  return {
    row: stored.row,
    blocks: rawOf(stored.blocks),
    diagnostics: rawOf(diagnostics),
    findings: diagnostics.map(toFinding),
    text,
    study,
  }
}
