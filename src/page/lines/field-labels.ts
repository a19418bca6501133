import { simplifyHan } from '../../text/simplify.js'
import type { Field } from '../block.js'
import { FIELD_LABELS, LABELS_WITH_COLON } from '../data/heads.js'
import { foldText } from './fold-line.js'
import { CLOSING, indexStarts, mayStart, OPENING } from './line-openings.js'
import { askOnce } from './line-questions.js'
import type { PageLine } from './page-line.js'

/** A label (`作者:`, `DOI`) with the field of what it announces. */
export interface FieldLabel {
  readonly field: Field
  readonly end: number
  readonly rest: number
}

const LABEL_FIELD = new Map<string, Field>()
for (const { field, labels } of FIELD_LABELS) {
  for (const label of labels) LABEL_FIELD.set(simplifyHan(label), field)
}
const LABEL_STARTS = indexStarts(LABEL_FIELD.keys())

/** A label at a line's start and the field it announces. */
export function readFieldLabel(line: PageLine): FieldLabel | undefined {
  const label = fieldLabelIn(line)
  return label && { field: label.field, end: line.from + label.end, rest: line.from + label.rest }
}

const fieldLabelIn = askOnce((line): FieldLabel | undefined => {
  if (!mayStart(line.key, LABEL_STARTS)) return undefined
  const alone =
    LABELS_WITH_COLON.has(line.key) && !/[:：]/.test(line.text) ? undefined : LABEL_FIELD.get(line.key)
  if (alone && (line.key.length > 3 || line.han > 0 || /[:：]/.test(line.text) || alone === 'identifier')) {
    return { field: alone, end: line.text.length, rest: line.text.length }
  }
  const at = OPENING.exec(line.text)?.[0].length ?? 0
  const tail = simplifyHan(line.text.slice(at, at + 64))
  const colon = findLabelEnd(tail)
  if (colon <= 0) return undefined
  const key = foldText(tail.slice(0, colon)).replace(/(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])/g, '')
  const field = LABEL_FIELD.get(key) ?? LABEL_FIELD.get(key.replace(/\s?\([^)]*\)/g, ''))
  if (!field || (LABELS_WITH_COLON.has(key) && !/^\s*[:：\t】]/.test(tail.slice(colon)))) return undefined
  if (headsTable(line.text)) return { field, end: line.text.length, rest: line.text.length }
  const rest = at + colon + (CLOSING.exec(line.text.slice(at + colon))?.[0].length ?? 0)
  return { field, end: rest, rest }
})

/** Whether a row of a table, cells parted by tabs, holds labels alone: `Author Name`, `Affiliation`, `E-mail` (Qinyun). */
function headsTable(text: string): boolean {
  if (!text.includes('\t') || text.length > LONGEST_ROW) return false
  const cells = text.split('\t').map((cell) => foldText(simplifyHan(cell)).trim())
  return cells.length > 1 && cells.every((cell) => LABEL_FIELD.has(cell) || /^(?:e-?mail|邮箱)$/.test(cell))
}

const LONGEST_ROW = 80

/** Labels that VIP spaces out (`作　　者`) or glues to what they announce. */
const GLUED_LABEL =
  /^[\u4e00-\u9fff](?:\s{1,4}[\u4e00-\u9fff]){1,3}(?=[^\s:：])|^(?:DOI|doi)(?=10\.)|^[Aa]uthored by(?= [A-Z])|^(?:机构地区|作者单位|作者机构)(?=[\u4e00-\u9fff])/

/**
 * Where a label ends: with its last character where it is spaced out or glued, before a colon, a bracket, a lone `»` or a tab, or,
 * of two to five Han characters, before a space (VIP).
 */
function findLabelEnd(tail: string): number {
  const glued = GLUED_LABEL.exec(tail)?.[0]
  const label = glued?.toLowerCase()
  if (glued && label && (LABEL_FIELD.has(label) || LABEL_FIELD.has(label.replace(/\s/g, ''))))
    return glued.length
  // `Journal » Odd Lung Trials` (Epistemonikos); a breadcrumb has more of them.
  const colon = tail.search(/\s*[:：】\]]|\t|\s»\s(?!.*»)/)
  if (colon > 0 && colon < 40) return colon
  return /^[\u4e00-\u9fff]{2,5}(?=\s+\S)/.exec(tail)?.[0].length ?? colon
}
