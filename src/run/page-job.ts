import { makeDuplicateKey } from '../study/duplicates.js'
import type { Page } from '../study/page.js'
import { blocksTable, makeBlockRows } from '../table/blocks.js'
import { type CsvOptions, encodeCsvRows, looksLikeFormula } from '../table/csv.js'
import { diagnosticsTable, makeDiagnosticRow } from '../table/diagnostics.js'
import { makePageRow, type PageRow } from '../table/pages.js'
import { makeStudyRow } from '../table/studies.js'
import { makeValueRows } from '../table/values.js'
import { makeCodePointConverter, type ToCodePoints } from '../text/code-points.js'
import type { Diagnostic } from '../text/diagnostic.js'
import type { Coder } from './coder.js'
import { encodeStudyPart, type Finding, type StudyPart } from './study-part.js'
import { createWideEncoder, makeThemeLabels } from './study-rows.js'

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

/** Cells that a spreadsheet program would take for a formula: said, not changed. */
function findFormulas(page: Page): Diagnostic[] {
  return page.segments
    .filter((segment) => looksLikeFormula(segment.text))
    .map((segment) => ({
      rule: 'table/formula-like-cell',
      severity: 'info',
      path: page.path,
      message: `a spreadsheet program would take \`${segment.text.slice(0, 20)}\` for a formula; --excel escapes it`,
      line: segment.line,
      column: 1,
      endLine: segment.line,
      endColumn: 1,
    }))
}

/** Returns what encodes pages, one after the other: all that one page needs, and nothing that needs another page. */
export function createPageEncoder(coder: Coder, csv: CsvOptions): (page: Page) => PagePart {
  const labels = makeThemeLabels(coder.codebooks)
  const encodeWide = createWideEncoder(coder.codebooks, csv)
  return (page) => {
    const toCodePoints = makeCodePointConverter(page.text)
    const diagnostics = csv.excel ? page.diagnostics : [...page.diagnostics, ...findFormulas(page)]
    const { study, pageId, path } = page
    return {
      row: makePageRow(page, toCodePoints(page.text.length), keptCharacters(page, toCodePoints)),
      blocks: encodeCsvRows(blocksTable, makeBlockRows(page, toCodePoints), csv),
      diagnostics: encodeCsvRows(
        diagnosticsTable,
        diagnostics.map((diagnostic) => makeDiagnosticRow(pageId, diagnostic)),
        csv,
      ),
      findings: diagnostics.map(({ rule, severity }) => ({ rule, severity })),
      text: page.text,
      study:
        study &&
        encodeStudyPart(
          {
            path,
            pageId,
            studyId: study.studyId,
            label: study.label,
            row: makeStudyRow(study, pageId),
            valueRows: makeValueRows(study, pageId, toCodePoints),
            segments: page.segments,
            alignments: page.alignments,
            duplicateKey: makeDuplicateKey(page),
          },
          { coder, labels, csv, encodeWide },
          toCodePoints,
        ),
    }
  }
}
