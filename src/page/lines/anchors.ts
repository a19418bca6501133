import type { Language } from '../../text/language.js'
import { simplifyHan } from '../../text/simplify.js'
import { ABSTRACT_HEADS, BODY_HEADS, KEYWORD_HEADS, OTHER_WORKS, STOP_HEADS } from '../data/heads.js'
import { closeHanGaps } from './fold-line.js'
import { CLOSING, indexStarts, mayStart, OPENING } from './line-openings.js'
import { askOnce } from './line-questions.js'
import type { LineText } from './line-text.js'
import type { PageLine } from './page-line.js'
import { simplifiedOf } from './simplified-line.js'

/**
 * A head found at a line's start: what it opens, in which language, and where (UTF-16 offsets in the page text).
 * `rest` is where the content behind it starts, `to` of the line where the head stands alone.
 */
export interface Head {
  readonly start: number
  readonly end: number
  readonly rest: number
  readonly language: Language
}

const ABSTRACT_LANGUAGE = indexHeads(ABSTRACT_HEADS)
const KEYWORD_LANGUAGE = indexHeads(KEYWORD_HEADS)
const STOP_REASON = new Map<string, string>()
for (const [reason, heads] of Object.entries(STOP_HEADS)) {
  for (const head of heads.map(simplifyHan)) if (!STOP_REASON.has(head)) STOP_REASON.set(head, reason)
}
const BODY = new Set(BODY_HEADS.map(simplifyHan))

function indexHeads(table: Readonly<Record<string, { language: Language; heads: readonly string[] }>>) {
  const index = new Map<string, Language>()
  for (const { language, heads } of Object.values(table)) {
    for (const head of heads) index.set(simplifyHan(head), language)
  }
  return index
}

const ABSTRACT_STARTS = indexStarts(ABSTRACT_LANGUAGE.keys(), ['vi', 'pd', 'do', 'hi', 'sh', 'go', 'i '])
const KEYWORD_STARTS = indexStarts(KEYWORD_LANGUAGE.keys())

const VIEW_BEFORE = /^(?:view pdf|pdf|download pdf|view abstract|hide abstract|show abstract|go to|view)\s*/i
/** How many characters of a line `mayOpenHead` asks for. */
export const HEAD_START = 4
const HEAD_STARTS = new Set(
  [...ABSTRACT_LANGUAGE.keys(), ...KEYWORD_LANGUAGE.keys(), 'view', 'download', 'hide', 'show', 'go to'].map(
    (head) => head.slice(0, HEAD_START),
  ),
)

/**
 * Whether a line may begin with the head of an abstract or of keywords, by its first characters in lower case. Surely
 * not where they are words; others have to be looked at.
 */
export function mayOpenHead(start: string): boolean {
  if (/^[a-z][a-z ]{2}[a-z]$/.test(start) && !start.includes('  '))
    return HEAD_STARTS.has(start) || start.startsWith('pdf')
  if (/^(?:[a-z\d] ?[a-z\d]|[\u4e00-\u9fff] ?[a-z\d\u4e00-\u9fff])/.test(start))
    return mayStart(simplifyHan(start), ABSTRACT_STARTS) || mayStart(simplifyHan(start), KEYWORD_STARTS)
  return true
}

/**
 * Reads the head of an abstract at a line's start: alone (`Abstract`, `【摘 要】`), with a colon (`摘要：…`), or glued
 * to what follows (`AbstractBackground`, `ABSTRACTLittle is known`, `View PDFAbstract:`).
 */
export function readAbstractHead(line: PageLine): Head | undefined {
  return placeHead(abstractHeadIn(line), line.from)
}

/** Reads the head of keywords at a line's start, alone, with a colon, or glued (`关键词HIV; …`). */
export function readKeywordHead(line: PageLine): Head | undefined {
  return placeHead(keywordHeadIn(line), line.from)
}

// What follows reads heads at their offsets in the line's text.

const abstractHeadIn = askOnce((line) =>
  mayStart(line.key, ABSTRACT_STARTS) ? readHead(line, ABSTRACT_LANGUAGE, GLUED_ABSTRACT) : undefined,
)

