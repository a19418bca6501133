import { simplifyHan } from '../../text/simplify.js'
import { unitAt } from '../../text/unit-at.js'
import { isWhite } from '../../text/white-space.js'
import { BOILERPLATE_PHRASES } from '../data/boilerplate-phrases.js'
import { INTERFACE_PHRASES } from '../data/interface-phrases.js'
import { foldKey } from './fold-line.js'
import { askOnce } from './line-questions.js'
import type { LineText } from './line-text.js'
import { type PhraseMatch, PhraseMatcher } from './phrase-matcher.js'
import { WordTable } from './word-table.js'

const REASON_OF = new Map<string, string>()
for (const [reason, phrases] of Object.entries(INTERFACE_PHRASES)) {
  for (const phrase of phrases.map(simplifyHan)) if (!REASON_OF.has(phrase)) REASON_OF.set(phrase, reason)
}

/** First words of entries of several words. */
const OPENERS = new Set(
  [...REASON_OF.keys()]
    .filter((phrase) => phrase.includes(' '))
    .map((phrase) => phrase.slice(0, phrase.indexOf(' '))),
)

/** First words of all entries, and entries of one word. */
const FIRST_WORDS = new WordTable([...REASON_OF.keys()].flatMap((phrase) => [phrase, phrase.split(' ')[0]!]))

const PHRASES = new PhraseMatcher(Object.entries(BOILERPLATE_PHRASES))

/** Reasons whose phrases remove even a long line inside an abstract: an abstract never says them. */
const SURE_REASONS: ReadonlySet<string> = new Set(['copyright'])

const MAX_INTERFACE = 200

/**
 * Why a line made of buttons, menu entries, counters and badges is removed, or undefined where its words are none.
 * The line's key is looked up whole, then its words are covered greedily with entries of up to five words.
 */
export const findInterfaceReason = askOnce((line): string | undefined => {
  const { key } = line
  if (key.length > MAX_INTERFACE) return undefined
  const whole = REASON_OF.get(key)
  if (whole) return whole
  if (line.latin + line.han === 0 && line.script === 'none') return line.digits > 0 ? 'counter' : 'ornament'
  const counted =
    line.digits > 0 || /[.,]/.test(key)
      ? key.replace(/^[\d.,]+[km万]?\+? +|[\s:(（[]*[\d.,]+[km万]?\+?[)）\]]?$/g, '')
      : key
  if (counted !== key) {
    const reason = REASON_OF.get(foldKey(counted))
    if (reason) return reason === 'navigation' ? 'navigation' : reason
  }
  // A key has no spaces between Chinese words.
  return coverWords(line.han > 0 ? line.folded : key)
})

/** What parts the words of a key: spaces and `|│/·•‧,;>»›:()、`. */
const PARTS = new Uint8Array(0x10000)
for (const mark of '|│/·•‧,;>»›:()、') PARTS[mark.charCodeAt(0)] = 1

const isBreak = (unit: number) => PARTS[unit] === 1 || isWhite(unit)

const MOST_WORDS = 40
/** Where the words of a key begin and end. */
const STARTS = new Int32Array(MOST_WORDS)
const ENDS = new Int32Array(MOST_WORDS)

/** Finds the words of a key; how many there are, or more than `MOST_WORDS`. */
function findWords(key: string): number {
  let words = 0
  for (let i = 0; i < key.length; ) {
    while (i < key.length && isBreak(unitAt(key, i))) i++
    const start = i
    while (i < key.length && !isBreak(unitAt(key, i))) i++
    if (i === start) break
    if (words < MOST_WORDS) {
      STARTS[words] = start
      ENDS[words] = i
    }
    words++
  }
  return words
}

const isLatinLetter = (unit: number) => unit >= 0x61 && unit <= 0x7a

/** The reason most of a line's words go under, where entries cover at least four fifths of them. */
function coverWords(key: string): string | undefined {
  const words = findWords(key)
  if (words < 2 || words > MOST_WORDS) return undefined
  const wordAt = (i: number) => key.slice(STARTS[i], ENDS[i])
  const votes = new Map<string, number>()
  let covered = 0
  let lettered = 0
  let entries = 0
  for (let i = 0; i < words; ) {
    if (!isLatinLetter(unitAt(key, STARTS[i]!)) && /^[\d.,%×+&-]+$/.test(wordAt(i))) {
      i++
      continue
    }
    let taken = 0
    if (FIRST_WORDS.has(key, STARTS[i]!, ENDS[i]!)) {
      for (let n = OPENERS.has(wordAt(i)) ? Math.min(5, words - i) : 1; n > 0; n--) {
        let entry = wordAt(i)
        for (let k = 1; k < n; k++) entry += ` ${wordAt(i + k)}`
        const reason = REASON_OF.get(entry)
        if (!reason) continue
        votes.set(reason, (votes.get(reason) ?? 0) + n)
        taken = n
        break
      }
    }
    lettered += Math.max(taken, 1)
    covered += taken
    if (taken > 0) entries++
    // Not even all the rest would make it four fifths.
    else if ((lettered - covered) * 5 > words + 2) return undefined
    i += Math.max(taken, 1)
  }
  if (entries === 0 || covered < lettered * 0.8) return undefined
  let best: string | undefined
  for (const [reason, n] of votes) if (best === undefined || n > votes.get(best)!) best = reason
  return best
}

/** Why a line that holds a tell-tale phrase is removed. A long line is looked at in its first 200 characters only. */
export const findPhraseReason = askOnce((line) => reasonOf(firstPhraseOf(line), line))

/** The same for the phrases alone that no abstract uses. */
export const findSurePhrase = askOnce((line) =>
  firstPhraseOf(line)
    ? reasonOf(
        findPhrase(line, (reason) => SURE_REASONS.has(reason)),
        line,
      )
    : undefined,
)

const firstPhraseOf = askOnce((line) => findPhrase(line))

function findPhrase({ folded }: LineText, accept?: (reason: string) => boolean) {
  return PHRASES.find(folded, folded.length > 400 ? 200 : folded.length, accept)
}

function reasonOf(found: PhraseMatch<string> | undefined, { folded }: LineText): string | undefined {
  // Behind sentences of its own, an abstract may end with a line of copyright (Scopus, PsycInfo).
  if (
    found?.tag === 'copyright' &&
    found.start > 150 &&
    /[.。!?][)"”]?\s/.test(folded.slice(100, found.start))
  )
    return undefined
  // A short last sentence may stand before it too.
  if (
    found?.phrase.startsWith('©') &&
    found.start > 30 &&
    /[.!?][)"']?\s$/.test(folded.slice(0, found.start))
  )
    return undefined
  return found?.tag
}

/** Whether a line is about nothing but what a machine put there: template braces, `undefined`, placeholders. */
export function isPlaceholder(line: LineText): boolean {
  return /^(?:\{\{.*\}\}|\$\{.*\}|<%.*%>|undefined|null|nan|\[\]|\{\}|\[object object\]|[,;&\s.·…×]+(?:show all)?)$/i.test(
    line.text,
  )
}
