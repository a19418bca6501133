import { isHan } from '../../text/script.js'
import { simplifyHan } from '../../text/simplify.js'
import { unitAt } from '../../text/unit-at.js'

/**
 * Finds which of a table's phrases occur in a folded text, with one look at each position: phrases are indexed by
 * their first characters. A phrase that begins with a letter starts at a word's edge, one of Han anywhere. Phrases may be
 * in traditional characters; a folded text has none.
 */
export class PhraseMatcher<Tag> {
  readonly #short = new Map<number, Entry<Tag>[]>()
  readonly #long = new Map<number, Entry<Tag>[]>()
  /** Which kinds of phrase begin with two characters, by their hash: most places begin none. */
  readonly #starts = new Uint8Array(STARTS)

  constructor(table: Iterable<readonly [Tag, readonly string[]]>) {
    for (const [tag, phrases] of table) {
      for (const written of phrases) {
        const phrase = simplifyHan(written)
        const index = phrase.length < LONG ? this.#short : this.#long
        const key = phrase.length < LONG ? startKey(phrase, 0) : longKey(phrase, 0)
        this.#starts[hashStart(phrase.charCodeAt(0), second(phrase, 0))]! |=
          phrase.length < LONG ? SHORT_BIT : LONG_BIT
        const entries = index.get(key)
        if (entries) entries.push({ phrase, tag })
        else index.set(key, [{ phrase, tag }])
      }
    }
  }

  /** The first phrase that stands in `folded` before offset `limit` and passes `accept`, with its tag and place. */
  find(folded: string, limit = folded.length, accept?: (tag: Tag) => boolean): PhraseMatch<Tag> | undefined {
    const end = Math.min(limit, folded.length)
    const short = this.#short
    const long = this.#long
    const starts = this.#starts
    let unit = 0
    let next = folded.charCodeAt(0)
    for (let i = 0; i < end; i++) {
      const before = unit
      unit = next
      next = second(folded, i)
      const kinds = starts[hashStart(unit, next)]!
      if (kinds === 0 || unit === SPACE || (isWordUnit(before) && !isHan(unit))) continue
      const found =
        ((kinds & LONG_BIT) !== 0 ? at(long.get(longKey(folded, i)), folded, i, accept) : undefined) ??
        ((kinds & SHORT_BIT) !== 0 ? at(short.get(startKey(folded, i)), folded, i, accept) : undefined)
      if (found) return found
    }
    return undefined
  }
}

interface Entry<Tag> {
  readonly phrase: string
  readonly tag: Tag
}

function at<Tag>(
  entries: readonly Entry<Tag>[] | undefined,
  folded: string,
  start: number,
  accept: ((tag: Tag) => boolean) | undefined,
): PhraseMatch<Tag> | undefined {
  if (!entries) return undefined
  for (const { phrase, tag } of entries) {
    if (folded.startsWith(phrase, start) && (!accept || accept(tag))) return { tag, phrase, start }
  }
  return undefined
}

/** Phrases of so many characters are indexed by all of these. */
const LONG = 5
const SPACE = 0x20

const STARTS = 1 << 14
const SHORT_BIT = 1
const LONG_BIT = 2

function hashStart(first: number, second: number): number {
  return (Math.imul(first, 131) ^ Math.imul(second, 7919)) & (STARTS - 1)
}

/** A phrase found: its tag, itself, and where it starts in the folded text. */
export interface PhraseMatch<Tag> {
  readonly tag: Tag
  readonly phrase: string
  readonly start: number
}

function startKey(text: string, at: number): number {
  // 32 bits: a larger number would be a boxed one, and slow as a key.
  return (unitAt(text, at) << 16) | second(text, at)
}

function second(text: string, at: number): number {
  return at + 1 < text.length ? unitAt(text, at + 1) : 0
}

/** A hash of the first five characters in 31 bits. */
function longKey(text: string, at: number): number {
  let hash = 0
  for (let i = at; i < at + LONG; i++)
    hash = (Math.imul(hash, 31) + (i < text.length ? unitAt(text, i) : 0)) | 0
  return hash
}

function isWordUnit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit >= 0xc0 && unit < 0x2000)
}
