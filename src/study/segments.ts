import { IdMaker } from '../text/id-maker.js'
import type { Language } from '../text/language.js'
import { alignSentences } from './alignment.js'
import { type Draft, draftSegments, draftUninferred, inferSections, type PartedBlock } from './drafts.js'
import { LateSections, LazySegment } from './lazy-segment.js'
import type { TranslationNotice } from './record/translation.js'
import type { Alignment, Segment } from './study.js'

const ID_MAKER = new IdMaker()

/** The page and the study that segments are of. */
export interface SegmentOrigin {
  readonly pageId: string
  readonly pageSha256: string
  readonly studyId: string
}

/** The study's segments and how those of two languages align. */
export interface SegmentedStudy {
  readonly segments: readonly Segment[]
  readonly alignments: readonly Alignment[]
}

/**
 * Cuts a page into segments: sentences of title and abstract with their sections, and lines of other content. English
 * and Chinese sentences that say the same share a unit.
 */
export function cutSegments(
  text: string,
  blocks: readonly PartedBlock[],
  origin: SegmentOrigin,
  notice: TranslationNotice,
): SegmentedStudy {
  return finishSegments(text, draftSegments(text, blocks), origin, notice)
}

/**
 * The segments of a text that says nothing of a translation. Their ids are hashed, and their sections inferred, when they
 * are asked for.
 */
export function cutLazySegments(
  text: string,
  blocks: readonly PartedBlock[],
  origin: SegmentOrigin,
): readonly Segment[] {
  const drafts = draftUninferred(text, blocks)
  // Units of two languages are found by aligning them, and named after all their segments.
  if (ALIGNED.some((field) => hasField(drafts, field, 'en') && hasField(drafts, field, 'zh'))) {
    inferSections(text, drafts)
    return finishSegments(text, drafts, origin, { translation: 'unknown' }).segments
  }
  const sections = new LateSections(text, drafts)
  return drafts.map((draft, i) => new LazySegment(text, draft, i, origin, sections))
}

const ALIGNED = ['title', 'abstract'] as const

function hasField(drafts: readonly Draft[], field: Draft['field'], language: Language): boolean {
  return drafts.some((draft) => draft.field === field && draft.part.language === language)
}

function finishSegments(
  text: string,
  drafts: readonly Draft[],
  origin: SegmentOrigin,
  notice: TranslationNotice,
): SegmentedStudy {
  const { pageId, studyId } = origin
  const ids = drafts.map(({ line, start, end }) => ID_MAKER.make('s', pageId, line, start, end))
  const unitOf = new Map<number, string>()
  const alignments = ALIGNED.flatMap((field) => alignDrafts(text, drafts, field, ids, studyId, unitOf))
  const segments = drafts.map((draft, i) =>
    finishSegment(text, draft, i, ids[i]!, unitOf.get(i) ?? ID_MAKER.make('u', ids[i]!), origin, notice),
  )
  return { segments, alignments }
}

function finishSegment(
  text: string,
  { part, line, start, end, field, section, sectionBasis }: Draft,
  index: number,
  segmentId: string,
  unitId: string,
  { pageId, pageSha256, studyId }: SegmentOrigin,
  notice: TranslationNotice,
): Segment {
  const isTranslated = notice.language === part.language && (field === 'title' || field === 'abstract')
  return {
    segmentId,
    unitId,
    studyId,
    pageId,
    pageSha256,
    seq: index + 1,
    language: part.language,
    field,
    section,
    sectionBasis,
    heading: sectionBasis === 'heading' ? part.heading : undefined,
    translation: isTranslated ? notice.translation : 'unknown',
    text: text.slice(start, end),
    line,
    start,
    end,
  }
}

/** Aligns the sentences of a field in two languages; aligned segments share the unit's id, by their index in `unitOf`. */
function alignDrafts(
  text: string,
  drafts: readonly Draft[],
  field: Draft['field'],
  ids: readonly string[],
  studyId: string,
  unitOf: Map<number, string>,
): Alignment[] {
  const en: number[] = []
  const zh: number[] = []
  for (const [i, draft] of drafts.entries()) {
    if (draft.field !== field) continue
    if (draft.part.language === 'en') en.push(i)
    else if (draft.part.language === 'zh') zh.push(i)
  }
  if (en.length === 0 || zh.length === 0) return []
  const textsOf = (side: readonly number[]) => side.map((i) => text.slice(drafts[i]!.start, drafts[i]!.end))
  const sectionsOf = (side: readonly number[]) => side.map((i) => drafts[i]!.section)
  const groups = alignSentences(
    textsOf(en),
    textsOf(zh),
    field === 'abstract' ? { enSections: sectionsOf(en), zhSections: sectionsOf(zh) } : {},
  )
  const alignments: Alignment[] = []
  for (const group of groups) {
    if (group.en.length === 0 || group.zh.length === 0) continue
    const ofEn = group.en.map((i) => en[i]!)
    const ofZh = group.zh.map((i) => zh[i]!)
    const members = [...ofEn, ...ofZh]
    const [first = '', ...others] = members.map((i) => ids[i]!)
    const unitId = ID_MAKER.make('u', first, ...others)
    for (const i of members) unitOf.set(i, unitId)
    alignments.push({
      unitId,
      studyId,
      en: ofEn.map((i) => ids[i]!),
      zh: ofZh.map((i) => ids[i]!),
      score: group.score,
    })
  }
  return alignments
}
