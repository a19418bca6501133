// Where sentences begin and end, in English and Chinese and mixtures of both, by rules on the characters around
// each full stop. Offsets are those of the text, white space around sentences belongs to none.
import type { Span } from '../../text/diagnostic.js'
import type { Language } from '../../text/language.js'
import { isDigit, isHan, isKana, isLetter, isSpace, Script, scriptOf } from '../../text/script.js'
import { LETTERED_KINDS, NEVER_LAST, SENTENCE_OPENERS, SOMETIMES_LAST } from '../data/abbreviations.js'
import { RUN_IN_HEADINGS_EN } from '../data/section-labels-en.js'

const NEVER = new Set(NEVER_LAST)
const SOMETIMES = new Set(SOMETIMES_LAST)
const OPENERS = new Set(SENTENCE_OPENERS)
const KINDS = new Set(LETTERED_KINDS)
const RUN_IN = new Set(RUN_IN_HEADINGS_EN)
const LONGEST_RUN_IN = 40

const CLOSING = new Set([...')]}”’」』）】》〉］｝'].map((c) => c.charCodeAt(0)))
const OPENING = new Set([...'([{“‘「『（【《〈［｛'].map((c) => c.charCodeAt(0)))
/** After these a wide stop inside quotes does not end the sentence around them. */
const CONTINUING = new Set([...'，,、；;：:）)的地得と'].map((c) => c.charCodeAt(0)))
const WIDE_STOPS = new Set([...'。！？｡'].map((c) => c.charCodeAt(0)))

const STOP = 0x2e
const EXCLAMATION = 0x21
const QUESTION = 0x3f
const QUOTE = 0x22
const APOSTROPHE = 0x27
const WIDE_FULL_STOP = 0xff0e
const ELLIPSIS = 0x2026
const LINE_FEED = 0x0a

/** How far a bracket's end is looked for, in UTF-16 units: one that is never closed must not swallow the text. */
const BRACKET_REACH = 400

/**
 * Splits a text into sentences: spans in order, UTF-16 offsets, without white space at either end. Closing quotes and
 * brackets stay with their sentence; a semicolon or colon ends none; line feeds always do. Numbers, abbreviations,
 * initials, addresses and stops inside brackets end none.
 */
export function splitSentences(text: string, language: Language): Span[] {
  const spans: Span[] = []
  const isWide = language === 'zh' || language === 'ja'
  let start = skipSpace(text, 0)
  let bracketEnd = -1
  let i = start
  while (i < text.length) {
    const unit = text.charCodeAt(i)
    let next = -1
    if (unit === LINE_FEED) next = i
    else if (unit === 0x28 || unit === 0xff08 || unit === 0x5b) {
      // A bracket that opens the sentence holds sentences of its own.
      if (i > bracketEnd && i > start) bracketEnd = findBracketEnd(text, i, unit)
    } else if (i > bracketEnd) {
      if (WIDE_STOPS.has(unit)) next = endAfterWideStop(text, start, i)
      else if (unit === STOP || unit === WIDE_FULL_STOP) next = endAfterStop(text, start, i, isWide)
      else if (unit === QUESTION || unit === EXCLAMATION) next = endAfterMark(text, start, i)
      else if (unit === ELLIPSIS) next = endAfterEllipsis(text, i)
    }
    if (next === -1) {
      i++
      continue
    }
    addSentence(spans, text, start, next)
    start = skipSpace(text, next)
    bracketEnd = -1
    i = start
  }
  addSentence(spans, text, start, text.length)
  return spans
}

function addSentence(spans: Span[], text: string, start: number, end: number): void {
  let last = end
  while (last > start && isBlank(text.charCodeAt(last - 1))) last--
  if (last > start) spans.push({ start, end: last })
}

function isBlank(unit: number): boolean {
  return isSpace(unit) || unit === 0xfeff || unit === 0x200b
}

