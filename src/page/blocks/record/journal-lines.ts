import { citationOf, dateOf } from '../../lines/line-facts.js'
import { askOnce } from '../../lines/line-questions.js'
import type { Mark } from '../../lines/mark.js'
import { simplifiedOf } from '../../lines/simplified-line.js'
import { nextFilled, previousFilled } from '../neighbours.js'
import type { Zone } from '../zones.js'
import { findJournalKeys } from './journal-keys.js'
import { startsWithMenu } from './menu-lines.js'
import { type Add, isFree, type RecordLine } from './record-line.js'

/** A name that says it is a journal's, alone on a line of the head. */
export function isNamedJournal(mark: Mark): boolean {
  const { line } = mark
  if (mark.interface || mark.phrase || mark.label || mark.stop || mark.prose || line.digits > 0) return false
  return saysJournal(line)
}

const saysJournal = askOnce(
  (line) =>
    line.text.length <= 80 &&
    !/[.?!:;]$|\||http/.test(line.text) &&
    /^(?:(?:the |international |american |british |european |scandinavian |australian |canadian |asian |african |indian |chinese )*(?:journal(?! (?:logo|cover|alerts?|archives?|articles?|papers?|home|homepage|menu|info|information|metrics|issues?|content|list|publications?|contributions?|subscriptions?)\b)|archives|annals|bulletin|acta|revista|cadernos|gaceta|zeitschrift)\b|cochrane database of systematic reviews(?: ?(?:review|protocol|系统评价|计划书) ?[-–] ?.*)?$|bmc |plos |bmj |frontiers in |implementation science|(?:\p{Lu}[\p{L}-]+ ){0,4}(?:journal|annals|archives|revista|review) (?:of|de)\b.*|.*\b(?:journal|quarterly)$)|^[\u4e00-\u9fff]{2,14}(?:杂志|学报|学刊|季刊|雑誌|雑志)$|^《[^《》]{2,40}》$/iu.test(
      simplifiedOf(line),
    ),
)

/** Whether the next line is a citation without its journal: `. 2020 Jul 1;202(1):e31`, `. 2024 May 2. doi: 10.…`, `Volume 60, 2024 - Issue 2`. */
export function isAboveVolume(marks: readonly Mark[], index: number): boolean {
  const [next] = nextFilled(marks, index, 1)
  if (next === undefined || marks[next]!.line.digits < 2) return false
  const { line } = marks[next]!
  const columns = opensWithIssue(line) ? citationOf(line)?.map(({ column }) => column) : undefined
  return (
    columns !== undefined &&
    (columns.includes('volume') || columns.includes('issue') || goesOnFromJournal(line)) &&
    !columns.includes('journal')
  )
}

/** Whether a line goes on from the journal, which as a link of its own stands on the line above (PubMed). */
export const goesOnFromJournal = askOnce(({ text }) => /^[.;] ?(?:19|20)\d\d\b/.test(text))

const opensWithIssue = askOnce(({ text }) =>
  /^(?:[.;] ?\d{4}|vol(?:ume|\.)? ?\d|(?:19|20)\d\d\b)/i.test(text),
)

/** What the menu of a journal opens with. Source: Wiley, SAGE, Oxford Academic, OJS and Chinese journal sites. */
const JOURNAL_MENU =
  /^(?:early view|onlinefirst|actual$|archivos$|edição atual|current issue|latest issue|all issues|browse issues|online first|articles in press|about (?:the|this) journal|aims (?:and|&) scope|editorial board|submit (?:an? |your )?(?:article|manuscript|paper)|instructions (?:for|to) authors|author guidelines|issues\b|当期目录|过刊浏览|编委会|投稿须知|期刊首页)/

/** Whether a line is the journal's abbreviation above PubMed's menu of it (`Actions`, `Search in PubMed`). */
export function isAbovePubMedMenu(marks: readonly Mark[], index: number): boolean {
  const [next, after] = nextFilled(marks, index, 2)
  return (
    after !== undefined &&
    marks[next!]!.line.key === 'actions' &&
    marks[after]!.line.key === 'search in pubmed'
  )
}

/** A name in title case right above the menu of a journal is the journal's. */
export function isAboveJournalMenu(marks: readonly Mark[], index: number): boolean {
  const { line, interface: reason, phrase, label, stop, prose } = marks[index]!
  if (reason || phrase || label || stop || prose || line.digits > 0 || line.text.length > 80) return false
  if (
    !/^\p{Lu}|^\p{Script=Han}{2,16}$/u.test(line.text) ||
    /[:@?!.;|]|\b(?:library|online|press)$/i.test(line.text)
  )
    return false
  const [next] = nextFilled(marks, index, 1)
  return next !== undefined && JOURNAL_MENU.test(marks[next]!.line.key)
}

