import { readFileSync } from 'node:fs'
import type { Codebook } from '../codebook/codebook.js'
import { type CodebookComparison, compareCodebooks } from '../codebook/compare-codebooks.js'
import { parseCodebook } from '../codebook/parse-codebook.js'
import { agreement, type RatedUnit } from '../coding/agreement/agreement.js'
import { codeSegments, compileCodebook } from '../coding/code.js'
import type { Coding } from '../coding/coding.js'
import { openExtractionsFolder } from '../io/extractions-reader.js'
import { fileUserError, UserError } from '../io/user-error.js'
import type { Segment } from '../study/study.js'
import { listStudySegments } from './stored-segments.js'

/** A coding that one version makes and the other does not. Lines count from 1 in the page's text. */
export interface CodingChange {
  readonly change: 'gained' | 'lost'
  readonly themeId: string
  readonly polarity: string
  readonly studyLabel: string
  readonly path: string
  readonly line: number
  readonly language: string
  readonly sentence: string
  readonly quote: string
  readonly indicator: string
}

/** What an edit does to the codings of sentences. */
export interface DiffImpact {
  readonly sentences: number
  readonly studies: number
  readonly before: number
  readonly after: number
  readonly codings: readonly CodingChange[]
  readonly themes: readonly { readonly themeId: string; readonly gained: number; readonly lost: number }[]
  /** Cohen's kappa over sentence x theme; NaN where nothing is coded. */
  readonly kappa: number
}

export interface DiffResult {
  readonly before: Codebook
  readonly after: Codebook
  readonly comparison: CodebookComparison
  /** Absent without extractions. */
  readonly impact?: DiffImpact
}

function readCodebook(path: string): Codebook {
  let source: string
  try {
    source = readFileSync(path, 'utf8')
  } catch (error) {
    throw fileUserError('read the codebook', path, error)
  }
  const { codebook, diagnostics } = parseCodebook(source, path)
  if (codebook === undefined) {
    throw new UserError(
      `\`${path}\` cannot be read as a codebook: ${diagnostics[0]?.message ?? 'it holds no themes'}`,
      `see all that is wrong with: themeline validate ${path}`,
    )
  }
  return codebook
}

/** Compares two versions of a codebook, and with an extractions folder what they code. Throws a UserError for what cannot be read. */
export function diffCodebooks(oldPath: string, newPath: string, extractions?: string): DiffResult {
  const [before, after] = [readCodebook(oldPath), readCodebook(newPath)]
  const comparison = compareCodebooks(before, after)
  const versions = { before, after, comparison }
  return extractions === undefined ? versions : { ...versions, impact: measureImpact(versions, extractions) }
}

function measureImpact({ before, after, comparison }: DiffResult, folder: string): DiffImpact {
  const [oldCompiled, newCompiled] = [compileCodebook(before), compileCodebook(after)]
  const currentId = (id: string) => comparison.renames.get(id) ?? id
  const codings: CodingChange[] = []
  const [oldUnits, newUnits]: [RatedUnit[], RatedUnit[]] = [[], []]
  let [sentences, studies, oldCount, newCount] = [0, 0, 0, 0]
  for (const { studyId, label, path, segments } of listStudySegments(openExtractionsFolder(folder))) {
    const coded = segments.filter(
      ({ field }) => before.fields.includes(field) || after.fields.includes(field),
    )
    if (coded.length === 0) continue
    studies += 1
    sentences += coded.length
    const had = codeSegments(oldCompiled, coded).map((coding) => ({
      ...coding,
      themeId: currentId(coding.themeId),
    }))
    const has = codeSegments(newCompiled, coded)
    const [hadKeys, hasKeys] = [new Set(had.map(keyOf)), new Set(has.map(keyOf))]
    oldCount += hadKeys.size
    newCount += hasKeys.size
    const bySegment = new Map(coded.map((segment) => [segment.segmentId, segment]))
    const describe = (change: CodingChange['change']) => (coding: Coding) =>
      describeChange(change, coding, bySegment.get(coding.segmentId)!, label, path)
    codings.push(
      ...once(has.filter((coding) => !hadKeys.has(keyOf(coding)))).map(describe('gained')),
      ...once(had.filter((coding) => !hasKeys.has(keyOf(coding)))).map(describe('lost')),
    )
    oldUnits.push(...rateSegments(coded, had, studyId))
    newUnits.push(...rateSegments(coded, has, studyId))
  }
  const themes = [...new Set([...after.themes.map(({ id }) => id), ...codings.map(({ themeId }) => themeId)])]
    .map((themeId) => {
      const own = codings.filter((coding) => coding.themeId === themeId)
      const gained = own.filter(({ change }) => change === 'gained').length
      return { themeId, gained, lost: own.length - gained }
    })
    .filter(({ gained, lost }) => gained + lost > 0)
  const { kappa } = agreement(
    { name: 'old', units: oldUnits },
    { name: 'new', units: newUnits },
    { draws: 0 },
  ).overall
  return { sentences, studies, before: oldCount, after: newCount, codings, themes, kappa }
}

/** A theme on a sentence, affirmed or negated: which words of it matched is no difference. */
const keyOf = ({ segmentId, themeId, polarity }: Coding) => `${segmentId}\0${themeId}\0${polarity}`

function once(codings: readonly Coding[]): Coding[] {
  return [...new Map(codings.map((coding) => [keyOf(coding), coding])).values()]
}

function describeChange(
  change: CodingChange['change'],
  { themeId, polarity, quote, indicator }: Coding,
  segment: Segment,
  studyLabel: string,
  path: string,
): CodingChange {
  const { line, language, text: sentence } = segment
  return { change, themeId, polarity, studyLabel, path, line, language, sentence, quote, indicator }
}

function rateSegments(
  segments: readonly Segment[],
  codings: readonly Coding[],
  studyId: string,
): RatedUnit[] {
  const themes = new Map<string, Set<string>>()
  for (const { segmentId, themeId, polarity } of codings) {
    if (polarity !== 'affirmed') continue
    themes.set(segmentId, (themes.get(segmentId) ?? new Set()).add(themeId))
  }
  return segments.map((segment) => ({
    id: segment.segmentId,
    studyId,
    language: segment.language,
    section: segment.section ?? 'none',
    weight: 1,
    themes: themes.get(segment.segmentId) ?? new Set(),
  }))
}
