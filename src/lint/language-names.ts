import type { CodedLanguage } from '../text/language.js'

/** How messages name the coded languages. */
export const LANGUAGE_NAMES: Readonly<Record<CodedLanguage, string>> = { en: 'English', zh: 'Chinese' }
