import type { CodedLanguage } from '../text/language.js'
import type { FoldedRegex } from './regex.js'
import { type Beginnings, type Required, readBeginnings, readRequired } from './regex-anchors.js'

const LINE_END = /[\n\r\u2028\u2029]/

/** A regular expression of a pattern, with what is known of where it can match. */
export class RegexSearch {
  readonly pattern: number
  readonly language: CodedLanguage
  /** The last text in which one of the required texts was seen, by its gate's number. */
  seenIn = 0
  /** Where its last match in the text being read ended: it is not tried before. */
  end = 0
  readonly #regex: FoldedRegex
  #required: Required | undefined
  #beginnings: Beginnings | undefined

  constructor(pattern: number, regex: FoldedRegex, language: CodedLanguage) {
    this.pattern = pattern
    this.#regex = regex
    this.language = language
  }

  get #known(): Required {
    this.#required ??= readRequired(this.#regex.body, this.#regex.flags)
    return this.#required
  }

  /** Texts of which every match holds one; absent where nothing is known, or only what nearly every text holds. */
  get required(): readonly string[] | undefined {
    return this.#known.texts
  }

  /** Whether a folded text can hold a match. To ask many of one text see RegexGate. */
  mayBeIn(folded: string): boolean {
    const { required } = this
    return required === undefined || required.some((text) => folded.includes(text))
  }

  /** How matches begin. */
  get beginnings(): Beginnings {
    this.#beginnings ??= readBeginnings(this.#regex.body, this.#regex.flags, this.language)
    return this.#beginnings
  }

  /** Whether it is better looked for as a whole: matches may begin anywhere, or with so many words that most texts hold some. */
  get isScanned(): boolean {
    const { ways, beginsAtStart } = this.beginnings
    if (beginsAtStart) return false
    const heads = ways.flatMap((one) => one.heads ?? [''])
    if (heads.includes('')) return true
    return heads.filter((head) => /^[a-z]\*$/.test(head)).length > 9 && this.required !== undefined
  }

  /** The match that begins at a place, a word edge. */
  matchAt(folded: string, at: number): RegExpExecArray | null {
    const { here } = this.#regex
    here.lastIndex = at
    const match = here.exec(folded)
    return match === null || match[0] === '' ? null : match
  }

  /** The matches in a folded text, one after the other; empty ones do not count. */
  findAll(folded: string): readonly RegExpExecArray[] {
    if (this.#known.beginsAtStart) {
      const match = this.matchAt(folded, 0)
      return match === null ? [] : [match]
    }
    if (this.#known.beginsAnywhere && !LINE_END.test(folded)) return this.#findOnLine(folded)
    return this.#findEverywhere(folded)
  }

  /** As `matchAll` finds them, which makes a copy of the regular expression for each text. */
  #findEverywhere(folded: string): readonly RegExpExecArray[] {
    const { everywhere } = this.#regex
    const found: RegExpExecArray[] = []
    everywhere.lastIndex = 0
    for (let match = everywhere.exec(folded); match !== null; match = everywhere.exec(folded)) {
      if (match[0] !== '') found.push(match)
      else
        everywhere.lastIndex += (folded.codePointAt(match.index) ?? 0) > 0xffff && everywhere.unicode ? 2 : 1
    }
    return found
  }

  /** What begins with `.*` matches from where it is first tried, or not at all on the rest of the line. */
  #findOnLine(folded: string): readonly RegExpExecArray[] {
    const found: RegExpExecArray[] = []
    let match = this.matchAt(folded, 0)
    while (match !== null) {
      found.push(match)
      match = this.matchAt(folded, match.index + match[0].length)
    }
    return found
  }
}
