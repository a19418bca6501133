import type { ForeignIndicator, Loss } from './foreign-codebook.js'
import { hasHan } from './script-of.js'

/** A term of a dictionary as an indicator, or what could not be carried of it. */
export interface ReadTerm {
  readonly indicator?: ForeignIndicator
  readonly loss?: Loss
}

/**
 * Reads a term as quanteda's `tokens_lookup` does with its defaults: a glob of whole words in small letters, blanks
 * part words. Chinese is matched character by character, so `*` at the ends of a Chinese term says nothing.
 */
export function readGlobTerm(written: string, line: number): ReadTerm {
  const term = written.trim().replace(/\s+/g, ' ').toLowerCase()
  if (term === '') return {}
  if (!/[\p{L}\p{N}]/u.test(term)) {
    return {
      loss: { line, entry: written.trim(), message: 'holds no letter or digit, so no text can match it' },
    }
  }
  if (/[\u3040-\u30ff\uac00-\ud7af]/.test(term)) {
    return { loss: { line, entry: written.trim(), message: 'is Japanese or Korean, which is not coded' } }
  }
  if (!hasHan(term)) return { indicator: { indicator: { glob: term }, language: 'en', line } }
  const bare = term.replace(/^[*?]+|[*?]+$/g, '')
  if (/[*?]/.test(bare)) {
    return {
      loss: {
        line,
        entry: written.trim(),
        message: 'has a wildcard between Chinese characters, which stands for nothing there',
      },
    }
  }
  return { indicator: { indicator: /^[@/]|\|/.test(bare) ? { glob: bare } : bare, language: 'zh', line } }
}
