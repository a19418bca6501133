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
  const longestTitle = Math.max(0, ...[...titleAt.keys()].map((title) => title.length))
  return (line) => {
    if (line.weight < LEAST_WEIGHT) return undefined
    const letters = line.latin + line.han
    if (letters <= longestTitle) {
      const title = titleAt.get(bareOf(line))
      if (title !== undefined && bareOf(line) !== '') return title
    }
    // Two prints of a text have the same letters, and counting them takes no time.
    const twin = texts.findLast(
      (text) => text.latin === line.latin && text.han === line.han && bareOf(text) === bareOf(line),
    )
    return twin === undefined || bareOf(line) === '' ? undefined : twin.index
  }
}
