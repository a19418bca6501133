import type { Field } from '../../block.js'
import { foldKey, foldText } from '../../lines/fold-line.js'
import {
  affiliationOf,
  bareOf,
  citationOf,
  dateOf,
  holdsIdentifiersAlone,
  namesOf,
  namesPersonAtPlace,
} from '../../lines/line-facts.js'
import { askOnce } from '../../lines/line-questions.js'
import { rateTitle } from '../../lines/line-shape.js'
import type { LineText } from '../../lines/line-text.js'
import type { Mark } from '../../lines/mark.js'
import type { PageLine } from '../../lines/page-line.js'
import { readLikelyName } from '../../record/likely-name.js'
import { readPlacedNames } from '../../record/placed-names.js'
import { countFilled, nextFilled } from '../neighbours.js'
import { createCutFinder, goesOnFrom, isCutOff } from './cut-titles.js'
import { createQuotationFinder } from './quotations.js'
import type { StatedTitles } from './title-line.js'

/** How much speaks for a line being the title of the text that starts at `end`; undefined where it cannot be one. */
export type RateTitle = (index: number, end: number) => number | undefined

/** A rater of a page's lines, each line rated once. */
export function createTitleRater(marks: readonly Mark[], stated: StatedTitles): RateTitle {
  const page: PageEvidence = {
    marks,
    stated,
    prints: countPrints(marks),
    journals: findJournalKeys(marks),
    isQuotedLater: createQuotationFinder(marks),
    isCutElsewhere: createCutFinder(marks),
  }
  const ratings = new Map<number, Map<number, number | undefined>>()
  return (index, end) => {
    let known = ratings.get(end)
    if (known === undefined) {
      known = new Map()
      ratings.set(end, known)
    }
    if (!known.has(index)) known.set(index, rateCandidate(page, index, end))
    return known.get(index)
  }
}

/** What of the whole page speaks for or against its lines. */
interface PageEvidence {
  readonly marks: readonly Mark[]
  readonly stated: StatedTitles
  /** How often each line is printed on the page, by its key. */
  readonly prints: ReadonlyMap<string, number>
  /** Keys of lines that name the journal. */
  readonly journals: ReadonlySet<string>
  /** Whether a later citation holds the whole of a line. */
  readonly isQuotedLater: (line: PageLine) => boolean
  /** Whether another line prints the beginning of a line, cut short. */
  readonly isCutElsewhere: (line: PageLine) => boolean
}

function rateCandidate(page: PageEvidence, index: number, end: number): number | undefined {
  const { marks, stated } = page
  const mark = marks[index]!
  const { line } = mark
  if (
    line.blank ||
    mark.embedded ||
    mark.fixed === 'placeholder' ||
    mark.notice ||
    mark.abstractHead ||
    mark.keywordHead
  )
    return undefined
  if (isStated(line, stated)) return 10 + (line.hint?.tag === 'h1' ? 2 : 0)
  const labelled = mark.label?.field === 'title' && mark.label.rest < line.to
  if (isCutOff(line) && marks.some((other) => other.line !== line && goesOnFrom(other.line, line)))
    return undefined
  if (mark.interface || mark.stop || mark.fixed || (mark.label && !labelled) || mark.section) return undefined
  const shape = rateTitle(line)
  if (shape === 0) return undefined
  // A word of the interface (`微信`) may stand in a title that looks like one.
  if (mark.phrase && line.hint?.tag !== 'h1' && shape < 3) return undefined
  if (holdsIdentifiersAlone(line) || saysOfRecord(line)) return undefined
  const names = namesOf(line)
  if (names && names.certainty >= 0.75 && names.names.length > 1) return undefined
  if (line.digits > 3 && (citationOf(line) || isDateLine(line))) return undefined
  if (isAboveCitation(page, line.key) || /^cochrane database of systematic reviews\b/.test(line.key))
    return undefined
  let score = shape
  const isPerson = names?.certainty === 1 && line.text.length < 50
  if (isPerson) score -= 2
  const affiliation = affiliationOf(line)
  if (affiliation >= 2) return undefined
  // `Practice` and `Network` are words of titles too.
  if (affiliation >= 1 && (shape < 2.5 || line.text.includes(','))) score -= 1.5
  if (mark.prose && line.weight > 200) score -= 2
  if (labelled || isBelowLabel(marks, index, 'title')) score += 4
  if (isBelowLabel(marks, index, 'citation') || namesPersonAtPlace(line)) return undefined
  if (isAboveSign(marks, index)) score += 3
  const hint = line.hint
  if (hint) {
    if (hint.tag === 'h1') score += 5
    else if (hint.tag === 'h2') score += 1
    if (
      hint.tokens
        .slice(0, 4)
        .some((token) => /title|headline/.test(token) && !/journal|site|series|issue/.test(token))
    )
      score += 3
    if (hint.linkShare > 0.9) score -= 2
  }
  // Authors of one institution print it twice.
  if ((page.prints.get(line.key) ?? 0) > 1) score += affiliation >= 1 ? 0 : line.weight > 40 ? 3 : 0.5
  else if (page.isQuotedLater(line)) score += 3
  if (page.isCutElsewhere(line)) score += 3
  // A person among others is no title, however many names follow.
  const authors = isPerson ? 0 : findAuthorsBelow(marks, index)
  if (authors > 0) score += authors === 1 ? 4 : authors <= 5 ? 3 : 1.5
  else if (isAboveJournal(marks, index)) score += 2
  if (hasOtherScriptBeside(marks, index)) score += 1
  score -=
    end < marks.length && marks[end]?.stop === undefined
      ? rateDistance(countFilled(marks, index, end))
      : Math.min(3, 0.08 * countFilled(marks, -1, index))
  return score
}

