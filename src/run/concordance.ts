import { load } from 'js-yaml'
import type { Codebook, Indicator } from '../codebook/codebook.js'
import { searchSegments } from '../coding/search.js'
import { openExtractionsFolder } from '../io/extractions-reader.js'
import { UserError } from '../io/user-error.js'
import { CODED_LANGUAGES, type CodedLanguage } from '../text/language.js'
import { isHan } from '../text/script.js'
import { listStudySegments } from './stored-segments.js'

/** One line of a concordance: what was found, with the text of its sentence before and after it. */
export interface ConcordanceLine {
  readonly studyId: string
  readonly studyLabel: string
  readonly path: string
  readonly line: number
  readonly segmentId: string
  readonly language: string
  readonly field: string
  readonly section: string
  readonly before: string
  readonly hit: string
  readonly after: string
}

export interface ConcordanceRequest {
  readonly folder: string
  /** As a codebook writes an indicator: a pattern, or a mapping such as `{near: [role*, unclear], within: 4}`. */
  readonly pattern: string
  readonly languages?: readonly CodedLanguage[]
  readonly fields?: readonly string[]
  readonly lists?: Codebook['lists']
}

function parseIndicator(text: string): Indicator {
  if (!text.trimStart().startsWith('{')) return text
  try {
    return load(text) as Indicator
  } catch {
    throw new UserError(
      `\`${text}\` is not an indicator as a codebook writes it`,
      "write '{near: [role*, unclear|confus*], within: 4}', or a pattern alone",
    )
  }
}

/** A pattern with Han characters is Chinese; another one is searched in both, for Latin words stand in Chinese too. */
function guessLanguages(pattern: string): readonly CodedLanguage[] {
  return [...pattern].some((char) => isHan(char.charCodeAt(0))) ? ['zh'] : CODED_LANGUAGES
}

/** Every place of an extractions folder where a pattern matches, in the order of the pages. */
export function* listConcordance(request: ConcordanceRequest): Generator<ConcordanceLine> {
  const indicator = parseIndicator(request.pattern)
  const languages = request.languages ?? guessLanguages(request.pattern)
  const fields = request.fields ?? ['title', 'abstract']
  const reader = openExtractionsFolder(request.folder)
  for (const study of listStudySegments(reader)) {
    const segments = study.segments.filter((segment) => fields.includes(segment.field))
    for (const { segment, start, end } of searchSegments(indicator, segments, {
      languages,
      ...(request.lists && { lists: request.lists }),
    })) {
      yield {
        studyId: study.studyId,
        studyLabel: study.label,
        path: study.path,
        line: segment.line,
        segmentId: segment.segmentId,
        language: segment.language,
        field: segment.field,
        section: segment.section ?? '',
        before: segment.text.slice(0, start),
        hit: segment.text.slice(start, end),
        after: segment.text.slice(end),
      }
    }
  }
}
