import { FUNCTION_WORDS, STUDY_WORDS_HAN, STUDY_WORDS_LATIN } from '../data/sentence-words.js'
import { type LineText, remember } from './line-text.js'
import { classOf, LETTER, OUTSIDE } from './word-classes.js'

const TERMINAL = /[.!?。！？；;]["'”’)）\]]*(?:\s|$)|[。！？]/

/** Whether a line is running text: sentences by length, punctuation and function words. `least` is the weight it needs. */
export function isProse(line: LineText, least = 100): boolean {
  return line.weight >= least && readsAsProse(line)
}

const readsAsProse = remember((line) => {
  if (!TERMINAL.test(line.text)) return false
  if (line.script === 'han' || line.script === 'kana') return hanSentenceShare(line)
  if (line.script === 'cyrillic') return (line.text.match(/\s/g)?.length ?? 0) >= 7
  return functionWordShare(line.text.slice(0, 300)) >= 0.1
})

/** Whether a line ends like a sentence and is long enough for one: what stands between running text may be short. */
export function isSentence(line: LineText): boolean {
  return (
    line.weight >= 30 &&
    /[.。!！?？)）]["'”’]?$/.test(line.text) &&
    (line.han > 8 || (line.text.match(/\s/g)?.length ?? 0) >= 4)
  )
}

/** Chinese running text has a comma or a stop every so often and few spaces between words. */
function hanSentenceShare(line: LineText): boolean {
  const sample = line.text.slice(0, 400)
  const gaps = sample.match(/(?<=[\u3040-\u9fff])\s+(?=[\u3040-\u9fff])/g)?.length ?? 0
  return gaps * 12 < sample.length
}

const LONGEST_FUNCTION_WORD = Math.max(...[...FUNCTION_WORDS].map((word) => word.length))

/** Share of function words among a text's words, 0 to 1. A word begins with a letter; marks, apostrophes and hyphens go on. */
export function functionWordShare(text: string): number {
  let words = 0
  let found = 0
  for (let i = 0; i < text.length; i++) {
    if (classOf(text, i) !== LETTER) continue
    const from = i
    while (i < text.length && classOf(text, i) !== OUTSIDE) i++
    words++
    if (i - from <= LONGEST_FUNCTION_WORD && FUNCTION_WORDS.has(text.slice(from, i).toLowerCase())) found++
  }
  return words === 0 ? 0 : found / words
}

/** Counters behind a title: `被引量：3` (VIP). */
export const TITLE_COUNTER =
  /\s*(?:被引(?:量|频次|次数)?|下载(?:量|次数)?|阅读(?:量)?|Cited by)\s*[:：]?\s*\d+\s*$/

/** How like a title a line is, by its own looks: 0 not at all, 1 possible, more is better. */
export const rateTitle = remember(rateLooks)

function rateLooks(line: LineText): number {
  const { folded } = line
  const text = endsWithDigit(line.text) ? line.text.replace(TITLE_COUNTER, '') : line.text
  const isWide = line.script === 'han' || line.script === 'kana' || line.script === 'hangul'
  if (!isWide && (text.length > 400 || line.weight < 12 || line.digits * 4 > line.weight)) return 0
  if (/https?:|www\.|@|[{}]|\bdoi\b|^\W*\d+\W*$/i.test(text)) return 0
  if (/ [>›»] |\s\|\s.*\s\|\s/.test(text)) return 0
  // A list of terms is no title, however it looks.
  if (/^[^;；]{2,40}(?:[;；][^;；]{2,40}){2,}$/.test(text)) return 0
  if (isWide) {
    const letters = line.weight / 2.5
    if (letters < 6 || text.length > 140) return 0
    if (/[:：]\s*\d|\d{4}\s*年.*期/.test(text)) return 0
    if ((text.match(/[。；]/g)?.length ?? 0) > 1) return 0
    const gaps = text.match(/(?<=[\u3040-\u9fff])\s+(?=[\u3040-\u9fff])/g)?.length ?? 0
    if (gaps > 2 && gaps * 8 > text.length) return 0
    const telling = STUDY_WORDS_HAN.some((word) => text.includes(word)) ? 1.5 : 0
    return 1 + (letters >= 10 ? 1 : 0) + telling
  }
  const words = folded.split(' ')
  if (words.length < 3 || words.length > 50) return 0
  if (!/^["'“‘«¿¡([]?(?:[\p{Lu}\p{N}\u4e00-\u9fff]|\p{Ll}\p{Lu})/u.test(text)) return 0
  if ((text.match(/[.!?] [\p{Lu}]/gu)?.length ?? 0) > 2) return 0
  let score = words.length >= 10 ? 2.5 : words.length >= 6 ? 2 : words.length >= 5 ? 1 : 0.5
  if (/[:?]/.test(text)) score += 0.5
  if (words.some(isStudyWord)) score += 1
  return score
}

function isStudyWord(word: string): boolean {
  return (
    STUDY_WORDS_LATIN.has(word) ||
    (!/^[a-z-]*$/.test(word) && STUDY_WORDS_LATIN.has(word.replace(/[^\p{L}-]/gu, '')))
  )
}

function endsWithDigit(text: string): boolean {
  const unit = text.charCodeAt(text.length - 1)
  return unit >= 0x30 && unit <= 0x39
}
