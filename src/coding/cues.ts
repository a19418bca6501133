import type { CodedLanguage } from '../text/language.js'
import type { CompiledPattern } from './compile.js'
import { buildFinder, findPatterns, type PatternFinder } from './find-patterns.js'
import { parsePattern } from './pattern.js'
import type { Occurrence, Sentence } from './sentence.js'

/** Finds the words of a list in a sentence, in the order of places; of words at one place the longest alone. */
export type CueFinder = (sentence: Sentence) => Occurrence[]

/** A finder for a data list of patterns. */
export function buildCueFinder(cues: Readonly<Record<CodedLanguage, readonly string[]>>): CueFinder {
  const finders = new Map<CodedLanguage, PatternFinder>()
  const finderOf = (language: CodedLanguage): PatternFinder => {
    let finder = finders.get(language)
    if (finder === undefined) {
      const patterns = cues[language].map(
        (source, id): CompiledPattern => ({
          id,
          language,
          source,
          parsed: parsePattern(source, language),
          lists: [],
        }),
      )
      finder = buildFinder(patterns, language)
      finders.set(language, finder)
    }
    return finder
  }
  return (sentence) => {
    const copy: Sentence = { ...sentence, occurrences: new Map() }
    findPatterns(finderOf(sentence.segment.language as CodedLanguage), copy)
    return [...copy.occurrences.values()].flat().sort((a, b) => a.start - b.start || b.end - a.end)
  }
}
