// Lines that hold both Latin and CJK script: where one language ends and the other begins. Two states (Latin-script
// and CJK language) over tokens; a foreign token costs, a change of state costs more, and little at a sentence's end.
// So a Latin name or an abbreviation stays in its Chinese sentence, and a Chinese name in its English one.
import type { Span } from '../../text/diagnostic.js'
import { Script, scriptOf } from '../../text/script.js'
import { unitAt } from '../../text/unit-at.js'
import { isFunctionWord } from './latin.js'

/** A stretch in one of the two states. */
export interface ScriptStretch extends Span {
  readonly isCjk: boolean
}

/** Costs, in one unit. Source: ours, set on lines of both languages joined and interleaved at random. */
const SWITCH = 6
const SWITCH_AT_SENTENCE_END = 0.6
const SWITCH_AT_GAP = 3
const CJK_IN_LATIN = 1.7
/** The first characters in a sentence cost less: names or a quoted word in an English sentence. */
const QUOTED_CJK_IN_LATIN = 0.7
const QUOTED_LENGTH = 10
/** In brackets a Latin word is as a rule the gloss of a Chinese one: this share of its cost. */
const GLOSS_SHARE = 0.5
const FULL_WIDTH_IN_LATIN = 1
const FUNCTION_WORD_IN_CJK = 2
const LOWER_WORD_IN_CJK = 1
const CAPITALISED_IN_CJK = 0.6
const CODE_IN_CJK = 0.25

interface Token {
  readonly start: number
  readonly inCjk: number
  readonly inLatin: number
  readonly switchBefore: number
}

/** Splits `start` to `end` of a text, which holds letters of both scripts, into stretches that cover it. */
export function splitByScript(text: string, start: number, end: number): ScriptStretch[] {
  const tokens = readTokens(text, start, end)
  const count = tokens.length
  if (count === 0) return [{ start, end, isCjk: false }]
  let allCjk = 0
  let allLatin = 0
  for (const token of tokens) {
    allCjk += token.inCjk
    allLatin += token.inLatin
  }
  // One language throughout cannot be beaten by any change of state.
  if (allCjk <= SWITCH_AT_SENTENCE_END) return [{ start, end, isCjk: true }]
  if (allLatin <= SWITCH_AT_SENTENCE_END) return [{ start, end, isCjk: false }]

  const fromOther = new Uint8Array(count * 2)
  let cjk = 0
  let latin = 0
  for (let i = 0; i < count; i++) {
    const token = tokens[i]!
    let nextCjk = cjk
    let nextLatin = latin
    if (i > 0) {
      if (latin + token.switchBefore < cjk) {
        nextCjk = latin + token.switchBefore
        fromOther[i * 2] = 1
      }
      if (cjk + token.switchBefore < latin) {
        nextLatin = cjk + token.switchBefore
        fromOther[i * 2 + 1] = 1
      }
    }
    cjk = nextCjk + token.inCjk
    latin = nextLatin + token.inLatin
  }

  const stretches: ScriptStretch[] = []
  let isCjk = cjk <= latin
  let last = end
  for (let i = count - 1; i > 0; i--) {
    if (fromOther[i * 2 + (isCjk ? 0 : 1)] === 0) continue
    const at = tokens[i]!.start
    stretches.push({ start: at, end: last, isCjk })
    last = at
    isCjk = !isCjk
  }
  stretches.push({ start, end: last, isCjk })
  return stretches.reverse()
}

/** Words of Latin script, and runs of CJK characters up to punctuation, with what each costs in either state. */
function readTokens(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = []
  let gapStart = start
  let gapIsSentenceEnd = false
  let gapIsWide = false
  let sentenceEnd = start
  let depth = 0
  let quoted = 0
  let i = start
  while (i < end) {
    const unit = unitAt(text, i)
    const script = scriptOf(unit)
    const isLatin = script === Script.Latin || script === Script.Cyrillic || script === Script.OtherLetter
    if (!isLatin && !(script >= Script.Hiragana && script <= Script.Han)) {
      const closes = gapIsSentenceEnd && sentenceEnd === i && isClosingMark(unit)
      if (closes || isSentenceEnd(text, i, end, unit)) {
        gapIsSentenceEnd = true
        sentenceEnd = i + 1
        quoted = 0
      } else if (isWideGap(text, i, unit)) gapIsWide = true
      if (isOpening(unit)) depth++
      else if (isClosing(unit)) depth = Math.max(0, depth - 1)
      i++
      continue
    }
    const from = gapIsSentenceEnd ? skipSpace(text, sentenceEnd, i) : openingBefore(text, i, gapStart)
    const switchBefore = depth > 0 ? SWITCH : switchCost(gapIsSentenceEnd, gapIsWide)
    if (isLatin) {
      const word = readWord(text, i, end)
      const inCjk = depth > 0 ? word.cost * GLOSS_SHARE : word.cost
      tokens.push({ start: from, inCjk, inLatin: word.isFullWidth ? FULL_WIDTH_IN_LATIN : 0, switchBefore })
      i = word.end
    } else {
      let run = i + 1
      while (run < end && isCjkUnit(unitAt(text, run))) run++
      const cheap = Math.min(run - i, Math.max(0, QUOTED_LENGTH - quoted))
      const inLatin = cheap * QUOTED_CJK_IN_LATIN + (run - i - cheap) * CJK_IN_LATIN
      quoted += run - i
      tokens.push({ start: from, inCjk: 0, inLatin, switchBefore })
      i = run
    }
    gapStart = i
    gapIsSentenceEnd = false
    gapIsWide = false
  }
  return tokens
}

