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
import { simplifiedOf } from '../../lines/simplified-line.js'
import { countFilled } from '../neighbours.js'
import { isBelowOthersLabel } from '../record/author-neighbours.js'
import { findJournalKeys } from '../record/journal-keys.js'
import { isAboveJournalMenu } from '../record/journal-lines.js'
import { createCutFinder, goesOnFrom, isCutOff } from './cut-titles.js'
import { isHighlight } from './highlights.js'
import { createQuotationFinder } from './quotations.js'
import type { StatedTitles } from './title-line.js'
import {
  findAuthorsBelow,
  hasOtherScriptBeside,
  isAboveJournal,
  isAboveSign,
  isBelowLabel,
} from './title-neighbours.js'

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
  if (mark.phrase && line.hint?.tag !== 'h1' && (shape < 3 || isAdvert(mark))) return undefined
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
  if (affiliation >= 1 && endsLikeInstitution(line)) score -= 3
  if (mark.prose && line.weight > 200) score -= 2
  if (labelled || isBelowLabel(marks, index, 'title')) score += 4
  // `Publication:` stands above DSpace's titles, and elsewhere above a journal's name.
  const isLong = line.text.split(' ').length >= LONG_TITLE
  if ((isBelowLabel(marks, index, 'citation') && !isLong) || namesPersonAtPlace(line)) return undefined
  if (isBelowOthersLabel(marks, index) || isAboveJournalMenu(marks, index) || isHighlight(marks, index))
    return undefined
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

/** A Chinese or Japanese name that ends with a word for institutions, and has none of a title's small words. */
const endsLikeInstitution = askOnce((line) =>
  /^[^的の与和及对在从到为何如去下：:]{4,40}(?:大学|学院|研究科|医院|病院|センター|学部|学科|学系|研究所|研究院|保健所)$/u.test(
    simplifiedOf(line),
  ),
)

/** A Chinese aggregator's advert of itself may have a title's looks (`AI帮你快速写综述`); in English advertising is a topic. */
const isAdvert = ({ phrase, line }: Mark) => phrase === 'advertisement' && line.script === 'han'

/** Words that no journal's name has. */
const LONG_TITLE = 11

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
export const saysOfRecord = askOnce((line) =>
  /^IF ?\d|\b(?:working|discussion|research) papers?(?: series)? no\b|^(?:publisher|language|country|publication type|document type|resource type|license|licence|funder|sponsor|section|subject area|editor|series|вида[вт]\p{L}+|издател\p{L}+|мова|язык|出版社|出版者|语种|文献类型|资源类型|学科分类|所属专题|栏目)\s?[:：\t]\s?\S/iu.test(
    simplifiedOf(line),
  ),
)

/** Whether a line of this key stands right above a line that opens with a volume: it names the journal. */
function isAboveCitation({ journals }: PageEvidence, key: string): boolean {
  return journals.has(key) && !/[?:]/.test(key)
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
