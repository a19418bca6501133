import type { Section } from '../sections/section.js'
import type { Head } from './anchors.js'
import type { FieldLabel } from './field-labels.js'
import type { PageLine } from './page-line.js'

/** What a line's text alone says. */
export interface TextMarks {
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

export const SAYS_NOTHING: TextMarks = {
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

/** All marks are made here and have one form: every step reads them by the thousand. */
export function makeMark(
  line: PageLine,
  said: TextMarks,
  { embedded, abstractHead, keywordHead, label }: Partial<Mark> = NO_PLACES,
): Mark {
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
    embedded,
    abstractHead,
    keywordHead,
    label,
  }
}

const NO_PLACES: Partial<Mark> = {}

/** The same mark for a line of running text, whatever else it said. */
export function asProse(mark: Mark): Mark {
  return makeMark(
    mark.line,
    { ...mark, interface: undefined, section: undefined, body: undefined, prose: true },
    mark,
  )
}
