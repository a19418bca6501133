import type { Field } from '../block.js'
import { bareText } from '../lines/fold-line.js'
import { affiliationOf, bareOf, citationOf, namesOf } from '../lines/line-facts.js'
import type { Mark } from '../lines/marks.js'
import type { PageLine } from '../lines/page-line.js'
import { endsWithCountry, rateAffiliation } from '../record/affiliation-line.js'
import { readCitation } from '../record/citation-line.js'
import { findDate } from '../record/dates.js'
import { findDoi, findPmcid, findPmid, isIdentifierLine } from '../record/identifiers.js'
import { type NameList, readNames } from '../record/person-names.js'
import type { AbstractBlock } from './abstract-blocks.js'
import type { TitleLine } from './title-lines.js'

/** A line of the record: its field, and where its value starts (behind a label). */
export interface RecordLine {
  readonly index: number
  readonly field: Field
  readonly from: number
}

/** What metadata state of people and journal, folded to letters and digits: lines that repeat it are found by it. */
export interface StatedRecord {
  readonly authors: ReadonlySet<string>
  readonly journals: ReadonlySet<string>
}

/** Where on the page a line stands: before the abstract, between two, behind the last, or among other works. */
export type Zone = 'head' | 'abstract' | 'tail' | 'other_works'

/** Reasons of stop heads below which no line is the study's until another head. */
const OTHER_WORKS = new Set([
  'related_list',
  'references',
  'journal_info',
  'comment',
  'full_text_links',
  'classification',
])
/** Labels that bring the study's own lines back. */
const OWN_LABELS = new Set<Field>(['authors', 'affiliation', 'citation', 'identifier', 'journal_info'])

/** The zone of each line. A stop head above the first abstract (a menu's `References`) opens nothing. */
export function findZones(
  marks: readonly Mark[],
  abstracts: readonly AbstractBlock[],
  firstTitle: number,
): { zone: Zone; reason?: string }[] {
  const stopAt = marks.findIndex(
    (mark, i) => i > firstTitle && mark.stop !== undefined && OTHER_WORKS.has(mark.stop),
  )
  const start = abstracts[0]?.first ?? (stopAt < 0 ? marks.length : stopAt)
  let stop: string | undefined
  return marks.map((mark, i) => {
    const inside = abstracts.find((block) => i >= block.first && i <= block.last)
    if (inside) {
      stop = undefined
      return { zone: 'abstract' }
    }
    if (i < start) return { zone: 'head' }
    if (abstracts.length > 1 && i < abstracts.at(-1)!.first && i > abstracts[0]!.last && !stop) {
      if (mark.stop && OTHER_WORKS.has(mark.stop)) stop = mark.stop
      return stop ? { zone: 'other_works', reason: stop } : { zone: 'head' }
    }
    const returning =
      (mark.label && OWN_LABELS.has(mark.label.field)) ||
      mark.keywordHead ||
      mark.stop === 'back_matter' ||
      mark.stop === 'cite_tools'
    if (mark.stop && OTHER_WORKS.has(mark.stop)) stop = mark.stop
    else if (
      stop &&
      returning &&
      stop !== 'references' &&
      !(
        stop === 'related_list' &&
        !mark.line.text.match(
          /^(?:about this article|cite this article|author information|authors and affiliations|keywords?|引用本文|作者单位|doi)/i,
        )
      )
    ) {
      stop = undefined
    } else if (
      stop === 'references' &&
      (mark.keywordHead ||
        mark.stop === 'back_matter' ||
        (mark.label && mark.label.field !== 'identifier' && mark.label.field !== 'journal_info'))
    )
      stop = undefined
    return stop ? { zone: 'other_works', reason: stop } : { zone: 'tail' }
  })
}

/** Finds the lines of authors, affiliations, citations, identifiers and dates around titles and abstracts. */
export function findRecordLines(
  marks: readonly Mark[],
  zones: readonly { zone: Zone }[],
  titles: readonly TitleLine[],
  stated: StatedRecord,
): RecordLine[] {
  const taken = new Set(titles.map((title) => title.index))
  const found = new Map<number, RecordLine>()
  const add = (index: number, field: Field, from: number) => {
    if (!taken.has(index) && !found.has(index)) found.set(index, { index, field, from })
  }
  const firstTitle = titles.length > 0 ? Math.min(...titles.map((t) => t.index)) : -1
  findAuthors(marks, zones, titles, stated, firstTitle, add)
  findCitations(marks, zones, found, add, stated)
  findAffiliations(marks, zones, found, firstTitle, add)
  findIdentifiers(marks, zones, add)
  return [...found.values()].sort((a, b) => a.index - b.index)
}

