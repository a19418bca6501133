// Which language a stretch of CJK script is: Chinese, Japanese or Korean. Kana and hangul tell; without kana,
// characters that only Japan writes, and simplified beside traditional forms, which no Chinese text mixes.
import type { LanguageSpan } from '../../text/language.js'
import {
  isJapanOnly,
  isSharedWithJapan,
  isSimplifiedOnly,
  isTraditionalOnly,
  Script,
  scriptOf,
} from '../../text/script.js'
import { unitAt } from '../../text/unit-at.js'

type CjkLanguage = 'zh' | 'ja' | 'ko'

/** Share of kana from which CJK letters are Japanese, and below which a stretch is Chinese that quotes it. */
const KANA_SHARE = 0.12
const QUOTED_KANA_SHARE = 0.03

/** Han characters up to which a stretch without kana may be Japanese: a name, a heading. */
const LONGEST_FRAGMENT = 24

/** Splits `start` to `end` (UTF-16 offsets) into spans of one CJK language each: as a rule one. */
export function resolveCjk(text: string, start: number, end: number): LanguageSpan[] {
  const count = countLetters(text, start, end)
  const share = count.kana / Math.max(1, count.kana + count.han)
  if (share <= QUOTED_KANA_SHARE || share >= KANA_SHARE)
    return [{ start, end, language: decide(count), variant: undefined }]
  // Between the two, each sentence for itself.
  const spans: LanguageSpan[] = []
  let from = start
  for (let i = start; i < end; i++) {
    const unit = unitAt(text, i)
    if (unit !== 0x3002 && i + 1 < end) continue
    const language = decide(countLetters(text, from, i + 1))
    const last = spans[spans.length - 1]
    if (last !== undefined && last.language === language) spans[spans.length - 1] = { ...last, end: i + 1 }
    else spans.push({ start: from, end: i + 1, language, variant: undefined })
    from = i + 1
  }
  return spans
}

interface LetterCount {
  han: number
  kana: number
  hangul: number
  japanese: number
  simplified: number
  traditional: number
  /** Of the simplified ones, those that Japan writes too. */
  shared: number
}

function countLetters(text: string, start: number, end: number): LetterCount {
  const count: LetterCount = {
    han: 0,
    kana: 0,
    hangul: 0,
    japanese: 0,
    simplified: 0,
    traditional: 0,
    shared: 0,
  }
  for (let i = start; i < end; i++) {
    const unit = unitAt(text, i)
    const script = scriptOf(unit)
    if (script === Script.Han) {
      count.han++
      if (isSimplifiedOnly(unit)) {
        count.simplified++
        if (isSharedWithJapan(unit)) count.shared++
      } else if (isTraditionalOnly(unit)) count.traditional++
      else if (isJapanOnly(unit)) count.japanese++
    } else if (script === Script.Hiragana || script === Script.Katakana) count.kana++
    else if (script === Script.Hangul) count.hangul++
  }
  return count
}

function decide(count: LetterCount): CjkLanguage {
  if (count.hangul > (count.han + count.kana) * 0.5) return 'ko'
  if (count.kana >= (count.kana + count.han) * KANA_SHARE && count.kana > 0) return 'ja'
  if (count.kana > 0) return 'zh'
  const marks = count.simplified + count.traditional
  // Old forms that Japan simplified its own way still stand in traditional print; among many, one is no evidence.
  if (count.japanese > 0 && count.japanese * 4 >= marks && count.japanese * 12 >= count.han) return 'ja'
  const isMixture = count.traditional > 0 && count.shared > 0 && count.shared === count.simplified
  return isMixture && count.han <= LONGEST_FRAGMENT ? 'ja' : 'zh'
}
