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
  if (
    codebook.themes.every(({ examples, counterexamples }) => examples.length + counterexamples.length === 0)
  ) {
    return { results: [] }
  }
  const compiled = compileCodebook(codebook)
  const results: ExampleResult[] = []
  const aliases = nameAliases(codebook)
  for (const [themeIndex, theme] of codebook.themes.entries()) {
    for (const kind of ['example', 'counterexample'] as const) {
      for (const [index, example] of theme[`${kind}s`].entries()) {
        const language = example.lang ?? detectLanguage(example.text)
        const segment = makeSegment(example, language, codebook.fields)
        const firings = codeSegments(compiled, [segment]).map(describeFiring)
        const own = firings.filter(
          (firing) =>
            firing.themeId === theme.id && isBy(example.by, firing.indicator, aliases.get(themeIndex)),
        )
        results.push({
          themeId: theme.id,
          themeIndex,
          kind,
          example,
          language,
          pointer: ['themes', themeIndex, `${kind}s`, index],
          firings,
          passes: kind === 'example' ? own.length > 0 : own.length === 0,
        })
      }
    }
  }
  return { results }
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

function makeSegment(example: Example, language: CodedLanguage, fields: readonly string[]): Segment {
  const section: SectionName | undefined = example.section
  const [first] = fields
  const field =
    section === 'title' ? 'title' : fields.includes('abstract') ? 'abstract' : (first ?? 'abstract')
  return {
    segmentId: 'example',
    unitId: 'example',
    studyId: 'example',
    pageId: 'example',
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
