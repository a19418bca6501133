import type { Codebook } from '../codebook/codebook.js'
import { buildCase, type Case } from '../coding/cases.js'
import { type Characteristic, readCharacteristics } from '../coding/characteristics.js'
import { type CompiledCodebook, codeSegments, compileCodebook } from '../coding/code.js'
import type { Coding } from '../coding/coding.js'
import { applyDecisions, type Decision } from '../coding/decisions.js'
import { type CodingFact, createStudyCounter, type StudyCounts } from '../coding/study-counts.js'
import type { Segment } from '../study/study.js'
import { type CodedLanguage, isCoded } from '../text/language.js'

/** A codebook to apply, with the decisions that people made about its codings: plain data, so that it can cross to a thread. */
export interface AppliedCodebook {
  readonly codebook: Codebook
  readonly decisions: readonly Decision[]
}

/** A study's segments with everything that was coded in them. */
export interface CodedStudy {
  readonly codings: readonly Coding[]
  readonly characteristics: readonly Characteristic[]
  readonly case: Case
  /** Decisions that found no place, by codebook and line of decisions.csv. */
  readonly stale: readonly { readonly codebook: string; readonly line: number }[]
  /** Lines of decisions.csv that belong to this study, so that the rest can be called stale at the end. */
  readonly used: readonly { readonly codebook: string; readonly line: number }[]
}

/** The codings of one study, with what people decided about them. */
export type DecidedStudy = Pick<CodedStudy, 'codings' | 'stale' | 'used'>

/** Codes one study after the other with the same codebooks. */
export interface Coder {
  readonly codebooks: readonly Codebook[]
  /** The codings alone. */
  findCodings(studyId: string, segments: readonly Segment[]): DecidedStudy
  code(study: { readonly studyId: string; readonly label: string }, segments: readonly Segment[]): CodedStudy
  /** What a study adds to the counts of a run. */
  count(segments: readonly Segment[], codings: readonly Coding[]): StudyCounts
}

interface PreparedCodebook {
  readonly compiled: CompiledCodebook
  readonly codebook: Codebook
  readonly decisions: ReadonlyMap<string, readonly Decision[]>
}

function groupByStudy(decisions: readonly Decision[], codebook: Codebook): Map<string, Decision[]> {
  const themes = new Set(codebook.themes.map((theme) => theme.id))
  const groups = new Map<string, Decision[]>()
  for (const decision of decisions) {
    // One decisions.csv may lie beside several codebooks; each takes the rows about its own themes.
    if (!themes.has(decision.themeId) && !themes.has(decision.newThemeId)) continue
    const group = groups.get(decision.studyId)
    if (group === undefined) groups.set(decision.studyId, [decision])
    else group.push(decision)
  }
  return groups
}

/** The languages of segments that any of the codebooks looks at. */
export function examinedLanguages(
  segments: readonly { readonly language: string; readonly field: string }[],
  codebooks: readonly Codebook[],
): CodedLanguage[] {
  const languages = new Set<CodedLanguage>()
  for (const segment of segments) {
    if (!isCoded(segment.language) || languages.has(segment.language)) continue
    if (codebooks.some((codebook) => (codebook.fields as readonly string[]).includes(segment.field)))
      languages.add(segment.language)
  }
  return [...languages].sort()
}

function toFact(coding: Coding, section: string | undefined): CodingFact {
  return {
    codebook: coding.codebook,
    themeId: coding.themeId,
    unitId: coding.unitId,
    polarity: coding.polarity,
    status: coding.status,
    added: coding.origin === 'human',
    reviewed: coding.coder !== undefined || coding.status !== 'suggested',
    section,
  }
}

/** Compiles the codebooks once and returns what codes studies with them. */
export function createCoder(applied: readonly AppliedCodebook[]): Coder {
  const prepared: PreparedCodebook[] = applied.map(({ codebook, decisions }) => ({
    compiled: compileCodebook(codebook),
    codebook,
    decisions: groupByStudy(decisions, codebook),
  }))
  const codebooks = applied.map(({ codebook }) => codebook)
  const counter = createStudyCounter(codebooks)
  const findCodings = (studyId: string, segments: readonly Segment[]): DecidedStudy => {
    const codings: Coding[] = []
    const stale: { codebook: string; line: number }[] = []
    const used: { codebook: string; line: number }[] = []
    for (const { compiled, codebook, decisions } of prepared) {
      const own = decisions.get(studyId) ?? []
      const result = applyDecisions(codeSegments(compiled, segments), segments, own, codebook.id)
      for (const coding of result.codings) codings.push(coding)
      for (const line of result.staleLines) stale.push({ codebook: codebook.id, line })
      for (const { line } of own) used.push({ codebook: codebook.id, line })
    }
    return { codings, stale, used }
  }
  return {
    codebooks,
    findCodings,
    code(study, segments) {
      const decided = findCodings(study.studyId, segments)
      const { codings } = decided
      const characteristics = readCharacteristics(segments, codings, codebooks)
      return {
        ...decided,
        characteristics,
        case: buildCase(study, characteristics, segments),
      }
    },
    count(segments, codings) {
      const sections = new Map(segments.map((segment) => [segment.segmentId, segment.section]))
      return counter(
        examinedLanguages(segments, codebooks),
        codings.map((coding) => toFact(coding, sections.get(coding.segmentId))),
      )
    },
  }
}
