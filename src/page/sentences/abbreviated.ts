import { isDigit, isLetter, isSpace } from '../../text/script.js'
import { LETTERED_KINDS, NEVER_LAST, SENTENCE_OPENERS, SOMETIMES_LAST } from '../data/abbreviations.js'
import { isLower, isUpper, isWideLetter, STOP } from './characters.js'

const NEVER = new Set(NEVER_LAST)
const SOMETIMES = new Set(SOMETIMES_LAST)
const OPENERS = new Set(SENTENCE_OPENERS)
const KINDS = new Set(LETTERED_KINDS)

/** Whether the stop belongs to the word before it: an abbreviation, an initial, a list's number. */
export function isAbbreviated(text: string, start: number, at: number, next: number): boolean {
  let from = at
  while (from > start && isWordPart(text.charCodeAt(from - 1))) from--
  if (from === at) return false
  const word = text.slice(from, at)
  if (isDigit(word.charCodeAt(0))) {
    if (from === start && at - from <= 3 && /^\d+$/.test(word)) return true
    // `p = 0. 05`: white space inside a decimal.
    return word === '0' && isDigit(text.charCodeAt(next))
  }
  const lower = word.toLowerCase()
  if (word.length === 1 && isUpper(word.charCodeAt(0)))
    return isInitial(text, start, from, readWordAt(text, next))
  if (NEVER.has(lower)) {
    if (lower === 'no' || lower === 'art' || lower === 'p' || lower === 'par') {
      return (
        isDigit(text.charCodeAt(next)) || (word !== 'no' && word !== 'art' && word !== 'p' && word !== 'par')
      )
    }
    if (lower === 'al') {
      const following = readWordAt(text, next)
      return !(OPENERS.has(following) && !following.startsWith('A'))
    }
    return true
  }
  if (SOMETIMES.has(lower)) {
    if (OPENERS.has(readWordAt(text, next))) return false
    // Units, months and degrees end sentences as any word does when they are not capitalised or stand after a number.
    return isUpper(word.charCodeAt(0)) || word.includes('.')
  }
  // Letters with stops between: `U.N.`, `Ph.D.`, `N.Y.`.
  return word.includes('.') && /^(?:\p{Lu}\.)+\p{Lu}$/u.test(word) && !OPENERS.has(readWordAt(text, next))
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
