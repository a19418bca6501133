import type { Field } from '../page/block.js'
import type { Section, SectionBasis } from '../page/sections/section.js'
import { IdMaker } from '../text/id-maker.js'
import type { Language } from '../text/language.js'
import { type Draft, inferSections } from './drafts.js'
import type { SegmentOrigin } from './segments.js'
import type { Segment, Translation } from './study.js'

const segmentIds = new IdMaker()
const unitIds = new IdMaker()

/** The sections of a text's sentences, inferred together when the first of them is asked for. */
export class LateSections {
  readonly #text: string
  readonly #drafts: readonly Draft[]
  #areInferred = false

  constructor(text: string, drafts: readonly Draft[]) {
    this.#text = text
    this.#drafts = drafts
  }

  /** The draft with its section. */
  settle(draft: Draft): Draft {
    if (!this.#areInferred && draft.field === 'abstract' && draft.section === undefined) {
      this.#areInferred = true
      inferSections(this.#text, this.#drafts)
    }
    return draft
  }
}

/**
 * A segment, alone in its unit, whose ids are hashed and whose section is inferred when they are asked for: of a stream of
 * codings most segments are never named.
 */
export class LazySegment implements Segment {
  readonly studyId: string
  readonly pageId: string
  readonly seq: number
  readonly language: Language
  readonly field: Field
  readonly translation: Translation = 'unknown'
  readonly text: string
  readonly line: number
  readonly start: number
  readonly end: number
  readonly #draft: Draft
  readonly #origin: SegmentOrigin
  readonly #sections: LateSections
  #segmentId: string | undefined
  #unitId: string | undefined

  constructor(text: string, draft: Draft, index: number, origin: SegmentOrigin, sections: LateSections) {
    this.studyId = origin.studyId
    this.pageId = origin.pageId
    this.seq = index + 1
    this.language = draft.part.language
    this.field = draft.field
    this.text = text.slice(draft.start, draft.end)
    this.line = draft.line
    this.start = draft.start
    this.end = draft.end
    this.#draft = draft
    this.#origin = origin
    this.#sections = sections
  }

  get section(): Section | undefined {
    return this.#sections.settle(this.#draft).section
  }

  get sectionBasis(): SectionBasis {
    return this.#sections.settle(this.#draft).sectionBasis
  }

  get heading(): string | undefined {
    return this.#draft.sectionBasis === 'heading' ? this.#draft.part.heading : undefined
  }

  get pageSha256(): string {
    return this.#origin.pageSha256
  }

  get segmentId(): string {
    this.#segmentId ??= segmentIds.make('s', this.pageId, this.line, this.start, this.end)
    return this.#segmentId
  }

  get unitId(): string {
    this.#unitId ??= unitIds.make('u', this.segmentId)
    return this.#unitId
  }
}
