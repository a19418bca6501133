import { foldKey, foldText } from '../../lines/fold-line.js'
import { citationOf, namesOf } from '../../lines/line-facts.js'
import { askOnce } from '../../lines/line-questions.js'
import type { Mark } from '../../lines/mark.js'

const opensWithVolume = askOnce(({ text }) => /^(?:vol(?:ume|\.)?|tome|том|band|第)\s*\d+/i.test(text))

const KNOWN = new WeakMap<readonly Mark[], ReadonlySet<string>>()

/** Keys of the journals that a page names: in its citations, or right above a line that opens with a volume. */
export function findJournalKeys(marks: readonly Mark[]): ReadonlySet<string> {
  const known = KNOWN.get(marks)
  if (known) return known
  const keys = new Set<string>()
  let above: Mark | undefined
  for (const mark of marks) {
    if (mark.line.blank) continue
    if (above && above.line.digits === 0 && !above.prose && opensWithVolume(mark.line)) {
      if (namesOf(above.line) === undefined) keys.add(above.line.key)
    }
    // A line of its own above says what the citation below says (Redalyc).
    const isLabelled = mark.label?.field === 'citation'
    if ((!mark.prose || isLabelled) && mark.line.digits >= 4 && (isLabelled || mark.line.text.length < 200)) {
      const journal = citationOf(mark.line)?.find(({ column }) => column === 'journal')
      if (journal) keys.add(foldKey(foldText(journal.value)))
    }
    above = mark
  }
  KNOWN.set(marks, keys)
  return keys
}
