import { bareOf } from '../lines/line-facts.js'
import type { LineText } from '../lines/line-text.js'
import type { Mark } from '../lines/mark.js'
import type { AbstractBlock } from './abstracts/abstract-block.js'

/** Lines weighing less (see LineText) repeat one another by chance. */
const LEAST_WEIGHT = 12

/** Finds the title or the line of abstract text that a line prints again: its index, undefined where it is none. */
export function createTwinFinder(
  marks: readonly Mark[],
  abstracts: readonly AbstractBlock[],
  titleAt: ReadonlyMap<string, number>,
): (line: LineText) => number | undefined {
  const texts = abstracts.flatMap((block) =>
    block.lines.filter(({ role }) => role === 'text').map(({ index }) => marks[index]!.line),
  )
  const titleLengths = new Set([...titleAt.keys()].map((title) => title.length))
  return (line) => {
    if (line.weight < LEAST_WEIGHT) return undefined
    const length = countBare(line)
    if (length === undefined || titleLengths.has(length)) {
      const title = titleAt.get(bareOf(line))
      if (title !== undefined && bareOf(line) !== '') return title
    }
    const twin = texts.findLast((text) => {
      const other = countBare(text)
      const mayBe = length === undefined || other === undefined || length === other
      return mayBe && bareOf(text) === bareOf(line) && bareOf(line) !== ''
    })
    return twin?.index
  }
}

/** How many letters and digits a line has where counting tells it, without reading them. */
function countBare(line: LineText): number | undefined {
  return line.isAscii ? line.latin + line.digits : undefined
}
