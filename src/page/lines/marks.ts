import { TRANSLATION_NOTICES } from '../data/boilerplate-phrases.js'
import { sectionOfHeading } from '../sections/headings.js'
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
import { isProse } from './line-shape.js'
import type { PageLine } from './page-line.js'
import { PhraseMatcher } from './phrase-matcher.js'
import { recallBy } from './recall.js'
import { markWrapped } from './wrapped-lines.js'

/** What a line says of itself, before its neighbours are asked. At most one of the anchors is set. */
export interface Mark {
  readonly line: PageLine
  /** Removed for certain: repeated on the site, a placeholder. */
  readonly fixed?: string
  readonly embedded?: boolean
  readonly abstractHead?: Head
  readonly keywordHead?: Head
  readonly section?: Section
  readonly label?: FieldLabel
  readonly stop?: string
  readonly body?: boolean
  readonly notice?: 'machine' | 'human'
  /** Why its words would be removed. */
  readonly interface?: string
  /** Why a phrase in it would have it removed. */
  readonly phrase?: string
  readonly prose: boolean
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
    if (line.blank) return { line, prose: false }
    if (embedded.has(line.index)) return { line, embedded: true, prose: false }
    if (repeated.has(line.index)) return { line, fixed: 'repeated_on_site', prose: false }
    return markLine(line)
  })
  return markWrapped(marks)
}

function markLine(line: PageLine): Mark {
  const abstractHead = readAbstractHead(line)
  if (abstractHead) return { line, abstractHead, prose: abstractHead.rest < line.to && isProse(line, 60) }
  const keywordHead = readKeywordHead(line)
  if (keywordHead) return { line, keywordHead, prose: false }
  const said = recallWords(line)
  if (said.fixed !== undefined || said.notice !== undefined) return { line, ...said }
  const own = readFieldLabel(line)
  // `期刊 论文 作者` is a menu, not a label with its value.
  const label = own && said.interface && own.rest < line.to && !/[:：]/.test(line.text) ? undefined : own
  return label ? { line, label, ...said } : { line, ...said }
}

/** The marks that follow from a line's text alone, without places in the page. */
type WordMarks = Pick<
  Mark,
  'fixed' | 'section' | 'stop' | 'body' | 'notice' | 'interface' | 'phrase' | 'prose'
>

const recallWords = recallBy((line: PageLine) => line.text, readWords)

function readWords(line: PageLine): WordMarks {
  if (isPlaceholder(line)) return { fixed: 'placeholder', prose: false }
  // `Traducción automática` alone is an entry of SciELO's menu.
  const isService = line.han === 0 && line.text.length < 30 && findInterfaceReason(line) !== undefined
  const notice = line.text.length <= MAX_NOTICE && !isService ? NOTICES.find(line.folded)?.tag : undefined
  if (notice) return { notice, prose: false }
  const prose = isProse(line)
  const stop = readStopHead(line)
  const section = !prose && line.text.length <= 90 ? sectionOfHeading(line.text) : undefined
  const reason = prose && line.text.length > 120 ? undefined : findInterfaceReason(line)
  const phrase = findPhraseReason(line)
  const body = isBodyHead(line)
  return {
    prose,
    ...(stop && { stop }),
    ...(section && { section }),
    ...(body && { body }),
    ...(reason && { interface: reason }),
    ...(phrase && { phrase }),
  }
}
