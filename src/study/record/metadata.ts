import type { MetadataValue } from '../../page/page-text.js'
import { RECORD_COLUMNS, type RecordColumn, type RecordValue } from '../study.js'
import { isWide } from './evidence.js'
import { type NameContext, orderNames } from './name-order.js'

const COLUMNS: ReadonlySet<string> = new Set(RECORD_COLUMNS)
/** Columns of which a page states several values. */
export const LIST_COLUMNS: ReadonlySet<RecordColumn> = new Set([
  'authors',
  'affiliations',
  'keywords_en',
  'keywords_zh',
])

/**
 * What metadata state, as values of the record: `title` and `keywords` go under the column of their language, names
 * become `Family, Given`, `27 6` as volume is volume and issue. Of a column with one value the first of a source counts.
 */
export function readMetadataValues(
  metadata: readonly MetadataValue[],
  lineOf: (offset: number) => number,
  context?: NameContext,
): RecordValue[] {
  const values: RecordValue[] = []
  const authors = metadata.filter((value) => value.column === 'authors')
  const ordered = orderAuthors(authors, context)
  for (const stated of metadata) {
    const place =
      stated.start === undefined || stated.end === undefined
        ? {}
        : { line: lineOf(stated.start), start: stated.start, end: stated.end }
    const push = (column: RecordColumn, value: string) =>
      values.push({ column, value, source: stated.source, ...place })
    if (stated.column === 'volume') {
      const both = /^(\d+)[\s(]+(\d+)\)?$/.exec(stated.value)
      push('volume', both?.[1] ?? stated.value)
      if (both) push('issue', both[2]!)
    } else if (stated.column === 'authors') push('authors', ordered[authors.indexOf(stated)] ?? stated.value)
    else if (stated.column === 'title') push(isWide(stated.value) ? 'title_zh' : 'title_en', stated.value)
    else if (stated.column === 'keywords')
      push(isWide(stated.value) ? 'keywords_zh' : 'keywords_en', stated.value)
    else if (stated.column === 'locator') push('locator', stated.value.replace(/\s?[-–—]\s?/g, '-'))
    // Repositories put the pages into `DC.source` too.
    else if (stated.column === 'journal' && !/\p{L}{2}/u.test(stated.value)) continue
    else if (COLUMNS.has(stated.column)) push(stated.column as RecordColumn, stated.value)
  }
  return values
}

/** Names of each source by themselves: one may print them family first, another not. */
function orderAuthors(authors: readonly MetadataValue[], context?: NameContext): string[] {
  const bySource = new Map<string, MetadataValue[]>()
  for (const author of authors) bySource.set(author.source, [...(bySource.get(author.source) ?? []), author])
  const ordered = new Map<MetadataValue, string>()
  for (const group of bySource.values()) {
    const names = orderNames(
      group.map((author) => author.value.replace(/\s+/g, ' ').trim()),
      context,
    )
    for (const [i, author] of group.entries()) ordered.set(author, names[i]!)
  }
  return authors.map((author) => ordered.get(author) ?? author.value)
}
