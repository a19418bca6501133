// Lines of one author each, told by the run they stand in.
import { affiliationOf, endsWithCountryName, namesOf } from '../../lines/line-facts.js'
import { askOnce } from '../../lines/line-questions.js'
import type { Mark } from '../../lines/mark.js'
import { endsLikeListed, readLikelyName } from '../../record/likely-name.js'
import { isRole } from '../../record/name-frame.js'
import type { Zone } from '../zones.js'
import { isBelowOther, isKnown } from './author-neighbours.js'
import { findJournalKeys } from './journal-keys.js'
import { isAboveVolume } from './journal-lines.js'
import { isFree } from './record-line.js'

/** What a line is in a run of authors: an author found before, a name for certain, one by its looks, an institution. */
type Kind = 'row' | 'sure' | 'likely' | 'place' | 'label' | 'end'

interface Step {
  readonly index: number
  readonly kind: Kind
  /** Whether a comma, a number or `and` stands on a line of its own behind the name. */
  isListed: boolean
  /** Whether nothing but a comma or a semicolon stands on the next line. */
  isParted: boolean
}

/** Lines of single authors among those found (`rows`), over whatever pages print beside a name: its marks, addresses, institution. */
export function findRunAuthors(
  marks: readonly Mark[],
  zones: readonly { zone: Zone }[],
  rows: ReadonlySet<number>,
  apart: ReadonlySet<number>,
  taken: ReadonlySet<number>,
): number[] {
  if (rows.size === 0) return []
  const found: number[] = []
  let steps: Step[] = []
  const close = () => {
    if (steps.some(({ kind }) => kind === 'row')) found.push(...authorsOf(steps, marks))
    steps = []
  }
  for (const mark of marks) {
    const { line } = mark
    const i = line.index
    if (line.blank || apart.has(i)) continue
    // `Correspondence` with the address below it (Wiley).
    if (mark.stop === 'back_matter' && apart.has(i + 1)) continue
    const kind = zones[i]!.zone === 'head' && !taken.has(i) ? kindOf(marks, i, rows) : 'end'
    if (kind === 'end') close()
    else if (kind !== undefined)
      steps.push({ index: i, kind, isListed: endsLikeListed(line.text), isParted: false })
    else if (steps.length > 0 && partsNames(line)) {
      steps.at(-1)!.isListed = true
      steps.at(-1)!.isParted = /^[,;]$/.test(line.text)
    }
  }
  close()
  return found
}

/** What a line is in a run; undefined for what stands beside names, and is passed over. */
function kindOf(marks: readonly Mark[], index: number, rows: ReadonlySet<number>): Kind | undefined {
  const mark = marks[index]!
  const { line } = mark
  if (rows.has(index)) return 'row'
  if (mark.abstractHead || mark.keywordHead) return 'end'
  if (mark.label?.field === 'authors' && mark.label.rest >= line.to) return 'label'
  if (standsBeside(mark)) return undefined
  if (!isFree(mark) || mark.label || mark.stop || mark.interface) return 'end'
  // `2Elsewhere College, Elsewhere.` looks like a family name and a given one.
  if (affiliationOf(line) >= 1) return mark.prose && !endsWithCountryName(line) ? 'end' : 'place'
  if (findJournalKeys(marks).has(line.key)) return 'end'
  const names = namesOf(line)
  // Whom to write to (Karger).
  if (names?.certainty === 1 && line.text.includes('@') && isKnown(marks, rows, names)) return undefined
  if (names?.certainty === 1)
    return names.names.length === 1 && !isBelowOther(marks, index) && !isAboveVolume(marks, index)
      ? 'sure'
      : 'end'
  if (affiliationOf(line) > 0) return mark.prose && !endsWithCountryName(line) ? 'end' : 'place'
  if (!mark.prose && !mark.phrase && mayBeName(line) && !isBelowOther(marks, index)) return 'likely'
  return 'end'
}

