import type { RecordValue } from '../study.js'
import { type Evidence, type PlacedPart, partsOf, valueAt } from './evidence.js'

/** Separators of keywords, the surest first; the first that a line has parts it. */
const SEPARATORS: readonly RegExp[] = [
  /[;；]/g,
  /\s?[|•·]\s?/g,
  /[,，、]/g,
  /\s[–—-]\s/g,
  /\s{2,}|\t/g,
  /\s\/\s/g,
]
/** Chinese keywords may have single spaces between them, or none at all. */
const HAN_SPACE = /(?<=[\u4e00-\u9fff)）])\s+(?=[\u4e00-\u9fffA-Z])/g

/** Keywords of the text, one value each, under the column of their language; other languages have none. */
export function readKeywords(evidence: Evidence): RecordValue[] {
  const values: RecordValue[] = []
  const seen = new Set<string>()
  const places = partsOf(evidence, 'keywords')
  for (const place of places) {
    const own =
      place.part.language === 'zh' ? 'keywords_zh' : place.part.language === 'en' ? 'keywords_en' : undefined
    if (!own) continue
    const spans = isOneOfMany(place, places)
      ? [trimSpan(place.text, 0, place.text.length)]
      : splitKeywords(place.text)
    const texts = spans.map(([start, end]) => place.text.slice(start, end))
    const english = own === 'keywords_zh' ? startOfEnglish(texts) : texts.length
    for (const [i, [start, end]] of spans.entries()) {
      const value = texts[i]!
      const column = i < english ? own : 'keywords_en'
      const key = column + value.toLowerCase()
      if (seen.has(key)) continue
      seen.add(key)
      values.push(valueAt(column, value, place, start, end))
    }
  }
  return values
}

/** Whether a line is one term of several that stand one a line: a comma in it is its own (`肺疾病，慢性阻塞性`). */
function isOneOfMany(place: PlacedPart, places: readonly PlacedPart[]): boolean {
  if (countOf(place.text, COMMAS) !== 1) return false
  const beside = places.filter(
    ({ part, block }) =>
      part.language === place.part.language &&
      block.line > place.block.line &&
      block.line <= place.block.line + 6,
  )
  return (
    beside.length > 1 && beside.every(({ text }) => SEPARATORS.every((pattern) => text.search(pattern) <= 0))
  )
}

const COMMAS = /[,，、]/g

/** Where the English terms begin behind the Chinese ones of a list in both languages (華藝); abbreviations are Chinese terms too. */
function startOfEnglish(terms: readonly string[]): number {
  const han = terms.findLastIndex((term) => /[\u4e00-\u9fff]/.test(term))
  const latin = terms.slice(han + 1)
  const isEnglish = latin.length > 1 && latin.length * 2 > han && latin.every((term) => /[a-z]{4}/.test(term))
  return han >= 0 && isEnglish ? han + 1 : terms.length
}

/** The thesaurus that keywords come from, as SciELO's journals print it: `(fuente: DeCS BIREME)`. */
const THESAURUS = /\s*[(（](?:source|fuente|fonte|来源)\s?[:：][^()（）]*[)）][.。]?\s*$/i

/** How often the site has a keyword (JMIR). */
const COUNT = /\s\(\d{2,6}\)$/

const countOf = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

function splitKeywords(printed: string): [number, number][] {
  const text = printed.replace(THESAURUS, '')
  const marked = SEPARATORS.find((pattern) => text.search(pattern) > 0)
  // `2型糖尿病，妊娠 社区护理 质性研究`: a comma within a term of a list that spaces part.
  const spaced =
    /[\u4e00-\u9fff]/.test(text) &&
    (marked === undefined || countOf(text, HAN_SPACE) > 2 * countOf(text, marked))
  const separator = spaced ? HAN_SPACE : marked
  const spans: [number, number][] = []
  const push = (from: number, to: number) => {
    const [start, end] = trimSpan(text, from, to)
    if (start < end) spans.push([start, end])
  }
  let from = 0
  for (const match of separator ? text.matchAll(separator) : []) {
    push(from, match.index)
    from = match.index + match[0].length
  }
  push(from, text.length)
  return spans
}

/** A stretch without blanks, marks of lists and full stops around it, nor how often the site has it. */
function trimSpan(text: string, from: number, to: number): [number, number] {
  let start = from
  let end = to
  while (start < end && /[\s.,;:：；，*#•·[\]【】]/.test(text[start]!)) start++
  end -= COUNT.exec(text.slice(start, end))?.[0].length ?? 0
  while (end > start && /[\s.。,;；，*/[\]【】]/.test(text[end - 1]!)) end--
  return [start, end]
}
