import type { Codebook, Example, SectionName } from '../codebook/codebook.js'
import { codeSegments } from '../coding/code.js'
import type { Coding } from '../coding/coding.js'
import { compileCodebook } from '../coding/compile.js'
import type { Segment } from '../study/study.js'
import type { CodedLanguage } from '../text/language.js'
import { isHan, isLetter } from '../text/script.js'
import type { ExampleResult, ExampleRun, Firing } from './example-run.js'
import { indicatorNames } from './pattern-key.js'
import { collectIndicators } from './pattern-use.js'

/**
 * Runs a codebook's examples and counterexamples: each is coded as a study of one sentence, in the section it
 * names (`title` as a title). An example passes when its theme is coded, affirmed or negated, and through the
 * indicator that `by` names; a counterexample when its theme is not coded, or not through that indicator.
 */
export function runExamples(codebook: Codebook): ExampleRun {
  const batch = new ExampleBatch(codebook)
  const listed = codebook.themes.flatMap((theme, themeIndex) =>
    (['example', 'counterexample'] as const).flatMap((kind) =>
      theme[`${kind}s`].map((example, index) => {
        const language = example.lang ?? detectLanguage(example.text)
        const pointer = ['themes', themeIndex, `${kind}s`, index]
        const studyId = batch.add(example, language)
        return { themeId: theme.id, themeIndex, kind, example, language, pointer, studyId }
      }),
    ),
  )
  if (listed.length === 0) return { results: [] }
  const fired = batch.run()
  const aliases = listed.some(({ example }) => example.by !== undefined) ? nameAliases(codebook) : undefined
  const results = listed.map(({ studyId, ...one }): ExampleResult => {
    const firings = fired.get(studyId) ?? []
    const isCoded = firings.some(
      ({ themeId, indicator }) =>
        themeId === one.themeId && isBy(one.example.by, indicator, aliases?.get(one.themeIndex)),
    )
    return { ...one, firings, passes: one.kind === 'example' ? isCoded : !isCoded }
  })
  return { results }
}

/** Examples as studies of one sentence each: equal ones are one study, and all are coded in one go. */
class ExampleBatch {
  readonly #codebook: Codebook
  readonly #segments = new Map<string, Segment>()

  constructor(codebook: Codebook) {
    this.#codebook = codebook
  }

  /** Adds an example and returns the id of the study that it is. */
  add(example: Example, language: CodedLanguage): string {
    const key = `${language} ${example.section ?? ''} ${example.text}`
    let segment = this.#segments.get(key)
    if (segment === undefined) {
      segment = makeSegment(example, language, this.#codebook.fields, `example-${this.#segments.size}`)
      this.#segments.set(key, segment)
    }
    return segment.studyId
  }

  /** What fires in each, by study id. */
  run(): ReadonlyMap<string, readonly Firing[]> {
    const fired = new Map<string, Firing[]>()
    for (const coding of codeSegments(compileCodebook(this.#codebook), [...this.#segments.values()])) {
      const firings = fired.get(coding.studyId)
      if (firings === undefined) fired.set(coding.studyId, [describeFiring(coding)])
      else firings.push(describeFiring(coding))
    }
    return fired
  }
}

/** Chinese where a tenth of a text's letters are Han characters: a Chinese sentence may hold Latin names. */
export function detectLanguage(text: string): CodedLanguage {
  let han = 0
  let letters = 0
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i)
    if (isHan(unit)) han += 1
    else if (isLetter(unit)) letters += 1
  }
  return han * 10 > letters ? 'zh' : 'en'
}

/** Names by which an indicator can be called in `by`, by theme: what codings call it, for each other name. */
function nameAliases(codebook: Codebook): Map<number, Map<string, Set<string>>> {
  const themes = new Map<number, Map<string, Set<string>>>()
  for (const indicator of collectIndicators(codebook)) {
    const aliases = themes.get(indicator.themeIndex) ?? new Map<string, Set<string>>()
    const names = indicatorNames(indicator)
    for (const name of names) aliases.set(name, new Set([...(aliases.get(name) ?? []), ...names]))
    themes.set(indicator.themeIndex, aliases)
  }
  return themes
}

function isBy(
  by: string | undefined,
  fired: string,
  aliases: ReadonlyMap<string, ReadonlySet<string>> | undefined,
): boolean {
  return by === undefined || by === fired || aliases?.get(by)?.has(fired) === true
}

function describeFiring(coding: Coding): Firing {
  const { themeId, indicator, start, end, quote } = coding
  return { themeId, indicator, start, end, quote }
}

function makeSegment(
  example: Example,
  language: CodedLanguage,
  fields: readonly string[],
  studyId: string,
): Segment {
  const section: SectionName | undefined = example.section
  const [first] = fields
  const field =
    section === 'title' ? 'title' : fields.includes('abstract') ? 'abstract' : (first ?? 'abstract')
  return {
    segmentId: studyId,
    unitId: studyId,
    studyId,
    pageId: studyId,
    seq: 1,
    language,
    field: field as Segment['field'],
    ...(section === undefined || section === 'title' ? {} : { section }),
    sectionBasis: section === undefined || section === 'title' ? 'none' : 'heading',
    translation: 'unknown',
    text: example.text,
    line: 1,
    start: 0,
    end: example.text.length,
  }
}
