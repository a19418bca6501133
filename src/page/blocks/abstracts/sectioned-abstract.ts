import { askOnce } from '../../lines/line-questions.js'
import { isSentence, rateTitle } from '../../lines/line-shape.js'
import type { Mark } from '../../lines/mark.js'
import { simplifiedOf } from '../../lines/simplified-line.js'
import { goesOn } from '../../lines/wrapped-lines.js'
import { previousFilled } from '../neighbours.js'
import { type AbstractBlock, isArticleBody } from './abstract-block.js'
import { collectAbstract } from './headed-abstract.js'

const LEAST_SECTIONED = 80

/** Whether a stop head that lists other works stands between the study's first abstract and a line. */
export function isUnderStop(marks: readonly Mark[], index: number, found: readonly AbstractBlock[]): boolean {
  const after = found.length > 0 ? found[0]!.last : -1
  return after >= 0 && lastStopAbove(marks, index) > after
}

const LAST_STOPS = new WeakMap<readonly Mark[], Int32Array>()

/** The last line above one that heads a list of other works, -1 where there is none. */
function lastStopAbove(marks: readonly Mark[], index: number): number {
  let stops = LAST_STOPS.get(marks)
  if (stops === undefined) {
    stops = new Int32Array(marks.length)
    let last = -1
    for (const [i, { stop }] of marks.entries()) {
      stops[i] = last
      if (stop === 'related_list' || stop === 'references') last = i
    }
    LAST_STOPS.set(marks, stops)
  }
  return stops[index]!
}

/**
 * Abstracts without a head but with two sections or more, each a heading with text, or text that opens with one.
 * Returns where the body of the article begins instead, if it is met: what stands above it may still be an abstract.
 */
export function findSectioned(
  marks: readonly Mark[],
  votes: ReadonlySet<number>,
  found: readonly AbstractBlock[],
  take: (block: AbstractBlock | undefined, least: number) => boolean,
): number | undefined {
  for (const mark of marks) {
    if (found.length > 0 && (mark.line.script !== 'latin' || isUnderStop(marks, mark.line.index, found)))
      continue
    if (mark.line.blank || mark.embedded || mark.fixed) continue
    if (mark.stop === 'references') return undefined
    const inline =
      opensWithSection(mark.line) &&
      (mark.prose || isSentence(mark.line) || goesOn(mark.line, marks[mark.line.index + 1]?.line))
    if (!(mark.section && !mark.prose) && !inline) continue
    const block = collectAbstract(marks, mark.line.index, votes)
    if (!block) continue
    if (isArticleBody(block) || isBelowAbstract(marks, block)) return block.first
    const rounds = block.lines.filter(
      (l) => l.role === 'section' || (l.role === 'text' && opensWithSection(marks[l.index]!.line)),
    ).length
    const inner = inline ? countInnerSections(mark.line) : 0
    if (Math.max(rounds, inner) >= 2 && take(block, LEAST_SECTIONED)) return undefined
  }
  return undefined
}

/** Weight of a paragraph that is an abstract where the introduction follows (Frontiers prints it without a head). */
const LEAST_ABOVE = 400

/** Whether a block is the article's text from its introduction on: right above stands a paragraph as long as an abstract. */
function isBelowAbstract(marks: readonly Mark[], { first }: AbstractBlock): boolean {
  if (!marks[first]!.body) return false
  const [above] = previousFilled(marks, first, 1)
  const mark = above === undefined ? undefined : marks[above]!
  return mark?.prose === true && mark.line.weight >= LEAST_ABOVE && !isMarkedOff(mark)
}

function isMarkedOff({ phrase, interface: reason, label, stop, fixed, embedded }: Mark): boolean {
  return (phrase ?? reason ?? label ?? stop ?? fixed) !== undefined || embedded === true
}

/**
 * On a page of a few lines the text under the heading of one section, however short, where a title stands above it:
 * no other text can be the abstract.
 */
export function findLoneSection(
  marks: readonly Mark[],
  votes: ReadonlySet<number>,
): AbstractBlock | undefined {
  const filled = marks.filter(({ line }) => !line.blank)
  if (filled.length > MOST_LINES) return undefined
  const heading = filled.find((mark) => mark.section && !mark.stop && !mark.prose && !mark.interface)
  const above = heading && filled[filled.indexOf(heading) - 1]
  if (
    !heading ||
    !above ||
    !filled.some((mark) => mark.line.index < heading.line.index && rateTitle(mark.line) > 0)
  )
    return undefined
  const block = collectAbstract(marks, heading.line.index, votes)
  return block?.lines.some(({ role, index }) => role === 'text' && isSentence(marks[index]!.line))
    ? block
    : undefined
}

const MOST_LINES = 15

const INLINE_OPENING =
  /^(?:【|\[)?(?:background|backgrounds|objectives?|aims?|purpose|introduction|context|importance|methods?|design|setting|results?|findings|conclusions?|背景|目的|目标|导言|引言|前言|方法|结果|发现|结论|背景与目的|研究背景|研究目的|objetivos?|introdução|introducción|métodos|resultados|conclus(?:ões|ión|iones|ão)|contexte|objectifs?|méthodes|résultats|hintergrund|zielsetzung|методы|цель|результаты|мета)(?:】|\])?\s*[:：】\]]/iu

const INNER_SECTION =
  /(?:^|[.。;；:：!?）)]\s*)(?:【|\[)?(?:background|objectives?|aims?|purpose|introduction|methods?|materials and methods|design|results?|findings|conclusions?|背景|目的|导言|引言|方法|结果|发现|结论|objetivos?|métodos|resultados|conclus(?:ões|ión|iones|ão)|objectifs?|méthodes|résultats|методы|цель|результаты)(?:】|\])?\s*[:：】\]]/giu

/** Whether a line opens with the heading of a section and its colon. */
export const opensWithSection = askOnce((line) => INLINE_OPENING.test(simplifiedOf(line)))

/** How many sections a line names inline. */
export const countInnerSections = askOnce((line) => simplifiedOf(line).match(INNER_SECTION)?.length ?? 0)
