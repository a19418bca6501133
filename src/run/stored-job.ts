import type { Field } from '../page/block.js'
import { makeDuplicateKey } from '../study/duplicates.js'
import { blocksTable } from '../table/blocks.js'
import { type CsvOptions, encodeCsvRows } from '../table/csv.js'
import { diagnosticsTable } from '../table/diagnostics.js'
import type { SegmentRow } from '../table/segments.js'
import { makeCodePointConverter, makeUtf16Converter } from '../text/code-points.js'
import type { Language } from '../text/language.js'
import type { Coder } from './coder.js'
import type { PagePart } from './page-job.js'
import type { StoredPage, StoredStudy } from './stored-pages.js'
import { readStoredAlignment, readStoredSegment } from './stored-study.js'
import { encodeStudyPart, ONE_LANGUAGE_RULE } from './study-part.js'
import { createWideEncoder, makeThemeLabels } from './study-rows.js'

/** Which language of a stored study was machine translated: the Chinese one of two, else the only one. */
function findMachineTranslated(page: StoredPage): string | undefined {
  const { study } = page
  if (study?.row.translation !== 'machine') return undefined
  const languages = String(study.row.languages ?? '').split('; ')
  return languages.includes('zh') ? 'zh' : languages[0]
}

/** What tells the study of a stored page from others. */
export function makeStoredKey(pageId: string, study: StoredStudy['row'], rows: readonly SegmentRow[]) {
  const stated = (['doi', 'title_en', 'title_zh'] as const).flatMap((name) => {
    const value = study[name]
    return value === undefined ? [] : [[name, String(value)] as const]
  })
  const record = Object.fromEntries(stated)
  const segments = rows.map(({ field, language, text }) => ({
    field: String(field) as Field,
    language: String(language) as Language,
    text: String(text ?? ''),
  }))
  return makeDuplicateKey({ pageId, study: { studyId: String(study.study_id), record }, segments })
}

/**
 * Returns what codes stored pages again and encodes them as if they had just been read. A settled page is known to be
 * no duplicate of another.
 */
export function createStoredEncoder(
  coder: Coder,
  csv: CsvOptions,
): (page: StoredPage, text: string, settled: boolean) => PagePart {
  const labels = makeThemeLabels(coder.codebooks)
  const encodeWide = createWideEncoder(coder.codebooks, csv)
  return (page, text, settled) => {
    const { row, study } = page
    const diagnostics = page.diagnostics.filter((diagnostic) => diagnostic.rule !== ONE_LANGUAGE_RULE)
    const context = {
      pageSha256: String(row.sha256 ?? ''),
      machineTranslated: findMachineTranslated(page),
      toUtf16: makeUtf16Converter(text),
    }
    const segments = study?.segments.map((segment) => readStoredSegment(segment, context)) ?? []
    return {
      row,
      blocks: encodeCsvRows(blocksTable, page.blocks, csv),
      diagnostics: encodeCsvRows(diagnosticsTable, diagnostics, csv),
      findings: diagnostics.map(({ rule, severity }) => ({ rule: String(rule), severity: String(severity) })),
      text,
      study:
        study &&
        encodeStudyPart(
          {
            path: String(row.path),
            pageId: String(row.page_id),
            studyId: String(study.row.study_id),
            label: String(study.row.study_label ?? ''),
            row: study.row,
            valueRows: study.values,
            segments,
            alignments: study.alignments.map(readStoredAlignment),
            duplicateKey: settled ? undefined : makeStoredKey(String(row.page_id), study.row, study.segments),
          },
          { coder, labels, csv, encodeWide },
          makeCodePointConverter(text),
        ),
    }
  }
}
