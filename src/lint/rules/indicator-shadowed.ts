import { NEGATION_CUES } from '../../coding/data/negation-cues.js'
import type { CodedLanguage } from '../../text/language.js'
import { patternKey } from '../pattern-key.js'
import { locatePattern, type PatternUse } from '../pattern-use.js'
import type { Finding, LintContext, Rule } from '../rule.js'

export const shadowedIndicator: Rule = {
  id: 'indicator/shadowed',
  severity: 'info',
  title: 'A broader indicator of the theme makes this one idle',
  explanation:
    'Where `cost*` fires, `cost of care` adds no coding: it is redundant for whether the theme is there, though the longer match gives the longer quote. Told for plain words within one theme, and not where the longer one holds a cue of negation (`lack of role clarity`). Keep it where the quote matters.',
  fails: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators:
      en: [cost*, costs of care]
      zh: [费用, 自付费用]
`,
  passes: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators:
      en: [cost of care, out-of-pocket cost]
      zh: [治疗费用, 自付费用]
`,
  *check(context): Iterable<Finding> {
    for (const uses of groupPlainPatterns(context)) {
      const keys = new Map(uses.map((use) => [patternKey(use.text, use.language), use]))
      for (const use of uses) {
        const broader = findBroader(use, keys)
        if (broader === undefined) continue
        yield {
          span: locatePattern(context.sourceMap, use),
          message: `\`${use.text}\` fires only where \`${broader.text}\` does`,
          hint: 'keep it for its longer quote, or remove it',
          related: [{ span: locatePattern(context.sourceMap, broader), message: 'the broader indicator' }],
        }
      }
    }
  },
}

/** Patterns of plain words without conditions, by theme and language. */
function groupPlainPatterns({ patterns }: LintContext): Iterable<PatternUse[]> {
  const groups = new Map<string, PatternUse[]>()
  for (const use of patterns) {
    const { indicator } = use
    if (use.kind !== 'words' || use.role !== 'match' || indicator === undefined) continue
    if (typeof indicator.value !== 'string' && indicator.value.subject !== undefined) continue
    if (indicator.not.length > 0 || indicator.unless.length > 0 || indicator.sections !== undefined) continue
    const key = `${indicator.themeIndex}\0${use.language}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [use])
    else group.push(use)
  }
  return groups.values()
}

/** A pattern that lies inside this one; hashes of its parts are looked up, so that the cost does not grow with the pairs. */
function findBroader(use: PatternUse, keys: ReadonlyMap<string, PatternUse>): PatternUse | undefined {
  const own = patternKey(use.text, use.language)
  const parts = use.language === 'zh' ? listSubstrings(own) : listPhrases(own.split(' '))
  for (const part of parts) {
    const broader = part === own ? undefined : keys.get(part)
    if (broader === undefined || broader === use) continue
    // What stands before may negate the broader one's match, while a cue inside a match does not count.
    if (!holdsNegation(own.slice(0, own.indexOf(part.replace(/\*$/, ''))), use.language)) return broader
  }
  return undefined
}

/** Every run of tokens: a Chinese character is one, and so is a Latin word or number, as in matching. */
function* listSubstrings(text: string): Iterable<string> {
  const tokens = text.match(/[0-9a-z]+|[^0-9a-z]/giu) ?? []
  if (tokens.length > 40) return
  for (let start = 0; start < tokens.length; start += 1) {
    let run = ''
    for (let end = start; end < tokens.length; end += 1) {
      run += tokens[end]!
      yield run
    }
  }
}

/** Every run of words, also with the end of its last word left open (`cost*`). A word in capitals is no word in small letters. */
function* listPhrases(words: readonly string[]): Iterable<string> {
  if (words.length > 20) return
  for (let start = 0; start < words.length; start += 1) {
    let phrase = ''
    for (let end = start; end < words.length; end += 1) {
      const word = words[end]!
      const before = phrase === '' ? '' : `${phrase} `
      phrase = before + word
      yield phrase
      const stem = word.endsWith('*') ? word.length - 2 : word.length
      for (let length = 1; length <= stem; length += 1) yield `${before}${word.slice(0, length)}*`
    }
  }
}

/** Whether a part of a pattern holds a cue of negation: of words that are one cue, or a Chinese one among its characters. */
function holdsNegation(key: string, language: CodedLanguage): boolean {
  if (language === 'zh') return NEGATION_CUES.zh.some((cue) => key.includes(cue))
  return key.split(' ').some((word) => word === 'non' || ENGLISH_CUE_WORDS.has(word))
}

/** The first words of the English cues: `lack` and `loss of` alike. */
const ENGLISH_CUE_WORDS: ReadonlySet<string> = new Set(
  NEGATION_CUES.en.map((cue) => cue.split(' ')[0]!.replace(/\*$/, '')),
)
