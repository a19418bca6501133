import { affiliationOf, endsWithCountryName, namesOf, namesPersonAtPlace } from '../../lines/line-facts.js'
import type { Mark } from '../../lines/mark.js'
import type { PageLine } from '../../lines/page-line.js'
import { rateAffiliation } from '../../record/affiliation-line.js'
import { nextFilled } from '../neighbours.js'
import { saysOfRecord } from '../titles/title-rating.js'
import type { Zone } from '../zones.js'
import {
  addNameAbove,
  continuesLine,
  continuesNumbers,
  isBelowAuthor,
  isBelowKeywordHead,
  writesToAuthor,
} from './affiliation-neighbours.js'
import { isLettered, isUnitInTurn, placesOfficer, startBehindName } from './affiliation-signs.js'
import { isPlaceInTurn } from './author-neighbours.js'
import { findCorrespondence } from './correspondence.js'
import { type Add, isFree, type RecordLine } from './record-line.js'

/** Affiliations: by their looks in the head behind the first title or author, weaker ones beside surer ones; in the tail below a label. */
export function findAffiliations(
  marks: readonly Mark[],
  zones: readonly { zone: Zone }[],
  found: ReadonlyMap<number, RecordLine>,
  firstTitle: number,
  add: Add,
): void {
  const firstAuthor = [...found.values()].find((line) => line.field === 'authors')?.index ?? -1
  const open = firstTitle < 0 ? firstAuthor : firstAuthor < 0 ? firstTitle : Math.min(firstTitle, firstAuthor)
  const hasHead = marks.some(
    (mark) =>
      zones[mark.line.index]!.zone === 'head' &&
      isFree(mark) &&
      !found.has(mark.line.index) &&
      affiliationOf(mark.line) >= 2 &&
      mark.line.index > open &&
      !mark.label,
  )
  const correspondence = findCorrespondence(marks)
  let labelled = false
  let isFilter = false
  let beside = false
  for (const mark of marks) {
    const { line } = mark
    const i = line.index
    const zone = zones[i]!.zone
    if (line.blank || isBelowKeywordHead(marks, i)) continue
    if (zone === 'abstract' || zone === 'other_works') {
      labelled = false
      beside = false
      continue
    }
    // SAGE names the authors again below the abstract, each with the institution on the next line.
    if (mark.label?.field === 'authors' && zone === 'tail' && !hasHead && mark.label.rest >= line.to) {
      labelled = true
      isFilter = true
      continue
    }
    if (mark.label?.field === 'affiliation') {
      labelled = true
      isFilter = false
      if (
        mark.label.rest < line.to &&
        // Above the title stands the reader's own institution, through which the page was opened (SAGE).
        (i > open || firstAuthor < 0 || firstTitle < 0) &&
        affiliationOf(line) + rateRest(line, mark.label.rest) > 0 &&
        (zone === 'head' || !hasHead)
      )
        add(i, 'affiliation', mark.label.rest)
      continue
    }
    if (correspondence.has(i)) continue
    if (found.has(i)) {
      beside = found.get(i)!.field === 'authors' || found.get(i)!.field === 'affiliation'
      continue
    }
    if (
      !isFree(mark) ||
      mark.label ||
      (mark.stop && mark.stop !== 'journal_info') ||
      (mark.interface && mark.interface !== 'article_type')
    ) {
      // `Author` among buttons is a filter of a list of papers (Semantic Scholar).
      if (mark.stop || isFilter || (mark.label && mark.label.field !== 'identifier')) labelled = false
      beside = false
      continue
    }
    // Below the abstract ScienceDirect prints them unannounced, each under its author's letter.
    if (zone === 'head' ? i <= open : !labelled && !isLettered(line)) continue
    if (zone === 'tail' && hasHead) continue
    const rating =
      namesPersonAtPlace(line) || writesToAuthor(marks, i, found) || saysOfRecord(line)
        ? 0
        : affiliationOf(line)
    const noted = mark.phrase === 'back_matter' || mark.phrase === 'copyright' || mark.phrase === 'form'
    if (noted) {
      // `*Corresponding author for this work` stands between authors and their units (Pure).
      beside &&= line.text.length < 60
      continue
    }
    if (beside && rating < 0.25 && !mark.prose && continuesLine(marks, i, found)) {
      add(i, 'affiliation', line.from)
      continue
    }
    if (beside && rating < 0.25 && !mark.prose && continuesNumbers(marks, i, found)) {
      add(i, 'affiliation', line.from)
      continue
    }
    if (rating < 0.25 && !mark.prose && isUnitInTurn(line) && isPlaceInTurn(marks, authorRows(found), i)) {
      add(i, 'affiliation', line.from)
      continue
    }
    if (zone === 'head' && placesOfficer(line)) {
      add(i, 'affiliation', line.from)
      beside = true
      continue
    }
    // `Wetherby, Ann: Department of …` (PsycNet).
    const behindName = labelled ? startBehindName(line) : 0
    if (behindName > 0 && rateRest(line, line.from + behindName) >= 1) {
      add(i, 'affiliation', line.from + behindName)
      beside = true
      continue
    }
    const enough = labelled
      ? rating > 0.2
      : beside || (rating >= 0.25 && rating < 2 && isBelowAuthor(marks, i, found))
        ? rating >= 0.25
        : rating >= 2 && (!mark.prose || endsWithCountryName(line))
    const hinted =
      line.hint?.tokens.slice(0, 5).some((token) => /affiliation|aff-|institution/.test(token)) && rating > 0
    if (enough || hinted) {
      isFilter = false
      if (zone === 'tail' && labelled) addNameAbove(marks, i, found, add)
      add(i, 'affiliation', line.from)
      beside = true
    } else {
      const names = namesOf(line)
      if (!names || names.certainty < 0.75) {
        beside = false
        if (labelled && mark.prose) labelled = false
      }
    }
  }
}

/**
 * Institutions each below its author's letter, from `a` on, where the page has named none before: ScienceDirect prints
 * them behind the citing articles when its author panel is open.
 */
export function addLetteredBelow(
  marks: readonly Mark[],
  found: ReadonlyMap<number, RecordLine>,
  add: Add,
): void {
  if ([...found.values()].some(({ field }) => field === 'affiliation')) return
  const below: number[] = []
  for (const { line } of marks) {
    if (line.text !== String.fromCharCode(0x61 + below.length)) continue
    const [next] = nextFilled(marks, line.index, 1)
    if (next !== undefined && !found.has(next) && affiliationOf(marks[next]!.line) >= 1) below.push(next)
  }
  if (below.length > 1) for (const index of below) add(index, 'affiliation', marks[index]!.line.from)
}

const authorRows = (found: ReadonlyMap<number, RecordLine>) =>
  new Set([...found.values()].filter(({ field }) => field === 'authors').map(({ index }) => index))

function rateRest(line: PageLine, rest: number): number {
  // NCPSSD parts institutions by semicolons: the first tells.
  const text = line.text.slice(rest - line.from).replace(line.han > 0 ? /[;；].*$/ : '', '')
  return rateAffiliation({ text, folded: text.toLowerCase(), script: line.script })
}
