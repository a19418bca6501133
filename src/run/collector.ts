import type { Codebook } from '../codebook/codebook.js'
import { createTally } from '../coding/tally.js'
import type { CodebookOrigin } from '../io/codebook-files.js'
import type { ExtractionsWriter } from '../io/extractions-writer.js'
import { createDuplicateIndex } from '../study/duplicate-index.js'
import { type CsvOptions, encodeCsvRows } from '../table/csv.js'
import { flowTable } from '../table/flow.js'
import { pagesTable } from '../table/pages.js'
import { themeCountsTable } from '../table/theme-counts.js'
import { themePairsTable } from '../table/theme-pairs.js'
import { makeThemeRows, themesTable } from '../table/themes.js'
import type { PairedCount } from './language-check.js'
import type { PagePart } from './page-job.js'
import type { Finding, StudyPart } from './study-part.js'
import { type RunSummary, summarizeThemes } from './summary.js'

/** A codebook as a run uses it. */
export interface RunCodebook {
  readonly codebook: Codebook
  readonly path: string
  readonly origin: CodebookOrigin
  /** Lines of its decisions.csv that hold decisions. */
  readonly decisionLines: readonly number[]
}

/** Why a study was taken out, from screening.csv; `undefined` where it stays. */
export type Screen = (studyId: string, path: string) => string | undefined

/** Takes the parts of a run in the order of their paths and writes what they add; the rest is compact counts. */
export interface Collector {
  add(part: PagePart): void
  /** Writes the tables that need the whole, and returns the counts. */
  finish(skipped: ReadonlyMap<string, number>, storedDuplicates?: readonly StoredDuplicates[]): RunSummary
}

/** Stored pages that are known to be duplicates, by why. */
export interface StoredDuplicates {
  readonly reason: string
  readonly n: number
}

interface Flow {
  /** By stage, then by reason. */
  readonly counts: Map<string, Map<string, number>>
}

function count(flow: Flow, stage: string, reason: string, n = 1): void {
  const reasons = flow.counts.get(stage) ?? new Map<string, number>()
  flow.counts.set(stage, reasons)
  reasons.set(reason, (reasons.get(reason) ?? 0) + n)
}

const FLOW_STAGES = [
  'pages_found',
  'pages_not_read',
  'pages_duplicate',
  'studies_identified',
  'studies_screened_out',
  'studies_included',
  'studies_without_abstract',
  'studies_coded',
] as const

function makeFlowRows(flow: Flow) {
  return FLOW_STAGES.flatMap((stage) => {
    const reasons = [...(flow.counts.get(stage) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1))
    const total = reasons.reduce((sum, [, n]) => sum + n, 0)
    return [
      { stage, reason: undefined, n: total },
      ...reasons.filter(([reason]) => reason !== '').map(([reason, n]) => ({ stage, reason, n })),
    ]
  })
}

const MAX_UNREAD = 20

/**
 * Opens a collector that writes through `writer` in the given form of CSV. A part of a run does not look for
 * duplicates: the first page of a study may be in another part.
 */
