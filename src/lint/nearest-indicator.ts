import type { Theme } from '../codebook/codebook.js'
import { foldText } from '../text/fold.js'
import type { CodedLanguage } from '../text/language.js'
import { patternKey } from './pattern-key.js'

/** The indicator that came nearest to a text: what of it stands there, and what does not. */
export interface NearIndicator {
  readonly written: string
  readonly found: string
  readonly missing: string
}

/**
 * Of a theme's plain indicators, the one of which most stands in a text: words in English, characters in Chinese.
 * Absent where no more than half of any does.
 */
export function findNearestIndicator(
  theme: Theme,
  text: string,
  language: CodedLanguage,
): NearIndicator | undefined {
  const folded = foldText(text)
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? []
  let best: NearIndicator | undefined
  let bestShare = 0.5
  for (const indicator of theme.indicators[language] ?? []) {
    const written =
      typeof indicator === 'string'
        ? indicator
        : 'match' in indicator
          ? indicator.match
          : listItems(indicator)
    if (/^[/@]/.test(written)) continue
    const parts =
      language === 'zh'
        ? [...patternKey(written, language).replace(/[|\s]/g, '')]
        : foldText(written).split(/[\s|-]+/)
    const isThere = (part: string) =>
      language === 'zh' ? folded.includes(part) : words.some((word) => matchesWord(part, word))
    const found = parts.filter(isThere)
    const share = found.length / parts.length
    if (share <= bestShare) continue
    const glue = language === 'zh' ? '' : ' '
    best = { written, found: found.join(glue), missing: parts.filter((part) => !isThere(part)).join(glue) }
    bestShare = share
  }
  return best
}

function listItems(indicator: Exclude<Theme['indicators']['en'], undefined>[number]): string {
  if (typeof indicator === 'string') return indicator
  if ('near' in indicator) return indicator.near.join(' ')
  if ('before' in indicator) return indicator.before.join(' ')
  if ('all' in indicator) return indicator.all.join(' ')
  return 'glob' in indicator ? indicator.glob : indicator.match
}

function matchesWord(part: string, word: string): boolean {
  return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part
}
