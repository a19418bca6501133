import { type Mark, makeMark } from './mark.js'

/** Letters (Han counted 2.5) of running text that is no banner's. */
const TEXT = 150
/** How many lines of the interface stand above and below an entry of the menu, blank lines apart. */
const ABOVE = 2
const BELOW = 2

/**
 * Takes the head of other works or of back matter from an entry of the menu above all text: `Notes` or `References`
 * between buttons (ERIC, under the banner of the government) opens nothing.
 */
export function unmarkMenuStops(marks: Mark[]): void {
  const filled = marks.filter(({ line }) => !line.blank)
  for (const [i, mark] of filled.entries()) {
    if (mark.abstractHead || (mark.prose && !mark.phrase && mark.line.weight >= TEXT)) return
    if (mark.stop === undefined) continue
    const around = [...filled.slice(Math.max(0, i - ABOVE), i), ...filled.slice(i + 1, i + 1 + BELOW)]
    if (around.length < ABOVE + BELOW || !around.every(isButton)) continue
    marks[mark.line.index] = makeMark(
      mark.line,
      { ...mark, stop: undefined, interface: mark.interface ?? 'navigation' },
      mark,
    )
  }
}

function isButton({ interface: reason, phrase, stop }: Mark): boolean {
  return reason !== undefined || phrase !== undefined || stop !== undefined
}
