// What the lines around one, and the authors found so far, tell of whether it names authors.
import { bareText } from '../../lines/fold-line.js'
import { affiliationOf, bareOf, namesOf } from '../../lines/line-facts.js'
import { askOnce } from '../../lines/line-questions.js'
import type { Mark } from '../../lines/mark.js'
import { leavesOutAuthors } from '../../record/name-asides.js'
import { isGroupName } from '../../record/name-forms.js'
import { readLoneName } from '../../record/person-names.js'
import type { NameList } from '../../record/printed-name.js'
import { endsWithAuthorsButton, readRunningNames } from '../../record/running-names.js'
import { nextFilled, previousFilled } from '../neighbours.js'
import type { TitleLine } from '../titles/title-line.js'
import { type Add, leadingNumber } from './record-line.js'

/** Whether a group stands alone right below authors, or a person with a single name where their list begins or goes on. */
export function isLoneInRun(
  marks: readonly Mark[],
  rows: ReadonlySet<number>,
  index: number,
  isExpected: boolean,
): boolean {
  const { line, interface: reason } = marks[index]!
  const name = reason === undefined ? readLoneName(line.text) : undefined
  const [above] = previousFilled(marks, index, 1)
  if (name === undefined || above === undefined) return false
  if (!rows.has(above)) {
    // First of a list with an author a line.
    const [next] = nextFilled(marks, index, 1)
    return (
      isExpected &&
      next !== undefined &&
      /,\s*$/.test(line.text) &&
      namesOf(marks[next]!.line)?.certainty === 1
    )
  }
  return isGroupName(name.text) || /[,;]\s*$/.test(marks[above]!.line.text)
}

/** Whether a list of authors leaves some out: `A, B, […], and C +9`. */
export function isCutShort(marks: readonly Mark[], rows: ReadonlySet<number>): boolean {
  return [...rows].some((row) => leavesOutAuthors(marks[row]!.line.text))
}

/** Whether names stand behind a label or below it, with nothing but labels between: `Author` is a filter of lists too (Semantic Scholar). */
export function headsNames(marks: readonly Mark[], index: number): boolean {
  const { line, label } = marks[index]!
  if (label !== undefined && label.rest < line.to) return true
  for (const i of nextFilled(marks, index, MOST_LABELS)) {
    const below = marks[i]!
    if (below.interface || below.stop) return false
    if ((namesOf(below.line)?.certainty ?? 0) >= 0.5) return true
    if (!below.label) return false
  }
  return false
}

const MOST_LABELS = 3

/** Whether a label heads the names in Latin letters of authors that the page has named in Chinese (Wanfang). */
export function isAboveLatinNames(marks: readonly Mark[], rows: ReadonlySet<number>, index: number): boolean {
  if (marks[index]!.label?.field !== 'authors') return false
  const [next] = nextFilled(marks, index, 1)
  if (next === undefined || marks[next]!.line.script !== 'latin') return false
  return namesOf(marks[next]!.line)?.certainty === 1 && [...rows].every((row) => marks[row]!.line.han > 0)
}

const endsWithButton = askOnce(({ text }) => endsWithAuthorsButton(text))

/** Whether names stand on a line with nothing between them, and the page's button of its authors behind or below them (SciELO). */
export function runsOverAuthors(marks: readonly Mark[], index: number): boolean {
  const { line } = marks[index]!
  if (line.text.length > 1000 || line.script !== 'latin') return false
  const [next] = nextFilled(marks, index, 1)
  const isAbove = next !== undefined && endsWithButton(marks[next]!.line)
  return (isAbove || endsWithButton(line)) && readRunningNames(line.text) !== undefined
}

/** Whether authors and their institutions have come in turn, line by line, and it is an institution's turn (ResearchGate). */
export function isPlaceInTurn(marks: readonly Mark[], rows: ReadonlySet<number>, index: number): boolean {
  const [above] = previousFilled(marks, index, 1)
  if (above === undefined || !rows.has(above) || rows.size < 3) return false
  const others = [...rows].filter((row) => row !== above)
  return others.every((row) => nextFilled(marks, row, 1).some((i) => affiliationOf(marks[i]!.line) >= 1))
}

/** Whether a name stands once more on the next line, as on the card that opens from it (Wiley). */
export function isPrintedTwice(marks: readonly Mark[], index: number): boolean {
  const [next] = nextFilled(marks, index, 1)
  return next !== undefined && bareOf(marks[next]!.line) === bareOf(marks[index]!.line)
}

/** Whether a line is one of numbered institutions, whatever it looks like: the one above has the number before it (HAL). */
export function isPlaceByNumber(marks: readonly Mark[], index: number): boolean {
  const number = leadingNumber(marks[index]!.line)
  const [above] = number === undefined ? [] : previousFilled(marks, index, 1)
  if (number === undefined || above === undefined) return false
  const { line } = marks[above]!
  return leadingNumber(line) === number - 1 && affiliationOf(line) > 0 && namesOf(line)?.certainty !== 1
}

