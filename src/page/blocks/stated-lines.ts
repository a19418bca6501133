// What the metadata of a page say of its lines.
import { bareText } from '../lines/fold-line.js'
import { bareOf, namesOf } from '../lines/line-facts.js'
import { type Mark, unmarked } from '../lines/mark.js'
import type { PageLine } from '../lines/page-line.js'
import { findConfirmedTitle } from '../metadata/window-titles.js'
import type { PageText } from '../page-text.js'
import type { StatedRecord } from './record/record-line.js'

/**
 * Lines of metadata's abstract: those whose text stands in it, or that hold its beginning. `embedded` are indexes of the
 * lines that metadata stand in.
 */
export function findAbstractVotes(
  page: PageText,
  lines: readonly PageLine[],
  embedded: ReadonlySet<number>,
): Set<number> {
  const votes = new Set<number>()
  const stated = page.metadata
    .filter((v) => /^abstract/.test(v.column))
    .map((v) => bareText(v.value.replace(/<[^>]*>/g, ' ').slice(0, 20000)))
  if (stated.length === 0) return votes
  const titles = findStatedTitles(page)
  for (const line of lines) {
    if (line.weight < 40 || embedded.has(line.index)) continue
    const bare = bareOf(line)
    const isStated = stated.some(
      (abstract) =>
        abstract.length > 80 && (abstract.includes(bare) || bare.includes(abstract.slice(0, 200))),
    )
    // A description may begin with the title and the authors (Semantic Scholar).
    if (isStated && !titles.has(bare) && namesOf(line)?.certainty !== 1) votes.add(line.index)
  }
  return votes
}

/** Titles that metadata state, folded to letters and digits. */
export function findStatedTitles(page: PageText): Set<string> {
  const titles = page.metadata.filter((v) => v.column.startsWith('title'))
  return new Set(
    titles.map((v) => bareText(v.value.replace(/<[^>]*>/g, ''))).filter((bare) => bare.length > 3),
  )
}

/** The title that metadata are sure of, folded to letters and digits. */
export function findSureTitle({ metadata }: PageText): string | undefined {
  const sure = findConfirmedTitle(metadata.filter(({ column }) => column.startsWith('title')))
  return sure && bareText(sure.value.replace(/<[^>]*>/g, ''))
}

/** Authors and journals that metadata state, folded to letters and digits. */
export function findStatedRecord(page: PageText): StatedRecord {
  const authors = new Set<string>()
  const journals = new Set<string>()
  for (const { column, value } of page.metadata) {
    if (column === 'authors') {
      for (const name of value.split(/[;；]/)) {
        authors.add(bareText(name))
        const [family, given] = name.split(',')
        if (given) authors.add(bareText(given + family))
      }
    } else if (column === 'journal' || column === 'journal_abbreviation') journals.add(bareText(value))
  }
  authors.delete('')
  journals.delete('')
  return { authors, journals }
}

/** A site that repeats lines may repeat a page's only title: nothing that metadata state is removed for it. */
export function restoreRepeated(marks: Mark[], page: PageText): void {
  const stated = findStatedTitles(page)
  if (stated.size === 0) return
  for (const [i, mark] of marks.entries()) {
    if (mark.fixed === 'repeated_on_site' && stated.has(bareOf(mark.line))) marks[i] = unmarked(mark.line)
  }
}
