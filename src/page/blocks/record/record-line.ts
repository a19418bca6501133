import type { Field } from '../../block.js'
import { askOnce } from '../../lines/line-questions.js'
import type { Mark } from '../../lines/mark.js'

/** A line of the record: its field, and where its value starts (behind a label). */
export interface RecordLine {
  readonly index: number
  readonly field: Field
  readonly from: number
  /** A line of a menu or a breadcrumb: it names the journal or the volume, and is removed all the same. */
  readonly isMenu: true | undefined
}

/** What metadata state of people and journal, folded to letters and digits: lines that repeat it are found by it. */
export interface StatedRecord {
  readonly authors: ReadonlySet<string>
  readonly journals: ReadonlySet<string>
}

/** Takes a line for the record unless a title or an earlier step has it; `from` is where its value starts. */
export type Add = (index: number, field: Field, from: number, isMenu?: true) => void

/** Whether no earlier step has claimed a line. */
export function isFree(mark: Mark): boolean {
  return (
    !mark.line.blank &&
    !mark.embedded &&
    !mark.fixed &&
    !mark.notice &&
    !mark.abstractHead &&
    !mark.keywordHead
  )
}

/** The number that an institution's line begins with: `[2] School of …`, `2. School of …`. */
export const leadingNumber = askOnce(({ text }) => {
  const number = /^[[(]?(\d{1,2})[\])]?[.\s]\s?(?=[\p{Lu}\u4e00-\u9fff])/u.exec(text)?.[1]
  return number === undefined ? undefined : Number(number)
})
