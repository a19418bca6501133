import { affiliationOf } from '../../lines/line-facts.js'
import { askOnce } from '../../lines/line-questions.js'
import type { Mark } from '../../lines/mark.js'
import type { PageLine } from '../../lines/page-line.js'
import { type AbstractBlock, type AbstractLine, MOST_BARE } from './abstract-block.js'
import { collectAbstract } from './headed-abstract.js'
import { countInnerSections, opensWithSection } from './sectioned-abstract.js'

const LEAST_BELOW_STOP = 500

/** The best block of running text before any references: paragraphs of one script that follow each other. */
export function findBestBare(marks: readonly Mark[]): AbstractBlock | undefined {
  let best: AbstractBlock | undefined
  let bestScore = 0
  let isBelowStop = false
  let order = 0
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!
    if (mark.stop === 'references' || mark.stop === 'related_list') {
      if (best) break
      isBelowStop = true
    }
    if (
      !mark.prose ||
      mark.phrase ||
      mark.interface ||
      mark.notice ||
      (mark.label && mark.line.weight < 300) ||
      mark.stop
    )
      continue
    if (isHintedOff(mark.line) || listsInstitutions(mark.line)) continue
    const block = collectBare(marks, i)
    // A menu's `References` stands above the text too; below a true one only what is plainly an abstract counts.
    if (isBelowStop && block.weight < LEAST_BELOW_STOP && sectionBonus(mark.line) === 1) continue
    const score =
      Math.min(block.weight, 2500) * (1 - 0.06 * Math.min(order, 8)) * sectionBonus(marks[i]!.line)
    order++
    if (score > bestScore) {
      best = block
      bestScore = score
    }
    i = Math.max(i, block.last)
  }
  return best
}

/** The block from the section heading right above it on, where there is one. */
export function withHeadingAbove(
  marks: readonly Mark[],
  block: AbstractBlock,
  votes: ReadonlySet<number>,
): AbstractBlock {
  const whole = startBlock(marks, block.first, votes)
  return whole.first < block.first && whole.weight >= block.weight ? whole : block
}

function sectionBonus(line: PageLine): number {
  return opensWithSection(line) || countInnerSections(line) > 1 ? 2 : 1
}

/** A block of bare paragraphs from a line on. */
function collectBare(marks: readonly Mark[], at: number): AbstractBlock {
  const script = marks[at]!.line.script
  const lines: AbstractLine[] = []
  let weight = 0
  let last = at
  for (let i = at; i < marks.length; i++) {
    const mark = marks[i]!
    const { line } = mark
    if (line.blank) continue
    if (
      !(mark.prose || i === at) ||
      line.script !== script ||
      (i > at && (mark.phrase || mark.body || mark.label || mark.stop)) ||
      mark.interface ||
      mark.fixed ||
      mark.embedded ||
      (i > at && listsInstitutions(line))
    )
      break
    if (weight > 0 && weight + line.weight > MOST_BARE) break
    lines.push({ index: i, role: 'text', from: line.from })
    weight += line.weight
    last = i
  }
  return { script, head: undefined, lines, first: at, last, weight }
}

/** Several institutions with their addresses on a line look like running text (X-MOL). */
const listsInstitutions = askOnce(
  (line) => line.text.includes('; ') && !/[.!?。]$/.test(line.text) && affiliationOf(line) >= 2,
)

const OFF_TOKENS = new Set([
  'nav',
  'navigation',
  'footer',
  'aside',
  'sidebar',
  'references',
  'related',
  'banner',
  'cookie',
  'menu',
  'comments',
  'citedby',
  'recommended',
])

/** Whether the markup says that a line is no part of the article's head. */
export function isHintedOff(line: PageLine): boolean {
  return line.hint?.tokens.some((token) => OFF_TOKENS.has(token)) ?? false
}

/** The block that text at a line belongs to, from the section heading above it on. */
export function startBlock(marks: readonly Mark[], at: number, votes: ReadonlySet<number>): AbstractBlock {
  let start = at
  for (let i = at - 1; i >= 0 && i >= at - 2; i--) {
    if (marks[i]!.line.blank) continue
    if (marks[i]!.section && !marks[i]!.prose) start = i
    break
  }
  return collectAbstract(marks, start, votes) ?? collectBare(marks, at)
}
