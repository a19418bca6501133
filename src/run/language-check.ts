import type { Coding } from '../coding/coding.js'
import type { Alignment } from '../study/study.js'
import type { CodedLanguage } from '../text/language.js'

/** A theme that was coded in one language of an aligned pair and not in the other. */
export interface OneSidedCoding {
  readonly codebook: string
  readonly themeId: string
  readonly language: CodedLanguage
  readonly missingIn: CodedLanguage
  readonly line: number
}

/** What comparing needs to know of a coding. */
export interface PlacedCoding extends Pick<Coding, 'codebook' | 'themeId' | 'unitId' | 'segmentId' | 'line'> {
  readonly status: string
}

/** How often a theme was coded in aligned sentences: in one language only, or in both. */
export interface PairedCount {
  en: number
  zh: number
  both: number
}

/** What comparing the two languages of a study shows: a check on its translation and on the codebook. */
export interface LanguageCheck {
  readonly oneSided: readonly OneSidedCoding[]
  /** By `codebook NUL theme`. */
  readonly counts: ReadonlyMap<string, PairedCount>
}

/** Compares the codings of aligned sentences, unit by unit. */
export function compareLanguages(
  alignments: readonly Alignment[],
  segments: readonly { readonly segmentId: string; readonly language: string }[],
  codings: readonly PlacedCoding[],
): LanguageCheck {
  const counts = new Map<string, PairedCount>()
  const oneSided: OneSidedCoding[] = []
  if (codings.length === 0) return { oneSided, counts }
  const paired = new Set(alignments.filter((a) => a.en.length > 0 && a.zh.length > 0).map((a) => a.unitId))
  const languages = new Map(segments.map((segment) => [segment.segmentId, segment.language]))
  const byUnitTheme = new Map<string, Partial<Record<CodedLanguage, PlacedCoding>>>()
  for (const coding of codings) {
    if (!paired.has(coding.unitId) || coding.status === 'rejected') continue
    const language = languages.get(coding.segmentId)
    if (language !== 'en' && language !== 'zh') continue
    const key = `${coding.unitId}\0${coding.codebook}\0${coding.themeId}`
    const sides = byUnitTheme.get(key) ?? {}
    sides[language] ??= coding
    byUnitTheme.set(key, sides)
  }
  for (const sides of byUnitTheme.values()) {
    const coding = (sides.en ?? sides.zh)!
    const key = `${coding.codebook}\0${coding.themeId}`
    const count = counts.get(key) ?? { en: 0, zh: 0, both: 0 }
    counts.set(key, count)
    if (sides.en && sides.zh) count.both++
    else {
      const language = sides.en ? 'en' : 'zh'
      count[language]++
      oneSided.push({
        codebook: coding.codebook,
        themeId: coding.themeId,
        language,
        missingIn: sides.en ? 'zh' : 'en',
        line: coding.line,
      })
    }
  }
  return { oneSided, counts }
}
