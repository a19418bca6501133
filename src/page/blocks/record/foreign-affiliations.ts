// Institutions of people who are no authors: PLOS numbers its editor's behind the authors' own.
import type { Mark } from '../../lines/mark.js'
import { leavesOutAuthors } from '../../record/name-asides.js'
import { readNames } from '../../record/person-names.js'
import { leadingNumber, type RecordLine } from './record-line.js'

/**
 * Drops the numbered institutions behind the last that an author carries the number of, where every author carries a
 * number and every other institution is some author's: where superscripts are lost nothing tells whose they are.
 */
export function dropForeignAffiliations(marks: readonly Mark[], found: Map<number, RecordLine>): void {
  const lines = [...found.values()]
  const places = lines.filter(({ field }) => field === 'affiliation')
  const numbers = places.map(({ index }) => leadingNumber(marks[index]!.line))
  if (places.length < 2 || numbers.some((number) => number === undefined)) return
  const carried = carriedNumbers(
    lines
      .filter(({ field }) => field === 'authors')
      .map(({ index, from }) => {
        const { line } = marks[index]!
        return line.text.slice(from - line.from)
      }),
  )
  if (carried === undefined) return
  const last = Math.max(...carried)
  const own = numbers.filter((number) => number! <= last)
  if (own.length !== carried.size || !own.every((number) => carried.has(number!))) return
  for (const [n, { index }] of places.entries()) if (numbers[n]! > last) found.delete(index)
}

/** The numbers behind the names of lines of authors; undefined where a name has none, or names are left out. */
function carriedNumbers(texts: readonly string[]): ReadonlySet<number> | undefined {
  const carried = new Set<number>()
  for (const text of texts) {
    const names = leavesOutAuthors(text) ? undefined : readNames(text)?.names
    if (names === undefined) return undefined
    for (const [i, { end }] of names.entries()) {
      const behind = text.slice(end, names[i + 1]?.start).match(/\d+(?:\s?[-–]\s?\d+)?/g)
      if (behind === null) return undefined
      for (const range of behind) {
        const [from, to] = range.split(/[-–]/).map(Number)
        if (from! > MOST || (to ?? from!) > MOST) return undefined
        for (let number = from!; number <= (to ?? from!); number++) carried.add(number)
      }
    }
  }
  return carried.size > 0 ? carried : undefined
}

/** The highest number of an institution: more digits are an identifier's. */
const MOST = 99
