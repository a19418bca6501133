import { NOT_JOURNALS } from '../../data/citation-patterns.js'
import { bareOf, citationOf, dateOf, doiOf } from '../../lines/line-facts.js'
import type { Mark } from '../../lines/mark.js'
import { simplifiedOf } from '../../lines/simplified-line.js'
import { readCitation } from '../../record/citation-line.js'
import { previousFilled } from '../neighbours.js'
import type { TitleLine } from '../titles/title-line.js'
import type { Zone } from '../zones.js'
import { acceptsCitation, fieldOf, isAddress, repeatsVolume } from './citation-forms.js'
import {
  creditsPicture,
  findBehindTitle,
  holdsYear,
  isAboveDoi,
  isBelowPage,
  isBelowReceipt,
  isBelowVolume,
  isPagesAlone,
  isPagesOfTotal,
  isPosting,
  isRange,
  isReference,
  isSigned,
  isVolumeAlone,
  isYear,
  namesTitle,
  saysPages,
} from './citation-signs.js'
import {
  addJournalAbove,
  goesOnFromJournal,
  isAboveIssn,
  isAboveJournalMenu,
  isAboveYear,
  isCitedAboveDate,
  isDated,
  isIssue,
  isNamedBelow,
  isNamedJournal,
  isSourceJournal,
} from './journal-lines.js'
import { findPublished, ISSN_TAIL, startsWithMenu } from './menu-lines.js'
import { type Add, isFree, type RecordLine, type StatedRecord } from './record-line.js'