function skipSpace(text: string, from: number): number {
  let i = from
  while (i < text.length && isBlank(text.charCodeAt(i))) i++
  return i
}

/** The matching bracket's offset where it comes soon, else -1. */
function findBracketEnd(text: string, open: number, unit: number): number {
  const isSquare = unit === 0x5b
  let depth = 0
  const limit = Math.min(text.length, open + BRACKET_REACH)
  for (let i = open; i < limit; i++) {
    const at = text.charCodeAt(i)
    if (at === LINE_FEED) return -1
    if (isSquare ? at === 0x5b : at === 0x28 || at === 0xff08) depth++
    else if (isSquare ? at === 0x5d : at === 0x29 || at === 0xff09) {
      depth--
      if (depth === 0) return i
    }
  }
  return -1
}

/** Past further stops, closing brackets and quotes after a sentence's last stop. */
function absorbClosing(text: string, start: number, from: number): number {
  let i = from
  while (i < text.length) {
    const unit = text.charCodeAt(i)
    const isStop =
      WIDE_STOPS.has(unit) || unit === EXCLAMATION || unit === QUESTION || unit === STOP || unit === ELLIPSIS
    if (isStop || CLOSING.has(unit)) i++
    else if ((unit === QUOTE || unit === APOSTROPHE) && isClosingQuote(text, start, i, unit)) i++
    else break
  }
  return i
}

/** A straight quote closes where an odd number of them stands before it in the sentence, or nothing follows it. */
function isClosingQuote(text: string, start: number, at: number, quote: number): boolean {
  if (at + 1 >= text.length || isSpace(text.charCodeAt(at + 1))) return true
  let count = 0
  for (let i = start; i < at; i++) if (text.charCodeAt(i) === quote) count++
  return count % 2 === 1
}

function endAfterWideStop(text: string, start: number, at: number): number {
  const end = absorbClosing(text, start, at + 1)
  const hasClosed = end > at + 1
  if (hasClosed && end < text.length && CONTINUING.has(text.charCodeAt(end))) return -1
  return end
}

function endAfterEllipsis(text: string, at: number): number {
  let i = at + 1
  while (i < text.length && text.charCodeAt(i) === ELLIPSIS) i++
  const end = absorbClosing(text, at, i)
  const next = skipSpace(text, end)
  if (next >= text.length) return -1
  const unit = text.charCodeAt(next)
  // Chinese: two make an ellipsis that may end a sentence; English: a capital after white space begins one.
  if (next > end) return isUpper(unit) ? end : -1
  return -1
}

/** `?` and `!`: a sentence's end before white space and no small letter, or beside Han. */
function endAfterMark(text: string, start: number, at: number): number {
  const end = absorbClosing(text, start, at + 1)
  const next = skipSpace(text, end)
  if (next >= text.length) return -1
  const unit = text.charCodeAt(next)
  if (end > at + 1 && CONTINUING.has(unit)) return -1
  if (next === end) return isWideLetter(text.charCodeAt(at - 1)) || isWideLetter(unit) ? end : -1
  return beginsSentence(text, next) ? end : -1
}

function endAfterStop(text: string, start: number, at: number, isWide: boolean): number {
  // `Methods. We asked`: a heading belongs to the sentence after it.
  if (at - start <= LONGEST_RUN_IN && RUN_IN.has(text.slice(start, at).toLowerCase())) return -1
  if (text.charCodeAt(at + 1) === STOP) {
    // `...` ends a sentence only before a capital: judged at its last stop.
    return -1
  }
  const before = at > 0 ? text.charCodeAt(at - 1) : 0
  let end = absorbClosing(text, start, at + 1)
  if (end >= text.length) return -1
  let next = skipSpace(text, end)
  if (next >= text.length) return -1
  const after = text.charCodeAt(next)

  if (next === end) {
    if (isWideLetter(before) || isWideLetter(after)) return endBesideHan(text, start, at, end, before, after)
    if (isWide && (CLOSING.has(before) || before === 0x25 || end > at + 1)) {
      return isLetter(after) || isDigit(after) || OPENING.has(after) ? end : -1
    }
    // A reference number glued to the stop: `in care.1,2 The`.
    const reference = skipReference(text, at, end)
    if (reference === -1) return isGluedSentence(text, at, end) ? end : -1
    end = reference
    next = skipSpace(text, end)
    if (next >= text.length) return -1
  }
  if (isWideLetter(text.charCodeAt(next))) return isAbbreviated(text, start, at, next) ? -1 : end
  if (!beginsSentence(text, next)) return -1
  return isAbbreviated(text, start, at, next) ? -1 : end
}

