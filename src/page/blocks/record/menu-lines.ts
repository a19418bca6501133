import { bareOf, citationOf, dateOf, doiOf } from '../../lines/line-facts.js'
import { askOnce } from '../../lines/line-questions.js'
import type { Mark } from '../../lines/mark.js'
import { simplifiedOf } from '../../lines/simplified-line.js'
import { readCitation } from '../../record/citation-line.js'
import { expandsWords, listJournalWords } from '../../record/journal-names.js'
import { nextFilled } from '../neighbours.js'
import type { Zone } from '../zones.js'
import { type Add, isFree, type RecordLine } from './record-line.js'

/** A line that begins with entries of a menu is a breadcrumb, whatever volume it ends with. */
export const startsWithMenu = askOnce((line) => {
  const text = simplifiedOf(line)
  return BREADCRUMB.test(text) || OPENS_MENU.test(text)
})

/** Where the reader is, on Chinese sites; the site's first page and an arrow behind it; entries between two arrows. */
const BREADCRUMB =
  /^(?:您|你)?(?:现在|目前|当前|所在)的?(?:所在)?(?:的)?位置\s?[:：]?|^.{0,20}?(?:首页|主页|\bhome)\s?(?:[>＞›»→]|-->)|\S\s?>{1,2}\s?[^>]{1,60}?\s?>{1,2}\s?\S/i

const OPENS_MENU =
  /^(?:[>›»]|cover image for |home(?:all |> )?journals\b|(?:j-stage home|j-stage トップ|home|首页|主页|início|inicio|accueil|главная|головна|you are here|current|当前位置|您的位置|all journals|journals)[\s>›»/|:：]|[^>]{2,60} > [^>]{2,100} > )/i

/** Menu lines of the head that print in full the journal that a citation abbreviates, or the volume and issue. */
export function addJournalNames(
  marks: readonly Mark[],
  zones: readonly { zone: Zone }[],
  found: ReadonlyMap<number, RecordLine>,
  add: Add,
): void {
  const journals = [...found.values()].flatMap(({ index, field, from }) => {
    if (field !== 'citation' && field !== 'journal_info') return []
    const { line } = marks[index]!
    const journal = readCitation(line.text.slice(from - line.from))?.find(
      ({ column }) => column === 'journal',
    )
    return journal ? [listJournalWords(journal.value)] : []
  })
  for (const mark of marks) {
    const { line } = mark
    if (zones[line.index]!.zone !== 'head' || !isFree(mark) || found.has(line.index)) continue
    if (line.text.length > 160 || mark.prose) continue
    const names =
      journals.length > 0 &&
      line.digits === 0 &&
      line.text.length < 100 &&
      journals.some((journal) => expandsWords(journalWordsOf(line), journal))
    if (names || (startsWithMenu(line) && (MENU_VOLUME.test(line.text) || MENU_ISSUE.test(line.text)))) {
      add(line.index, 'journal_info', line.from, true)
    }
  }
}

const journalWordsOf = askOnce(({ text }) => listJournalWords(text))

/** What stands behind a journal's name in the foot of its pages: `Boletim X - ISSN 0000-4090` (OJS). */
export const ISSN_TAIL =
  /\s*[-–—,|(（]\s*(?:[ep]-?|online |print )?ISSN(?:-L)?\s?[:：]?\s?\d{4}-?\d{3}[\dX].*$/i

/** Whose editors the foot of a Chinese page names: `版权所有：《虚构护理》编辑部`. */
const EDITORS = /《?([\u4e00-\u9fff（）()]{2,24}?)》?\s?(?:杂志社|编辑部|编委会|期刊社)/

/** The line of the head that is the name of the journal whose editors a later line names; -1 where none is. */
export function findPublished(marks: readonly Mark[], zones: readonly { zone: Zone }[]): number {
  for (const { line } of marks.toReversed()) {
    if (line.han < 5 || line.text.length > 120) continue
    const name = EDITORS.exec(simplifiedOf(line))?.[1]?.replace(/^.*所有/, '')
    if (name === undefined || name === '') continue
    return marks.findIndex(
      (mark) =>
        zones[mark.line.index]!.zone === 'head' &&
        isFree(mark) &&
        !mark.label &&
        simplifiedOf(mark.line).replace(/[《》]/g, '') === name,
    )
  }
  return -1
}

/** Volume and issue as breadcrumbs print them (BMJ, MDPI, OJS). */
export const MENU_VOLUME =
  /\bv(?:ol(?:ume|\.)?|\.)\s?(\d{1,4})[,\s]+(?:Issue|Number|No\.?|n\.|Núm\.?|Nº|Nr\.?)\s?(\d{1,3})(?:\s?\(((?:19|20)\d\d)\))?/i

/** The journal with its year, volume and issue as Chinese breadcrumbs print them: `护理教育 / 2022,37(7)`, `护理教育 > 2021年9期`. */
export const MENU_ISSUE =
  /[>›»/]\s?([\u4e00-\u9fff][\u4e00-\u9fff（）()·]{2,30})\s?[>›»/]{1,2}\s?((?:19|20)\d\d)\s?(?:年第?|[,，]\s?(\d{1,4})\s?[(（])(\d{1,3})[期)）]/

/** Record lines above the title that say nothing but what a later one says are the site's breadcrumb. */
export function dropBreadcrumbs(
  marks: readonly Mark[],
  zones: readonly { zone: Zone }[],
  found: Map<number, RecordLine>,
  firstTitle: number,
): void {
  const texts = [...found.values()].map(({ index, isMenu }) => ({
    index,
    isMenu,
    bare: bareOf(marks[index]!.line),
  }))
  for (const { index, field, from, isMenu } of [...found.values()]) {
    if (
      index >= firstTitle ||
      isMenu ||
      (field !== 'citation' && field !== 'journal_info' && field !== 'identifier')
    )
      continue
    const { line } = marks[index]!
    // An identifier with its label or in an address is the page's own.
    if (field === 'identifier' && /[:/]/.test(line.text)) continue
    const bare = bareOf(line)
    const parts = citationOf(line)
    const said = parts?.map(({ column, value }) => `${column} ${value}`)
    // `Volume 42 Issue 8` alone (Cambridge Core, Emerald).
    const isVolume = parts?.every(({ column }) => column === 'volume' || column === 'issue') === true
    const repeats = texts.some((other) => {
      if (other.index <= index || other.isMenu || !found.has(other.index)) return false
      // A page saved twice, or a box below the abstract: a line right above a citation is that citation's journal.
      const isFar = other.index > firstTitle + 15
      if (isFar && (doiOf(line) || nextFilled(marks, index, 1).some((i) => found.has(i)))) return false
      if (zones[other.index]!.zone !== 'head')
        return other.bare === bare || (isVolume && saysAll(said, marks[other.index]!))
      if (other.bare.includes(bare)) return true
      if (doiOf(line) || other.index - index < 3) return false
      if (said) return saysAll(said, marks[other.index]!)
      const more = citationOf(marks[other.index]!.line)
      if (!more) return false
      const date = dateOf(line)
      return (
        date !== undefined && more.some(({ column, value }) => column === 'published' && value === date.iso)
      )
    })
    if (repeats) found.set(index, { index, field, from, isMenu: true })
  }
}

/** Whether a line's citation holds all parts of another. */
function saysAll(said: readonly string[] | undefined, { line }: Mark): boolean {
  const more = citationOf(line)?.map(({ column, value }) => `${column} ${value}`)
  return said !== undefined && more !== undefined && said.every((part) => more.includes(part))
}
