import { characterClass } from '../../text/character-class.js'
import { simplifyHan } from '../../text/simplify.js'
import { FUNCTION_WORDS, STUDY_WORDS_HAN, STUDY_WORDS_LATIN } from '../data/sentence-words.js'
import { askOnce } from './line-questions.js'
import type { LineScript, LineText } from './line-text.js'
import { WordTable } from './word-table.js'

const TERMINAL = /[.!?。！？；;]["'”’)）\]]*(?:\s|$)|[。！？．]/

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
    weight >= 30 &&
    /[.。．!！?？)）]["'”’]?$/.test(text) &&
    (han > 8 || (text.match(/\s/g)?.length ?? 0) >= 4),
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
  for (let i = 0; i < text.length; i++) {
    if (!isLetter(text, i)) continue
    const start = i
    do i++
    while (i < text.length && isInWord(text, i))
    words++
    if (i - start <= FUNCTION_TABLE.longest && FUNCTION_TABLE.has(text, start, i)) found++
  }
  return words === 0 ? 0 : found / words
}

const FUNCTION_TABLE = new WordTable(FUNCTION_WORDS)
const isLetter = characterClass(/\p{L}/u)
const isInWord = characterClass(/[\p{L}\p{M}'’-]/u)

/** Counters behind a title: `被引量：3` (VIP). */
const TITLE_COUNTER = /\s*(?:被引(?:量|频次|次数)?|下载(?:量|次数)?|阅读(?:量)?|Cited by)\s*[:：]?\s*\d+\s*$/

/** With the space before it. UTF-16 units. */
const LONGEST_COUNTER = 40

/** A title without the counter behind it. */
export function cutCounter(title: string): string {
  const from = Math.max(0, title.length - LONGEST_COUNTER)
  const at = simplifyHan(title.slice(from)).search(TITLE_COUNTER)
  return at < 0 ? title : title.slice(0, from + at)
}

/** Whether a Chinese text lists four short terms or more: of a title (`知识、态度、行为、影响因素分析`) the last says what of them is studied. */
function listsTerms(text: string): boolean {
  const last = TERMS.exec(text)?.[1]
  return last !== undefined && !/[的の与和及对]/.test(last) && !(last.length > 4 && endsLikeTitle(last))
}

const TERMS = /^[^,，、：:]{2,12}(?:[,，、][^,，、：:]{2,12}){2,}[,，、]([^,，、：:]{2,12})[,，、]?$/

const endsLikeTitle = (text: string) => STUDY_WORDS.some((word) => text.endsWith(word))

const STUDY_WORDS = STUDY_WORDS_HAN.map(simplifyHan)

/** How like a title a line is, by its own looks: 0 not at all, 1 possible, more is better. */
export const rateTitle = askOnce((line): number => {
  const isWide = line.script === 'han' || line.script === 'kana' || line.script === 'hangul'
  // What costs least is asked first.
  const letters = line.weight / 2.5
  const words = isWide ? 0 : countSpaces(line.folded, MOST_TITLE_WORDS) + 1
  if (isWide ? letters < 6 : line.weight < 12 || words < 3 || words > MOST_TITLE_WORDS) return 0
  if (!isWide && line.digits * 4 > line.weight) return 0
  const text = line.digits > 0 ? cutCounter(line.text) : line.text
  if (text.length > (isWide ? 140 : 400)) return 0
  if (/https?:|www\.|@|[{}]|\bdoi\b|^[^\p{L}]*$/iu.test(text)) return 0
  if (/^《[^《》]*》$| [>›»] |[▼▾►▸].*[▼▾►▸]|\s\|\s.*\s\|\s|\s\/\s.*\s\/\s/.test(text)) return 0
  // A list of terms is no title, however it looks.
  if (/^[^;；]{2,40}(?:[;；][^;；]{2,40}){2,}$/.test(text)) return 0
  if (isWide) {
    if (/[:：]\s*\d|\d{4}\s*年.*期/.test(text)) return 0
    const simplified = simplifyHan(text)
    if (listsTerms(simplified)) return 0
    if ((text.match(/[。；]/g)?.length ?? 0) > 1) return 0
    const gaps = text.match(/(?<=[\u3040-\u9fff])\s+(?=[\u3040-\u9fff])/g)?.length ?? 0
    if (gaps > 2 && gaps * 12 > text.length) return 0
    const telling = STUDY_WORDS.some((word) => simplified.includes(word)) ? 1.5 : 0
    return 1 + (letters >= 10 ? 1 : 0) + telling
  }
  if (!/^["'“‘„«¿¡([]?(?:[\p{Lu}\p{N}\u4e00-\u9fff]|\p{Ll}\p{Lu})/u.test(text)) return 0
  if ((text.match(/[.!?] [\p{Lu}]/gu)?.length ?? 0) > 2) return 0
  let score = words >= 10 ? 2.5 : words >= 6 ? 2 : words >= 5 ? 1 : 0.5
  if (/[:?]/.test(text)) score += 0.5
  if (line.folded.split(' ').some(isStudyWord)) score += 1
  return score
})

function isStudyWord(word: string): boolean {
  if (STUDY_WORDS_LATIN.has(word)) return true
  return !/^[a-z-]*$/.test(word) && STUDY_WORDS_LATIN.has(word.replace(/[^\p{L}-]/gu, ''))
}

const MOST_TITLE_WORDS = 50

/** How many spaces a folded text has; counting stops where there are more than `most`. */
function countSpaces(folded: string, most: number): number {
  let spaces = 0
  for (let at = folded.indexOf(' '); at >= 0 && spaces <= most; at = folded.indexOf(' ', at + 1)) spaces++
  return spaces
}
