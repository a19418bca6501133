import type { Field } from '../page/block.js'
import type { Section, SectionBasis } from '../page/sections/section.js'
import { makeId } from '../text/hash.js'
import type { Language } from '../text/language.js'
import type { Draft } from './drafts.js'
import type { SegmentOrigin } from './segments.js'
import type { Segment, Translation } from './study.js'

/**
 * A segment, alone in its unit, whose ids are hashed when they are asked for: of a stream of codings most segments are
 * never named.
 */
export class LazySegment implements Segment {
  readonly studyId: string
  readonly pageId: string
  readonly seq: number
  readonly language: Language
  readonly field: Field
  declare readonly section?: Section
  readonly sectionBasis: SectionBasis
  declare readonly heading?: string
  readonly translation: Translation = 'unknown'
  readonly text: string
  readonly line: number
  readonly start: number
  readonly end: number
  readonly #origin: SegmentOrigin
  #segmentId: string | undefined
  #unitId: string | undefined

  constructor(text: string, draft: Draft, index: number, origin: SegmentOrigin) {
    const { part, section, sectionBasis } = draft
    this.studyId = origin.studyId
    this.pageId = origin.pageId
    this.seq = index + 1
    this.language = part.language
    this.field = draft.field
    if (section !== undefined) this.section = section
    this.sectionBasis = sectionBasis
    if (part.heading && sectionBasis === 'heading') this.heading = part.heading
    this.text = text.slice(draft.start, draft.end)
    this.line = draft.line
    this.start = draft.start
    this.end = draft.end
    this.#origin = origin
  }

  get pageSha256(): string {
    return this.#origin.pageSha256
  }

  get segmentId(): string {
    this.#segmentId ??= makeId('s', this.pageId, this.line, this.start, this.end)
    return this.#segmentId
  }

  get unitId(): string {
    this.#unitId ??= makeId('u', this.segmentId)
    return this.#unitId
  }
}
