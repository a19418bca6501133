// Which language stands where: text into spans of one language each, and a line's language as the tables name it.
import type { Language, LanguageSpan, TableLanguage } from '../../text/language.js'
import { isJapanOnly, isSimplifiedOnly, isTraditionalOnly, Script, scriptOf } from '../../text/script.js'
import { unitAt } from '../../text/unit-at.js'
import { resolveCjk } from './cjk.js'
import { countJunk } from './junk.js'
import { isEnglish } from './latin.js'
import { splitByScript } from './mixed.js'

type Variant = 'zh-Hans' | 'zh-Hant'

/**
 * Separates the languages of a text, line by line. The spans cover the text without gaps, in order, UTF-16 offsets;
 * neighbours differ in language. Foreign names, abbreviations and short quotations stay in the sentence around them.
 * `none` is a line without letters, `junk` text read in a wrong encoding; blank lines go with the line before them.
 */
export function separateLanguages(text: string): LanguageSpan[] {
  const spans: LanguageSpan[] = []
  let start = 0
  while (start < text.length) {
    const feed = text.indexOf('\n', start)
    const end = feed === -1 ? text.length : feed + 1
    separateLine(text, start, end, spans)
    start = end
  }
  return spans
}

function addSpan(
  spans: LanguageSpan[],
  start: number,
  end: number,
  language: Language,
  variant?: Variant,
): void {
  const last = spans[spans.length - 1]
  if (last !== undefined && last.language === language) {
    // A span of both forms, or of one and of characters common to both, takes the form that is seen.
    spans[spans.length - 1] = { start: last.start, end, language, variant: last.variant ?? variant }
  } else spans.push({ start, end, language, variant })
}

/** What a line of Latin letters and usual punctuation alone does not hold. */
const UNUSUAL = /[^\t\n\r\x20-\x7e\u2010-\u2027]/
const ASCII_LETTER = /[a-z]/i

function separateLine(text: string, start: number, end: number, spans: LanguageSpan[]): void {
  // Most lines are such, and patterns go over them several times faster than the loop below.
  const line = end - start === text.length ? text : text.slice(start, end)
  if (!UNUSUAL.test(line) && ASCII_LETTER.test(line))
    addSpan(spans, start, end, languageOfLatin(text, start, end))
  else separateMixed(text, start, end, spans)
}

function separateMixed(text: string, start: number, end: number, spans: LanguageSpan[]): void {
  let latin = 0
  let cjk = 0
  let foreign = 0
  let suspicious = 0
  let visible = 0
  for (let i = start; i < end; i++) {
    const unit = unitAt(text, i)
    if (unit < 0x80) {
      const lower = unit | 0x20
      if (lower >= 0x61 && lower <= 0x7a) latin++
      else if (unit > 0x20) visible++
      continue
    }
    if (unit <= 0xff || unit === 0xfffd) suspicious++
    const script = scriptOf(unit)
    if (script === Script.Latin) latin++
    else if (script >= Script.Hiragana && script <= Script.Han) cjk++
    else if (script === Script.Cyrillic || script === Script.OtherLetter || script === Script.Greek) foreign++
    else if (script > Script.Digit || script === Script.Digit) visible++
  }
  const letters = latin + cjk + foreign
  if (letters === 0 && suspicious === 0) {
    if (visible === 0 && spans.length > 0) addSpan(spans, start, end, spans[spans.length - 1]!.language)
    else addSpan(spans, start, end, 'none')
    return
  }
  if (suspicious > 0 || cjk > 0) {
    const count = countJunk(text, start, end)
    if (count.junk * 3 > count.letters) {
      addSpan(spans, start, end, 'junk')
      return
    }
  }
  if (letters === 0) addSpan(spans, start, end, 'none')
  else if (cjk === 0)
    addSpan(spans, start, end, foreign > latin ? 'other' : languageOfLatin(text, start, end))
  else if (latin + foreign === 0) addCjk(text, start, end, spans)
  else {
    for (const stretch of splitByScript(text, start, end)) {
      if (stretch.isCjk) addCjk(text, stretch.start, stretch.end, spans)
      else addSpan(spans, stretch.start, stretch.end, languageOfLatin(text, stretch.start, stretch.end))
    }
  }
}

function languageOfLatin(text: string, start: number, end: number): Language {
  return isEnglish(text, start, end) ? 'en' : 'other'
}

function addCjk(text: string, start: number, end: number, spans: LanguageSpan[]): void {
  for (const span of resolveCjk(text, start, end)) {
    if (span.language === 'zh')
      addSpan(spans, span.start, span.end, 'zh', variantOf(text, span.start, span.end))
    else addSpan(spans, span.start, span.end, span.language)
  }
}

/** Simplified or traditional, by the characters that only one of them has; undefined where neither prevails. */
function variantOf(text: string, start: number, end: number): Variant | undefined {
  let simplified = 0
  let traditional = 0
  for (let i = start; i < end; i++) {
    const unit = unitAt(text, i)
    if (unit < 0x4e00) continue
    if (isSimplifiedOnly(unit)) simplified++
    else if (isTraditionalOnly(unit) || isJapanOnly(unit)) traditional++
  }
  if (simplified === traditional) return undefined
  return simplified > traditional ? 'zh-Hans' : 'zh-Hant'
}

/** Letters a stretch needs to count in a line of several languages: Han characters, and Latin letters. */
const STRETCH_HAN = 4
const STRETCH_LATIN = 12

/**
 * The language of one line as blocks.csv names it. `mixed` is a line with real stretches of more than one language;
 * `none` has no words: numbers, symbols, an address (URL, e-mail), text read in a wrong encoding.
 */
export function languageOfLine(line: string): TableLanguage {
  if (isAddress(line)) return 'none'
  const spans = separateLanguages(line)
  if (spans.length === 1) return nameLanguage(spans[0]!.language)
  let english = 0
  let chinese = 0
  let other = 0
  for (const span of spans) {
    if (span.language === 'none' || span.language === 'junk') continue
    let letters = 0
    for (let i = span.start; i < span.end; i++) if (scriptOf(unitAt(line, i)) >= Script.Latin) letters++
    if (span.language === 'en') english += letters
    else if (span.language === 'zh') chinese += letters
    else other += letters
  }
  if (english + chinese + other === 0) return 'none'
  const sizes = [english / STRETCH_LATIN, chinese / STRETCH_HAN, other / STRETCH_LATIN] as const
  let long = 0
  for (const size of sizes) if (size >= 1) long++
  if (long > 1) return 'mixed'
  const most = Math.max(...sizes)
  return sizes[0] === most ? 'en' : sizes[1] === most ? 'zh' : 'other'
}

/** The name of the one language of a line. */
function nameLanguage(language: Language): TableLanguage {
  if (language === 'junk') return 'none'
  return language === 'en' || language === 'zh' || language === 'none' ? language : 'other'
}

function isAddress(line: string): boolean {
  const text = line.trim()
  if (/\s/.test(text)) return false
  return /^(?:https?:\/\/|www\.)\S+$/i.test(text) || /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(text)
}
