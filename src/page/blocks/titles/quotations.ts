import { bareOf } from '../../lines/line-facts.js'
import { askOnce } from '../../lines/line-questions.js'
import type { Mark } from '../../lines/mark.js'
import type { PageLine } from '../../lines/page-line.js'

/** Letters and digits that a quotation shares at the least. */
const LEAST = 12
const LONGEST = 700
/** Of more citations than these all stretches of `LEAST` characters are indexed: a page may be a list of thousands. */
const MANY = 64

/** Tells of a page's lines whether a later citation or reference holds the whole of one. */
export function createQuotationFinder(marks: readonly Mark[]): (line: PageLine) => boolean {
  const citations = marks.filter(mayQuote).map(({ line }) => line)
  let stretches: ReadonlySet<string> | undefined
  return (line) => {
    const least = line.isAscii ? line.latin + line.digits : LEAST
    if (least < LEAST) return false
    if (citations.length === 0 || citations.at(-1)!.index <= line.index) return false
    if (citations.length > MANY) {
      stretches ??= indexStretches(citations)
      if (!holdsAll(stretches, bareOf(line))) return false
    }
    for (let i = citations.length - 1; i >= 0 && citations[i]!.index > line.index; i--) {
      const citation = citations[i]!
      if (citation.text.length < least) continue
      const bare = bareOf(line)
      if (bare.length < LEAST) return false
      if (citation.text.length >= bare.length && bareOf(citation).includes(bare)) return true
    }
    return false
  }
}

/** Whether all of a text's stretches, end to end and the last one, are in the index. */
function holdsAll(stretches: ReadonlySet<string>, bare: string): boolean {
  for (let at = 0; at + LEAST <= bare.length; at += LEAST)
    if (!stretches.has(bare.slice(at, at + LEAST))) return false
  return stretches.has(bare.slice(-LEAST))
}

function indexStretches(citations: readonly PageLine[]): Set<string> {
  const stretches = new Set<string>()
  for (const citation of citations) {
    const bare = bareOf(citation)
    for (let at = 0; at + LEAST <= bare.length; at++) stretches.add(bare.slice(at, at + LEAST))
  }
  return stretches
}

function mayQuote({ line, stop, label }: Mark): boolean {
  return (
    line.digits >= 4 &&
    line.text.length <= LONGEST &&
    (stop === 'cite_tools' || label?.field === 'citation' || mayCite(line))
  )
}

const mayCite = askOnce(({ text }) => /\[J\]|10\.\d{4}|(?:19|20)\d\d/.test(text))
