import { isSpace } from '../../text/script.js'
import { BOILERPLATE_PHRASES } from '../data/boilerplate-phrases.js'
import { INTERFACE_PHRASES } from '../data/interface-phrases.js'
import { foldKey } from './fold-line.js'
import type { LineText } from './line-text.js'
import { PhraseMatcher } from './phrase-matcher.js'

const REASON_OF = new Map<string, string>()
for (const [reason, phrases] of Object.entries(INTERFACE_PHRASES)) {
  for (const phrase of phrases) if (!REASON_OF.has(phrase)) REASON_OF.set(phrase, reason)
}

/** First words of entries of several words. */
const OPENERS = new Set(
  [...REASON_OF.keys()]
    .filter((phrase) => phrase.includes(' '))
    .map((phrase) => phrase.slice(0, phrase.indexOf(' '))),
)

const PHRASES = new PhraseMatcher(Object.entries(BOILERPLATE_PHRASES))

/** Reasons whose phrases remove even a long line inside an abstract: an abstract never says them. */
const SURE_REASONS: ReadonlySet<string> = new Set(['copyright'])

const MAX_INTERFACE = 200

/**
 * Why a line made of buttons, menu entries, counters and badges is removed, or undefined where its words are none.
 * The line's key is looked up whole, then its words are covered greedily with entries of up to five words.
 */
export function findInterfaceReason(line: LineText): string | undefined {
  const { key } = line
  if (key.length > MAX_INTERFACE) return undefined
  const whole = REASON_OF.get(key)
  if (whole) return whole
  if (line.latin + line.han === 0 && line.script === 'none') return line.digits > 0 ? 'counter' : 'ornament'
  if (mayHoldCounter(key)) {
    const counted = key.replace(/^[\d.,]+[km万]?\+? +|[\s:(（[]*[\d.,]+[km万]?\+?[)）\]]?$/g, '')
    const reason = counted === key ? undefined : REASON_OF.get(foldKey(counted))
    if (reason) return reason
  }
  return coverWords(key)
}

/** Whether a key begins with a digit or mark of a number, or one stands among its last four characters. */
function mayHoldCounter(key: string): boolean {
  if (isNumberUnit(key.charCodeAt(0))) return true
  for (let i = Math.max(0, key.length - 4); i < key.length; i++)
    if (isNumberUnit(key.charCodeAt(i))) return true
  return false
}

function isNumberUnit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || unit === 0x2e || unit === 0x2c
}

const WORD_BREAKS = new Set([...'|/·•,;>»›:()、\ufeff'].map((mark) => mark.charCodeAt(0)))
const ASCII_BREAKS = new Uint8Array(0x80)
for (let unit = 0; unit < 0x80; unit++) if (isSpace(unit) || WORD_BREAKS.has(unit)) ASCII_BREAKS[unit] = 1

function isWordBreak(unit: number): boolean {
  if (unit < 0x80) return ASCII_BREAKS[unit] === 1
  return (isSpace(unit) && unit !== 0x85) || WORD_BREAKS.has(unit)
}

/** The words of a key, undefined where there are fewer than two or more than forty. */
function listWords(key: string): string[] | undefined {
  const words: string[] = []
  let from = -1
  for (let i = 0; i < key.length; i++) {
    if (!isWordBreak(key.charCodeAt(i))) {
      if (from < 0) from = i
    } else if (from >= 0) {
      words.push(key.slice(from, i))
      from = -1
    }
  }
  if (from >= 0) words.push(key.slice(from))
  return words.length < 2 || words.length > 40 ? undefined : words
}

/** Entries must cover so many of a line's words. */
const LEAST_COVERED = 0.8

/** The reason most of a line's words go under, where entries cover at least four fifths of them. */
function coverWords(key: string): string | undefined {
  const words = listWords(key)
  if (!words) return undefined
  const mostUncovered = words.length * (1 - LEAST_COVERED) + 1e-9
  const votes = new Map<string, number>()
  let covered = 0
  let lettered = 0
  let entries = 0
  for (let i = 0; i < words.length; ) {
    if (lettered - covered > mostUncovered) return undefined
    if (isNumberWord(words[i]!)) {
      i++
      continue
    }
    let taken = 0
    for (let n = OPENERS.has(words[i]!) ? Math.min(5, words.length - i) : 1; n > 0; n--) {
      const reason = REASON_OF.get(n === 1 ? words[i]! : words.slice(i, i + n).join(' '))
      if (!reason) continue
      votes.set(reason, (votes.get(reason) ?? 0) + n)
      taken = n
      break
    }
    lettered += Math.max(taken, 1)
    covered += taken
    if (taken > 0) entries++
    i += Math.max(taken, 1)
  }
  if (entries === 0 || covered < lettered * LEAST_COVERED) return undefined
  let best: string | undefined
  for (const [reason, n] of votes) if (best === undefined || n > votes.get(best)!) best = reason
  return best
}

function isNumberWord(word: string): boolean {
  const unit = word.charCodeAt(0)
  return (unit < 0x61 || unit === 0xd7) && /^[\d.,%×+&-]+$/.test(word)
}

/**
 * Why a line that holds a tell-tale phrase is removed. A long line is looked at in its first 200 characters only; with
 * `sureOnly` just those phrases count that no abstract uses.
 */
export function findPhraseReason(line: LineText, sureOnly = false): string | undefined {
  const { folded } = line
  const limit = folded.length > 400 ? 200 : folded.length
  return PHRASES.find(folded, limit, sureOnly ? (reason) => SURE_REASONS.has(reason) : undefined)?.tag
}

const PLACEHOLDER_START = /^[{$<un[,;&\s.·…×]/i

/** Whether a line is about nothing but what a machine put there: template braces, `undefined`, placeholders. */
export function isPlaceholder(line: LineText): boolean {
  if (!PLACEHOLDER_START.test(line.text)) return false
  return /^(?:\{\{.*\}\}|\$\{.*\}|<%.*%>|undefined|null|nan|\[\]|\{\}|\[object object\]|[,;&\s.·…×]+(?:show all)?)$/i.test(
    line.text,
  )
}
