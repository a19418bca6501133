import type { Mark } from '../../lines/mark.js'
import type { TitleLine } from '../titles/title-line.js'
import type { Zone } from '../zones.js'
import { addLetteredBelow, findAffiliations } from './affiliation-lines.js'
import { findAuthors } from './author-lines.js'
import { findCitations } from './citation-lines.js'
import { dropForeignAffiliations } from './foreign-affiliations.js'
import { findIdentifiers } from './identifier-lines.js'
import { addJournalNames, dropBreadcrumbs } from './menu-lines.js'
import type { Add, RecordLine, StatedRecord } from './record-line.js'

/** Finds the lines of authors, affiliations, citations, identifiers and dates around titles and abstracts. */
export function findRecordLines(
  marks: readonly Mark[],
  zones: readonly { zone: Zone }[],
  titles: readonly TitleLine[],
  stated: StatedRecord,
): RecordLine[] {
  const taken = new Set(titles.map((title) => title.index))
  const found = new Map<number, RecordLine>()
  const add: Add = (index, field, from, isMenu) => {
    if (!taken.has(index) && !found.has(index)) found.set(index, { index, field, from, isMenu })
  }
  const firstTitle = titles.length > 0 ? Math.min(...titles.map((t) => t.index)) : -1
  findAuthors(marks, zones, titles, stated, firstTitle, add)
  findCitations(marks, zones, found, add, stated, titles)
  findAffiliations(marks, zones, found, firstTitle, add)
  addLetteredBelow(marks, found, add)
  dropForeignAffiliations(marks, found)
  findIdentifiers(marks, zones, add)
  addJournalNames(marks, zones, found, add)
  dropBreadcrumbs(marks, zones, found, firstTitle)
  return [...found.values()].sort((a, b) => a.index - b.index)
}