const keywordHeadIn = askOnce((line) =>
  mayStart(line.key, KEYWORD_STARTS) && !listsIndexTerms(line.text)
    ? readHead(line, KEYWORD_LANGUAGE, GLUED_KEYWORDS)
    : undefined,
)

/** ERIC's descriptors are the index's own, SciELO's (`Descriptors: prenatal care; midwifery`) the authors'. */
function listsIndexTerms(text: string): boolean {
  return /^descriptors\W*\w/i.test(text) && !text.includes(';')
}

function placeHead(head: Head | undefined, from: number): Head | undefined {
  if (head === undefined || from === 0) return head
  return { start: from + head.start, end: from + head.end, rest: from + head.rest, language: head.language }
}

const GLUED_ABSTRACT =
  /^(?:(?:ABSTRACT|SUMMARY)(?=[A-Z][a-z])|Abstract(?=[A-Z][A-Za-z])|RESUMO(?=[A-ZÀ-Ý][a-zà-ÿ])|RESUMEN(?=[A-ZÀ-Ý][a-zà-ÿ])|Resum(?:o|en)(?=[A-ZÀ-Ý])|(?:中文|英文|内容)?摘\s*要(?=\S))/
const GLUED_KEYWORDS =
  /^(?:Key ?words?\s(?=\S)|Key ?words(?=[A-Z\u4e00-\u9fff])|KEY ?WORDS(?:\s(?=\S)|(?=[A-Z][a-z]))|关\s*键\s*[词字](?=\S)|キーワード(?=\S)|Palavras-chave(?=[A-ZÀ-Ý])|Palabras clave(?=[A-ZÀ-Ý])|Mots-clés(?=[A-ZÀ-Ý]))/

/** A label in bold runs into the abstract's text (Semantic Scholar): `Abstract Dropout is costly for …`. */
const RUN_IN_ABSTRACT = /^(?:Abstract|ABSTRACT) (?=[A-Z][a-z]* [a-z])/
const LEAST_RUN_IN = 300

/** CyberLeninka names the article's field and authors behind the head: `Аннотация научной статьи по …`. */
function readLongHead(key: string): Language | undefined {
  return /^(?:i )?(?:аннотация|анотація) (?:научной |наукової )?статт?[ьі]/.test(key) && key.length < 400
    ? 'other'
    : undefined
}

/** `摘要 / Abstract`: the heads of two languages on one line. */
function readBothHeads(key: string, heads: ReadonlyMap<string, Language>): Language | undefined {
  if (key.length > 40) return undefined
  const [first = '', second, more] = key
    .replace(/(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fff])/g, '')
    .split(/ ?[/|·] ?|(?<=[\u4e00-\u9fff]) (?=[a-z])|(?<=[a-z]) (?=[\u4e00-\u9fff])/)
  return second !== undefined && more === undefined && heads.has(second) ? heads.get(first) : undefined
}