/** Whether a line is what pages print beside a name: numbers, letters, an ORCID, an address for mail, buttons. */
function standsBeside(mark: Mark): boolean {
  const { line, interface: reason, phrase, fixed, label } = mark
  if (line.text.length > 80 && !line.text.startsWith('Roles ')) return false
  if (
    fixed === 'placeholder' ||
    reason === 'counter' ||
    reason === 'ornament' ||
    reason === 'share' ||
    reason === 'cite_tools'
  )
    return true
  if (label?.field === 'affiliation' && label.rest >= line.to) return true
  if (phrase === 'navigation' && line.text.length < 60) return true
  return isMarkAlone(line) || isOffice(line)
}

/** `Associate Professor` below a name (Worktribe). */
const isOffice = askOnce(({ text }) => text.length < 60 && isRole(text))

const mayBeName = askOnce(({ text }) => readLikelyName(text) !== undefined)

const partsNames = askOnce(({ text }) => text.length < 12 && /[,;&\d]|\band\b/.test(text))

const isMarkAlone = askOnce(({ text, latin, han }) =>
  latin + han <= 4
    ? /^[\s\d,;*†‡§¶#()[\]&.…-]*(?:and|et|und|y|e|by|[a-z])?[\s\d,;*†‡§¶#()[\]&.…-]*$/.test(text)
    : /^(?:This person is not on ResearchGate|Roles? [A-Z]\w+|View Profile|PubMed$|Is a corresponding author)\b|^\[?(?:ORCID(?: iD| logo)?|View ORCID Profile|Corresponding Author)\]?[\s,;]*$/i.test(
        text,
      ) || /^(?:(?:https?:\/\/)?orcid\.org\/\S+|(?:e-?mail\s?[:：]?\s*)?\S+@[\w.-]+)$/i.test(text),
)

/** The lines of a run that name an author beside those found. */
function authorsOf(steps: readonly Step[], marks: readonly Mark[]): number[] {
  const kinds = steps.map(({ kind }) => kind)
  const isAuthor = (at: number) => kinds[at] === 'row' || kinds[at] === 'sure'
  const found: number[] = []
  const accept = (at: number) => {
    found.push(steps[at]!.index)
    kinds[at] = 'row'
  }
  const alternates = takesTurns(kinds)
  for (const [at, kind] of kinds.entries()) {
    const before = kinds[at - 1]
    if (kind === 'sure') {
      const beside = before === 'row' || kinds[at + 1] === 'row' || before === 'label'
      // After the author before came the institution, and so it does after this one.
      const inTurn = before === 'place' && (alternates || isAuthor(at + 1))
      if (beside || inTurn || (alternates && at === 0)) accept(at)
    } else if (kind === 'likely') {
      const { isListed } = steps[at]!
      const next = kinds.slice(at + 1).find((other) => other !== 'likely')
      const isAbove = next === 'row' || next === 'sure'
      const follows = before === 'row' || before === 'label' || (before === 'place' && alternates)
      if (
        follows &&
        (isAbove ||
          steps[at - 1]!.isParted ||
          next === 'place' ||
          isListed ||
          (!next && isCommaList(steps, marks)))
      )
        accept(at)
      else if (before === undefined && isListed && (isAbove || (next === 'place' && alternates))) accept(at)
    }
  }
  // From the end up: names above those found.
  for (let at = kinds.length - 2; at >= 0; at--)
    if (kinds[at] === 'sure' && kinds[at + 1] === 'row') accept(at)
  return found.sort((a, b) => a - b)
}

/** Whether all of a run's lines are `Family, Given`, two or more of them for certain. */
function isCommaList(steps: readonly Step[], marks: readonly Mark[]): boolean {
  const rows = steps.filter(({ kind }) => kind === 'row')
  const named = steps.filter(({ kind }) => kind !== 'label')
  return rows.length > 1 && named.every(({ index }) => /^[^,]+, [^,]+$/.test(marks[index]!.line.text))
}

/** Whether an institution follows every author of a run but, at most, the last. */
function takesTurns(kinds: readonly Kind[]): boolean {
  const rows = kinds.flatMap((kind, at) => (kind === 'row' ? [at] : []))
  return (
    rows.length > 0 &&
    rows.every((at) => kinds[at + 1] === 'place' || kinds[at + 1] === 'row') &&
    rows.some((at) => kinds[at + 1] === 'place')
  )
}
