import { askOnce } from '../lines/line-questions.js'
import { rateTitle } from '../lines/line-shape.js'
import type { Mark } from '../lines/mark.js'

/** More lines than a title, keywords and two abstracts with a heading and a paragraph for each section. */
const MOST_LINES = 60
/** Weight of sentences (see PageLine) below which a text is no abstract. */
const LEAST_WEIGHT = 200
/** The same for a text right below a line that can be its title. */
const LEAST_TITLED = 60
/** Of the weight of sentences, the share that may hold phrases of sites (`funded by`, 相关文献), as abstracts do. */
const MOST_DOUBTFUL = 0.25

/**
 * Whether a page is an abstract as somebody typed or cut it out, with nothing of a site around it: sentences, headings
 * of sections, keywords, and in each script few lines above them that can be the title. Such a page needs no cleaning,
 * and cleaning would take short sentences for interface words.
 */
export function isPlainPage(marks: readonly Mark[]): boolean {
  const filled = marks.filter(({ line }) => !line.blank)
  if (filled.length < 2 || filled.length > MOST_LINES) return false
  const begun = new Set<string>()
  let weight = 0
  let doubtful = 0
  for (const mark of filled) {
    const { line } = mark
    if (mark.embedded || mark.fixed || mark.label || mark.notice) return false
    const isHead =
      mark.section !== undefined || mark.abstractHead !== undefined || mark.keywordHead !== undefined
    if (mark.interface && !isHead) return false
    if (mark.prose || endsAsSentence(line)) {
      weight += line.weight
      if (mark.phrase || mark.stop) doubtful += line.weight
    } else if (mark.stop || mark.phrase || !(isHead || !begun.has(line.script))) return false
    if (!isHead) begun.add(line.script)
  }
  const isTitled = !endsAsSentence(filled[0]!.line) && rateTitle(filled[0]!.line) > 0
  return weight >= (isTitled ? LEAST_TITLED : LEAST_WEIGHT) && doubtful <= weight * MOST_DOUBTFUL
}

/** Whether a line ends with a full stop behind two words or four Chinese characters: no button does. */
const endsAsSentence = askOnce(
  ({ text }) =>
    /[.。!！?？)）]["'”’]?$/.test(text.slice(-2)) &&
    /(?:\p{L}.*\s.*|\p{Script=Han}.{3,})[.。!！?？)）]["'”’]?$/u.test(text),
)
