import { bareText } from '../../lines/fold-line.js'
import { affiliationOf, bareOf, citationOf, namesOf } from '../../lines/line-facts.js'
import { askOnce } from '../../lines/line-questions.js'
import type { Mark } from '../../lines/mark.js'
import type { PageLine } from '../../lines/page-line.js'
import { readLikelyList } from '../../record/likely-name.js'
import { isGroupName } from '../../record/name-forms.js'
import { readNames } from '../../record/person-names.js'
import { readPlacedNames } from '../../record/placed-names.js'
import type { NameList } from '../../record/printed-name.js'
import { countFilled, nextFilled, previousFilled } from '../neighbours.js'
import type { TitleLine } from '../titles/title-line.js'
import type { Zone } from '../zones.js'
import {
  addTrailingSingles,
  headsNames,
  isAboveLatinNames,
  isBelowOther,
  isCutShort,
  isJoiner,
  isKnown,
  isLoneInRun,
  isPlaceByNumber,
  isPlaceInTurn,
  isPrintedTwice,
  nearestBefore,
  runsOverAuthors,
} from './author-neighbours.js'
import { findRunAuthors } from './author-runs.js'
import { findCorrespondence } from './correspondence.js'
import { findJournalKeys } from './journal-keys.js'
import { isAbovePubMedMenu, isAboveVolume } from './journal-lines.js'
import { type Add, isFree, type StatedRecord } from './record-line.js'

/** Authors: lists of two names or more in the head, or single names under a label, in a run, or right below a title. */
export function findAuthors(
  marks: readonly Mark[],
  zones: readonly { zone: Zone }[],
  titles: readonly TitleLine[],
  stated: StatedRecord,
  firstTitle: number,
  add: Add,
): void {
  const singles: { index: number; names: NameList; from: number }[] = []
  const rows = new Set<number>()
  const titleKeys = new Set(titles.map(({ index }) => bareOf(marks[index]!.line)))
  const correspondence = findCorrespondence(marks)
  let expected = false
  let tailed = false
  let lastLabel = -1
  for (const mark of marks) {
    const { line } = mark
    const i = line.index
    if (zones[i]!.zone === 'tail') {
      // Where the head names authors, the tail does where its list is cut short (SAGE).
      if (
        rows.size > 0 &&
        !tailed &&
        !(
          mark.label &&
          ((isCutShort(marks, rows) && headsNames(marks, i)) || isAboveLatinNames(marks, rows, i))
        )
      )
        continue
      // Below the abstract authors need a label (Wanfang); SAGE's own for affiliations stands beside it.
      if (mark.label)
        tailed = mark.label.field === 'authors' || (tailed && mark.label.field === 'affiliation')
      if (!tailed) continue
    } else if (zones[i]!.zone !== 'head') continue
    if (!isFree(mark) || correspondence.has(i)) continue
    if (titles.some((title) => title.index === i) || isTitleAgain(line, titleKeys)) {
      expected = true
      continue
    }
    const label = mark.label?.field === 'authors' ? mark.label : undefined
    if (expected && !label && runsOverAuthors(marks, i)) {
      add(i, 'authors', line.from)
      rows.add(i)
      continue
    }
    if (!label && (saysWhereItAppeared(line) || isAbovePubMedMenu(marks, i))) continue
    if (label && label.rest >= line.to) {
      expected = true
      if (rows.size === 0 || tailed) lastLabel = i
      singles.push({ index: i, names: { names: [], certainty: 0 }, from: -1 })
      continue
    }
    if (!label && (mark.label || mark.interface || mark.stop || mark.section)) {
      if (!isJoiner(mark)) expected = false
      continue
    }
    const from = label ? label.rest : line.from
    const names = label
      ? readNames(line.text.slice(from - line.from))
      : statesValue(line)
        ? undefined
        : namesOf(line)
    if (names && !label && looksLikeJournal(marks, i, names, titles)) continue
    // Whom to write to, below the authors (Karger).
    if (names && !label && rows.size > 0 && line.text.includes('@') && isKnown(marks, rows, names)) continue
    const known =
      stated.authors.size > 0 &&
      names !== undefined &&
      names.names.some(
        (name) =>
          stated.authors.has(bareText(name.text.replace(/^(.*), (.*)$/, '$2 $1'))) ||
          stated.authors.has(bareText(name.text)),
      )
    if (known && names.certainty > 0.5) {
      add(i, 'authors', from)
      rows.add(i)
      expected = true
      continue
    }
    if (isLoneInRun(marks, rows, i, expected)) {
      add(i, 'authors', line.from)
      rows.add(i)
      expected = true
      continue
    }
    // A person with the institution in brackets or behind the name (Emerald, Taylor & Francis).
    if (names?.certainty === 1 && readPlacedNames(line.text) && isKnown(marks, rows, names)) continue
    if (i > firstTitle && names?.certainty === 1 && namesPlaces(line.text.slice(from - line.from))) {
      add(i, 'authors', from)
      rows.add(i)
      expected = true
      continue
    }
    if (expected && !label && listsLikelyNames(line) && names?.certainty !== 1) {
      add(i, 'authors', line.from)
      rows.add(i)
      expected = false
      continue
    }
    const isLabelled = label !== undefined || (lastLabel >= 0 && countFilled(marks, lastLabel, i) === 0)
    // A single name behind others looks like their town; right below the title it is none.
    const isRightBelow = titles.some((title) => title.index < i && countFilled(marks, title.index, i) === 0)
    const many =
      names &&
      names.certainty >= (isRightBelow && affiliationOf(line) < 1 ? 0.6 : 0.75) &&
      names.names.length > 1
    const sure = names && names.certainty === 1 && names.names.length > 0
    const before = firstTitle >= 0 && i < firstTitle
    if (
      names &&
      (many || (isLabelled && names.certainty >= 0.5 && (label || names.names.length > 2))) &&
      !(before && !sure) &&
      (isLabelled || affiliationOf(line) < 2 || signsWithGroup(names))
    ) {
      add(i, 'authors', from)
      rows.add(i)
      // A list goes on below only where it is left open.
      expected = /(?:[,;，；、&]|\band)\s*$/.test(line.text)
    } else if (sure && (isPlaceInTurn(marks, rows, i) || isPlaceByNumber(marks, i))) {
      add(i, 'affiliation', line.from)
    } else if (
      sure &&
      !before &&
      affiliationOf(line) < 1 &&
      (!mark.phrase || isLinked(line)) &&
      !isBelowOther(marks, i)
    ) {
      singles.push({ index: i, names, from })
      const near = Math.max(expected ? lastLabel : -1, nearestBefore(titles, rows, i))
      if (near >= 0 && countFilled(marks, near, i) > 12) continue
      const comma = names.names[0]!.comma && line.text.length < 60
      if (
        expected ||
        comma ||
        isPrintedTwice(marks, i) ||
        line.hint?.tokens.slice(0, 6).some((token) => /author|creator|contributor/.test(token))
      ) {
        add(i, 'authors', from)
        rows.add(i)
        expected = true
      }
    } else if (affiliationOf(line) < 1 && mark.prose) expected = false
  }
  addTrailingSingles(marks, singles, rows, add)
  const taken = new Set(titles.map(({ index }) => index))
  for (const index of findRunAuthors(marks, zones, rows, correspondence, taken)) {
    add(index, 'authors', marks[index]!.line.from)
  }
}