type Add = (index: number, field: Field, from: number) => void

function isFree(mark: Mark): boolean {
  return (
    !mark.line.blank &&
    !mark.embedded &&
    !mark.fixed &&
    !mark.notice &&
    !mark.abstractHead &&
    !mark.keywordHead
  )
}

/** Authors: lists of two names or more in the head, or single names under a label, in a run, or right below a title. */
function findAuthors(
  marks: readonly Mark[],
  zones: readonly { zone: Zone }[],
  titles: readonly TitleLine[],
  stated: StatedRecord,
  firstTitle: number,
  add: Add,
): void {
  const singles: { index: number; names: NameList; from: number }[] = []
  const rows = new Set<number>()
  let expected = false
  let tailed = false
  for (const mark of marks) {
    const { line } = mark
    const i = line.index
    if (zones[i]!.zone === 'tail' ? rows.size > 0 && !tailed : zones[i]!.zone !== 'head') continue
    if (!isFree(mark)) continue
    if (zones[i]!.zone === 'tail') {
      // Below the abstract authors need a label (Wanfang).
      if (mark.label) tailed = mark.label.field === 'authors'
      if (!tailed) continue
    }
    if (titles.some((title) => title.index === i)) {
      expected = true
      continue
    }
    const label = mark.label?.field === 'authors' ? mark.label : undefined
    if (label && label.rest >= line.to) {
      expected = true
      singles.push({ index: i, names: { names: [], certainty: 0 }, from: -1 })
      continue
    }
    if (!label && (mark.label || mark.interface || mark.stop)) {
      if (!isJoiner(mark)) expected = false
      continue
    }
    const from = label ? label.rest : line.from
    const names =
      !label && /\p{L}\s?[:：]\s|\d\.\d|%/u.test(line.text.replace(/ORCID(?: iD)?:/gi, ''))
        ? undefined
        : readNames(line.text.slice(from - line.from))
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
    const many = names && names.certainty >= 0.75 && names.names.length > 1
    const sure = names && names.certainty === 1 && names.names.length > 0
    const before = firstTitle >= 0 && i < firstTitle
    if (
      names &&
      (label ? names.certainty >= 0.5 : many) &&
      !(before && !sure) &&
      (label !== undefined || affiliationOf(line) < 2)
    ) {
      add(i, 'authors', from)
      rows.add(i)
      // A list goes on below only where it is left open.
      expected = /(?:[,;，；、&]|\band)\s*$/.test(line.text)
    } else if (sure && !before && affiliationOf(line) < 1 && !mark.phrase) {
      singles.push({ index: i, names, from })
      const near = nearestBefore(titles, rows, i)
      if (near >= 0 && countFilled(marks, near, i) > 12) continue
      const comma = names.names[0]!.comma && line.text.length < 60
      if (
        expected ||
        comma ||
        line.hint?.tokens.slice(0, 6).some((token) => /author|creator|contributor/.test(token))
      ) {
        add(i, 'authors', from)
        rows.add(i)
        expected = true
      }
    } else if (affiliationOf(line) < 1 && mark.prose) expected = false
  }
  addTrailingSingles(marks, singles, rows, add)
}

/** The last title or author line before a line, -1 where there is none. */
function nearestBefore(titles: readonly TitleLine[], rows: ReadonlySet<number>, index: number): number {
  let near = -1
  for (const title of titles) if (title.index < index && title.index > near) near = title.index
  for (const row of rows) if (row < index && row > near) near = row
  return near
}

function countFilled(marks: readonly Mark[], from: number, to: number): number {
  let n = 0
  for (let i = from + 1; i < to; i++) if (!marks[i]!.line.blank) n++
  return n
}

/** Buttons and badges between a title and its authors (`Review`, `Download PDF`, `Received …`) do not part them. */
function isJoiner(mark: Mark): boolean {
  return (
    mark.interface !== undefined ||
    mark.label?.field === 'affiliation' ||
    mark.label?.field === 'journal_info' ||
    mark.label?.field === 'identifier'
  )
}

