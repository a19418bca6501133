import type { Field } from '../block.js'
import { askOnce } from '../lines/line-questions.js'
import { isProse, isSentence } from '../lines/line-shape.js'
import type { Mark } from '../lines/mark.js'
import type { PageLine } from '../lines/page-line.js'
import type { AbstractBlock } from './abstracts/abstract-block.js'
import { makePart } from './block-parts.js'
import type { Label } from './line-label.js'
import { previousFilled } from './neighbours.js'
import { createTwinFinder } from './twin-lines.js'
import type { LineZone } from './zones.js'

/** Labels what no step has claimed: repeated titles and abstracts, notices, data, figures, the article's body, boilerplate. */
export function labelRest(
  page: string,
  marks: readonly Mark[],
  zones: readonly LineZone[],
  abstracts: readonly AbstractBlock[],
  titleAt: ReadonlyMap<string, number>,
  labels: Map<number, Label>,
): void {
  const findTwin = createTwinFinder(marks, abstracts, titleAt)
  let body = false
  for (const mark of marks) {
    const { line } = mark
    const i = line.index
    if (line.blank) continue
    if (labels.has(i)) {
      if (labels.get(i)!.field === 'abstract') body = false
      continue
    }
    if (mark.embedded) {
      labels.set(i, { field: 'metadata_json', parts: [] })
      continue
    }
    if (mark.fixed) {
      labels.set(i, { reason: mark.fixed, parts: [] })
      continue
    }
    const twin = findTwin(line)
    if (twin !== undefined) {
      labels.set(i, { reason: `duplicate_of_line_${twin + 1}`, parts: [] })
      continue
    }
    if (mark.notice || isPreprintNotice(line)) {
      labels.set(i, wholeLine(page, line, 'notice'))
      continue
    }
    if (isImageUrl(line)) {
      labels.set(i, wholeLine(page, line, 'figure_url'))
      continue
    }
    const zone = zones[i]!
    const opens =
      zone.zone === 'tail' &&
      abstracts.length > 0 &&
      !mark.interface &&
      (mark.body || (mark.section !== undefined && mark.stop === undefined))
    if ((opens && hasProseBelow(marks, i)) || isBelowKeywords(marks, zone.zone, i, labels)) body = true
    else if (mark.stop || zone.zone === 'other_works' || mark.keywordHead || mark.label) body = false
    if (body && (opens || (!mark.interface && !mark.phrase && isProse(line, 60))))
      labels.set(i, wholeLine(page, line, 'body'))
    else labels.set(i, { reason: reasonFor(mark, zone), parts: [] })
  }
}

function wholeLine(page: string, { from, to }: PageLine, field: Field): Label {
  return { field, parts: [makePart(page, from, to, field)] }
}

/** Running text right below the keywords is the article's own, where no heading opens it (SAGE). */
function isBelowKeywords(
  marks: readonly Mark[],
  zone: LineZone['zone'],
  index: number,
  labels: ReadonlyMap<number, Label>,
): boolean {
  const { prose, phrase, interface: reason, stop, line } = marks[index]!
  if (zone !== 'tail' || !prose || phrase || reason || stop) return false
  // Lists of other works are in two languages.
  if (line.latin > 20 && line.han > 20) return false
  const [above] = previousFilled(marks, index, 1)
  return above !== undefined && labels.get(above)?.field === 'keywords'
}

/** What preprint servers print on every preprint. Source: medRxiv, bioRxiv, Research Square, ChinaXiv. */
const isPreprintNotice = askOnce(
  ({ text, folded }) =>
    text.length < 400 &&
    (folded.includes('preprint') || folded.includes('未经同行')) &&
    /is a preprint and has not been (?:peer[- ]reviewed|certified by peer review)|未经同行评[议审]/.test(
      folded,
    ),
)

const isImageUrl = askOnce(({ text }) =>
  /^https?:\/\/\S+\.(?:jpe?g|png|gif|svg|webp|tiff?)(?:\?\S*)?$/i.test(text),
)

function hasProseBelow(marks: readonly Mark[], at: number): boolean {
  for (let i = at + 1; i < marks.length && i < at + 5; i++) {
    const mark = marks[i]!
    if (mark.line.blank || mark.section) continue
    return (mark.prose || isSentence(mark.line)) && !mark.phrase && !mark.interface
  }
  return false
}

function reasonFor(mark: Mark, zone: LineZone): string {
  if (mark.interface) return mark.interface
  if (mark.stop) return mark.stop
  if (mark.label || mark.keywordHead || mark.abstractHead) return 'label'
  if (zone.zone === 'other_works' && zone.reason) return zone.reason
  if (mark.phrase) return mark.phrase
  return zone.zone === 'head' ? 'navigation' : 'unrelated'
}
