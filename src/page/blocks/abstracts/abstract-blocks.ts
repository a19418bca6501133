import { foldText } from '../../lines/fold-line.js'
import { isSentence } from '../../lines/line-shape.js'
import type { Mark } from '../../lines/mark.js'
import { nextFilled, previousFilled } from '../neighbours.js'
import { type AbstractBlock, overlaps } from './abstract-block.js'
import { addInTurn } from './abstracts-in-turn.js'
import { findBestBare, withHeadingAbove } from './bare-abstract.js'
import { collectAbstract } from './headed-abstract.js'
import { findLoneSection, findSectioned, isUnderStop } from './sectioned-abstract.js'
import { findShortAbstract } from './short-abstract.js'
import { addTitledText, addTranslations, isCodedBlock, languageOfBlock } from './translated-abstracts.js'

/** Letters an abstract needs under a printed head, and without one. */
const LEAST_HEADED = 40
const LEAST_SURE = 250
const LEAST_BARE = 150
const LEAST_LONE = 20

/**
 * Finds the abstracts of a page: under printed heads, under section headings, or as the best block of running text;
 * one for each script, the first of each. Other papers' abstracts, below stop heads, are none, but a translation of an
 * abstract found is, wherever it stands. `votes` are indexes of lines that metadata call abstract.
 */
export function findAbstracts(marks: readonly Mark[], votes: ReadonlySet<number>): AbstractBlock[] {
  const found: AbstractBlock[] = []
  const take = (block: AbstractBlock | undefined, least: number) => {
    if (!block || block.weight < least) return false
    if (found.some((other) => overlaps(other, block))) return false
    found.push(block)
    return true
  }
  // A menu's `Abstract` may stand above the title: a short text below a head counts where no head has a longer one.
  for (const least of [LEAST_SURE, LEAST_HEADED]) {
    for (const mark of marks) {
      if (!mark.abstractHead || isUnderStop(marks, mark.line.index, found)) continue
      if (found.some((block) => mark.line.index <= block.last && mark.line.index >= block.first)) continue
      const block = collectAbstract(marks, mark.line.index, votes)
      if (!block || (block.weight < least && !hasSections(block, marks))) continue
      if (block.weight < LEAST_SURE && !isUnderHead(block, marks)) continue
      if (
        found.some(
          (other) =>
            other.script === block.script && !differs(other, block, marks) && !followsOn(other, block, marks),
        )
      )
        continue
      take(block, LEAST_HEADED)
    }
  }
  const body = found.some((block) => languageOfBlock(marks, block) === 'en')
    ? undefined
    : findSectioned(marks, votes, found, take)
  // What stands in the body of an article is not its abstract.
  const above = body === undefined ? marks : marks.slice(0, body)
  if (found.length === 0 && votes.size > 0) take(collectVotes(marks, votes), 1)
  if (found.length === 0) {
    const best = findBestBare(above)
    take(best && withHeadingAbove(above, best, votes), LEAST_BARE)
  }
  if (found.length === 0) take(findLoneSection(above, votes), LEAST_LONE)
  if (found.length === 0) take(findShortAbstract(above), 1)
  addTranslations(marks, votes, found)
  addInTurn(marks, found)
  if (!found.some((block) => isCodedBlock(marks, block))) addTitledText(above, votes, found)
  return found.map((block) => withHeadAbove(marks, block)).sort((a, b) => a.first - b.first)
}

/** A block with the head that stands alone above its own (OUCI: `Abstract`, `Abstract Health workers …`). */
function withHeadAbove(marks: readonly Mark[], block: AbstractBlock): AbstractBlock {
  const [above] = previousFilled(marks, block.first, 1)
  if (block.head === undefined || above === undefined) return block
  const { abstractHead, line } = marks[above]!
  if (abstractHead === undefined || abstractHead.rest < line.to) return block
  if (abstractHead.language !== block.head.language) return block
  return { ...block, first: above, lines: [{ index: above, role: 'head', from: line.to }, ...block.lines] }
}

/** Whether sections with running text stand in a block: a table of contents has their headings too. */
function hasSections({ lines }: AbstractBlock, marks: readonly Mark[]): boolean {
  return (
    lines.some(({ role }) => role === 'section') &&
    lines.some(
      ({ role, index }) => role === 'text' && (marks[index]!.prose || isSentence(marks[index]!.line)),
    )
  )
}

/** Whether a short block's text stands right below its head or has a sentence: a table of contents names an abstract too. */
function isUnderHead({ lines, first }: AbstractBlock, marks: readonly Mark[]): boolean {
  const [next] = nextFilled(marks, first, 1)
  return lines.some(
    ({ role, index }) =>
      role === 'text' &&
      (index === first || index === next || /[.!?。！？](?:\s|$)/.test(marks[index]!.line.text)),
  )
}

/** Whether a block's head stands right below another's text and heads other words: key points above an abstract (JAMA). */
function followsOn(above: AbstractBlock, block: AbstractBlock, marks: readonly Mark[]): boolean {
  if (nextFilled(marks, above.last, 1)[0] !== block.first) return false
  const texts = new Set(above.lines.map(({ index }) => marks[index]!.line.folded))
  return block.lines.every(({ role, index }) => role !== 'text' || !texts.has(marks[index]!.line.folded))
}

/** Two abstracts in Latin script may be in two languages: they share few words. */
function differs(a: AbstractBlock, b: AbstractBlock, marks: readonly Mark[]): boolean {
  if (a.script !== 'latin') return false
  const languageOf = (block: AbstractBlock) => block.head?.language
  if (languageOf(a) === undefined || languageOf(b) === undefined) return false
  if (languageOf(a) !== languageOf(b)) return true
  if (b.first - a.last >= 12) return false
  const words = (block: AbstractBlock) =>
    new Set(
      block.lines
        .filter((l) => l.role === 'text')
        .flatMap((l) => marks[l.index]!.line.folded.split(/[^\p{L}]+/u)),
    )
  // `Resumen` and `Resumo` head two languages that share many words.
  if (
    headText(marks, a) !== undefined &&
    headText(marks, b) !== undefined &&
    languageOf(a) === 'other' &&
    languageOf(b) === 'other'
  )
    return headText(marks, a) !== headText(marks, b)
  const first = words(a)
  const second = words(b)
  let shared = 0
  for (const word of second) if (first.has(word)) shared++
  return shared < second.size * 0.25
}

/** The lines that metadata call abstract, as a block. */
function collectVotes(marks: readonly Mark[], votes: ReadonlySet<number>): AbstractBlock | undefined {
  const indexes = [...votes].filter((i) => !marks[i]!.fixed).sort((a, b) => a - b)
  const first = indexes[0]
  if (first === undefined) return undefined
  const block = collectAbstract(marks, first, votes)
  if (block) return block
  const { line } = marks[first]!
  return {
    script: line.script,
    head: undefined,
    lines: [{ index: first, role: 'text', from: line.from }],
    first,
    last: first,
    weight: line.weight,
  }
}

/** An abstract's head as printed, folded. */
function headText(marks: readonly Mark[], { head, first }: AbstractBlock): string | undefined {
  const line = marks[first]?.line
  return head && line
    ? foldText(line.text.slice(head.start - line.from, head.end - line.from)).replace(/[:.\s]+$/, '')
    : undefined
}
