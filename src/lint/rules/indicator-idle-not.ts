import { patternKey } from '../pattern-key.js'
import type { Finding, Rule } from '../rule.js'

export const idleNot: Rule = {
  id: 'indicator/idle-not',
  severity: 'warning',
  title: 'A `not` that can never hold a match',
  explanation:
    '`not` does not mean that a word is absent from the sentence: a match is dropped where it lies *inside* a match of the `not`, so the `not` must hold the words of the indicator itself. `match: role clarity` with `not: [unclear]` drops nothing; `not: [lack of role clarity]` does. Told where no `not` of the indicator can hold a match.',
  fails: `themes:
  - id: clarity
    label: {en: Role clarity, zh: 角色清晰}
    indicators:
      en:
        - {match: role clarity, not: [unclear]}
      zh:
        - {match: 角色清晰, not: [不]}
`,
  passes: `themes:
  - id: clarity
    label: {en: Role clarity, zh: 角色清晰}
    indicators:
      en:
        - {match: role clarity, not: [lack of role clarity]}
      zh:
        - {match: 角色清晰, not: [不是角色清晰]}
`,
  *check({ indicators, sourceMap }): Iterable<Finding> {
    for (const { value, not, language, pointer } of indicators) {
      if (typeof value === 'string' || !('match' in value) || !isPlain(value.match)) continue
      if (
        not.length === 0 ||
        not.some((pattern) => !isPlain(pattern) || mayHold(pattern, value.match, language))
      )
        continue
      yield {
        span: sourceMap.nearestSpan([...pointer, 'not', 0]),
        message: `\`${not[0]}\` does not hold \`${value.match}\`, so it drops nothing`,
        hint: `write the words around the match too: \`… ${value.match}\``,
      }
    }
  },
}

function isPlain(pattern: string): boolean {
  return !/[/@|]/.test(pattern)
}

/** Whether a match of the inner words can lie inside one of the outer; where wildcards leave it open, it may. */
function mayHold(outer: string, inner: string, language: 'en' | 'zh'): boolean {
  const outerKey = patternKey(outer, language)
  const innerKey = patternKey(inner, language)
  if (language === 'zh') return outerKey.includes(innerKey)
  const outerWords = outerKey.split(' ')
  const innerWords = innerKey.split(' ')
  if (outerWords.includes('*') || innerWords.includes('*')) return true
  for (let start = 0; start + innerWords.length <= outerWords.length; start += 1) {
    if (innerWords.every((word, index) => mayMeet(outerWords[start + index]!, word))) return true
  }
  // `caregiver` may be written `care giver`: compare without the spaces too.
  return outerWords.join('').includes(innerWords.join(''))
}

/** Whether two words with wildcards can be the same word: their letters agree up to the first wildcard of either. */
function mayMeet(a: string, b: string): boolean {
  const stemA = a.toLowerCase().split(/[*?]/)[0]!
  const stemB = b.toLowerCase().split(/[*?]/)[0]!
  const isOpenA = /[*?]/.test(a)
  const isOpenB = /[*?]/.test(b)
  if (isOpenA && isOpenB) return stemA.startsWith(stemB) || stemB.startsWith(stemA)
  if (isOpenA) return stemB.startsWith(stemA)
  if (isOpenB) return stemA.startsWith(stemB)
  return stemA === stemB || normaliseSpelling(stemA) === normaliseSpelling(stemB)
}

/** British and American spellings of the commonest endings, which are expanded when the codebook is compiled. */
function normaliseSpelling(word: string): string {
  return word
    .replace(/our/g, 'or')
    .replace(/is(e|ation|ing)/g, 'iz$1')
    .replace(/'s$/, '')
    .replace(/re$/, 'er')
    .replace(/ll/g, 'l')
}