function isWideLetter(unit: number): boolean {
  return isHan(unit) || isKana(unit)
}

/** A narrow stop with Han on one side: `方法.将`, `P<0.05.结论`, but not `1.对象`, `E.coli` or `vs.对照`. */
function endBesideHan(
  text: string,
  start: number,
  at: number,
  end: number,
  before: number,
  after: number,
): number {
  if (isWideLetter(before) || CLOSING.has(before) || before === 0x25 || before === QUOTE) {
    return CONTINUING.has(after) && after < 0x4e00 ? -1 : end
  }
  if (isDigit(before)) return isListNumber(text, start, at) ? -1 : end
  if (isLetter(before)) return isAbbreviated(text, start, at, end) ? -1 : end
  return isWideLetter(after) ? end : -1
}

/** Digits alone between a boundary and the stop are a list's number. */
function isListNumber(text: string, start: number, at: number): boolean {
  let i = at
  while (i > start && isDigit(text.charCodeAt(i - 1))) i--
  if (i === at || at - i > 2) return false
  if (i === start) return true
  const unit = text.charCodeAt(i - 1)
  return unit === 0xff1b || unit === 0x3b || unit === 0xff1a || unit === 0x3a
}

/** Past a superscript reference glued to the stop (`1`, `1,2`, `3-5`, `[7]` was absorbed), else -1. */
function skipReference(text: string, at: number, from: number): number {
  if (at === 0 || isDigit(text.charCodeAt(at - 1))) return -1
  let i = from
  while (i < text.length && i < from + 12) {
    const unit = text.charCodeAt(i)
    const isPart =
      isDigit(unit) || unit === 0x2c || unit === 0x2d || unit === 0x2013 || unit === 0x5b || unit === 0x5d
    if (!isPart) break
    i++
  }
  if (i === from || i >= text.length || !isSpace(text.charCodeAt(i))) return -1
  let letters = 0
  for (let k = at - 1; k >= 0 && isLetter(text.charCodeAt(k)); k--) letters++
  if (letters < 3) return -1
  return i
}

/** `formal health.Collaborations between`: white space lost after the stop, between two plain words. */
function isGluedSentence(text: string, at: number, end: number): boolean {
  if (end !== at + 1 || !isUpper(text.charCodeAt(end))) return false
  let before = at
  while (before > 0 && isLower(text.charCodeAt(before - 1))) before--
  if (
    at - before < 3 ||
    (before > 0 && !isSpace(text.charCodeAt(before - 1)) && text.charCodeAt(before - 1) !== 0x2d)
  ) {
    return false
  }
  let after = end + 1
  while (after < text.length && isLower(text.charCodeAt(after))) after++
  const following = after < text.length ? text.charCodeAt(after) : 0x20
  return after - end >= 2 && (isSpace(following) || following === 0x2c)
}

function isUpper(unit: number): boolean {
  if (unit >= 0x41 && unit <= 0x5a) return true
  if (unit < 0x80 || !isLetter(unit)) return false
  const character = String.fromCharCode(unit)
  return character !== character.toLowerCase()
}

function isLower(unit: number): boolean {
  if (unit >= 0x61 && unit <= 0x7a) return true
  if (unit < 0x80 || !isLetter(unit)) return false
  const character = String.fromCharCode(unit)
  return character !== character.toUpperCase()
}