/** A journal's English name stands right below the Chinese citation that names it (VIP). */
export function isNamedBelow(
  marks: readonly Mark[],
  index: number,
  found: ReadonlyMap<number, RecordLine>,
): boolean {
  const { line, interface: reason, label, stop, prose } = marks[index]!
  if (line.script !== 'latin' || line.digits > 0 || reason || label || stop || prose) return false
  const [above] = previousFilled(marks, index, 1)
  if (above === undefined || found.get(above)?.field !== 'citation' || marks[above]!.line.script !== 'han')
    return false
  return /^\p{Lu}[\p{L}&' -]{3,90}$/u.test(line.text)
}

/** A journal's name stands right above its ISSN (J-STAGE, Emerald). */
export function isAboveIssn(marks: readonly Mark[], index: number): boolean {
  const { line, interface: reason, phrase, label, stop } = marks[index]!
  if (reason || phrase || label || stop || line.digits > 0 || line.text.length > 90) return false
  const [next] = nextFilled(marks, index, 1)
  return (
    next !== undefined &&
    opensWithIssn(marks[next]!.line) &&
    !/[@?]|(?<!\p{Lu}\p{L}+ \p{L}+)[:：]|[:：](?! \p{Lu}\p{Ll}+ \p{L})/u.test(line.text)
  )
}

/** A journal's name stands between the kind of article and its year (HAL). */
export function isAboveYear(marks: readonly Mark[], index: number): boolean {
  const { line, phrase, label, stop, prose } = marks[index]!
  if (phrase || label || stop || prose || line.digits > 0 || line.text.length > 90) return false
  const [next] = nextFilled(marks, index, 1)
  const [above] = previousFilled(marks, index, 1)
  if (next === undefined || above === undefined || !statesYear(marks[next]!.line)) return false
  return marks[above]!.interface === 'article_type'
}

/** A journal that a citation of the page names stands alone above the date of publication (PLOS). */
export function isCitedAboveDate(marks: readonly Mark[], index: number): boolean {
  const { line, interface: reason, label, stop, prose } = marks[index]!
  if (reason || label || stop || prose || !findJournalKeys(marks).has(line.key)) return false
  const [next] = nextFilled(marks, index, 1)
  return next !== undefined && isDated(marks[next]!)
}

const statesYear = askOnce(({ text }) => /^(?:année|year|año|ano)\s?[:：]\s?(?:19|20)\d\d$/i.test(text))

const opensWithIssn = askOnce((line) =>
  /^(?:\W|online|on-line|print|electronic|vers(?:ión|ão|ion)|impres[as]a?|electrónica|eletrônica|e-?|p-?)*(?:ISSN|Pub Date|impact factor|CiteScore|影响因子)/i.test(
    simplifiedOf(line),
  ),
)

/** Whether a line says when the study came out, or is a date alone. */
export function isDated(mark: Mark): boolean {
  return !mark.interface && mark.phrase !== 'navigation' && saysDate(mark.line)
}

const saysDate = askOnce((line): boolean => {
  const { text } = line
  if (text.length > 220 || line.digits < 4 || text.includes('©') || /\.(?:pdf|docx?)\b/i.test(text))
    return false
  const date = dateOf(line)
  if (date === undefined) return false
  if (
    /(?:posted|\[submitted on|published|pub date|first online|available online|online:|出版日期|发布日期|发表时间|在线发表|publicado|publicação|publié|опубликован|公开日|発行日)/i.test(
      simplifiedOf(line),
    )
  )
    return true
  return (
    date.iso.length > 4 &&
    text.replace(/[^\p{L}\p{N}]/gu, '').length -
      text.slice(date.start, date.end).replace(/[^\p{L}\p{N}]/gu, '').length <=
      3
  )
})

const isPublisher = askOnce(({ text }) =>
  /^(?:(?:\p{Lu}[\p{L}&.' -]+ )?(?:university press|press|publishing|publishers?|verlag|editions|books)|(?:s\. )?karger(?: ag)?|thieme|elsevier|wiley|sage|springer(?: nature)?|taylor & francis|emerald|brill|de gruyter|hindawi)$/iu.test(
    text,
  ),
)

/** The year and the issue alone: `2023年26卷8期`. */
export const isIssue = askOnce((line) => {
  const columns = citationOf(line)?.map(({ column }) => column)
  return (
    columns !== undefined &&
    line.text.length < 24 &&
    columns.includes('issue') &&
    !columns.includes('journal')
  )
})

/** Whether a journal's name stands in the box of the journal the study is from, above its issue (百度学术). */
export function isSourceJournal(marks: readonly Mark[], index: number): boolean {
  const below = marks[index + 1]
  if (below === undefined || below.line.digits < 5) return false
  const [above] = previousFilled(marks, index, 1)
  return above !== undefined && SOURCE_BOXES.has(marks[above]!.line.key) && isIssue(below.line)
}

const SOURCE_BOXES: ReadonlySet<string> = new Set(['来源期刊', '来源学术期刊', 'source journal'])

/** What a journal says of itself below its name: `An International Journal for …`, `The Official Journal of the … Society`. */
const isSubtitle = askOnce(({ text }) =>
  /^(?:an? (?:[\p{L}-]+ ){0,5}(?:journal|quarterly|review|magazine)\b|(?:the |an )?official (?:[\p{L}-]+ ){0,3}(?:journal|organ|publication)\b)/iu.test(
    text,
  ),
)

/** The journal's own line right above a citation that states none. */
export function addJournalAbove(
  marks: readonly Mark[],
  zones: readonly { zone: Zone }[],
  index: number,
  found: ReadonlyMap<number, RecordLine>,
  add: Add,
): boolean {
  for (const i of previousFilled(marks, index, 6)) {
    const mark = marks[i]!
    if (zones[i]!.zone !== 'head') return false
    if (mark.interface || (mark.stop && mark.stop !== 'journal_info')) continue
    if (!isFree(mark) || mark.label || mark.phrase || found.has(i) || mark.prose) return false
    if (startsWithMenu(mark.line) || /^Sec(?:tion)?[.:] /.test(mark.line.text)) return false
    const { line } = mark
    // Taylor & Francis name what a journal was called before, OJS the shelf that the issue is from.
    if (/^formerly\b|\blogo$/i.test(line.text)) continue
    if (line.text.endsWith('/')) return false
    if (isSubtitle(line)) continue
    // Project MUSE prints the publisher between the journal and its volume.
    if (isPublisher(line)) continue
    if (line.digits > 0 || line.text.length > 90 || line.text.length < 3 || /[?:;@]/.test(line.text))
      return false
    add(i, 'journal_info', line.from)
    return true
  }
  return false
}