/** Whether a line prints a title once more, with the authors below it once more. */
function isTitleAgain(line: PageLine, titleKeys: ReadonlySet<string>): boolean {
  return line.weight >= LEAST_TITLE && titleKeys.has(bareOf(line))
}

const LEAST_TITLE = 12

/** Whether a line lists what may be names, three or more. */
const listsLikelyNames = askOnce(
  ({ text }) => text.split(/[;,]/, 3).length > 2 && readLikelyList(text) !== undefined,
)

/** Whether a line's only words of the interface are those of a link (Cambridge Core). */
const isLinked = askOnce(({ text }) => /\[Opens in a new window\]/i.test(text))

/**
 * Whether people sign together with a group, whose last word (`… Study Group`) names an institution elsewhere, or are
 * all printed family first.
 */
function signsWithGroup({ names, certainty }: NameList): boolean {
  if (certainty < 1 || names.length < 3) return false
  return names.some(({ text }) => isGroupName(text)) || names.every(({ comma }) => comma)
}

/** Whether a line holds a label with a value, a decimal or a percentage: lists of names do not. */
const statesValue = askOnce(({ text }) =>
  /\p{L}\s?[:：]\s|\d\.\d|%/u.test(text.replace(/ORCID(?: iD)?:/gi, '')),
)

/**
 * Whether what looks like names is the journal's (`Odd Lung Trials`, `Quills and Ferries`): its volume or date stands
 * below, or a citation of the page names it.
 */
function looksLikeJournal(
  marks: readonly Mark[],
  index: number,
  { names }: NameList,
  titles: readonly TitleLine[],
): boolean {
  if (names.length > 2 || names[0]!.comma || /[,;\d]/.test(marks[index]!.line.text)) return false
  if (findJournalKeys(marks).has(marks[index]!.line.key)) return true
  const [above] = previousFilled(marks, index, 1)
  if (names.length === 1) return !titles.some((title) => title.index === above) && isAboveVolume(marks, index)
  const [next, ...more] = nextFilled(marks, index, 5)
  if (next === undefined || marks[next]!.label?.field !== 'journal_info') return false
  return more.some((i) => (namesOf(marks[i]!.line)?.names.length ?? 0) > 2)
}

/** Whether a line gives a date with a volume, an issue or pages: its journal may look like a name (`Int J Nurs, 01 Mar 2021, 14(2):88`). */
function saysWhereItAppeared(line: PageLine): boolean {
  if (line.digits < 5) return false
  const columns = citationOf(line)?.map(({ column }) => column) ?? []
  return (
    columns.includes('published') && columns.some((column) => column !== 'journal' && column !== 'published')
  )
}

/** Whether a line names people with their institutions, or a list of people with an institution in brackets behind it (VIP). */
function namesPlaces(text: string): boolean {
  if (readPlacedNames(text)) return true
  const bracket = text.search(/[(（]/)
  return bracket > 0 && /[;；,，]/.test(text.slice(0, bracket)) && /[)）][.;；]?$/.test(text)
}
