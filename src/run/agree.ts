import { type Agreement, agreement, type RatedUnit, type Ratings } from '../coding/agreement/agreement.js'
import { UserError } from '../io/user-error.js'
import {
  type CodableSegment,
  type CoderMarks,
  isExtractionsFolder,
  type Mark,
  readCodableSegments,
  readCoderMarks,
} from './coder-marks.js'

export type AgreementUnit = 'study' | 'segment' | 'character'

export interface AgreeRequest {
  readonly a: string
  readonly b: string
  /** The folder whose sentences are the units; the one of the two that is a folder, where absent. */
  readonly extractions?: string
  readonly unit: AgreementUnit
  readonly codebook?: string
  readonly ignoreUncoded: boolean
  /** Counts studies that a person's file does not name as looked at. */
  readonly allStudies: boolean
  readonly draws: number
  readonly seed: number
}

/** A decision on which the two coders differ. */
export interface Disagreement {
  readonly studyId: string
  readonly studyLabel: string
  readonly themeId: string
  readonly codedBy: 'a' | 'b'
  readonly quote: string
  readonly sentence: string
  readonly language: string
  readonly section: string
  readonly segmentId: string
  readonly line: number
}

export interface AgreeResult {
  readonly agreement: Agreement
  readonly disagreements: readonly Disagreement[]
  readonly problems: readonly string[]
}

function groupMarks(marks: readonly Mark[]): Map<string, Mark[]> {
  const groups = new Map<string, Mark[]>()
  for (const mark of marks) {
    const group = groups.get(mark.segmentId)
    if (group === undefined) groups.set(mark.segmentId, [mark])
    else group.push(mark)
  }
  return groups
}

const themesOf = (marks: readonly Mark[] | undefined) => new Set((marks ?? []).map((mark) => mark.themeId))

function describeUnit(
  segment: CodableSegment,
  id: string,
  weight: number,
  themes: ReadonlySet<string>,
): RatedUnit {
  return {
    id,
    studyId: segment.studyId,
    language: String(segment.row.language),
    section: segment.row.field === 'title' ? 'title' : String(segment.row.section ?? 'none'),
    weight,
    themes,
  }
}

/** Cuts a segment where any coding of either coder begins or ends: between two cuts all characters are alike. */
function cutSegment(segment: CodableSegment, marks: readonly Mark[]): [number, number][] {
  const cuts = new Set([0, segment.length])
  for (const { start, end } of marks) {
    cuts.add(Math.min(Math.max(start, 0), segment.length))
    cuts.add(Math.min(Math.max(end, 0), segment.length))
  }
  const sorted = [...cuts].sort((x, y) => x - y)
  return sorted.slice(1).map((end, i) => [sorted[i]!, end])
}

/** Whether a coder looked at a sentence: what is not listed was not examined, which is not the same as finding nothing. */
function lookedAt(marks: CoderMarks, segment: CodableSegment, allStudies: boolean): boolean {
  if (marks.segments !== undefined) return marks.segments.has(segment.segmentId)
  return allStudies || marks.studies === undefined || marks.studies.has(segment.studyId)
}

function rate(
  marks: CoderMarks,
  segments: readonly CodableSegment[],
  unit: AgreementUnit,
  all: ReadonlyMap<string, readonly Mark[]>,
  allStudies: boolean,
): Ratings {
  const own = groupMarks(marks.marks)
  const looked = segments.filter(
    (s) => allStudies || marks.studies === undefined || marks.studies.has(s.studyId),
  )
  if (unit === 'segment') {
    return {
      name: marks.name,
      units: looked.map((s) => describeUnit(s, s.segmentId, 1, themesOf(own.get(s.segmentId)))),
    }
  }
  if (unit === 'study') {
    const studies = new Map<string, { first: CodableSegment; themes: Set<string> }>()
    for (const segment of looked) {
      const study = studies.get(segment.studyId) ?? { first: segment, themes: new Set() }
      for (const theme of themesOf(own.get(segment.segmentId))) study.themes.add(theme)
      studies.set(segment.studyId, study)
    }
    return {
      name: marks.name,
      units: [...studies].map(([id, { first, themes }]) => ({
        ...describeUnit(first, id, 1, themes),
        language: 'all',
        section: 'all',
      })),
    }
  }
  return {
    name: marks.name,
    units: looked.flatMap((segment) =>
      cutSegment(segment, all.get(segment.segmentId) ?? []).map(([start, end]) =>
        describeUnit(
          segment,
          `${segment.segmentId}:${start}-${end}`,
          end - start,
          themesOf((own.get(segment.segmentId) ?? []).filter((m) => m.start < end && start < m.end)),
        ),
      ),
    ),
  }
}

function listDisagreements(
  a: CoderMarks,
  b: CoderMarks,
  segments: readonly CodableSegment[],
  labels: ReadonlyMap<string, string>,
): Disagreement[] {
  const [inA, inB] = [groupMarks(a.marks), groupMarks(b.marks)]
  return segments.flatMap((segment) => {
    const [ofA, ofB] = [inA.get(segment.segmentId) ?? [], inB.get(segment.segmentId) ?? []]
    const [themesA, themesB] = [themesOf(ofA), themesOf(ofB)]
    const describe = (mark: Mark, codedBy: 'a' | 'b'): Disagreement => ({
      studyId: segment.studyId,
      studyLabel: labels.get(segment.studyId) ?? '',
      themeId: mark.themeId,
      codedBy,
      quote: mark.quote,
      sentence: segment.text,
      language: String(segment.row.language),
      section: segment.row.field === 'title' ? 'title' : String(segment.row.section ?? ''),
      segmentId: segment.segmentId,
      line: Number(segment.row.line),
    })
    const once = (marks: readonly Mark[]) =>
      marks.filter((mark, i) => marks.findIndex((other) => other.themeId === mark.themeId) === i)
    return [
      ...once(ofA.filter((mark) => !themesB.has(mark.themeId))).map((mark) => describe(mark, 'a')),
      ...once(ofB.filter((mark) => !themesA.has(mark.themeId))).map((mark) => describe(mark, 'b')),
    ]
  })
}

/**
 * Compares two sets of codings of the same sentences. Throws a UserError where neither is a folder and none is
 * named, and where they have no sentence in common.
 */
export function agree(request: AgreeRequest, labels: ReadonlyMap<string, string> = new Map()): AgreeResult {
  const universe = request.extractions ?? [request.a, request.b].find(isExtractionsFolder)
  if (universe === undefined) {
    throw new UserError(
      'neither of the two is an extractions folder, so the sentences they are about are not known',
      'name the folder with --extractions DIR',
    )
  }
  const segments = readCodableSegments(universe)
  const a = readCoderMarks(request.a, universe, segments, request.codebook)
  const b = readCoderMarks(request.b, universe, segments, request.codebook)
  const all = groupMarks([...a.marks, ...b.marks])
  const result = agreement(
    rate(a, segments, request.unit, all, request.allStudies),
    rate(b, segments, request.unit, all, request.allStudies),
    { ignoreUncoded: request.ignoreUncoded, draws: request.draws, seed: request.seed },
  )
  if (result.units === 0) {
    throw new UserError(
      `\`${request.a}\` and \`${request.b}\` have no ${request.unit} in common`,
      'both must be about the same pages; look at study_id, page and quote',
    )
  }
  const compared = segments.filter((segment) =>
    [a, b].every((marks) => lookedAt(marks, segment, request.allStudies)),
  )
  return {
    agreement: result,
    disagreements: listDisagreements(a, b, compared, labels),
    problems: [...a.problems, ...b.problems],
  }
}
