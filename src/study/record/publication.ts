import { ISSN_TAIL, MENU_ISSUE, MENU_VOLUME } from '../../page/blocks/record/menu-lines.js'
import { INDEX_MARKS, NOT_JOURNALS } from '../../page/data/citation-patterns.js'
import { readCitation } from '../../page/record/citation-line.js'
import { findDate } from '../../page/record/dates.js'
import { expandsJournal } from '../../page/record/journal-names.js'
import { simplifyHan } from '../../text/simplify.js'
import type { RecordColumn, RecordValue } from '../study.js'
import { type Evidence, isWide, menuParts, type PlacedPart, partsOf, valueAt } from './evidence.js'

/** Labels before single parts of a citation. Source: Wanfang, VIP, OJS, DSpace, Emerald, CyberLeninka pages. */
const LABELLED: readonly { column: RecordColumn; pattern: RegExp }[] = [
  {
    column: 'volume',
    pattern:
      /(?:(?:\bVolume|\bVol\.?|卷号?|\bTom|Том) *[:：\n\t]\s*|^Volume (?=\d{1,4}$))(\d{1,4}[A-Za-z]?)/i,
  },
  {
    column: 'issue',
    pattern:
      /(?:\bIssue(?: number)?|(?<!\w )\bNumber|\bNo\.?|(?<![日周])期号?|Номер|№) *[:：\n\t]\s*((?:Pt |Suppl )?\d[\w-]{0,8})/i,
  },
  {
    column: 'locator',
    pattern:
      /(?:\bPages?(?: \(from-to\)|\(s\))?(?=\W+(?:[A-Z]{0,3}\d+\s?[-–—]|[A-Za-z]+\d|\d{4}))|\bpp\.?|\bPagination|\bArticle number|\bArticle|页码|共\d+页\s?[(（]|页数\s*[:：]?\s*\d{1,3}\s?[(（](?=\d+\s?[-–])|起[止讫]页码?|页次|头页|\bPáginas|\bpágs?\.?|Страницы)\s*[:：]?\s*([A-Za-z]{0,6}\d\w*(?:\s?[-–—]\s?[A-Za-z]{0,3}\d\w*)?(?:[+,](?!(?:19|20)\d\d\b)\d+(?:[-–]\d+)?)*)/i,
  },
]

const CHINESE_YEAR_VOLUME =
  /((?:19|20)\d\d)\s*[,，年]\s*(?:第?(\d{1,4})卷?)?\s*[(（第]\s*([\w]{1,8})\s*[)）期]/
const PUBLISHED =
  /(?:first published(?: online)?|version published|发布版本|posted|\[submitted on|完成日期|答辩日期|提交日期|提交时间|学位授予日期|学位年度|论文出版年|出版年月?|公开日期|published online(?: first)?|article first published online|published|pub date|publication date|issue date|date issued|date of publication|available online|version of record online|online|出版日期|发布日期|发布时间|发表时间|发表日期|在线发表(?:日期|时间)?|网络出版日期|在线出版日期|刊出日期|出版时间|见刊日期|publicado(?: en línea)?|publicação|publicación|publié(?: le)?|veröffentlicht|опубликован[оа]?|опубліковано|公开日|発行日|дата публикации|дата публікації|publication)\s*[:：]?\s*/giu
const OTHER_DATES =
  /(?:received|accepted|revised|submitted|epub|网络首发|收稿|修回|录用|接收|recibido|recebido|aceptado|aceito|reçu|accepté|поступила|принята)/i

/**
 * Journal, date, volume, issue and locator that the text states: of the first line that gives each, with the date as
 * precise as any line about the same year states it.
 */
export function readPublication(evidence: Evidence): RecordValue[] {
  const values = new Map<RecordColumn, RecordValue>()
  const dates: RecordValue[] = []
  const citedDates: RecordValue[] = []
  const keep = (value: RecordValue) => {
    if (!values.has(value.column as RecordColumn)) values.set(value.column as RecordColumn, value)
  }
  const postings: RecordValue[] = []
  const journals: RecordValue[] = []
  const places = partsOf(evidence, 'citation', 'journal_info', 'identifier')
  const pages = readPageEnds(evidence, places)
  for (const place of places) {
    const cited = place.part.field === 'identifier' ? undefined : readCitation(place.text)
    for (const part of cited ?? []) {
      const value = valueAt(part.column, part.value, place, part.start, part.end)
      if (part.column === 'published') citedDates.push(value)
      else keep(value)
      if (part.column === 'journal') journals.push(value)
    }
    const whole = wholeLine(evidence, place)
    if (!cited) readLabelled(whole, keep, dates)
    ;(POSTED.test(whole.text) ? postings : dates).push(...readDates(whole, cited !== undefined))
    if (!cited && place.part.field !== 'identifier') readJournalAlone(place, keep)
  }
  // `Published Mar 3, 2022 · Ellen Brodie, …` (Consensus).
  for (const place of partsOf(evidence, 'authors'))
    if (/\d{4}/.test(place.text)) (POSTED.test(place.text) ? postings : dates).push(...readDates(place, true))
  if (pages) keep(pages)
  const own = inTitleScript(evidence, values.get('journal'), journals)
  if (own) values.set('journal', own)
  readMenus(evidence, values, keep, dates)
  const published = choosePublished([...citedDates, ...dates, ...postings])
  return published ? [...values.values(), published] : [...values.values()]
}

/** The journal as the citation of a Chinese study names it, where its English name alone stands above (Chinese journals' sites). */
function inTitleScript(
  evidence: Evidence,
  journal: RecordValue | undefined,
  cited: readonly RecordValue[],
): RecordValue | undefined {
  const [title] = partsOf(evidence, 'title')
  if (journal === undefined || title === undefined || !isWide(title.text) || isWide(journal.value))
    return undefined
  return cited.includes(journal) ? undefined : cited.find(({ value }) => isWide(value))
}

/** What says when a page went online: where it states when the study came out too, that counts (Figshare). */
const POSTED = /^\s*posted\b/i

/** The pages of a study whose first and last one stand apart, each under its label (Digital Commons). */
function readPageEnds(evidence: Evidence, places: readonly PlacedPart[]): RecordValue | undefined {
  const ends = [FIRST_PAGE, LAST_PAGE].map((label) => {
    const place = places.find((each) => label.test(wholeLine(evidence, each).text))
    const number = place && label.exec(wholeLine(evidence, place).text)![1]!
    return place && number ? { place, number, at: place.text.lastIndexOf(number) } : undefined
  })
  const [first, last] = ends
  if (!first || !last) return undefined
  const value = first.number === last.number ? first.number : `${first.number}-${last.number}`
  return valueAt('locator', value, first.place, first.at, first.at + first.number.length)
}

const FIRST_PAGE = /^\W*(?:(?:first|start|starting) page|起始页码?)\s*[:：\n\t]\s*([A-Za-z]{0,3}\d{1,6})\s*$/i
const LAST_PAGE =
  /^\W*(?:(?:last|end|ending) page|结束页码?|终止页码?)\s*[:：\n\t]\s*([A-Za-z]{0,3}\d{1,6})\s*$/i

/** What breadcrumbs state: the journal where nothing else does or in full where a citation abbreviates it, volume and issue. */
function readMenus(
  evidence: Evidence,
  values: Map<RecordColumn, RecordValue>,
  keep: (value: RecordValue) => void,
  dates: RecordValue[],
): void {
  for (const place of menuParts(evidence)) {
    const journal = values.get('journal')
    const volume = MENU_VOLUME.exec(place.text)
    if (volume) {
      const [, number = '', issue = '', year] = volume
      const at = place.text.indexOf(number, volume.index)
      const then = place.text.indexOf(issue, at + number.length)
      if (values.get('volume')?.value === number || !values.has('volume')) {
        keep(valueAt('volume', number, place, at, at + number.length))
        keep(valueAt('issue', issue, place, then, then + issue.length))
        const when = year === undefined ? -1 : place.text.indexOf(year, then + issue.length)
        if (year !== undefined) dates.push(valueAt('published', year, place, when, when + year.length))
      }
      continue
    }
    if (readMenuIssue(place, keep, dates)) continue
    const name = place.text.replace(COCHRANE_TYPE, '').replace(ISSN_TAIL, '')
    if (!/\d/.test(name) && (!journal || expandsJournal(name, journal.value)))
      values.set('journal', valueAt('journal', name, place, 0, name.length))
  }
}

/** Journal, year, volume and issue of a Chinese breadcrumb. */
function readMenuIssue(place: PlacedPart, keep: (value: RecordValue) => void, dates: RecordValue[]): boolean {
  const found = MENU_ISSUE.exec(place.text)
  if (!found) return false
  let at = found.index
  for (const [i, column] of (['journal', 'published', 'volume', 'issue'] as const).entries()) {
    const value = found[i + 1]
    if (value === undefined || NOT_JOURNALS.has(value)) continue
    at = place.text.indexOf(value, at)
    const stated = valueAt(column, value, place, at, at + value.length)
    if (column === 'published') dates.push(stated)
    else keep(stated)
    at += value.length
  }
  return true
}

/** Labels of numbers that are menu entries elsewhere (Web of Science). */
const NUMBER_LABEL = /^\W*(?:volume|issue|number|pages?|article number|卷|期|页码|页数)\W*$/iu

/** The line with its label, which tells what its date is of. */
function wholeLine(evidence: Evidence, place: PlacedPart): PlacedPart {
  const { block, part } = place
  let start = block.start
  const above = evidence.blocks[block.line - 2]
  const isLabel =
    above?.reason === 'label' ||
    (above?.kind === 'boilerplate' &&
      NUMBER_LABEL.test(simplifyHan(evidence.text.slice(above.start, above.end))))
  if (above && isLabel && above.end - above.start < 40) start = above.start
  return { block, part: { ...part, start }, text: evidence.text.slice(start, part.end) }
}

function readLabelled(place: PlacedPart, keep: (value: RecordValue) => void, dates: RecordValue[]): void {
  const text = simplifyHan(place.text)
  const chinese = CHINESE_YEAR_VOLUME.exec(text)
  if (chinese) {
    const at = chinese.index
    dates.push(valueAt('published', chinese[1]!, place, at, at + 4))
    if (chinese[2])
      keep(
        valueAt(
          'volume',
          chinese[2],
          place,
          place.text.indexOf(chinese[2], at + 4),
          place.text.indexOf(chinese[2], at + 4) + chinese[2].length,
        ),
      )
    const issue = place.text.indexOf(chinese[3]!, at + 5)
    keep(valueAt('issue', chinese[3]!, place, issue, issue + chinese[3]!.length))
  }
  for (const { column, pattern } of LABELLED) {
    const match = pattern.exec(text)
    if (!match) continue
    const start = match.index + match[0].length - match[1]!.length
    keep(valueAt(column, match[1]!.replace(/\s?[-–—]\s?/, '-'), place, start, start + match[1]!.length))
  }
}

/** Dates of publication on a line: behind a label that says so, or alone on a line of dates. */
function readDates(place: PlacedPart, isCited: boolean): RecordValue[] {
  const found: RecordValue[] = []
  // Wanfang says itself that the day a record went online is not that of publication.
  const text = simplifyHan(place.text)
  if (text.includes('不代表论文的发表时间')) return found
  for (const label of text.matchAll(PUBLISHED)) {
    const from = label.index + label[0].length
    const date = findDate(place.text.slice(from, from + 32).replace(/[|;；].*$/, ''))
    if (date && date.start < 14)
      found.push(valueAt('published', date.iso, place, from + date.start, from + date.end))
  }
  if (found.length > 0 || isCited || place.part.field !== 'journal_info' || OTHER_DATES.test(text))
    return found
  const date = findDate(place.text)
  return date ? [valueAt('published', date.iso, place, date.start, date.end)] : []
}

/** The kind of review that Cochrane prints behind its name, in English or Chinese. */
const COCHRANE_TYPE = /\s*(?:Review|Protocol|系统评价|计划书) ?[-–] ?.*$/

/** A line that is the journal's name alone, or stands behind a label that says so. */
function readJournalAlone(place: PlacedPart, keep: (value: RecordValue) => void): void {
  const value = place.text
    .replace(/^[《«"“]|[》»"”.,，;|]+$/g, '')
    .replace(COCHRANE_TYPE, '')
    .replace(INDEX_MARKS, '')
    .replace(/\s+(?:影[响響]因子|impact factor)\s?[:：]?\s?[\d.]+$/i, '')
    .trim()
  if (
    /\d{3}/.test(value) ||
    /^(?:vol(?:ume)?|issue|no|pp?|pages?|第)\b[\s.]*\d/i.test(value) ||
    value.length > 120 ||
    value.length < 2 ||
    /https?:|@/.test(value) ||
    findDate(place.text)
  )
    return
  if (!/\p{L}{2}/u.test(value)) return
  const start = place.text.indexOf(value)
  keep(valueAt('journal', value, place, start, start + value.length))
}

/** The first date stated, or a more precise one of the same year (and month, where both have one). */
function choosePublished(dates: readonly RecordValue[]): RecordValue | undefined {
  let best = dates[0]
  for (const date of dates) {
    if (best && date.value.length > best.value.length && date.value.startsWith(best.value)) best = date
  }
  return best
}
