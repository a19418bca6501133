// Which language a stretch of Latin script is: English or another. Function words vote, diacritics and endings help;
// names and titles without function words stay English.
import { Script, scriptOf } from '../../text/script.js'
import { unitAt } from '../../text/unit-at.js'
import {
  ENGLISH_CONTENT_WORDS,
  FOREIGN_ENDINGS,
  FUNCTION_WORDS,
  NAME_PARTICLES,
} from '../data/function-words.js'

const LANGUAGES = Object.keys(FUNCTION_WORDS)
const LONGEST_WORD = 18

/** FNV-1a over UTF-16 units, lower case: the hash is made while a word is read, so that no substring is cut. */
const HASH_START = 0x811c9dc5
function addToHash(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

function hashWord(word: string): number {
  let hash = HASH_START
  for (let i = 0; i < word.length; i++) hash = addToHash(hash, word.charCodeAt(i))
  return hash
}

/** For each word, the languages that write it as bits of LANGUAGES (English is bit 0). Keys are hashes of the word. */
const WORDS = new Map<number, number>()
LANGUAGES.forEach((language, index) => {
  for (const word of (FUNCTION_WORDS[language] ?? '').split(/\s+/)) {
    if (word === '') continue
    const key = hashWord(word)
    WORDS.set(key, (WORDS.get(key) ?? 0) | (1 << index))
  }
})

const FUNCTION = new Set(WORDS.keys())
for (const word of ENGLISH_CONTENT_WORDS.split(/\s+/)) {
  const key = hashWord(word)
  WORDS.set(key, (WORDS.get(key) ?? 0) | 1)
}

/** Lower case of a Latin UTF-16 unit where it is a fixed distance away: ASCII, Latin-1 and the pairs of Latin Extended-A. */
function lowerUnit(unit: number): number {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit
  if (unit <= 0xde) return unit >= 0xc0 && unit !== 0xd7 ? unit + 32 : unit
  if (unit >= 0x100 && unit <= 0x17f) {
    const upperIsOdd = (unit >= 0x139 && unit <= 0x148) || unit >= 0x179
    if (unit === 0x138 || unit === 0x149 || unit === 0x178 || unit === 0x17f) return unit
    return (unit & 1) === (upperIsOdd ? 1 : 0) ? unit + 1 : unit
  }
  return unit
}

/** The lower case of units that words are of; 0 for others. */
const LOWER = new Uint16Array(0x10000).map((_, unit) => (isWordUnit(unit) ? lowerUnit(unit) : 0))

function isWordUnit(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7) ||
    (unit >= 0x1e00 && unit <= 0x1eff)
  )
}

const PARTICLE_WEIGHT = 0.4
/** The bit of words that are particles of names, beyond those of languages. */
const PARTICLE = 1 << 30

// The words in a table: in each slot a hash and its bits, none where the slot is empty.
const SLOTS = 1 << 13
const HASHES = new Int32Array(SLOTS)
const BITS = new Int32Array(SLOTS)
const PARTICLES = new Set(NAME_PARTICLES.split(/\s+/).map(hashWord))
for (const [hash, bits] of WORDS) {
  const slot = slotOf(hash)
  HASHES[slot] = hash
  BITS[slot] = PARTICLES.has(hash) ? bits | PARTICLE : bits
}

function slotOf(hash: number): number {
  let slot = hash & (SLOTS - 1)
  while (BITS[slot] !== 0 && HASHES[slot] !== hash) slot = (slot + 1) & (SLOTS - 1)
  return slot
}

const counts = new Float64Array(LANGUAGES.length)

/**
 * Whether a stretch of Latin script, `start` to `end` in UTF-16 units, is English. Names, titles and codes without a
 * function word are; a stretch is not where another language's function words outnumber the English ones, or where
 * its few words carry that language's letters and endings.
 */
