// Words at which clauses begin. Punctuation is in clauses.ts.
// Sources: English: NegEx termination terms (Chapman et al. 2001) and the contrastive and subordinating conjunctions
// of Quirk et al., A Comprehensive Grammar of the English Language (1985), ch. 14. Chinese: 吕叔湘《现代汉语八百词》
// (1999), entries of the conjunctions and prepositions.
import type { CodedLanguage } from '../../text/language.js'

/** Conjunctions that set a new statement against the one before: nothing reaches over them. */
export const CONTRAST_WORDS: Readonly<Record<CodedLanguage, readonly string[]>> = {
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
  ],
  zh: ['但', '但是', '然而', '而是', '而', '却', '虽然', '尽管', '反之', '相反'],
}

/** Compounds that hold a contrast word and are none. */
export const NO_CONTRAST_WORDS: Readonly<Record<CodedLanguage, readonly string[]>> = {
  en: [
    'for a while',
    'worth while',
    'as yet',
    'not yet',
    'has yet',
    'have yet',
    'is yet',
    'are yet',
    'all but',
    'even though',
    'as though',
  ],
  zh: [
    '而且',
    '从而',
    '进而',
    '因而',
    '然而言',
    '不但',
    '反而',
    '而言',
    '而后',
    '继而',
    '时而',
    '故而',
    '幸而',
    '总而',
    '而来',
    '但凡',
    '却步',
  ],
}

/** Words that open a subordinate clause: a negation before them does not reach into it. */
export const SUBORDINATE_WORDS: Readonly<Record<CodedLanguage, readonly string[]>> = {
  en: [
    'because',
    'therefore',
    'thus',
    'so that',
    'which',
    'who',
    'whom',
    'whose',
    'despite',
    'apart from',
    'except',
    'unless',
    'if',
    'when',
    'where',
    'since',
    'due to',
  ],
  zh: ['因此', '从而', '以便', '而且', '并且', '以及', '因为', '由于', '即使'],
}

/** Words that begin an introduction: the comma after it does not part it from the statement. */
export const INTRODUCTORY_WORDS: Readonly<Record<CodedLanguage, readonly string[]>> = {
  en: [],
  zh: [
    '由于',
    '对于',
    '在',
    '当',
    '随着',
    '如',
    '若',
    '通过',
    '根据',
    '基于',
    '因',
    '鉴于',
    '然而',
    '此外',
    '同时',
    '关于',
    '除',
  ],
}