/** Whether all names stand in lines of authors found before: what follows them then is their institution (J-STAGE). */
export function isKnown(marks: readonly Mark[], rows: ReadonlySet<number>, names: NameList): boolean {
  const printed = [...rows].map((row) => bareOf(marks[row]!.line)).join(' ')
  return names.names.every(({ text }) => printed.includes(bareText(text)))
}

/** Labels of others who have to do with a study, as repositories print them. Source: DSpace, EPrints, Pure, OJS. */
const ANNOUNCES_OTHERS =
  /^(?:dc\.(?!contributor\.author|creator)\S+|publishers?|editors?|academic editors?|(?:thesis |research )?(?:advisors?|advisers?|supervisors?)|committee members?|contributors?|sponsors?|funders?|translators?|reviewers?|reviewed by|edited by|depositing user|指导教师|指导教授|导师|口试委员|贡献者|责任编辑|编辑|审稿人|出版社|出版者)$/

/** Whether a line stands right below the label of others: a publisher is no title (OUCI). */
export function isBelowOthersLabel(marks: readonly Mark[], index: number): boolean {
  const [above] = previousFilled(marks, index, 1)
  return above !== undefined && ANNOUNCES_OTHERS.test(marks[above]!.line.key)
}

/** A name below `Corresponding author:` or `导师姓名：` is another's or has been printed before. */
export function isBelowOther(marks: readonly Mark[], index: number): boolean {
  for (const [i, above] of previousFilled(marks, index, MOST_OTHERS).entries()) {
    const { line, label } = marks[above]!
    if (label?.field === 'authors' || label?.field === 'affiliation') return false
    if (ANNOUNCES_OTHERS.test(line.key)) return true
    if (i === 0 && /[:：]$/.test(line.text) && line.text.length < 40) return true
    // Several supervisors stand one a line.
    const names = namesOf(line)
    if (names?.certainty !== 1 || names.names.length !== 1) return false
  }
  return false
}

const MOST_OTHERS = 5

/** The last title or author line before a line, -1 where there is none. */
export function nearestBefore(
  titles: readonly TitleLine[],
  rows: ReadonlySet<number>,
  index: number,
): number {
  let near = -1
  for (const title of titles) if (title.index < index && title.index > near) near = title.index
  for (const row of rows) if (row < index && row > near) near = row
  return near
}

/** Buttons and badges between a title and its authors (`Review`, `Download PDF`, `Received …`) do not part them. */
export function isJoiner(mark: Mark): boolean {
  return (
    mark.interface !== undefined ||
    countsWorks(mark) ||
    mark.label?.field === 'affiliation' ||
    mark.label?.field === 'journal_info' ||
    mark.label?.field === 'identifier'
  )
}

/** Whether a line is a link that says how many works the study cites or is cited by (CiNii: `参考文献14件`). */
const countsWorks = ({ stop, line }: Mark) => stop !== undefined && line.digits > 0 && line.text.length < 24

/** What stands between an author and the next with their institutions: those, buttons, countries, notes (OUP). */
function standsBetween({ line, interface: reason, phrase, label }: Mark): boolean {
  return (
    reason !== undefined ||
    phrase !== undefined ||
    label?.field === 'identifier' ||
    affiliationOf(line) > 0 ||
    line.text.length < 30 ||
    isAddressAlone(line)
  )
}

/** Whether a line is an author's address for mail or ORCID. */
export const isAddressAlone = askOnce(({ text }) =>
  /^(?:https?:\/\/orcid\.org\/[\dX-]+|\S+@[\w.-]+)$/.test(text),
)

/** Single names that stand among lines of authors (one a line, affiliations between them). */
export function addTrailingSingles(
  marks: readonly Mark[],
  singles: readonly { index: number; names: NameList; from: number }[],
  rows: Set<number>,
  add: Add,
): void {
  for (const { index, from } of singles) {
    if (from < 0 || rows.has(index)) continue
    const before = previousFilled(marks, index, 2)
    const after = nextFilled(marks, index, 1)
    const between = previousFilled(marks, index, 12).find((i) => rows.has(i) || !standsBetween(marks[i]!))
    if (between !== undefined && rows.has(between) && after.some((i) => affiliationOf(marks[i]!.line) >= 1)) {
      add(index, 'authors', from)
      rows.add(index)
      continue
    }
    if (before.some((i) => rows.has(i)) || (after.some((i) => rows.has(i)) && !marks[index]!.interface)) {
      add(index, 'authors', from)
      rows.add(index)
    }
  }
}