/** Single names that stand among lines of authors (one a line, affiliations between them). */
function addTrailingSingles(
  marks: readonly Mark[],
  singles: readonly { index: number; names: NameList; from: number }[],
  rows: Set<number>,
  add: Add,
): void {
  for (const { index, from } of singles) {
    if (from < 0 || rows.has(index)) continue
    const before = previousFilled(marks, index, 2)
    const after = nextFilled(marks, index, 1)
    if (before.some((i) => rows.has(i)) || (after.some((i) => rows.has(i)) && !marks[index]!.interface)) {
      add(index, 'authors', from)
      rows.add(index)
    }
  }
}

function previousFilled(marks: readonly Mark[], index: number, n: number): number[] {
  const found: number[] = []
  for (let i = index - 1; i >= 0 && found.length < n; i--) if (!marks[i]!.line.blank) found.push(i)
  return found
}

function nextFilled(marks: readonly Mark[], index: number, n: number): number[] {
  const found: number[] = []
  for (let i = index + 1; i < marks.length && found.length < n; i++) if (!marks[i]!.line.blank) found.push(i)
  return found
}

/** Affiliations: by their looks in the head behind the first title or author, weaker ones beside surer ones; in the tail below a label. */
function findAffiliations(
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
      affiliationOf(mark.line) >= 2 &&
      mark.line.index > open &&
      !mark.label,
  )
  let labelled = false
  let beside = false
  for (const mark of marks) {
    const { line } = mark
    const i = line.index
    const zone = zones[i]!.zone
    if (line.blank) continue
    if (zone === 'abstract' || zone === 'other_works') {
      labelled = false
      beside = false
      continue
    }
    if (mark.label?.field === 'affiliation') {
      labelled = true
      if (
        mark.label.rest < line.to &&
        affiliationOf(line) + rateRest(line, mark.label.rest) > 0 &&
        (zone === 'head' || !hasHead)
      )
        add(i, 'affiliation', mark.label.rest)
      continue
    }
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
      if (mark.stop || mark.label) labelled = false
      beside = false
      continue
    }
    if (zone === 'head' ? i <= open : !labelled) continue
    if (zone === 'tail' && hasHead) continue
    // `Dawit Imagined at Nowhere College` repeats what the lines below it say (ResearchGate).
    const person = / at \p{Lu}/u.test(line.text)
      ? readNames(line.text.slice(0, line.text.indexOf(' at ')))
      : undefined
    const rating = person?.certainty === 1 ? 0 : affiliationOf(line)
    const noted = mark.phrase === 'back_matter' || mark.phrase === 'copyright' || mark.phrase === 'form'
    if (noted) {
      beside = false
      continue
    }
    const enough = labelled
      ? rating > 0.2
      : beside
        ? rating >= 0.25
        : rating >= 2 && (!mark.prose || endsWithCountry(line.folded))
    const hinted =
      line.hint?.tokens.slice(0, 5).some((token) => /affiliation|aff-|institution/.test(token)) && rating > 0
    if (enough || hinted) {
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

function rateRest(line: PageLine, rest: number): number {
  const text = line.text.slice(rest - line.from)
  return rateAffiliation({ ...line, text, folded: text.toLowerCase() })
}

/** Citation lines, labelled or by their form; the journal's own line above a citation that begins with its date. */
function findCitations(
  marks: readonly Mark[],
  zones: readonly { zone: Zone }[],
  found: ReadonlyMap<number, RecordLine>,
  add: Add,
  stated: StatedRecord,
): void {
  let labelled = 0
  let open = false
  let cited = false
  let named = -1
  let datedLabel = 0
  for (const mark of marks) {
    const { line } = mark
    const i = line.index
    if (line.blank || zones[i]!.zone === 'abstract' || zones[i]!.zone === 'other_works' || found.has(i))
      continue
    const label = mark.label?.field === 'citation' ? mark.label : undefined
    if (label) {
      const parts =
        label.rest < line.to
          ? (readCitation(line.text.slice(label.rest - line.from)) ?? citationOf(line))
          : undefined
      if (parts) add(i, 'citation', label.rest)
      else if (label.rest < line.to && line.text.length < 160 && zones[i]!.zone === 'head' && !mark.interface)
        add(i, 'citation', label.rest)
      else if (label.rest >= line.to) {
        labelled = 2
        // Behind `Cite this article` stands a reference or nothing; behind `Journal` a name may stand alone.
        open = !/cit[aeioé]|引用|zitier|цит/i.test(line.text)
      }
      continue
    }
    if (mark.stop === 'cite_tools' && !/\d{4}/.test(line.text)) labelled = 2
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
      if (line.text.length < 120 && findDate(line.text)) {
        add(i, 'journal_info', line.from)
        continue
      }
    }
    if (dated) {
      if (findDate(line.text) && line.text.length < 200) add(i, 'journal_info', line.from)
      continue
    }
    const tail = zones[i]!.zone === 'tail'
    // Below the abstract a citation needs a label or an identifier, unless none stood above it.
    const sought =
      !tail || labelled > 0 || /10\.\d{4}|\[J\]/.test(line.text) || (!cited && line.text.length < 120)
    const parts = line.digits >= 1 && sought ? citationOf(line) : undefined
    if (
      parts &&
      (!mark.prose || line.text.length < 500) &&
      acceptsCitation(parts, mark, labelled > 0) &&
      !isAddress(line)
    ) {
      const journal = parts.find((part) => part.column === 'journal')
      add(i, journal && journal.start < 3 && !findDoi(line.text) ? 'journal_info' : 'citation', line.from)
      if (journal || addJournalAbove(marks, zones, i, found, add)) named = -2
      cited = true
      open = false
    } else if (
      labelled > 0 &&
      open &&
      (!mark.interface || (mark.interface === 'counter' && line.script === 'none')) &&
      !/[:：]$/.test(line.text) &&
      line.text.length < 120 &&
      !mark.prose
    ) {
      add(i, 'citation', line.from)
      open = false
    } else if (zones[i]!.zone === 'head' && stated.journals.has(bareOf(line)) && !found.has(i)) {
      add(i, 'journal_info', line.from)
    } else if (zones[i]!.zone === 'head' && isAboveIssn(marks, i)) {
      add(i, 'journal_info', line.from)
      named = -2
    } else if (zones[i]!.zone === 'head' && named === -1 && isNamedJournal(mark)) {
      named = i
    } else if (zones[i]!.zone === 'head' && !mark.prose && isDated(mark)) {
      add(i, /Pages? \d/i.test(line.text) ? 'citation' : 'journal_info', line.from)
    }
    if (labelled > 0) labelled--
  }
  for (const { line } of marks) {
    // OUCI prints the year alone below the citation.
    if (!/^(?:19|20)\d\d$/.test(line.text) || zones[line.index]!.zone === 'other_works') continue
    const [above] = previousFilled(marks, line.index, 1)
    if (above !== undefined && found.get(above)?.field === 'citation')
      add(line.index, 'journal_info', line.from)
  }
  // Where no citation names the journal, a line that says it is one does.
  if (named >= 0) add(named, 'journal_info', marks[named]!.line.from)
}

