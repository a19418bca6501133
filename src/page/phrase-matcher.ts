import { isHan } from '../text/script.js'

/**
 * Finds which of a table's phrases occur in a folded text, with one look at each position: phrases are indexed by
 * their first two characters. A phrase that begins with a letter starts at a word's edge, one of Han anywhere.
 */
export class PhraseMatcher<Tag> {
  readonly #byStart = new Map<number, { phrase: string; tag: Tag }[]>()

  constructor(table: Iterable<readonly [Tag, readonly string[]]>) {
    for (const [tag, phrases] of table) {
      for (const phrase of phrases) {
        const key = startKey(phrase, 0)
        const entries = this.#byStart.get(key)
        if (entries) entries.push({ phrase, tag })
        else this.#byStart.set(key, [{ phrase, tag }])
      }
    }
  }

  /** The first phrase that stands in `folded` before offset `limit` and passes `accept`, with its tag and place. */
  find(folded: string, limit = folded.length, accept?: (tag: Tag) => boolean): PhraseMatch<Tag> | undefined {
    const end = Math.min(limit, folded.length)
    let before = 0
    for (let i = 0; i < end; i++) {
      const unit = folded.charCodeAt(i)
      const open = !isWordUnit(before) || isHan(unit)
      before = unit
      if (!open) continue
      const entries = this.#byStart.get(startKey(folded, i))
      if (!entries) continue
      for (const { phrase, tag } of entries) {
        if (folded.startsWith(phrase, i) && (!accept || accept(tag))) return { tag, phrase, start: i }
      }
    }
    return undefined
  }
}

/** A phrase found: its tag, itself, and where it starts in the folded text. */
export interface PhraseMatch<Tag> {
  readonly tag: Tag
  readonly phrase: string
  readonly start: number
}

function startKey(text: string, at: number): number {
  // 32 bits: a larger number would be a boxed one, and slow as a key.
  return (text.charCodeAt(at) << 16) | (at + 1 < text.length ? text.charCodeAt(at + 1) : 0)
}

function isWordUnit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit >= 0xc0 && unit < 0x2000)
}
