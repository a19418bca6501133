import type { Field } from '../block.js'
import { dateOf } from '../lines/line-facts.js'
import { askOnce } from '../lines/line-questions.js'
import type { Mark } from '../lines/mark.js'
import { simplifiedOf } from '../lines/simplified-line.js'
import type { AbstractBlock } from './abstracts/abstract-block.js'
import { nextFilled } from './neighbours.js'

/** Where on the page a line stands: before the abstract, between two, behind the last, or among other works. */
export type Zone = 'head' | 'abstract' | 'tail' | 'other_works'

/** The zone of a line, and among other works what the head above it says of them. */
export interface LineZone {
  readonly zone: Zone
  readonly reason: string | undefined
}

/** Reasons of stop heads below which no line is the study's until another head. */
const OTHER_WORKS = new Set([
  'related_list',
  'references',
  'journal_info',
  'comment',
  'full_text_links',
  'classification',
])

const VOLUME_BOX = /^volume ?\d+, ?(?:special )?issue ?(?:[a-z]{0,3}\d[\w.-]{0,8})$/i

/** The box of volume, issue, date and pages that stands behind the citing literature (Wiley). */
const isVolumeBox = askOnce(({ text }) => text.length < 40 && VOLUME_BOX.test(text))

/** Whether a date or pages stand right below such a box: no list of references parts them so. */
function isBoxWhole(marks: readonly Mark[], index: number): boolean {
  const [next] = nextFilled(marks, index, 1)
  return next !== undefined && isBoxRest(marks[next]!.line)
}

const isBoxRest = askOnce(
  (line) =>
    line.text.length < 40 &&
    (/^(?:pages?|pp?\.) ?[a-z]{0,3}\d/i.test(line.text) || dateOf(line)?.start === 0) &&
    !/[,;]/.test(line.text),
)

/** A line between an abstract's head and its text is the head's own matter: authors, a title (CyberLeninka, X-MOL). */
function isBeforeText(block: AbstractBlock, index: number): boolean {
  const text = block.lines.find(({ role }) => role === 'text' || role === 'section')
  return text !== undefined && index < text.index && !block.lines.some((line) => line.index === index)
}

/** Labels that bring the study's own lines back. */
const OWN_LABELS = new Set<Field>(['authors', 'affiliation', 'citation', 'identifier', 'journal_info'])

/** Whether a label stands alone above a whole date (OJS prints the date of publication below the references). */
function isAboveDate(marks: readonly Mark[], index: number): boolean {
  const [next] = nextFilled(marks, index, 1)
  return next !== undefined && /^(?:19|20)\d\d-\d\d-\d\d$/.test(marks[next]!.line.text)
}

/** The zone of each line. A stop head above the first abstract (a menu's `References`) opens nothing. */
export function findZones(
  marks: readonly Mark[],
  abstracts: readonly AbstractBlock[],
  firstTitle: number,
): LineZone[] {
  const stopAt = marks.findIndex(
    (mark, i) => i > firstTitle && mark.stop !== undefined && OTHER_WORKS.has(mark.stop),
  )
  const start = abstracts[0]?.first ?? (stopAt < 0 ? marks.length : stopAt)
  let stop: string | undefined
  const zones: LineZone[] = []
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!
    const inside = blockAt(abstracts, i)
    if (inside) {
      stop = undefined
      zones.push(isBeforeText(inside, i) ? HEAD : ABSTRACT)
      continue
    }
    if (i < start) {
      zones.push(HEAD)
      continue
    }
    if (abstracts.length > 1 && i < abstracts.at(-1)!.first && i > abstracts[0]!.last && !stop) {
      if (mark.stop && OTHER_WORKS.has(mark.stop)) stop = mark.stop
      zones.push(stop ? { zone: 'other_works', reason: stop } : HEAD)
      continue
    }
    const returning =
      isVolumeBox(mark.line) ||
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
        !/^(?:about this article|cite this article|author information|authors and affiliations|keywords?|引用本文|作者单位|doi)/i.test(
          simplifiedOf(mark.line),
        ) &&
        !isVolumeBox(mark.line)
      )
    ) {
      stop = undefined
    } else if (
      stop === 'references' &&
      (mark.keywordHead ||
        (isVolumeBox(mark.line) && isBoxWhole(marks, i)) ||
        mark.stop === 'back_matter' ||
        (mark.label &&
          mark.label.field !== 'identifier' &&
          (mark.label.field !== 'journal_info' || isAboveDate(marks, i))))
    )
      stop = undefined
    zones.push(stop ? { zone: 'other_works', reason: stop } : TAIL)
  }
  return zones
}

function blockAt(abstracts: readonly AbstractBlock[], index: number): AbstractBlock | undefined {
  for (const block of abstracts) if (index >= block.first && index <= block.last) return block
  return undefined
}

const HEAD: LineZone = { zone: 'head', reason: undefined }
const ABSTRACT: LineZone = { zone: 'abstract', reason: undefined }
const TAIL: LineZone = { zone: 'tail', reason: undefined }