/** A name that says it is a journal's, alone on a line of the head. */
function isNamedJournal(mark: Mark): boolean {
  const { line } = mark
  if (mark.interface || mark.phrase || mark.label || mark.stop || mark.prose || line.digits > 0) return false
  if (line.text.length > 80 || /[.?!:;]$|\||http/.test(line.text)) return false
  return /^(?:(?:the |international |american |british |european |scandinavian |australian |canadian |asian |african |indian |chinese )*(?:journal|archives|annals|bulletin|acta|revista|cadernos|gaceta|zeitschrift)\b|cochrane database of systematic reviews$|bmc |plos |bmj |frontiers in |implementation science|.*\b(?:journal|quarterly)$)|^[\u4e00-\u9fff]{2,14}(?:杂志|学报|雑誌)$/i.test(
    line.text,
  )
}

/** A journal's name stands right above its ISSN (J-STAGE, Emerald). */
function isAboveIssn(marks: readonly Mark[], index: number): boolean {
  const { line, interface: reason, phrase, label, stop } = marks[index]!
  if (reason || phrase || label || stop || line.digits > 0 || line.text.length > 90) return false
  const [next] = nextFilled(marks, index, 1)
  if (next === undefined) return false
  return /^(?:\W|online|print|electronic|e-?|p-?)*(?:ISSN|impact factor|CiteScore|影响因子)/i.test(
    marks[next]!.line.text,
  )
}

