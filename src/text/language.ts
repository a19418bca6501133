/**
 * Languages as the engine tells them apart. `other` is a language we do not code; `none` has no letters;
 * `junk` is text that is no language (mojibake, replacement characters).
 */
export type Language = 'en' | 'zh' | 'ja' | 'ko' | 'other' | 'none' | 'junk'

/** The languages that are coded: those a codebook may bring indicators in. */
export type CodedLanguage = 'en' | 'zh'

/** The coded languages, in the order in which tables and reports name them. */
export const CODED_LANGUAGES: readonly CodedLanguage[] = ['en', 'zh']

/** Languages as tables name them: ja and ko are `other`, junk is `none`, a line of several is `mixed`. */
export type TableLanguage = 'en' | 'zh' | 'mixed' | 'other' | 'none'

/** A run of text in one language, UTF-16 offsets. `variant` tells simplified from traditional where the text shows it. */
export interface LanguageSpan {
  readonly start: number
  readonly end: number
  readonly language: Language
  readonly variant?: 'zh-Hans' | 'zh-Hant' | undefined
}

/** Whether codebooks can bring indicators in this language. */
export function isCoded(language: string): language is CodedLanguage {
  return (CODED_LANGUAGES as readonly string[]).includes(language)
}
