// What a line says of itself, and where it stands, that tells whether it is a citation of the study.

import { bareOf, doiOf } from '../../lines/line-facts.js'
import { askOnce } from '../../lines/line-questions.js'
import type { LineText } from '../../lines/line-text.js'
import type { Mark } from '../../lines/mark.js'
import { simplifiedOf } from '../../lines/simplified-line.js'
import { nextFilled, previousFilled } from '../neighbours.js'
import { isDated } from './journal-lines.js'
import type { RecordLine } from './record-line.js'

/** Whether a whole reference is the study's own, wherever it stands: it holds a title of the page (boxes of `Cite`). */
export function namesTitle(line: LineText, titleKeys: readonly string[]): boolean {
  if (line.digits < 5 || line.text.length < 60 || line.text.length > 900) return false
  if (!titleKeys.some((key) => key.length >= 12)) return false
  const bare = bareOf(line)
  return titleKeys.some((key) => key.length >= 12 && key.length < bare.length - 10 && bare.includes(key))
}

/** Where a line goes on behind a title of the page, with the full stops and blanks after it; undefined where it holds none. */
export function findBehindTitle({ text }: LineText, titles: readonly string[]): number | undefined {
  const lower = text.toLowerCase()
  for (const title of titles) {
    const at = title.length < LEAST_TITLE ? -1 : lower.indexOf(title.toLowerCase())
    if (at < 0) continue
    const end = at + title.length
    return end + /^[\s.,;:]*/.exec(text.slice(end))![0].length
  }
  return undefined
}

const LEAST_TITLE = 12

/** A numbered reference is the study's own only where it names the study (`[1] Author. Title[J]. …`). */
export function isReference(line: LineText, titleKeys: readonly string[]): boolean {
  if (!/^(?:\[\d{1,3}\]|\d{1,3}[.、])\s?\S/.test(line.text)) return false
  if (line.text.length < 40 && !line.text.startsWith('[')) return false
  const bare = bareOf(line)
  return !titleKeys.some((key) => bare.includes(key))
}

/** `共6页(341-346)` (Wanfang). */
export const isPagesOfTotal = askOnce((line) =>
  /^(?:共\d{1,3}页|页数\s?[:：]\s?\d{1,3})\s?[(（]\d/.test(simplifiedOf(line)),
)

/** The volume alone, as SAGE prints it of journals without issues, above the DOI. */
export const isVolumeAlone = askOnce(({ text }) => /^Volume \d{1,4}$/.test(text))

export function isAboveDoi(marks: readonly Mark[], index: number): boolean {
  const [next] = nextFilled(marks, index, 1)
  return next !== undefined && doiOf(marks[next]!.line) !== undefined
}

/** `Source: Pexels; Copyright: …; License: …` (JMIR). */
export const creditsPicture = askOnce(({ text }) => /\b(?:copyright|licen[cs]e)\s?:/i.test(text))

export const isPagesAlone = askOnce(({ text }) =>
  /^(?:pages?|pp?\.)\s?[a-z]?\d+(?:\s?[-–—]\s?[a-z]?\d+)?$/i.test(text),
)

export const isRange = askOnce(({ text }) =>
  /^(?:[A-Za-z]?\d+\s?[-–]\s?[A-Za-z]?\d+|\d{1,3}\s?[(（]\d+\s?[-–]\s?\d+[\d,-]*[)）])$/.test(text),
)

/** Web of Science prints `Page` and the pages on two lines, Wanfang `页数：` and `6(812-816,821)`. */
export function isBelowPage(marks: readonly Mark[], index: number): boolean {
  const [above] = previousFilled(marks, index, 1)
  return above !== undefined && /^(?:pages?|页数)$/.test(marks[above]!.line.key)
}

/** Whether a line stands right below a label of the dates before publication (Karger): `Received:`. */
export function isBelowReceipt(marks: readonly Mark[], index: number): boolean {
  const [above] = previousFilled(marks, index, 1)
  return above !== undefined && RECEIPTS.test(marks[above]!.line.key)
}

const RECEIPTS =
  /^(?:(?:date )?(?:received|accepted|revised|revision received|submitted)|收稿日期|修回日期|接受日期|录用日期)$/

export const holdsYear = askOnce(({ text }) => /\d{4}/.test(text))

export const isYear = askOnce(({ text }) => text.length === 4 && /^(?:19|20)\d\d$/.test(text))

/** Whether a line gives the pages of a Chinese article with its downloads (CNKI). */
export const saysPages = askOnce(
  (line) => line.text.length < 80 && /页(?:码|次)\s?[:：]\s?\d/.test(simplifiedOf(line)),
)

/** Whether a line has a DOI or the mark of a journal article. */
export const isSigned = askOnce(({ text }) => /10\.\d{4}|\[J\]/.test(text))

export const isPosting = askOnce(({ text }) => /^(?:posted|\[submitted on) /i.test(text))

/** A month and year, or the pages, alone right below the line of volume and issue (Wiley). */
export function isBelowVolume(
  marks: readonly Mark[],
  index: number,
  found: ReadonlyMap<number, RecordLine>,
): boolean {
  const [above] = previousFilled(marks, index, 1)
  if (above === undefined || !found.has(above)) return false
  const field = found.get(above)!.field
  return isPagesAlone(marks[index]!.line)
    ? field === 'citation' || field === 'journal_info'
    : field === 'citation' && isDated(marks[index]!)
}
