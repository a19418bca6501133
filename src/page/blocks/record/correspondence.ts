import { affiliationOf, citationOf, namesOf } from '../../lines/line-facts.js'
import { askOnce } from '../../lines/line-questions.js'
import type { Mark } from '../../lines/mark.js'
import { simplifiedOf } from '../../lines/simplified-line.js'
import { nextFilled, previousFilled } from '../neighbours.js'

const MOST_LINES = 8
/** Characters of a label of it. */
const LONGEST_LABEL = 60

/**
 * The address of the corresponding author that stands on the lines below a label of it, by index: a name, units, a
 * street, a town, down to the address for mail (JMIR); without one the institution on the next line (Wiley). What it says
 * has been said of the authors before, and its streets and towns look like names.
 */
export function findCorrespondence(marks: readonly Mark[]): Set<number> {
  const found = new Set<number>()
  for (const { line } of marks) {
    if (namesContact(line)) found.add(line.index)
    if (!announcesAddress(line)) continue
    // Below the author's own name it is a badge (Oxford Academic).
    const [above] = previousFilled(marks, line.index, 1)
    if (above !== undefined && namesOf(marks[above]!.line)?.certainty === 1) continue
    const below: number[] = []
    for (const i of nextFilled(marks, line.index, MOST_LINES)) {
      const { label, abstractHead, keywordHead, section, prose, line: own } = marks[i]!
      if (label || abstractHead || keywordHead || section || own.text.length > 200) break
      if (prose && affiliationOf(own) < 1) break
      // `Correspondence` is a type of article too, with its citation, title and authors below.
      const names = namesOf(own)
      if (citationOf(own) || (names && names.certainty > 0.5 && names.names.length > 1)) break
      below.push(i)
    }
    const last = below.findLastIndex((i) => isContact(marks[i]!.line))
    const [next] = below
    if (last >= 0) for (const i of below.slice(0, last + 1)) found.add(i)
    else if (next !== undefined && affiliationOf(marks[next]!.line) >= 1) found.add(next)
  }
  return found
}

const announcesAddress = askOnce(
  ({ key }) =>
    key.length <= LONGEST_LABEL &&
    /^(?:correspondence(?: to)?|corresponding author(?: information)?|address (?:for )?correspondence|通[讯信]作者)$/.test(
      key.replace(/\s?[:：]$/, ''),
    ),
)

/** `CONTACT Ann Made a.made@… Faculty of …` (Taylor & Francis). */
const namesContact = askOnce(({ text }) => /^(?:[^\p{L}\p{N}\s]\s*)?CONTACT:? \p{Lu}[^@]{3,60}@/u.test(text))

const isContact = askOnce((line) => /\S@\S|^(?:phone|tel|fax|电话|传真)\b/i.test(simplifiedOf(line)))
