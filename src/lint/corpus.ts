import type { Codebook } from '../codebook/codebook.js'
import type { SourceMap } from '../codebook/source-map.js'
import type { Pointer } from '../codebook/yaml-node.js'
import { codeSegments, compileCodebook } from '../coding/code.js'
import type { Segment } from '../study/study.js'
import type { Diagnostic } from '../text/diagnostic.js'
import { indicatorNames } from './pattern-key.js'
import { collectIndicators } from './pattern-use.js'

/** Fewest units in which two themes must meet, or one must fire in one language alone, before it is told. */
const LEAST_UNITS = 5

interface ThemeTrace {
  readonly units: Set<string>
  /** Units that stand in both languages, by the language in which it fired. */
  readonly paired: { readonly en: Set<string>; readonly zh: Set<string> }
}

/** Tries a codebook on the sentences of a corpus, a study at a time, and tells what never fires or says nothing of its own. */
export function checkCorpus(
  codebook: Codebook,
  map: SourceMap,
  studies: Iterable<readonly Segment[]>,
): Diagnostic[] {
  const compiled = compileCodebook(codebook)
  const fired = new Set<string>()
  const traces = new Map<string, ThemeTrace>()
  for (const segments of studies) {
    const languages = new Map<string, Set<string>>()
    for (const { unitId, language } of segments)
      languages.set(unitId, (languages.get(unitId) ?? new Set()).add(language))
    const languageOf = new Map(segments.map(({ segmentId, language }) => [segmentId, language]))
    for (const { themeId, indicator, unitId, segmentId } of codeSegments(compiled, segments)) {
      fired.add(`${themeId}\0${indicator}`)
      const trace = traces.get(themeId) ?? { units: new Set(), paired: { en: new Set(), zh: new Set() } }
      traces.set(themeId, trace)
      trace.units.add(unitId)
      const language = languageOf.get(segmentId)
      const both = languages.get(unitId)?.has('en') && languages.get(unitId)?.has('zh')
      if (both && (language === 'en' || language === 'zh')) trace.paired[language].add(unitId)
    }
  }
  const found: Diagnostic[] = []
  const tell = (rule: string, pointer: Pointer, message: string, hint: string) => {
    const span = map.headSpan(pointer)
    found.push({ rule, severity: 'warning', path: map.path, ...map.placeOf(span), span, message, hint })
  }
  const silent = new Set<string>()
  for (const [index, { id, indicators, assignable }] of codebook.themes.entries()) {
    const trace = traces.get(id)
    if (trace === undefined) {
      if (!assignable || Object.keys(indicators).length === 0) continue
      silent.add(id)
      tell(
        'corpus/theme-never-fires',
        ['themes', index],
        `theme \`${id}\` fires nowhere in the corpus`,
        'look for how the corpus says it with: themeline kwic',
      )
      continue
    }
    for (const [language, other] of [
      ['en', 'zh'],
      ['zh', 'en'],
    ] as const) {
      const n = trace.paired[language].size
      if (n < LEAST_UNITS || trace.paired[other].size > 0) continue
      const [has, lacks] = language === 'en' ? ['English', 'Chinese'] : ['Chinese', 'English']
      tell(
        'corpus/one-language',
        ['themes', index],
        `theme \`${id}\` fires in ${n} ${has} sentences and in none of their ${lacks} counterparts`,
        `add ${lacks} indicators`,
      )
    }
  }
  tellPairs(codebook, traces, tell)
  for (const use of collectIndicators(codebook)) {
    if (silent.has(use.themeId) || indicatorNames(use).some((name) => fired.has(`${use.themeId}\0${name}`)))
      continue
    tell(
      'corpus/indicator-never-fires',
      use.pointer,
      `this indicator of \`${use.themeId}\` gives no coding in the corpus: it matches nowhere, or a longer one always matches there too`,
      'look at it with: themeline kwic',
    )
  }
  return found
}

function tellPairs(
  codebook: Codebook,
  traces: ReadonlyMap<string, ThemeTrace>,
  tell: (rule: string, pointer: Pointer, message: string, hint: string) => void,
): void {
  const bySet = new Map<string, string>()
  for (const [index, { id }] of codebook.themes.entries()) {
    const units = traces.get(id)?.units
    if (units === undefined || units.size < LEAST_UNITS) continue
    const key = [...units].sort().join()
    const other = bySet.get(key)
    if (other === undefined) bySet.set(key, id)
    else
      tell(
        'corpus/themes-together',
        ['themes', index],
        `themes \`${other}\` and \`${id}\` fire in the same ${units.size} units and nowhere else`,
        'they may be one theme',
      )
  }
}
