import { askOnce } from './line-questions.js'
import { type Mark, makeMark, SAYS_NOTHING } from './mark.js'

/** Whether a line is the first half of a button (JAMA): `visual abstract icon Visual` above `Abstract`. */
const opensPicture = askOnce(
  ({ text }) =>
    text.length < 60 &&
    /^(?:(?:visual|graphical|video) abstract icon )?(?:visual|graphical|video)$/i.test(text),
)

/** Takes the head of an abstract from the second half of a button that shows a picture of it. */
export function unmarkVisualAbstracts(marks: Mark[]): void {
  let above: Mark | undefined
  for (const [i, mark] of marks.entries()) {
    if (mark.line.blank) continue
    if (mark.abstractHead && mark.abstractHead.rest >= mark.line.to && above && opensPicture(above.line))
      marks[i] = makeMark(mark.line, { ...SAYS_NOTHING, interface: 'navigation' })
    above = mark
  }
}