/** A tab, a bar or several spaces: what stands between two things on a line. */
function isWideGap(text: string, at: number, unit: number): boolean {
  return unit === 0x09 || unit === 0x7c || (unit === 0x20 && text.charCodeAt(at + 1) === 0x20)
}

function switchCost(isSentenceEnd: boolean, isWide: boolean): number {
  return isSentenceEnd ? SWITCH_AT_SENTENCE_END : isWide ? SWITCH_AT_GAP : SWITCH
}

function isCjkUnit(unit: number): boolean {
  const script = scriptOf(unit)
  return (
    (script >= Script.Hiragana && script <= Script.Han) || (script === Script.Invisible && unit >= 0xdc00)
  )
}

interface Word {
  readonly end: number
  readonly cost: number
  readonly isFullWidth: boolean
}

/** A Latin word with digits, apostrophes, hyphens and the dots and slashes of addresses, and its cost in Chinese. */
function readWord(text: string, start: number, end: number): Word {
  let i = start
  let upper = 0
  let lower = 0
  let codes = 0
  let isFullWidth = false
  while (i < end) {
    const unit = unitAt(text, i)
    if (unit >= 0x61 && unit <= 0x7a) lower++
    else if (unit >= 0x41 && unit <= 0x5a) upper++
    else if (unit >= 0x30 && unit <= 0x39) codes++
    else if (unit >= 0xff10 && unit <= 0xff5a) isFullWidth = true
    else {
      const script = scriptOf(unit)
      if (script === Script.Latin || script === Script.Cyrillic || script === Script.OtherLetter) lower++
      else if (script !== Script.Mark && script !== Script.Invisible) {
        const isInner = unit === 0x27 || unit === 0x2019 || unit === 0x2d
        const isAddress = unit === 0x40 || unit === 0x2f || unit === 0x2e || unit === 0x5f || unit === 0x3a
        if (!(isInner || isAddress) || i + 1 >= end || !continuesWord(text.charCodeAt(i + 1))) break
        if (isAddress) codes++
      }
    }
    i++
  }
  if (isFullWidth) return { end: i, cost: 0.1, isFullWidth }
  if (codes > 0 || lower === 0 || lower + upper === 1) {
    const isWord = lower === 0 && codes === 0 && upper > 3 && isFunctionWord(text, start, i)
    return { end: i, cost: isWord ? FUNCTION_WORD_IN_CJK : CODE_IN_CJK, isFullWidth }
  }
  if (isFunctionWord(text, start, i)) return { end: i, cost: FUNCTION_WORD_IN_CJK, isFullWidth }
  return { end: i, cost: upper > 0 ? CAPITALISED_IN_CJK : LOWER_WORD_IN_CJK, isFullWidth }
}

function continuesWord(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x30 && unit <= 0x39) ||
    unit === 0x2f
  )
}

/** A sentence's end: wide stops anywhere, narrow ones before white space, a quote or the end. */
function isSentenceEnd(text: string, at: number, end: number, unit: number): boolean {
  if (unit === 0x3002 || unit === 0xff01 || unit === 0xff1f || unit === 0xff0e || unit === 0x0a) return true
  if (unit !== 0x2e && unit !== 0x21 && unit !== 0x3f) return false
  if (at + 1 >= end) return true
  const next = text.charCodeAt(at + 1)
  const script = scriptOf(next)
  return script === Script.Space || script === Script.Han || isClosing(next) || next === 0x22 || next === 0x27
}

/** Quotes and brackets that close after a sentence's last stop. */
function isClosingMark(unit: number): boolean {
  return isClosing(unit) || unit === 0x22 || unit === 0x2019
}

function skipSpace(text: string, from: number, end: number): number {
  let i = from
  while (i < end && scriptOf(unitAt(text, i)) === Script.Space) i++
  return i
}

function isOpening(unit: number): boolean {
  return (
    unit === 0x28 || unit === 0x5b || unit === 0xff08 || unit === 0x3010 || unit === 0x300a || unit === 0x201c
  )
}

function isClosing(unit: number): boolean {
  return (
    unit === 0x29 || unit === 0x5d || unit === 0xff09 || unit === 0x3011 || unit === 0x300b || unit === 0x201d
  )
}

/** Opening brackets and quotes, and digits without white space between, belong to the word they stand before. */
function openingBefore(text: string, at: number, floor: number): number {
  let i = at
  while (i > floor) {
    const unit = unitAt(text, i - 1)
    const isAttached =
      isOpening(unit) || unit === 0x22 || unit === 0x27 || unit === 0x2018 || scriptOf(unit) === Script.Digit
    if (!isAttached) break
    i--
  }
  return i
}
