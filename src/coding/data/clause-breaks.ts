// Words that begin a new clause, over which no negation or stance reaches. Punctuation is in clauses.ts.
// Sources: English: NegEx termination terms (Chapman et al. 2001) and the contrastive and subordinating conjunctions
// of Quirk et al., A Comprehensive Grammar of the English Language (1985), ch. 14. Chinese: adversative conjunctions
// of 吕叔湘《现代汉语八百词》 (1999).
import type { CodedLanguage } from '../../text/language.js'

export const CLAUSE_BREAKS: Readonly<Record<CodedLanguage, readonly string[]>> = {
  en: [
    'but',
    'however',
    'although',
    'though',
    'whereas',
    'while',
    'whilst',
    'yet',
    'nevertheless',
    'nonetheless',
    'despite',
    'because',
    'therefore',
    'thus',
    'so that',
    'which',
    'who',
    'apart from',
    'except',
    'unless',
  ],
  zh: ['但', '但是', '然而', '而是', '却', '虽然', '尽管', '因此', '从而', '以便', '而且', '并且'],
}