/** Citation lines, labelled or by their form; the journal's own line above a citation that begins with its date. */
export function findCitations(
  marks: readonly Mark[],
  zones: readonly { zone: Zone }[],
  found: ReadonlyMap<number, RecordLine>,
  add: Add,
  stated: StatedRecord,
  titles: readonly TitleLine[],
): void {
  const firstTitle = Math.min(marks.length, ...titles.map((title) => title.index))
  const titleKeys = titles.map(({ index }) => bareOf(marks[index]!.line))
  const titleTexts = titles.map(({ index }) => marks[index]!.line.text.trim())
  let labelled = 0
  let open = false
  let cited = false
  let volume: string | undefined
  let named = -1
  let aboveMenu = -1
  let datedLabel = 0
  for (const mark of marks) {
    const { line } = mark
    const i = line.index
    if (line.blank || zones[i]!.zone === 'abstract' || found.has(i)) continue
    const own = zones[i]!.zone !== 'head' && namesTitle(line, titleKeys)
    if (zones[i]!.zone === 'other_works' && !own) {
      if (isSourceJournal(marks, i)) add(i, 'journal_info', line.from)
      else if (found.get(i - 1)?.field === 'journal_info' && isIssue(line)) add(i, 'citation', line.from)
      continue
    }
    // `Kelly A, et al Title of it BMJ Open 2023;13:e1`: nothing but the title parts the journal from the rest.
    const behind = own ? findBehindTitle(line, titleTexts) : undefined
    if (behind !== undefined && isFree(mark) && !citationOf(line) && readCitation(line.text.slice(behind))) {
      add(i, 'citation', line.from + behind)
      continue
    }
    const label = mark.label?.field === 'citation' ? mark.label : undefined
    if (label) {
      const parts =
        label.rest < line.to
          ? (readCitation(line.text.slice(label.rest - line.from)) ?? citationOf(line))
          : undefined
      if (parts) add(i, 'citation', label.rest)
      else if (
        label.rest < line.to &&
        line.text.length < 160 &&
        !mark.interface &&
        !creditsPicture(line) &&
        (zones[i]!.zone === 'head' ||
          JOURNAL_LABEL.test(simplifiedOf(line)) ||
          /^[A-Za-z]{0,5}\.?\s?\d/.test(line.text.slice(label.rest - line.from)))
      )
        add(i, 'citation', label.rest)
      else if (label.rest >= line.to) {
        labelled = 2
        // Behind `Cite this article` stands a reference or nothing; behind `Journal` a name may stand alone.
        // Above the title a label without colon is an entry of the menu.
        open = !/cit[aeioé]|引用|zitier|цит/i.test(line.text) && (i > firstTitle || /[:：]$/.test(line.text))
      }
      continue
    }
    if (mark.stop === 'cite_tools' && !holdsYear(line)) labelled = 2
    if (!isFree(mark) || startsWithMenu(line)) {
      labelled--
      continue
    }
    const dated = mark.label?.field === 'journal_info'
    if (mark.label && !dated) {
      labelled--
      continue
    }
    if (dated && mark.label && mark.label.rest >= line.to) {
      datedLabel = 2
      continue
    }
    if (datedLabel > 0 && !mark.label) {
      datedLabel = 0
      if (line.text.length < 120 && dateOf(line)) {
        add(i, 'journal_info', line.from)
        continue
      }
    }
    if (dated) {
      if (line.text.length < 200 && dateOf(line)) add(i, 'journal_info', line.from)
      continue
    }
    const tail = zones[i]!.zone !== 'head'
    // Below the abstract a citation needs a label or an identifier, unless none stood above it.
    const sought =
      line.digits >= 1 &&
      (!tail ||
        labelled > 0 ||
        own ||
        (!cited && line.text.length < 120) ||
        isSigned(line) ||
        saysPages(line) ||
        repeatsVolume(line, volume))
    const parts = sought ? citationOf(line) : undefined
    if (
      parts &&
      (!mark.prose || line.text.length < 500) &&
      (acceptsCitation(parts, mark, labelled > 0) || saysPages(line)) &&
      !(tail && isReference(line, titleKeys)) &&
      !isAddress(line)
    ) {
      const journal = parts.find((part) => part.column === 'journal')
      add(i, fieldOf(parts), line.from)
      if (journal || addJournalAbove(marks, zones, i, found, add)) named = -2
      cited = true
      volume ??= parts.find(({ column }) => column === 'volume')?.value
      open = false
    } else if (labelled > 0 && open && NOT_JOURNALS.has(line.key)) {
      // What a label of a source names may be who sells it (百度学术).
      open = false
    } else if (
      labelled > 0 &&
      open &&
      (!mark.interface || (mark.interface === 'counter' && line.script === 'none')) &&
      !/[:：]$/.test(line.text) &&
      line.text.length < 120 &&
      !isReference(line, titleKeys) &&
      !titleKeys.includes(bareOf(line)) &&
      !mark.prose
    ) {
      add(i, 'citation', line.from)
      open = false
    } else if (
      zones[i]!.zone === 'head' &&
      stated.journals.size > 0 &&
      stated.journals.has(bareOf(line)) &&
      !found.has(i)
    ) {
      add(i, 'journal_info', line.from)
    } else if (
      zones[i]!.zone === 'head' &&
      (isAboveIssn(marks, i) || isAboveYear(marks, i) || (i > firstTitle && isCitedAboveDate(marks, i)))
    ) {
      add(i, 'journal_info', line.from)
      named = -2
    } else if (zones[i]!.zone === 'head' && named === -1 && isNamedJournal(mark)) {
      named = i
    } else if (zones[i]!.zone === 'head' && aboveMenu === -1 && isAboveJournalMenu(marks, i)) {
      aboveMenu = i
    } else if (zones[i]!.zone === 'head' && isVolumeAlone(line) && isAboveDoi(marks, i)) {
      add(i, 'citation', line.from)
    } else if (isPagesOfTotal(line) || (isRange(line) && isBelowPage(marks, i))) {
      add(i, 'citation', line.from)
    } else if (own && sought && (doiOf(line) || (labelled > 0 && holdsYear(line)))) {
      // A working paper's own reference names no journal (SSRN), one below its label may name a series (Digital Commons).
      add(i, 'citation', line.from)
    } else if (isNamedBelow(marks, i, found)) {
      add(i, 'journal_info', line.from)
    } else if (tail && isPosting(line) && isDated(mark)) {
      add(i, 'journal_info', line.from)
    } else if ((tail ? cited : isPagesAlone(line)) && !mark.prose && isBelowVolume(marks, i, found)) {
      add(i, /^(?:pages?|pp?\.)\s?[a-z]?\d/i.test(line.text) ? 'citation' : 'journal_info', line.from)
    } else if (zones[i]!.zone === 'head' && !mark.prose && isDated(mark) && !isBelowReceipt(marks, i)) {
      add(i, /Pages? \d/i.test(line.text) ? 'citation' : 'journal_info', line.from)
      if (goesOnFromJournal(line) && addJournalAbove(marks, zones, i, found, add)) named = -2
    }
    if (labelled > 0) labelled--
  }
  for (const { line } of marks) {
    // OUCI prints the year alone below the citation.
    if (!isYear(line) || zones[line.index]!.zone === 'other_works') continue
    const [above] = previousFilled(marks, line.index, 1)
    if (
      above !== undefined &&
      (found.get(above)?.field === 'citation' || found.get(above)?.field === 'journal_info')
    )
      add(line.index, 'journal_info', line.from)
  }
  // Where no citation names the journal, a line that says it is one does.
  if (named === -1) named = aboveMenu
  if (named === -1) {
    const foot = marks.find(
      ({ line }) => line.digits >= 7 && line.text.length < 160 && ISSN_TAIL.test(line.text),
    )
    if (foot && !found.has(foot.line.index)) add(foot.line.index, 'journal_info', foot.line.from, true)
  }
  if (named === -1) named = findPublished(marks, zones)
  if (named >= 0) add(named, 'journal_info', marks[named]!.line.from, named < firstTitle ? true : undefined)
}

/** Labels that announce a journal's name below the abstract too (Wanfang). */
const JOURNAL_LABEL =
  /^(?:(?:英文|外文)?刊\s*名|期\s*刊|期刊名称?|来源期刊|杂志|journal(?: title| name)?|revista|журнал)\s*[:：\t]/i
