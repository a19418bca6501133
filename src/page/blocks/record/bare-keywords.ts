import { affiliationOf, namesOf } from '../../lines/line-facts.js'
import type { Mark } from '../../lines/mark.js'
import type { AbstractBlock } from '../abstracts/abstract-block.js'
import { nextFilled, previousFilled } from '../neighbours.js'
import type { Zone } from '../zones.js'
import { isFree } from './record-line.js'

/**
 * Lines of keywords that no head announces: right below an abstract (Oxford Academic), or, parted by semicolons,
 * between the title and the abstract (Airiti), or one a line above the body (BMJ).
 */
export function findBareKeywords(
  marks: readonly Mark[],
  zones: readonly { zone: Zone }[],
  abstracts: readonly AbstractBlock[],
  taken: ReadonlySet<number>,
  firstTitle: number,
): number[] {
  if (
    abstracts.length === 0 ||
    marks.some((mark) => headsKeywords(mark) && zones[mark.line.index]!.zone !== 'other_works')
  )
    return []
  const below = new Set(abstracts.flatMap((block) => nextFilled(marks, block.last, 1)))
  const found: number[] = []
  for (const mark of marks) {
    const { line } = mark
    const i = line.index
    if (
      taken.has(i) ||
      !isFree(mark) ||
      mark.label ||
      mark.stop ||
      mark.interface ||
      mark.phrase === 'navigation' ||
      mark.prose
    )
      continue
    const list = below.has(i)
      ? COMMAS
      : zones[i]!.zone === 'head' && i > firstTitle && firstTitle >= 0
        ? SEMICOLONS
        : undefined
    if (
      list &&
      listsTerms(line.text, list) &&
      // `…, social work practice` is no institution.
      (affiliationOf(line) < 1 || (below.has(i) && /^\p{Ll}/u.test(line.text))) &&
      (namesOf(line)?.certainty ?? 0) < 0.75
    )
      found.push(i)
  }
  return found.length > 0 ? found : findAboveBody(marks, abstracts.at(-1)!.last, taken)
}

/** Whether a line is a head of keywords; Airiti heads the English ones alone (`並列關鍵字`). */
function headsKeywords({ line, keywordHead }: Mark): boolean {
  return keywordHead !== undefined && !(keywordHead.language === 'en' && line.script === 'han')
}

const LEAST_RUN = 3

/** Terms, one a line, between the button of permissions and the head of the body (HighWire: BMJ). */
function findAboveBody(marks: readonly Mark[], last: number, taken: ReadonlySet<number>): number[] {
  const body = marks.findIndex(({ line, body: opens, stop }) => line.index > last && opens && !stop)
  if (body < 0) return []
  const run: number[] = []
  for (const i of previousFilled(marks, body, 12)) {
    const mark = marks[i]!
    if (/^request permissions$/.test(mark.line.key)) return run.length >= LEAST_RUN ? run.reverse() : []
    const isTerm =
      (mark.interface ?? 'article_type') === 'article_type' && !mark.phrase && !mark.stop && !mark.label
    if (!isTerm || taken.has(i) || !isFree(mark) || mark.prose || !isShortTerm(mark.line.text)) return []
    run.push(i)
  }
  return []
}

const isShortTerm = (text: string) =>
  text.length <= 50 && text.split(' ').length <= MOST_WORDS && !/[.。!?？！:：@]|\d{3}/.test(text)

const COMMAS = /\s*[,，;；、|·•]\s*/
const SEMICOLONS = /\s*[;；|·•]\s*|\s\/\s/
const MOST_WORDS = 5

/** Whether a text is three short terms or more, without a sentence's end, digits or capitals in a row. */
function listsTerms(text: string, separator: RegExp): boolean {
  if (text.length > 300 || /[.。!?？！:：@]|\d{3}/.test(text)) return false
  const terms = text.split(separator).filter((term) => term !== '')
  if (terms.length < 3) return false
  return terms.every(
    (term) => term.length <= 50 && term.split(' ').length <= MOST_WORDS && !/^(?:and|or|和|及)\b/i.test(term),
  )
}
