import { foldText } from '../../text/fold.js'
import { patternKey } from '../pattern-key.js'
import type { Finding, Rule } from '../rule.js'

export const alwaysSuppressed: Rule = {
  id: 'indicator/always-suppressed',
  severity: 'error',
  title: 'A `not` or `unless` that always wins',
  explanation:
    'A match does not count where it lies inside a match of a `not`. A `not` that matches the same words, or fewer letters of them with a wildcard, covers every match, and the indicator never fires; nor does one whose `unless` is among its own words.',
  fails: `themes:
  - id: clarity
    label: {en: Role clarity, zh: 角色清晰}
    indicators:
      en:
        - {match: role clarity, not: ["role clarit*"]}
      zh:
        - {match: 角色清晰, not: [角色清晰]}
`,
  passes: `themes:
  - id: clarity
    label: {en: Role clarity, zh: 角色清晰}
    indicators:
      en:
        - {match: role clarity, not: [lack of role clarity]}
      zh:
        - {match: 角色清晰, not: [角色清晰度低]}
`,
  *check({ indicators, sourceMap }): Iterable<Finding> {
    for (const { value, not, unless, language, pointer } of indicators) {
      if (typeof value === 'string' || !('match' in value)) continue
      for (const [index, pattern] of not.entries()) {
        if (!covers(pattern, value.match, language)) continue
        yield {
          span: sourceMap.nearestSpan([...pointer, 'not', index]),
          message: `every match of \`${value.match}\` lies inside this \`not\`, so the indicator never fires`,
          hint: 'make the `not` longer: the words around a match that must not count',
        }
      }
      for (const [index, pattern] of unless.entries()) {
        if (!covers(pattern, value.match, language) && !isPart(pattern, value.match, language)) continue
        yield {
          span: sourceMap.nearestSpan([...pointer, 'unless', index]),
          message: `every match of \`${value.match}\` holds this \`unless\`, so the indicator never fires`,
          hint: 'name words that stand elsewhere in the sentence',
        }
      }
    }
  },
}

/** Whether plain words are among those of a plain pattern. */
function isPart(unless: string, match: string, language: 'en' | 'zh'): boolean {
  if (/[/@|*?]/.test(unless) || /^[/@]|[|]/.test(match)) return false
  const part = patternKey(unless, language)
  const whole = patternKey(match, language)
  return language === 'zh' ? whole.includes(part) : ` ${whole} `.includes(` ${part} `)
}

function covers(not: string, match: string, language: 'en' | 'zh'): boolean {
  if (/^[/@]/.test(not) || /^[/@]/.test(match)) return not === match
  if (language === 'zh') return patternKey(not, language) === patternKey(match, language)
  const outer = patternKey(not, language).split(' ')
  const inner = patternKey(match, language).split(' ')
  return outer.length === inner.length && outer.every((word, index) => coversWord(word, inner[index]!))
}

/** Whether a word with wildcards takes in all that another does. */
function coversWord(outer: string, inner: string): boolean {
  if (outer === inner) return true
  if (!outer.endsWith('*') || outer.length === 1) return false
  const stem = outer.slice(0, -1)
  return !/[*?]/.test(stem) && foldText(inner).startsWith(stem) && !inner.slice(0, stem.length).includes('?')
}
