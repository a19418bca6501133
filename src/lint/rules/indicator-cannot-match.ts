import type { SectionFilter, SectionName } from '../../codebook/codebook.js'
import { parsePattern } from '../../coding/pattern.js'
import { isDigit, isLetter } from '../../text/script.js'
import { LANGUAGE_NAMES } from '../language-names.js'
import { quoteIndicator } from '../pattern-key.js'
import { locatePattern, type PatternUse } from '../pattern-use.js'
import type { Finding, LintContext, Rule } from '../rule.js'

export const cannotMatch: Rule = {
  id: 'indicator/cannot-match',
  severity: 'warning',
  title: 'An indicator that can never fire',
  explanation:
    'A pattern without a word; one that goes on after the end of a sentence, where matching stays within one; a list without entries in this language; sections that the theme’s own exclude.',
  fails: `lists:
  payer: {en: [insurer*]}
themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    sections: [results]
    indicators:
      en:
        - Costs rose. Patients
        - {match: price, sections: [methods]}
      zh:
        - 费用高。患者
        - near: [费用, "@payer"]
`,
  passes: `lists:
  payer: {en: [insurer*], zh: [保险公司]}
themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    sections: [results, methods]
    indicators:
      en:
        - costs rose
        - {match: price, sections: [methods]}
      zh:
        - 费用高
        - near: [费用, "@payer"]
`,
  *check(context): Iterable<Finding> {
    for (const use of context.patterns) {
      const finding =
        use.kind === 'words'
          ? checkWords(use, context)
          : use.kind === 'list'
            ? checkList(use, context)
            : undefined
      if (finding !== undefined) yield finding
    }
    yield* checkSections(context)
  },
}

function checkWords(use: PatternUse, { sourceMap }: LintContext): Finding | undefined {
  const { text, language } = use
  if (!hasWord(text) && parsePattern(text, language) === undefined) {
    return {
      span: locatePattern(sourceMap, use),
      message: `\`${text}\` has no word that could be matched`,
      hint: 'write words, or a regular expression between slashes',
    }
  }
  const end = language === 'zh' ? /[。！？](?=.)/.exec(text) : /[.!?]\s+(?=[A-Z])/.exec(text)
  if (end === null || isAbbreviation(text.slice(0, end.index))) return undefined
  return {
    span: locatePattern(sourceMap, use, end.index, end.index + 1),
    message: `\`${text}\` goes on after the end of a sentence, and a match stays within one`,
    hint: 'use `all:` with `unit: section` for what stands in two sentences',
  }
}

/** Whether a point after this text abbreviates it and ends no sentence: an initial, or a title. */
function isAbbreviation(before: string): boolean {
  return /(?:^|[^A-Za-z])(?:[A-Z]|vs|Dr|St|Mrs?|Ms|Prof|e\.g|i\.e)$/.test(before)
}

function checkList(use: PatternUse, { codebook, sourceMap }: LintContext): Finding | undefined {
  const name = use.text.slice(1)
  const list = codebook.lists[name]
  if (list === undefined || (list[use.language]?.length ?? 0) > 0) return undefined
  return {
    span: locatePattern(sourceMap, use),
    message: `the list \`${name}\` has no ${LANGUAGE_NAMES[use.language]} entries`,
    hint: `add \`${use.language}:\` to the list`,
  }
}

const SECTION_NAMES: readonly SectionName[] = [
  'title',
  'background',
  'objective',
  'methods',
  'results',
  'conclusion',
  'other',
]

function* checkSections({ codebook, indicators, sourceMap }: LintContext): Iterable<Finding> {
  for (const indicator of indicators) {
    if (indicator.sections === undefined) continue
    const theme = codebook.themes[indicator.themeIndex]!
    const isOpen = SECTION_NAMES.some(
      (name) => allows(theme.sections, name) && allows(indicator.sections, name),
    )
    // `except` lets pass what has no section at all.
    const isOpenWithout = isExcept(theme.sections) && isExcept(indicator.sections)
    if (isOpen || isOpenWithout) continue
    yield {
      span: sourceMap.nearestSpan([...indicator.pointer, 'sections'], 'key'),
      message: `theme \`${theme.id}\` fires in none of the sections of its indicator \`${quoteIndicator(indicator)}\``,
      hint: 'change the `sections` of one of the two',
    }
  }
}

function isExcept(filter: SectionFilter | undefined): boolean {
  return filter === undefined || 'except' in filter
}

function allows(filter: SectionFilter | undefined, section: SectionName): boolean {
  if (filter === undefined) return true
  return 'except' in filter ? !filter.except.includes(section) : filter.includes(section)
}

/** Whether there is a letter or a digit: a quick look, before the engine is asked. */
function hasWord(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i)
    if (isLetter(unit) || isDigit(unit)) return true
  }
  return false
}
