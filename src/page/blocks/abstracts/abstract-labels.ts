import { TRANSLATION_HEADS } from '../../data/heads.js'
import { bareOpeningOf } from '../../lines/line-facts.js'
import type { Mark } from '../../lines/mark.js'
import { readBareOpening } from '../../sections/bare-opening.js'
import type { InlineHeading } from '../../sections/heading-candidate.js'
import { sectionOfHeading } from '../../sections/headings.js'
import { makePart, sectionOfParts, splitAbstract, type Under } from '../block-parts.js'
import type { Label } from '../line-label.js'
import type { AbstractBlock } from './abstract-block.js'

/** Labels the lines of the abstracts found: heads, sections, text with its parts, notices and repeats. */
export function labelAbstracts(
  page: string,
  marks: readonly Mark[],
  abstracts: readonly AbstractBlock[],
  labels: Map<number, Label>,
): void {
  for (const block of abstracts) {
    let under: Under = {}
    const openings = findBareOpenings(marks, block)
    for (const { index, role, from, of } of block.lines) {
      const { line, section, abstractHead } = marks[index]!
      if (role === 'duplicate') labels.set(index, { reason: `duplicate_of_line_${of! + 1}`, parts: [] })
      else if (role === 'notice')
        labels.set(index, { field: 'notice', parts: [makePart(page, line.from, line.to, 'notice')] })
      else if (role === 'head' && TRANSLATION_HEADS.has(line.key))
        labels.set(index, { reason: 'label', parts: [] })
      else if (role === 'head')
        labels.set(index, {
          field: 'abstract_heading',
          parts: [makePart(page, line.from, line.to, 'abstract_heading')],
        })
      else if (role === 'section') {
        const heading = page.slice(from, line.to)
        const own = section ?? sectionOfHeading(heading, true)
        under = own ? { section: own, heading } : {}
        labels.set(index, {
          field: 'abstract_heading',
          ...(own && { section: own }),
          parts: [makePart(page, line.from, line.to, 'abstract_heading', own ? { section: own } : {})],
        })
      } else {
        const cut = splitAbstract(page, from, line.to, under, openings.get(index))
        const parts =
          abstractHead && from > line.from
            ? [makePart(page, abstractHead.start, from, 'abstract_heading'), ...cut.parts]
            : cut.parts
        under = cut.under
        labels.set(index, { field: 'abstract', ...sectionOfParts(parts), parts })
      }
    }
  }
}

/** Headings without a colon that open lines of an abstract: where two sections or more stand so. */
function findBareOpenings(marks: readonly Mark[], block: AbstractBlock): Map<number, InlineHeading> {
  const found = new Map<number, InlineHeading>()
  for (const { index, role, from } of block.lines) {
    const { line } = marks[index]!
    const heading =
      role !== 'text'
        ? undefined
        : from === line.from
          ? bareOpeningOf(line)
          : readBareOpening(line.text.slice(from - line.from))
    if (heading) found.set(index, heading)
  }
  const sections = new Set([...found.values()].map(({ section }) => section))
  return sections.size >= 2 ? found : new Map()
}