export function isEnglish(text: string, start: number, end: number): boolean {
  counts.fill(0)
  let words = 0
  let marks = 0
  let hasSmallLetters = false
  let i = start
  while (i < end) {
    if (LOWER[unitAt(text, i)] === 0) {
      i++
      continue
    }
    const wordStart = i
    let hash = HASH_START
    let hasAccent = false
    let isCapitalised = false
    let upper = 0
    while (i < end) {
      const unit = unitAt(text, i)
      const lower = LOWER[unit]!
      if (lower === 0) {
        if (scriptOf(unit) !== Script.Invisible) break
        i++
        continue
      }
      if (lower !== unit) {
        upper++
        if (i === wordStart) isCapitalised = true
      }
      if (lower >= 0xc0) hasAccent = true
      hash = addToHash(hash, lower)
      i++
    }
    const length = i - wordStart
    // A capital alone is an initial, and a letter after an apostrophe is the rest of a word.
    if (length === 1 && (isCapitalised || (wordStart > start && isApostrophe(unitAt(text, wordStart - 1)))))
      continue
    words++
    if (words % SAMPLE_WORDS === 0 && isClearlyEnglish(marks)) return true
    if (upper < length) hasSmallLetters = true
    if (hasAccent) marks += isCapitalised ? CAPITALISED_MARK : 1
    // Among words in small letters, a short word of capitals is an abbreviation (`CI`, `DES`).
    const isAbbreviation = upper === length && length <= 4 && hasSmallLetters
    const found = length <= LONGEST_WORD && !isAbbreviation ? BITS[slotOf(hash)]! : 0
    if (found !== 0) {
      const weight = (found & PARTICLE) !== 0 && (isCapitalised || opensName(text, i)) ? PARTICLE_WEIGHT : 1
      for (let k = 0, bits = found & ~PARTICLE; bits !== 0; k++, bits >>= 1) {
        if (bits & 1) counts[k]! += k === 0 ? 1 : weight
      }
    } else if (length >= 6 && (hasAccent || !isCapitalised) && hasForeignEnding(text, wordStart, i)) marks++
  }
  if (words === 0) return true
  let other = 0
  for (let k = 1; k < counts.length; k++) if (counts[k]! > other) other = counts[k]!
  return decide(words, counts[0]!, other, marks)
}

/** Whether a capital stands behind a particle, or behind one or two short words more: `de la Cruz` is a name, `de mercados` none. */
function opensName(text: string, end: number): boolean {
  if (isApostrophe(text.charCodeAt(end))) return true
  let at = end + 1
  for (let words = 0; words < 3; words++) {
    const unit = text.charCodeAt(at)
    if (Number.isNaN(unit)) return true
    if (LOWER[unit] === 0 || LOWER[unit] !== unit) return LOWER[unit] !== 0
    const from = at
    while (at < text.length && LOWER[unitAt(text, at)] !== 0) at++
    if (at - from > LONGEST_PARTICLE) return false
    at++
  }
  return false
}

const LONGEST_PARTICLE = 3

/** Words after which a long stretch is judged by what has been read of it, where that is clear. */
const SAMPLE_WORDS = 32

function isClearlyEnglish(marks: number): boolean {
  const english = counts[0]!
  if (english < 6) return false
  for (let k = 1; k < counts.length; k++) if ((counts[k]! + marks) * 1.6 > english) return false
  return true
}

/** An accented name in an English line says little; an accented word in small letters much. */
const CAPITALISED_MARK = 0.3

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019
}

function decide(words: number, english: number, other: number, marks: number): boolean {
  if (other + marks < 0.8) return true
  if (english > 0) return other + marks * 0.7 <= english * 1.15 + 0.9
  // A fragment without any English word: a heading in another language is enough, an accented name is not.
  if (other === 0) return marks < 1 || (marks < 2 && words > 4)
  return other + marks < Math.max(1, words * 0.15)
}

/** Whether a word, `start` to `end` in UTF-16 units, is a function word of a language in Latin script. */
export function isFunctionWord(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_WORD) return false
  let hash = HASH_START
  for (let i = start; i < end; i++) hash = addToHash(hash, lowerUnit(unitAt(text, i)))
  return FUNCTION.has(hash)
}

/** Foreign endings by their last two letters, of which few English words have any. */
const ENDINGS = new Map<number, string[]>()
for (const ending of FOREIGN_ENDINGS) {
  const key = lastTwo(ending, ending.length)
  ENDINGS.set(key, [...(ENDINGS.get(key) ?? []), ending])
}

function lastTwo(text: string, end: number): number {
  return (text.charCodeAt(end - 2) << 16) | text.charCodeAt(end - 1)
}

function hasForeignEnding(text: string, start: number, end: number): boolean {
  const endings = ENDINGS.get(lastTwo(text, end))
  if (endings === undefined) return false
  for (const ending of endings) {
    if (end - start > ending.length + 2 && text.endsWith(ending, end)) return true
  }
  return false
}
