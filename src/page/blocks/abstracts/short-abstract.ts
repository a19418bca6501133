import { citationOf, namesOf } from '../../lines/line-facts.js'
import { rateTitle } from '../../lines/line-shape.js'
import type { Mark } from '../../lines/mark.js'
import { nextFilled } from '../neighbours.js'
import type { AbstractBlock, AbstractLine } from './abstract-block.js'

/** A page of more lines than this has a site around its text, where a lone sentence may be anything. */
const MOST_LINES = 15
/** Lines of a page that is nothing but what somebody typed. */
const MOST_TYPED = 4
/** Letters (Han counted 2.5) of a sentence under a head, and of one that no head announces. */
const LEAST_HEADED = 12
const LEAST_BARE = 40

/**
 * On a page of a few lines a sentence or two, too short for an abstract anywhere else: under a printed head, or below
 * the title where lines of a record stand too, or nothing else at all.
 */
export function findShortAbstract(marks: readonly Mark[]): AbstractBlock | undefined {
  const filled = marks.filter(({ line }) => !line.blank)
  if (filled.length > MOST_LINES) return undefined
  const head = filled.find((mark) => mark.abstractHead)
  if (head?.abstractHead) {
    const isInline = head.abstractHead.rest < head.line.to
    const [below] = nextFilled(marks, head.line.index, 1)
    const text = isInline ? head : marks[below ?? -1]
    if (!text || !(isInline || mayBeText(text)) || !endsSentence(text) || text.line.weight < LEAST_HEADED)
      return undefined
    const own: AbstractLine = isInline
      ? { index: text.line.index, role: 'text', from: head.abstractHead.rest }
      : { index: text.line.index, role: 'text', from: text.line.from }
    const lines: AbstractLine[] = isInline
      ? [own]
      : [{ index: head.line.index, role: 'head', from: head.abstractHead.rest }, own]
    return makeBlock(lines, text, head)
  }
  const isTyped = filled.length <= MOST_TYPED && filled.every((mark) => !mark.interface && !mark.phrase)
  if (!isTyped && !filled.some(({ line }) => citationOf(line) || (namesOf(line)?.certainty ?? 0) >= 0.75))
    return undefined
  const text = filled.find(
    (mark, n) =>
      n > 0 &&
      mayBeText(mark) &&
      endsSentence(mark) &&
      mark.line.weight >= LEAST_BARE &&
      !NO_ABSTRACT.test(mark.line.folded) &&
      !citationOf(mark.line) &&
      filled.slice(0, n).some(({ line }) => rateTitle(line) > 0),
  )
  return text && makeBlock([{ index: text.line.index, role: 'text', from: text.line.from }], text)
}

/** What a page says that has none. Source: PubMed, ScienceDirect, Wiley, CNKI. */
const NO_ABSTRACT =
  /no abstract|abstract (?:is )?(?:not|un)\s?available|does not have an abstract|without (?:an )?abstract|无摘要|没有摘要/

function mayBeText(mark: Mark): boolean {
  return !(
    mark.interface ||
    mark.phrase ||
    mark.label ||
    mark.stop ||
    mark.notice ||
    mark.fixed ||
    mark.embedded ||
    mark.keywordHead ||
    mark.abstractHead
  )
}

function endsSentence({ line }: Mark): boolean {
  return (
    /[.。!！?？)）]["'”’]?$/.test(line.text.slice(-2)) &&
    (line.han > 5 || (line.text.match(/\s/g)?.length ?? 0) >= 2)
  )
}

function makeBlock(lines: readonly AbstractLine[], { line }: Mark, head?: Mark): AbstractBlock {
  return {
    script: line.script,
    head: head?.abstractHead,
    lines,
    first: lines[0]!.index,
    last: line.index,
    weight: line.weight,
  }
}
