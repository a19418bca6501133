import { findConfirmedTitle, WINDOW_TITLES } from '../../page/metadata/window-titles.js'
import type { PageText } from '../../page/page-text.js'
import { findPmcid } from '../../page/record/identifiers.js'
import type { Diagnostic } from '../../text/diagnostic.js'
import { RECORD_COLUMNS, type RecordColumn, type RecordValue } from '../study.js'
import { readAffiliations } from './affiliations.js'
import { findContradictions } from './contradictions.js'
import type { Evidence } from './evidence.js'
import { readIdentifiers } from './identifiers.js'
import { readKeywords } from './keywords.js'
import { LIST_COLUMNS, readMetadataValues } from './metadata.js'
import type { NameContext } from './name-order.js'
import { contextOf, readAuthors, readCitedAuthors } from './people.js'
import { readPublication } from './publication.js'
import { readTitles } from './titles.js'
import { readTranslation, type TranslationNotice } from './translation.js'

/** The bibliographic record of a page: its values with their places, the notice of translation, what contradicts itself. */
export interface StudyRecord {
  readonly record: Partial<Record<RecordColumn, string>>
  readonly values: readonly RecordValue[]
  readonly notice: TranslationNotice
  readonly diagnostics: readonly Diagnostic[]
}

const JOINERS: Partial<Record<RecordColumn, string>> = { affiliations: ' | ' }

/**
 * Reads the record from the labelled lines and from what the page states outside them. Front matter wins over
 * everything; HTML metadata win over the rendered text; in a text page the visible text wins over embedded data. What
 * the page states nowhere stays empty.
 */
export function readRecord(page: PageText, evidence: Evidence, path: string): StudyRecord {
  const lineOf = (offset: number) => evidence.blocks.find((block) => offset <= block.end)?.line ?? 1
  const context = contextOf(evidence)
  const fromText = readText(evidence, context)
  const stated = readMetadataValues(page.metadata, lineOf, context)
  const isHtml = page.mediaType === 'text/html'
  const record: Partial<Record<RecordColumn, string>> = {}
  const values: RecordValue[] = []
  for (const column of RECORD_COLUMNS) {
    const chosen = chooseValues(column, fromText, stated, isHtml)
    if (chosen.length === 0) continue
    values.push(...chosen)
    record[column] = chosen.map((value) => value.value).join(JOINERS[column] ?? '; ')
  }
  completeYear(record, values)
  completePmcid(record, values)
  const notice = readTranslation(evidence)
  if (notice.value) values.push(notice.value)
  return { record, values, notice, diagnostics: findContradictions(page, evidence, fromText, stated, path) }
}

function readText(evidence: Evidence, context: NameContext): RecordValue[] {
  const authors = readAuthors(evidence, context)
  return [
    ...readTitles(evidence),
    ...(authors.length > 0 ? authors : readCitedAuthors(evidence)),
    ...readAffiliations(evidence),
    ...readPublication(evidence),
    ...readIdentifiers(evidence),
    ...readKeywords(evidence),
  ]
}

function chooseValues(
  column: RecordColumn,
  fromText: readonly RecordValue[],
  stated: readonly RecordValue[],
  isHtml: boolean,
): RecordValue[] {
  const mine = stated.filter((value) => value.column === column)
  const frontMatter = mine.filter((value) => value.source === 'front_matter')
  if (frontMatter.length > 0) return oneSource(column, frontMatter)
  const meta = oneSource(column, mine)
  const text = oneSource(
    column,
    fromText.filter((value) => value.column === column),
  )
  if (column === 'published') return chooseDate(text, meta, isHtml)
  if (column === 'url' && meta.length > 0) return meta
  // The window's title is often the site's: what the page prints as its title is truer.
  if (column.startsWith('title') && WINDOW_TITLES.has(meta[0]?.source ?? '')) {
    const confirmed = findConfirmedTitle(mine)
    if (confirmed) return [confirmed]
    if (text.length > 0) return text
  }
  if (column.startsWith('keywords') && arePrintedKeywords(text, meta)) return text
  if (isHtml) return meta.length > 0 ? meta : text
  // A list that embedded data give in full is truer than one that the page shortens to its first names.
  if (
    column === 'authors' &&
    meta.length > text.length &&
    text.length > 0 &&
    meta[0]?.value === text[0]?.value
  )
    return meta
  return text.length > 0 ? text : meta
}

/**
 * Whether printed keywords are truer than stated ones: all of those and more, which the head of the page leaves out, or
 * those without the subjects that data scripts add to them (SpringerLink).
 */
function arePrintedKeywords(text: readonly RecordValue[], meta: readonly RecordValue[]): boolean {
  if (text.length < 2 || text.length === meta.length) return false
  const [shorter, longer] = text.length < meta.length ? [text, meta] : [meta, text]
  const whole = new Set(longer.map(({ value }) => value.toLowerCase()))
  if (!shorter.every(({ value }) => whole.has(value.toLowerCase()))) return false
  return shorter === meta || meta.every(({ source }) => source === 'json')
}

/** The values of one column from the first source that has any; the first alone where a column has one value. */
function oneSource(column: RecordColumn, values: readonly RecordValue[]): RecordValue[] {
  const [first] = values
  if (!first) return []
  if (!LIST_COLUMNS.has(column)) return [first]
  const seen = new Set<string>()
  return values.filter((value) => {
    if (value.source !== first.source) return false
    const before = seen.size
    return seen.add(value.value.toLowerCase()).size > before
  })
}

/** The more precise of two dates that agree; else the one of the source that is believed. */
function chooseDate(
  text: readonly RecordValue[],
  meta: readonly RecordValue[],
  isHtml: boolean,
): RecordValue[] {
  const [first, second] = isHtml ? [meta[0], text[0]] : [text[0], meta[0]]
  if (first && second?.value.startsWith(first.value)) return [second]
  const chosen = first ?? second
  return chosen ? [chosen] : []
}

function completeYear(record: Partial<Record<RecordColumn, string>>, values: RecordValue[]): void {
  const published = values.find((value) => value.column === 'published')
  if (!published) {
    // A year alone is a date as precise as the page states it.
    const year = values.find((value) => value.column === 'year')
    if (!year) return
    record.published = year.value
    values.push({ ...year, column: 'published' })
    return
  }
  const year = published.value.slice(0, 4)
  const stated = values.findIndex((value) => value.column === 'year')
  if (stated >= 0) values.splice(stated, 1)
  record.year = year
  values.push({
    ...published,
    column: 'year',
    value: year,
    ...(published.start !== undefined && { start: published.start }),
  })
}

/** A PMCID may stand in the address of the PDF or the page alone. */
function completePmcid(record: Partial<Record<RecordColumn, string>>, values: RecordValue[]): void {
  if (record.pmcid !== undefined) return
  for (const column of ['pdf_url', 'url'] as const) {
    const link = values.find((value) => value.column === column)
    const found = link && findPmcid(link.value)
    if (!link || !found) continue
    record.pmcid = found.value
    values.push({ ...link, column: 'pmcid', value: found.value })
    return
  }
}
