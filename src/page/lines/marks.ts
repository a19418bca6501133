import { TRANSLATION_NOTICES } from '../data/boilerplate-phrases.js'
import type { Section } from '../sections/section.js'
import {
  type FieldLabel,
  type Head,
  isBodyHead,
  readAbstractHead,
  readFieldLabel,
  readKeywordHead,
  readStopHead,
} from './anchors.js'
import { findInterfaceReason, findPhraseReason, isPlaceholder } from './boilerplate.js'
import { sectionOf } from './line-facts.js'
import { askOnce } from './line-questions.js'
import { isProse } from './line-shape.js'
import type { PageLine } from './page-line.js'
import { PhraseMatcher } from './phrase-matcher.js'
import { markWrapped } from './wrapped-lines.js'

/** What a line's text alone says. */
interface TextMarks {
  /** Removed for certain: repeated on the site, a placeholder. */
  readonly fixed: string | undefined
  readonly section: Section | undefined
  readonly stop: string | undefined
  readonly body: true | undefined
  readonly notice: 'machine' | 'human' | undefined
  /** Why its words would be removed. */
  readonly interface: string | undefined
  /** Why a phrase in it would have it removed. */
  readonly phrase: string | undefined
  readonly prose: boolean
}

/** What a line says of itself, before its neighbours are asked. At most one of the anchors is set. */
export interface Mark extends TextMarks {
  readonly line: PageLine
  readonly embedded: true | undefined
  readonly abstractHead: Head | undefined
  readonly keywordHead: Head | undefined
  readonly label: FieldLabel | undefined
}

const NOTICES = new PhraseMatcher(
  Object.entries(TRANSLATION_NOTICES) as ['machine' | 'human', readonly string[]][],
)
const MAX_NOTICE = 160

/** Reads the marks of all lines. `fixed` and `embedded` are indexes of lines decided beforehand. */
export function markLines(
  lines: readonly PageLine[],
  repeated: ReadonlySet<number>,
  embedded: ReadonlySet<number>,
): Mark[] {
  const marks = lines.map((line): Mark => {
    if (line.blank) return unmarked(line)
    if (embedded.has(line.index)) return { ...unmarked(line), embedded: true }
    if (repeated.has(line.index)) return makeMark(line, { ...SAYS_NOTHING, fixed: 'repeated_on_site' })
    return markLine(line)
  })
  return markWrapped(marks)
}

const SAYS_NOTHING: TextMarks = {
  fixed: undefined,
  section: undefined,
  stop: undefined,
  body: undefined,
  notice: undefined,
  interface: undefined,
  phrase: undefined,
  prose: false,
}

/** The mark of a line that says nothing of itself. */
export function unmarked(line: PageLine): Mark {
  return makeMark(line, SAYS_NOTHING)
}

/** All marks are objects of one form: every step reads them by the thousand. */
function makeMark(line: PageLine, said: TextMarks, label?: FieldLabel): Mark {
  return {
    line,
    fixed: said.fixed,
    section: said.section,
    stop: said.stop,
    body: said.body,
    notice: said.notice,
    interface: said.interface,
    phrase: said.phrase,
    prose: said.prose,
    embedded: undefined,
    abstractHead: undefined,
    keywordHead: undefined,
    label,
  }
}

function markLine(line: PageLine): Mark {
  const abstractHead = readAbstractHead(line)
  if (abstractHead)
    return { ...unmarked(line), abstractHead, prose: abstractHead.rest < line.to && isProse(line, 60) }
  const keywordHead = readKeywordHead(line)
  if (keywordHead) return { ...unmarked(line), keywordHead }
  const said = readTextMarks(line)
  if (said.fixed !== undefined || said.notice !== undefined) return makeMark(line, said)
  const label = readFieldLabel(line)
  // `期刊 论文 作者` is a menu, not a label with its value.
  const isMenu = label && said.interface && label.rest < line.to && !/[:：]/.test(line.text)
  return makeMark(line, said, isMenu ? undefined : label)
}

const readTextMarks = askOnce((line): TextMarks => {
  if (isPlaceholder(line)) return { ...SAYS_NOTHING, fixed: 'placeholder' }
  // `Traducción automática` alone is an entry of SciELO's menu.
  const isService = line.han === 0 && line.text.length < 30 && findInterfaceReason(line) !== undefined
  const notice = line.text.length <= MAX_NOTICE && !isService ? NOTICES.find(line.folded)?.tag : undefined
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
