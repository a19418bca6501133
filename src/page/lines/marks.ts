import { isBodyHead, readAbstractHead, readKeywordHead, readStopHead } from './anchors.js'
import { findInterfaceReason, findPhraseReason, isPlaceholder } from './boilerplate.js'
import { findCitationBoxes } from './citation-boxes.js'
import { markCutShort } from './cut-short.js'
import { readFieldLabel } from './field-labels.js'
import { sectionOf } from './line-facts.js'
import { askOnce } from './line-questions.js'
import { isProse } from './line-shape.js'
import { markMachineSummaries } from './machine-summaries.js'
import { type Mark, makeMark, SAYS_NOTHING, type TextMarks, unmarked } from './mark.js'
import { unmarkMenuStops } from './menu-stops.js'
import type { PageLine } from './page-line.js'
import { markRecordTables } from './record-table.js'
import { findTranslator } from './translation-notice.js'
import { unmarkVisualAbstracts } from './visual-abstracts.js'
import { markWrapped } from './wrapped-lines.js'

const MAX_NOTICE = 160

/** Reads the marks of all lines. `fixed` and `embedded` are indexes of lines decided beforehand. */
export function markLines(
  lines: readonly PageLine[],
  repeated: ReadonlySet<number>,
  embedded: ReadonlySet<number>,
): Mark[] {
  const marks: Mark[] = []
  const boxes = findCitationBoxes(lines)
  for (const line of lines) {
    if (line.blank) marks.push(unmarked(line))
    else if (embedded.has(line.index)) marks.push(makeMark(line, SAYS_NOTHING, { embedded: true }))
    else if (boxes.has(line.index)) marks.push(makeMark(line, BOXED))
    else if (repeated.has(line.index)) marks.push(makeMark(line, REPEATED))
    else marks.push(markLine(line))
  }
  markWrapped(marks)
  markCutShort(marks)
  unmarkVisualAbstracts(marks)
  unmarkMenuStops(marks)
  markMachineSummaries(marks)
  return markRecordTables(marks)
}

const SAYS_TEXT: TextMarks = { ...SAYS_NOTHING, prose: true }
const BOXED: TextMarks = { ...SAYS_NOTHING, fixed: 'cite_tools' }
const REPEATED: TextMarks = { ...SAYS_NOTHING, fixed: 'repeated_on_site' }

function markLine(line: PageLine): Mark {
  const abstractHead = readAbstractHead(line)
  if (abstractHead) {
    const isText = abstractHead.rest < line.to && isProse(line, 60)
    return makeMark(line, isText ? SAYS_TEXT : SAYS_NOTHING, { abstractHead })
  }
  const keywordHead = readKeywordHead(line)
  if (keywordHead) return makeMark(line, SAYS_NOTHING, { keywordHead })
  const said = readTextMarks(line)
  if (said.fixed !== undefined || said.notice !== undefined) return makeMark(line, said)
  const label = readFieldLabel(line)
  // `期刊 论文 作者` is a menu, not a label with its value.
  const isMenu = label && said.interface && label.rest < line.to && !/[:：]/.test(line.text)
  return label && !isMenu ? makeMark(line, said, { label }) : makeMark(line, said)
}

const readTextMarks = askOnce((line): TextMarks => {
  if (isPlaceholder(line)) return { ...SAYS_NOTHING, fixed: 'placeholder' }
  // `Traducción automática` alone is an entry of SciELO's menu.
  const isService = line.han === 0 && line.text.length < 30 && findInterfaceReason(line) !== undefined
  const notice = line.text.length <= MAX_NOTICE && !isService ? findTranslator(line.folded) : undefined
  if (notice) return { ...SAYS_NOTHING, notice }
  const prose = isProse(line)
  return {
    fixed: undefined,
    section: !prose && line.text.length <= 90 ? sectionOf(line) : undefined,
    stop: readStopHead(line),
    body: isBodyHead(line) || undefined,
    notice: undefined,
    interface: prose && line.text.length > 120 ? undefined : findInterfaceReason(line),
    phrase: findPhraseReason(line),
    prose,
  }
})