/** An affiliation's postcode and house number may look like a volume. */
function isAddress(line: PageLine): boolean {
  return affiliationOf(line) >= 2 && endsWithCountry(line.folded)
}

function acceptsCitation(parts: readonly { column: string }[], mark: Mark, labelled: boolean): boolean {
  const columns = new Set(parts.map((part) => part.column))
  const { line } = mark
  if (mark.interface && !columns.has('journal')) return columns.size >= 2 && /\d{4}/.test(line.text)
  if (mark.interface && columns.size < 3) return false
  if (labelled || columns.size >= 3) return true
  if (columns.size === 2) return line.text.length < 160 && !mark.phrase
  return false
}

/** A line that begins with entries of a menu is a breadcrumb, whatever volume it ends with. */
function startsWithMenu(line: PageLine): boolean {
  return /^(?:home|首页|主页|início|inicio|accueil|главная|головна|you are here|current|当前位置|您的位置|all journals|journals)[\s>›»/|:：]/i.test(
    line.text,
  )
}

function isDated(mark: Mark): boolean {
  const { line } = mark
  if (line.text.length > 220 || line.digits < 4 || mark.interface) return false
  if (
    /(?:published|pub date|first online|available online|online:|出版日期|发布日期|发表时间|在线发表|publicado|publicação|publié|опубликован|公開日|発行日)/i.test(
      line.text,
    )
  )
    return findDate(line.text) !== undefined
  const date = findDate(line.text)
  return (
    date !== undefined &&
    date.iso.length > 4 &&
    line.text.replace(/[^\p{L}\p{N}]/gu, '').length -
      line.text.slice(date.start, date.end).replace(/[^\p{L}\p{N}]/gu, '').length <=
      3
  )
}

/** The journal's own line right above a citation that states none. */
function addJournalAbove(
  marks: readonly Mark[],
  zones: readonly { zone: Zone }[],
  index: number,
  found: ReadonlyMap<number, RecordLine>,
  add: Add,
): boolean {
  for (const i of previousFilled(marks, index, 3)) {
    const mark = marks[i]!
    if (zones[i]!.zone !== 'head') return false
    if (mark.interface || (mark.stop && mark.stop !== 'journal_info')) continue
    if (!isFree(mark) || mark.label || mark.phrase || found.has(i) || mark.prose) return false
    const { line } = mark
    if (line.digits > 0 || line.text.length > 90 || line.text.length < 3 || /[?:;@]/.test(line.text))
      return false
    add(i, 'journal_info', line.from)
    return true
  }
  return false
}

function findIdentifiers(marks: readonly Mark[], zones: readonly { zone: Zone }[], add: Add): void {
  const own = new Set<string>()
  let labelled = 0
  for (const mark of marks) {
    const { line } = mark
    const i = line.index
    if (line.blank || zones[i]!.zone === 'abstract' || zones[i]!.zone === 'other_works') continue
    const label = mark.label?.field === 'identifier' ? mark.label : undefined
    if (label && label.rest >= line.to) {
      labelled = 2
      continue
    }
    if (!isFree(mark) || line.text.length > 300) continue
    const isLink = /^https?:\/\/\S+$/.test(line.text)
    const doi = findDoi(line.text)?.value.toLowerCase()
    // Below the abstract another DOI than the study's is another work's.
    if (doi && zones[i]!.zone === 'tail' && own.size > 0 && !own.has(doi)) continue
    const isPlain =
      zones[i]!.zone === 'head' &&
      !mark.prose &&
      !mark.interface &&
      line.text.length < 200 &&
      doi !== undefined
    if (
      label ? hasIdentifier(line.text) : isPlain || isIdentifierLine(line.text) || (labelled > 0 && isLink)
    ) {
      add(i, 'identifier', line.from)
      if (doi) own.add(doi)
    }
    if (labelled > 0) labelled--
  }
}

function hasIdentifier(text: string): boolean {
  return (
    findDoi(text) !== undefined ||
    findPmid(text) !== undefined ||
    findPmcid(text) !== undefined ||
    /https?:\/\//.test(text)
  )
}