/** What a line loses for so many filled lines between it and the abstract. */
export function rateDistance(lines: number): number {
  return Math.min(2, 0.08 * lines)
}

function isStated(line: LineText, stated: StatedTitles): boolean {
  if (stated.size === 0) return false
  const bare = bareOf(line)
  return bare.length > 5 && stated.has(bare)
}

const SAYS_WHEN =
  /^(?:(?:article )?(?:first )?published|posted|available online|received|accepted|version of record)\b/i

/** Whether a line is little more than a date (`First published online February 28, 2019`). */
const isDateLine = askOnce((line) => {
  const date = dateOf(line)
  if (date === undefined || date.iso.length <= 4) return false
  const rest = line.text.length - (date.end - date.start)
  return rest < 45 || (rest < 90 && SAYS_WHEN.test(line.text))
})

/** Whether a label of a record's field that is no field of a study opens a line (OUCI, DSpace, CNKI). */
const saysOfRecord = askOnce(({ text }) =>
  /^IF ?\d|\b(?:working|discussion|research) papers?(?: series)? no\b|^(?:publisher|language|country|publication type|document type|resource type|license|licence|funder|sponsor|section|subject area|editor|series|вида[вт]\p{L}+|издател\p{L}+|мова|язык|出版社|出版者|语种|文献类型|资源类型|学科分类|所属专题|栏目)\s?[:：]\s?\S/iu.test(
    text,
  ),
)

const opensWithVolume = askOnce(({ text }) => /^(?:vol(?:ume|\.)?|tome|том|band|第)\s*\d+/i.test(text))

/** Whether a line of this key stands right above a line that opens with a volume: it names the journal. */
function isAboveCitation({ journals }: PageEvidence, key: string): boolean {
  return journals.has(key) && !/[?:]/.test(key)
}

function findJournalKeys(marks: readonly Mark[]): ReadonlySet<string> {
  const keys = new Set<string>()
  let above: Mark | undefined
  for (const mark of marks) {
    if (mark.line.blank) continue
    if (above && above.line.digits === 0 && !above.prose && opensWithVolume(mark.line)) {
      if (namesOf(above.line) === undefined) keys.add(above.line.key)
    }
    // A line of its own above says what the citation below says (Redalyc).
    if (!mark.prose && mark.line.digits >= 4 && mark.line.text.length < 200) {
      const journal = citationOf(mark.line)?.find(({ column }) => column === 'journal')
      if (journal) keys.add(foldKey(foldText(journal.value)))
    }
    above = mark
  }
  return keys
}

/** Lines that sites print right below a title: CyberLeninka's caption, the number of a trial's record. */
const standsBelowTitle = askOnce(({ text }) =>
  /^Текст научной (?:статьи|работы)|\b(?:NCT\d{8}|ISRCTN\d{8}|ChiCTR\w{8,})$/.test(text),
)

