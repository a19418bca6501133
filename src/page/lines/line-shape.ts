import { FUNCTION_WORDS, STUDY_WORDS_HAN, STUDY_WORDS_LATIN } from '../data/sentence-words.js'
import { askOnce } from './line-questions.js'
import type { LineScript, LineText } from './line-text.js'

const TERMINAL = /[.!?。！？；;]["'”’)）\]]*(?:\s|$)|[。！？]/
const WORDS = /[\p{L}][\p{L}\p{M}'’-]*/gu

/** Whether a line is running text: sentences by length, punctuation and function words. `least` is the weight it needs. */
export function isProse(line: LineText, least = 100): boolean {
  return line.weight >= least && holdsSentences(line)
}

const holdsSentences = askOnce(({ text, script }) => isRunning(text, script))

/** Whether a text in a script has the punctuation and the function words of sentences. */
export function isRunning(text: string, script: LineScript): boolean {
  if (!TERMINAL.test(text)) return false
  if (script === 'han' || script === 'kana') return hanSentenceShare(text)
  if (script === 'cyrillic') return (text.match(/\s/g)?.length ?? 0) >= 7
  return functionWordShare(text.slice(0, 300)) >= 0.1
}

/** Whether a line ends like a sentence and is long enough for one: what stands between running text may be short. */
export const isSentence = askOnce(
  ({ text, weight, han }) =>
    weight >= 30 && /[.。!！?？)）]["'”’]?$/.test(text) && (han > 8 || (text.match(/\s/g)?.length ?? 0) >= 4),
)

/** Chinese running text has a comma or a stop every so often and few spaces between words. */
function hanSentenceShare(text: string): boolean {
  const sample = text.slice(0, 400)
  const gaps = sample.match(/(?<=[\u3040-\u9fff])\s+(?=[\u3040-\u9fff])/g)?.length ?? 0
  return gaps * 12 < sample.length
}

/** Share of function words among a text's words, 0 to 1. */
export function functionWordShare(text: string): number {
  let words = 0
  let found = 0
  for (const match of text.matchAll(WORDS)) {
    words++
    if (FUNCTION_WORDS.has(match[0].toLowerCase())) found++
  }
  return words === 0 ? 0 : found / words
}

/** Counters behind a title: `被引量：3` (VIP). */
export const TITLE_COUNTER =
  /\s*(?:被引(?:量|频次|次数)?|下载(?:量|次数)?|阅读(?:量)?|Cited by)\s*[:：]?\s*\d+\s*$/

/** How like a title a line is, by its own looks: 0 not at all, 1 possible, more is better. */
export const rateTitle = askOnce((line): number => {
  const { folded } = line
  const text = line.text.replace(TITLE_COUNTER, '')
  if (/https?:|www\.|@|[{}]|\bdoi\b|^[^\p{L}]*$/iu.test(text)) return 0
  if (/ [>›»] |\s\|\s.*\s\|\s|\s\/\s.*\s\/\s/.test(text)) return 0
  // A list of terms is no title, however it looks.
  if (/^[^;；]{2,40}(?:[;；][^;；]{2,40}){2,}$/.test(text)) return 0
  if (line.script === 'han' || line.script === 'kana' || line.script === 'hangul') {
    const letters = line.weight / 2.5
    if (letters < 6 || text.length > 140) return 0
    if (/[:：]\s*\d|\d{4}\s*年.*期/.test(text)) return 0
    if ((text.match(/[。；]/g)?.length ?? 0) > 1) return 0
    const gaps = text.match(/(?<=[\u3040-\u9fff])\s+(?=[\u3040-\u9fff])/g)?.length ?? 0
    if (gaps > 2 && gaps * 8 > text.length) return 0
    const telling = STUDY_WORDS_HAN.some((word) => text.includes(word)) ? 1.5 : 0
    return 1 + (letters >= 10 ? 1 : 0) + telling
  }
  if (text.length > 400 || line.weight < 12) return 0
  const words = folded.split(' ')
  if (words.length < 3 || words.length > 50) return 0
  if (!/^["'“‘«¿¡([]?(?:[\p{Lu}\p{N}\u4e00-\u9fff]|\p{Ll}\p{Lu})/u.test(text)) return 0
  if (line.digits * 4 > line.weight) return 0
  if ((text.match(/[.!?] [\p{Lu}]/gu)?.length ?? 0) > 2) return 0
  let score = words.length >= 10 ? 2.5 : words.length >= 6 ? 2 : words.length >= 5 ? 1 : 0.5
  if (/[:?]/.test(text)) score += 0.5
  if (words.some((word) => STUDY_WORDS_LATIN.has(word.replace(/[^\p{L}-]/gu, '')))) score += 1
  return score
})
