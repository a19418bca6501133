import type { CodedLanguage } from '../text/language.js'
import type { FoldedRegex } from './regex.js'
import { BOUNDARY, type RegexAnchors, readAnchors } from './regex-anchors.js'
import { KINDS, Kind } from './tokens.js'

const LINE_END = /[\n\r\u2028\u2029]/

/** A regular expression of a pattern, with what is known of where it can match. */
export class RegexSearch {
  readonly pattern: number
  /** The last text in which one of the required texts or words was seen, by the number that its finder gives it. */
  seenIn = 0
  /** Where its last match in the text being read ended: it is not tried before. */
  end = 0
  /** Whether it is tried only in texts in which one of the words that it requires was seen. */
  asksForWords = false
  readonly #regex: FoldedRegex
  #anchors: RegexAnchors | undefined

  constructor(pattern: number, regex: FoldedRegex) {
    this.pattern = pattern
    this.#regex = regex
  }

  get #known(): RegexAnchors {
    this.#anchors ??= readAnchors(this.#regex.body, this.#regex.flags)
    return this.#anchors
  }

  /** Texts of which every match holds one; absent where nothing is known, or only what nearly every text holds. */
  get required(): readonly string[] | undefined {
    return this.#known.required
  }

  /** Beginnings of words of which every match holds one, each at the beginning of a word, as globs; absent where not known. */
  get requiredWords(): readonly string[] | undefined {
    return this.#known.requiredWords
  }

  /**
   * What every match begins with, as words in English and characters in Chinese that can be looked for, or as a sign.
   * Absent where a match may begin elsewhere, or with so many words that it is better looked for as a whole.
   */
  headsIn(language: CodedLanguage): readonly string[] | undefined {
    const heads = new Set<string>()
    for (const prefix of this.#known.prefixes ?? ['']) {
      const head = headOf(prefix, language)
      if (head === undefined) return undefined
      heads.add(head)
    }
    const isCommon =
      this.required !== undefined && [...heads].filter((head) => /^[a-z]\*$/.test(head)).length > 9
    return isCommon ? undefined : [...heads]
  }

  /** Whether it matches nowhere but at the beginning of a text. */
  get beginsAtStart(): boolean {
    return this.#known.beginsAtStart
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
    return [...folded.matchAll(this.#regex.everywhere)].filter((match) => match[0] !== '')
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

/**
 * The beginning of a prefix that can be looked for: in English the word it begins with, in Chinese its first
 * characters. Absent where a match could begin elsewhere than there.
 */
function headOf(prefix: string, language: CodedLanguage): string | undefined {
  const wanted = (at: number): boolean => {
    const kind = KINDS[prefix.charCodeAt(at)]
    return language === 'zh' ? kind === Kind.Single : kind === Kind.Letter || kind === Kind.Digit
  }
  let end = 0
  while (end < prefix.length && wanted(end)) end += 1
  if (end === 0 && isMark(prefix)) return prefix[0]
  if (end === 0 || /[\ud800-\udfff]/.test(prefix)) return undefined
  const head = prefix.slice(0, end)
  if (language === 'zh') return head
  const kind = prefix[end] === BOUNDARY ? Kind.Gap : KINDS[prefix.charCodeAt(end)]
  return end < prefix.length && (kind === Kind.Gap || kind === Kind.Single) ? head : `${head}*`
}

/** Signs that are looked for one by one: they do not stand between the words of a phrase. */
function isMark(prefix: string): boolean {
  const unit = prefix.charCodeAt(0)
  if (Number.isNaN(unit) || unit === 0 || unit >= 0xd800) return false
  return (KINDS[unit] === Kind.Gap || KINDS[unit] === Kind.Point) && !/[\s-]/.test(prefix[0]!)
}