function readHead(line: LineText, heads: ReadonlyMap<string, Language>, glued: RegExp): Head | undefined {
  const alone =
    heads.get(line.key) ??
    readBothHeads(line.key, heads) ??
    (heads === ABSTRACT_LANGUAGE ? readLongHead(line.key) : undefined)
  const text = simplifiedOf(line)
  if (alone) return { start: 0, end: text.length, rest: text.length, language: alone }
  let at = OPENING.exec(text)?.[0].length ?? 0
  at += VIEW_BEFORE.exec(text.slice(at, at + 24))?.[0].length ?? 0
  const tail = text.slice(at, at + 48)
  const colon = tail.search(/[:：】\]〕］]|\s[-–—]\s|\s{2,}|\. /)
  if (colon > 0) {
    const key = tail
      .slice(0, colon)
      .toLowerCase()
      .replace(/(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])/g, '')
      .replace(/\s+/g, ' ')
      .trim()
    const language = heads.get(key)
    if (language) {
      const end = at + colon
      const rest = end + (CLOSING.exec(text.slice(end))?.[0].length ?? 0)
      return { start: at, end: rest, rest, language }
    }
  }
  for (const spaced of [/^[\u4e00-\u9fff]{2,5}(?=\s)/, /^(?:[\u4e00-\u9fff]\s?){2,5}(?=\s)/]) {
    const word = spaced.exec(tail)?.[0]
    if (word === undefined) continue
    const language = heads.get(word.replace(/\s/g, ''))
    if (language) {
      const rest = at + word.length + (/^\s*/.exec(tail.slice(word.length))?.[0].length ?? 0)
      return { start: at, end: at + word.trimEnd().length, rest, language }
    }
  }
  const glue =
    glued.exec(tail)?.[0] ?? (text.length >= LEAST_RUN_IN ? RUN_IN_ABSTRACT.exec(tail)?.[0] : undefined)
  if (glue) {
    const key = glue
      .trim()
      .toLowerCase()
      .replace(/(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])/g, '')
    const language = heads.get(key)
    if (language) {
      // A colon may stand behind a head that is spaced out (`摘　　要：`).
      const end = at + glue.length + (/^\s*[:：]\s*/.exec(text.slice(at + glue.length))?.[0].length ?? 0)
      return { start: at, end, rest: end, language }
    }
  }
  return undefined
}

/**
 * The reason of what stands below a head that ends the study's own text (`References`, `相似文献 12`), or behind it on
 * the line (`期刊介绍: …`).
 */
export const readStopHead = askOnce((line): string | undefined => {
  const { key, han } = line
  const whole = STOP_REASON.get(key) ?? (mayCount(key) ? STOP_REASON.get(stripCount(key)) : undefined)
  if (whole) return whole
  if (key.length <= 80 && OTHER_WORKS.test(key)) return 'related_list'
  // `基金 湖北省教育厅…`: a key has no space between Han characters.
  const label = han > 0 ? /^[\u4e00-\u9fff]{2,5}(?=\s)/.exec(simplifiedOf(line))?.[0] : undefined
  const reason = label && STOP_REASON.get(label)
  if (reason === 'back_matter' || reason === 'classification') return reason
  const colon = key.slice(0, 40).search(/[:(]/)
  if (colon > 1) {
    const reason = STOP_REASON.get(closeHanGaps(key.slice(0, colon).trim()))
    // CORE's topics are a list on the line, not a head of one.
    if (reason === 'related_list' && key.startsWith('topics:') && key.length > colon + 12) return undefined
    // `Comments: 12 pages` is a field of the record (arXiv).
    return reason === 'comment' && key.length > colon + 12 ? undefined : reason
  }
  if (han === 0) return undefined
  // VIP: `分 类 号R473.5`.
  const glued = /^(?:[\u4e00-\u9fff] ?){3,5}(?=[a-z\d])/.exec(key)
  if (glued) return STOP_REASON.get(glued[0].replace(/ /g, ''))
  const part = key.search(/ [\u4e00-\u9fff]|[\u4e00-\u9fff] /)
  return part < 0 ? undefined : STOP_REASON.get(key.slice(0, key.indexOf(' ', part)))
})

/** Whether a number may begin or end a key: `12 references`, `references (12)`. */
function mayCount(key: string): boolean {
  return /\d/.test(key.charAt(0)) || /[\d,.+)）\]]/.test(key.charAt(key.length - 1))
}

/** Whether a head opens the article's own text (`1. Introduction`, `引言`). */
export function isBodyHead(line: LineText): boolean {
  if (line.key.length > 60) return false
  return BODY.has(line.key) || BODY.has(stripNumber(line.key)) || /^[1１][.、\s]\s*\S/.test(line.key)
}

function stripCount(key: string): string {
  return key
    .replace(/^\d+ +/, '')
    .replace(/[\s:(（[]*\d[\d,.]*\+?[)）\]]?$/, '')
    .trim()
}

function stripNumber(key: string): string {
  return key.replace(/^(?:\d+(?:\.\d+)*[.)、]?|[ivx]+\.)\s*/, '')
}