/** Whether what stands at an offset can open a sentence: a capital, a number, or such after a bracket or quote. */
function beginsSentence(text: string, at: number): boolean {
  let i = at
  while (i < text.length && i < at + 3) {
    const unit = text.charCodeAt(i)
    const isQuote =
      unit === QUOTE ||
      unit === APOSTROPHE ||
      OPENING.has(unit) ||
      unit === 0x2022 ||
      unit === 0xbf ||
      unit === 0xa1
    if (!isQuote) break
    i++
  }
  const unit = text.charCodeAt(i)
  if (isUpper(unit) || isDigit(unit) || isWideLetter(unit)) return true
  if (scriptOf(unit) === Script.OtherLetter) return true
  if (!isLower(unit)) return false
  // Small first letters of terms: `mRNA`, `pH`, `eHealth`, `α-`.
  const second = text.charCodeAt(i + 1)
  return isUpper(second) || (second === 0x2d && scriptOf(unit) === Script.Greek) || isTermWithCapital(text, i)
}

function isTermWithCapital(text: string, at: number): boolean {
  for (let i = at + 1; i < text.length && i < at + 5; i++) {
    const unit = text.charCodeAt(i)
    if (isUpper(unit)) return true
    if (!isLower(unit)) return false
  }
  return false
}

/** Whether the stop belongs to the word before it: an abbreviation, an initial, a list's number. */
function isAbbreviated(text: string, start: number, at: number, next: number): boolean {
  let from = at
  while (from > start && isWordPart(text.charCodeAt(from - 1))) from--
  if (from === at) return false
  const word = text.slice(from, at)
  const following = readWordAt(text, next)
  if (isDigit(word.charCodeAt(0))) {
    if (from === start && at - from <= 3 && /^\d+$/.test(word)) return true
    // `p = 0. 05`: white space inside a decimal.
    return word === '0' && isDigit(text.charCodeAt(next))
  }
  const lower = word.toLowerCase()
  if (word.length === 1 && isUpper(word.charCodeAt(0))) return isInitial(text, start, from, following)
  if (NEVER.has(lower)) {
    if (lower === 'no' || lower === 'art' || lower === 'p' || lower === 'par') {
      return (
        isDigit(text.charCodeAt(next)) || (word !== 'no' && word !== 'art' && word !== 'p' && word !== 'par')
      )
    }
    if (lower === 'al') return !(OPENERS.has(following) && !following.startsWith('A'))
    return true
  }
  if (SOMETIMES.has(lower)) {
    if (OPENERS.has(following)) return false
    // Units, months and degrees end sentences as any word does when they are not capitalised or stand after a number.
    return isUpper(word.charCodeAt(0)) || word.includes('.')
  }
  // Letters with stops between: `U.N.`, `Ph.D.`, `N.Y.`.
  if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(word)) return !OPENERS.has(following)
  return false
}

function isWordPart(unit: number): boolean {
  return (isLetter(unit) && !isWideLetter(unit)) || isDigit(unit) || unit === STOP || unit === 0x2f
}

function readWordAt(text: string, at: number): string {
  let from = at
  while (from < text.length && !isLetter(text.charCodeAt(from)) && from < at + 2) from++
  let end = from
  while (end < text.length && isLetter(text.charCodeAt(end))) end++
  return text.slice(from, end)
}

/** A single capital before a stop: an initial of a name or a genus, or the name of a kind at a sentence's end. */
function isInitial(text: string, start: number, from: number, following: string): boolean {
  let end = from
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  let wordStart = end
  while (wordStart > start && isLetter(text.charCodeAt(wordStart - 1))) wordStart--
  const before = text.slice(wordStart, end)
  if (KINDS.has(before.toLowerCase())) return false
  return !(OPENERS.has(following) && isLower(before.charCodeAt(0)))
}