function isAboveSign(marks: readonly Mark[], index: number): boolean {
  for (let i = index + 1; i < marks.length && i < index + 4; i++) {
    const { line } = marks[i]!
    if (!line.blank) return standsBelowTitle(line)
  }
  return false
}

/** Whether a line stands right below a label alone of the field. */
function isBelowLabel(marks: readonly Mark[], index: number, field: Field): boolean {
  for (let i = index - 1; i >= 0 && i >= index - 2; i--) {
    const { line, label, interface: reason } = marks[i]!
    if (line.blank) continue
    // `期刊` alone is the badge of a kind of source (Wanfang), a label only with its colon.
    if (field === 'citation' && reason && !/[:：]$/.test(line.text)) return false
    return label?.field === field && label.rest >= line.to
  }
  return false
}

/** How often each line is printed on the page, by its key. */
function countPrints(marks: readonly Mark[]): Map<string, number> {
  const prints = new Map<string, number>()
  for (const { line } of marks) {
    if (line.blank || line.weight < 15 || line.text.length > 400) continue
    prints.set(line.key, (prints.get(line.key) ?? 0) + 1)
  }
  return prints
}

/** Whether names follow a label of authors, on its line or the next: `Authors` alone is an entry of menus too. */
function announcesNames(marks: readonly Mark[], index: number): boolean {
  const { line, label } = marks[index]!
  if (label !== undefined && label.rest < line.to) return true
  const [next] = nextFilled(marks, index, 1)
  if (next === undefined || marks[next]!.interface || marks[next]!.stop) return false
  return (
    (namesOf(marks[next]!.line)?.certainty ?? 0) >= 0.5 ||
    readLikelyName(marks[next]!.line.text) !== undefined ||
    namesPersonAtPlace(marks[next]!.line)
  )
}

/** How many lines below the authors stand (1 is the next but for buttons, types and labels), 0 where none follow. */
function findAuthorsBelow(marks: readonly Mark[], index: number): number {
  let seen = 0
  for (let i = index + 1; i < marks.length && seen < 8; i++) {
    const mark = marks[i]!
    if (mark.line.blank) continue
    if (!mark.interface && !mark.label && !mark.fixed) seen++
    if (i - index > 40) return 0
    if (mark.abstractHead || mark.keywordHead) return 0
    if (mark.label?.field === 'authors' && announcesNames(marks, i)) return Math.max(seen, 1)
    const names = mark.interface ? undefined : namesOf(mark.line)
    // Initials and particles (`M.S. Ficta, Bernd von und zu Quill`) look like running text.
    if (mark.prose && names?.certainty !== 1) return 0
    if (names && names.certainty >= 0.75 && names.names.length > 1) return Math.max(seen, 1)
    if (names && names.certainty === 1 && names.names[0]!.comma && seen <= 3) return Math.max(seen, 1)
    if (names?.certainty === 1 && seen <= 2 && (affiliationOf(mark.line) < 1 || placesPeople(mark.line)))
      return Math.max(seen, 1)
  }
  return 0
}

function hasOtherScriptBeside(marks: readonly Mark[], index: number): boolean {
  const { script } = marks[index]!.line
  for (const step of [-1, 1]) {
    for (let i = index + step; i >= 0 && i < marks.length && Math.abs(i - index) <= 3; i += step) {
      const { line, interface: reason } = marks[i]!
      // A counter or a button may stand between two titles (VIP).
      if (line.blank || reason) continue
      if (
        ((script === 'latin' && line.script === 'han') || (script === 'han' && line.script === 'latin')) &&
        rateTitle(line) > 1
      )
        return true
      break
    }
  }
  return false
}

/** Whether the next line with text says in which journal the study appeared (Redalyc). */
function isAboveJournal(marks: readonly Mark[], index: number): boolean {
  const [next] = nextFilled(marks, index, 1)
  if (next === undefined || marks[next]!.line.digits < 4) return false
  const parts = citationOf(marks[next]!.line) ?? []
  const journal = parts.find(({ column }) => column === 'journal')
  if (journal === undefined || parts.length < 3 || !parts.some(({ column }) => column === 'published'))
    return false
  // The journal's own line has its menu behind the name (Taylor & Francis).
  return !marks[index]!.line.text.startsWith(journal.value)
}

/** Whether a line names people with their institutions. */
const placesPeople = askOnce(({ text }) => readPlacedNames(text) !== undefined)