export function createCollector(
  books: readonly RunCodebook[],
  writer: ExtractionsWriter,
  csv: CsvOptions,
  screen: Screen,
  seeksDuplicates = true,
): Collector {
  const codebooks = books.map(({ codebook }) => codebook)
  const tally = createTally(codebooks)
  const duplicates = createDuplicateIndex()
  const flow: Flow = { counts: new Map() }
  const pages: Record<string, number> = {}
  const segments: Record<string, number> = {}
  const findings = new Map<string, { severity: string; n: number }>()
  const unread: { path: string; status: string; note: string }[] = []
  const paired = new Map<string, PairedCount>()
  const usedDecisions = new Set<string>()
  const staleDecisions = new Set<string>()
  let studies = 0
  let units = 0
  let codings = 0

  const note = (found: readonly Finding[]) => {
    for (const { rule, severity } of found) {
      const entry = findings.get(rule)
      if (entry === undefined) findings.set(rule, { severity, n: 1 })
      else entry.n++
    }
  }

  const countStudy = (part: StudyPart) => {
    tally.add(part.counts)
    writer.append('study-themes', part.wide)
    count(flow, 'studies_included', '')
    if (part.counts.examined.length === 0) count(flow, 'studies_without_abstract', '')
    if (part.counts.codings > 0) count(flow, 'studies_coded', '')
    for (const [key, sides] of part.paired) {
      const sum = paired.get(key) ?? { en: 0, zh: 0, both: 0 }
      paired.set(key, sum)
      sum.en += sides.en
      sum.zh += sides.zh
      sum.both += sides.both
    }
  }

  const addStudy = (part: StudyPart, path: string) => {
    studies++
    count(flow, 'studies_identified', '')
    for (const [table, rows] of Object.entries(part.tables)) writer.append(table, rows)
    writer.append('diagnostics', part.diagnostics)
    writer.appendStudy(part.json)
    note(part.findings)
    units += part.units
    codings += part.counts.codings
    for (const [language, n] of Object.entries(part.segments))
      segments[language] = (segments[language] ?? 0) + n
    for (const { codebook, line } of part.usedDecisions) usedDecisions.add(`${codebook}\0${line}`)
    for (const { codebook, line } of part.staleDecisions) staleDecisions.add(`${codebook}\0${line}`)
    const reason = screen(part.studyId, path)
    if (reason === undefined) countStudy(part)
    else count(flow, 'studies_screened_out', reason)
  }

  return {
    add(part) {
      const { study } = part
      const path = String(part.row.path)
      const first = seeksDuplicates ? duplicates.match(study?.duplicateKey) : undefined
      const row =
        first === undefined
          ? part.row
          : { ...part.row, status: 'duplicate', duplicate_of: first.pageId, study_id: first.studyId }
      const status = String(row.status)
      pages[status] = (pages[status] ?? 0) + 1
      count(flow, 'pages_found', '')
      writer.append('pages', encodeCsvRows(pagesTable, [row], csv))
      writer.append('blocks', part.blocks)
      writer.append('diagnostics', part.diagnostics)
      writer.writeText(String(row.page_id), part.text)
      note(part.findings)
      if (first !== undefined) count(flow, 'pages_duplicate', `same ${first.by}`)
      else if (status === 'duplicate') {
        // A stored duplicate: why it is one comes with the stored flow.
      } else if (study !== undefined) addStudy(study, path)
      else {
        count(flow, 'pages_not_read', status)
        if (unread.length < MAX_UNREAD) unread.push({ path, status, note: String(row.note ?? '') })
      }
    },
    finish(skipped, storedDuplicates = []) {
      for (const { reason, n } of storedDuplicates) count(flow, 'pages_duplicate', reason, n)
      for (const { codebook } of books) {
        writer.append('themes', encodeCsvRows(themesTable, makeThemeRows(codebook), csv))
      }
      const counts = tally.counts()
      writer.append(
        'theme-counts',
        encodeCsvRows(
          themeCountsTable,
          counts.map((c) => ({
            codebook: c.codebook,
            theme_id: c.theme.id,
            parent_id: c.theme.parent,
            level: c.level,
            studies: c.studies,
            studies_negated: c.studiesNegated,
            studies_examined: c.studiesExamined,
            units: c.units,
            units_findings: c.unitsFindings,
            units_reviewed: c.unitsReviewed,
            units_accepted: c.unitsAccepted,
          })),
          csv,
        ),
      )
      writer.append(
        'theme-pairs',
        encodeCsvRows(
          themePairsTable,
          tally.pairs().map((p) => ({
            codebook: p.codebook,
            theme_a: p.themeA,
            theme_b: p.themeB,
            units: p.units,
            studies: p.studies,
          })),
          csv,
        ),
      )
      writer.append('flow', encodeCsvRows(flowTable, makeFlowRows(flow), csv))
      for (const { codebook, decisionLines } of books) {
        for (const line of decisionLines) {
          const key = `${codebook.id}\0${line}`
          // A decision about a study that is no longer there is as stale as one whose sentence is gone.
          if (!usedDecisions.has(key)) staleDecisions.add(key)
        }
      }
      const sorted = <V>(entries: Iterable<readonly [string, V]>) =>
        Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      return {
        pages: sorted(Object.entries(pages)),
        studies,
        studiesCounted: tally.studies,
        segments: sorted(Object.entries(segments)),
        units,
        codings,
        codebooks: books.map(({ codebook, path, origin }) => ({
          id: codebook.id,
          version: codebook.version,
          path,
          origin,
          studiesCoded: tally.coded(codebook.id),
          themes: summarizeThemes(counts, codebook.id),
          themesTotal: codebook.themes.filter((theme) => theme.assignable).length,
        })),
        findings: sorted(findings),
        unread,
        staleDecisions: staleDecisions.size,
        skipped: sorted(skipped),
        oneSided: sorted([...paired].map(([key, value]) => [key.replace('\0', '/'), value] as const)),
      }
    },
  }
}
