// Whether a stop ends its sentence, and where: each function gives the end of the sentence, -1 where it goes on.
import { isDigit, isLetter, isSpace } from '../../text/script.js'
import { RUN_IN_HEADINGS_EN } from '../data/section-labels-en.js'
import { isAbbreviated } from './abbreviated.js'
import {
  APOSTROPHE,
  ELLIPSIS,
  EXCLAMATION,
  isClosing,
  isContinuing,
  isLower,
  isOpening,
  isUpper,
  isWideLetter,
  isWideStop,
  QUESTION,
  QUOTE,
  STOP,
  skipSpace,
} from './characters.js'
import { beginsSentence } from './openings.js'

const RUN_IN = new Set(RUN_IN_HEADINGS_EN)
const LONGEST_RUN_IN = 40

/** Past further stops, closing brackets and quotes after a sentence's last stop. */
function absorbClosing(text: string, start: number, from: number): number {
  let i = from
  while (i < text.length) {
    const unit = text.charCodeAt(i)
    const isStop =
      isWideStop(unit) || unit === EXCLAMATION || unit === QUESTION || unit === STOP || unit === ELLIPSIS
    if (isStop || isClosing(unit)) i++
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

/** After a full-width stop. */
export function endAfterWideStop(text: string, start: number, at: number): number {
  const end = absorbClosing(text, start, at + 1)
  const hasClosed = end > at + 1
  if (hasClosed && end < text.length && isContinuing(text.charCodeAt(end))) return -1
  return end
}

/** After an ellipsis. */
export function endAfterEllipsis(text: string, at: number): number {
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
export function endAfterMark(text: string, start: number, at: number): number {
  const end = absorbClosing(text, start, at + 1)
  const next = skipSpace(text, end)
  if (next >= text.length) return -1
  const unit = text.charCodeAt(next)
  if (end > at + 1 && isContinuing(unit)) return -1
  if (next === end) return isWideLetter(text.charCodeAt(at - 1)) || isWideLetter(unit) ? end : -1
  return beginsSentence(text, next) ? end : -1
}

/** After a narrow full stop, which may end an abbreviation, a number or nothing. */
export function endAfterStop(text: string, start: number, at: number, isWide: boolean): number {
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
    if (isWide && (isClosing(before) || before === 0x25 || end > at + 1)) {
      return isLetter(after) || isDigit(after) || isOpening(after) ? end : -1
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

/** A narrow stop with Han on one side: `方法.将`, `P<0.05.结论`, but not `1.对象`, `E.coli` or `vs.对照`. */
function endBesideHan(
  text: string,
  start: number,
  at: number,
  end: number,
  before: number,
  after: number,
): number {
  if (isWideLetter(before) || isClosing(before) || before === 0x25 || before === QUOTE) {
    return isContinuing(after) && after < 0x4e00 ? -1 : end
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
