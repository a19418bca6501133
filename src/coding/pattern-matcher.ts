// Finds all patterns of one language in one pass over a text: words by the automaton of their globs and a trie over
// what they are, Chinese phrases by their own automaton, regular expressions where they can begin.

import { FOLD_TABLE, isCapital } from '../text/fold.js'
import type { CodedLanguage } from '../text/language.js'
import type { ParsedPattern } from './pattern.js'
import { addToTrie, type Label, LabelBuilder, makeNode, readHanPhrase, type TrieNode } from './phrase-trie.js'
import { RegexGate } from './regex-gate.js'
import { RegexSearch } from './regex-search.js'
import type { Occurrence, Sentence } from './sentence.js'
import { type FoundText, TextAutomaton } from './text-automaton.js'
import { KINDS, Kind } from './tokens.js'
import { CharClass, DEAD, START, UNKNOWN, WordAutomaton } from './word-automaton.js'
import { spanAt } from './word-span.js'

/** A pattern and the number it is reported with; several may have the same. */
export interface Target {
  readonly pattern: number
  readonly parsed: ParsedPattern
  /** A regular expression that `find` leaves to `findLate`. */
  readonly isLate?: boolean
}

interface Try {
  readonly search: RegexSearch
  readonly at: number
}

/** Finds the patterns of one language. Reads one text at a time; not to be used while it does. */
export class PatternMatcher {
  readonly #words: WordAutomaton
  readonly #labels: readonly Label[]
  readonly #han: TextAutomaton | undefined
  /** What a phrase of Chinese characters is: a pattern, or the beginning of a regular expression. */
  readonly #hanTargets: (number | RegexSearch)[] = []
  /** Regular expressions that begin with a sign that is no part of a word. */
  readonly #marks = new Map<number, RegexSearch[]>()
  /** Regular expressions that may begin anywhere. */
  readonly #scanned: RegexSearch[] = []
  readonly #late = new Map<number, RegexSearch>()
  readonly #gate: RegexGate
  /** The sentence that the gate has read. */
  #gated: Sentence | undefined
  /** Phrases that have begun: how far, at which word and where. Two sets, used in turn. */
  #active = new PartialPhrases()
  #next = new PartialPhrases()
  #tries: Try[] = []
  #found: Occurrence[] = []

  constructor(targets: Iterable<Target>, language: CodedLanguage) {
    const builder = new LabelBuilder()
    this.#labels = builder.labels
    const hanPhrases: string[] = []
    const addHan = (phrase: string, target: number | RegexSearch): void => {
      hanPhrases.push(phrase)
      this.#hanTargets.push(target)
    }
    const root = makeNode()
    const searches: RegexSearch[] = []
    for (const { pattern, parsed, isLate } of targets) {
      if (parsed.kind === 'regex') {
        const search = new RegexSearch(pattern, parsed.regex)
        searches.push(search)
        if (isLate === true) this.#late.set(pattern, search)
        else this.#addRegex(search, language, builder, addHan)
        continue
      }
      for (const parts of parsed.variants) {
        const han = readHanPhrase(parts)
        if (han === undefined) addToTrie(root, parts, pattern, builder)
        else addHan(han, pattern)
      }
    }
    for (const [label, node] of root.children) this.#labels[label]!.root = node
    this.#words = new WordAutomaton(builder.globs, builder.labelsOfGlobs, (label) => {
      const { root: node, searches } = this.#labels[label]!
      return node !== undefined || searches.length > 0
    })
    this.#gate = new RegexGate(searches)
    this.#han = hanPhrases.length === 0 ? undefined : new TextAutomaton(hanPhrases)
  }

  #addRegex(
    search: RegexSearch,
    language: CodedLanguage,
    builder: LabelBuilder,
    addHan: (phrase: string, target: RegexSearch) => void,
  ): void {
    const heads = search.headsIn(language)
    if (heads === undefined) {
      this.#scanned.push(search)
      return
    }
    for (const head of heads) {
      const unit = head.charCodeAt(0)
      if (KINDS[unit] === Kind.Gap || KINDS[unit] === Kind.Point)
        this.#marks.set(unit, [...(this.#marks.get(unit) ?? []), search])
      else if (language === 'zh') addHan(head, search)
      else this.#labels[builder.add({ globs: [head] }, true)]!.searches.push(search)
    }
  }

  /** Every occurrence of the patterns in a sentence, overlapping ones too; each once. */
  find(sentence: Sentence): Occurrence[] {
    const { text } = sentence.segment
    const words = this.#words
    const { classes, kindOfClass, firstLetter, shift } = words
    const han = this.#han
    const hasMarks = this.#marks.size > 0
    const found: Occurrence[] = []
    this.#found = found
    let { table, interest } = words
    let hanRow = 0
    let count = 0
    let blanks = 0
    let hyphens = 0
    let isBroken = true
    let wasSingle = false
    let wordEnd = -1
    const length = text.length
    let i = 0
    while (i < length) {
      let c = classes[text.charCodeAt(i)]!
      if (c < CharClass.Single) {
        if (c === CharClass.Blank || c === CharClass.Invisible) blanks += 1
        else if (c === CharClass.Hyphen) hyphens += 1
        else if (c !== CharClass.Apostrophe || i !== wordEnd || wasSingle) {
          isBroken = true
          if (hasMarks && c !== CharClass.Apostrophe) this.#tryMark(text.charCodeAt(i), i)
        }
        hanRow = 0
        i += 1
        continue
      }
      const start = i
      const isSingle = c < firstLetter
      if (isBroken || !isFlexible(blanks, hyphens, isSingle && wasSingle)) this.#active.clear()
      if (isSingle) {
        i += 1
        if (i < length && isLowSurrogate(text.charCodeAt(i))) i += 1
        if (han !== undefined) {
          const hanClass = han.classes[text.charCodeAt(start)]!
          const next = han.table[hanRow + hanClass]!
          hanRow = next >= 0 ? next : han.follow(hanRow, hanClass)
          if (hanRow !== 0 && han.endsAt[hanRow] === 1) this.#addHan(han.outputsOf(hanRow), i, count)
        }
        if (c > CharClass.Single) {
          const state = words.follow(START, c)
          table = words.table
          interest = words.interest
          if (interest[state] === 2 || this.#active.count > 0) this.#step(text, state, start, i, count)
        } else if (this.#active.count > 0) this.#step(text, DEAD, start, i, count)
        wordEnd = i
      } else {
        let state = START
        // Where `'s` began, and the state before it; and whether the word has parts.
        let possessive = -1
        let stateBefore = DEAD
        let hasParts = false
        hanRow = 0
        for (;;) {
          const next = table[(state << shift) + c]!
          if (next !== UNKNOWN) state = next
          else {
            state = words.follow(state, c)
            table = words.table
            interest = words.interest
          }
          i += 1
          // Nothing leads out of the dead state: only the word's end is looked for.
          if (state === DEAD) while (i < length && classes[text.charCodeAt(i)]! >= firstLetter) i += 1
          if (i === length) break
          c = classes[text.charCodeAt(i)]!
          if (c >= firstLetter) continue
          // Apostrophes, decimal points and what is drawn as nothing may stand inside a word.
          if (c < CharClass.Apostrophe || c >= CharClass.Single || i + 1 === length) break
          const after = classes[text.charCodeAt(i + 1)]!
          if (after < firstLetter) break
          if (c === CharClass.Stop || c === CharClass.Comma) {
            if (kindOfClass[after] !== Kind.Digit || !isDigitBefore(text, i)) break
          }
          hasParts = true
          if (c === CharClass.Apostrophe) {
            possessive = i
            stateBefore = state
          } else if (c === CharClass.Invisible) {
            i += 1
            c = after
          }
        }
        let end = i
        if (possessive > start && i === possessive + 2 && isS(text.charCodeAt(i - 1))) {
          end = possessive
          state = stateBefore
        }
        if (this.#active.count > 0 || interest[state] === 2) this.#step(text, state, start, end, count)
        if (hasParts) {
          this.#tryParts(text, start, i)
          table = words.table
          interest = words.interest
        }
        // An apostrophe may follow a plural; one after `'s` ends the phrase.
        wordEnd = end === i ? i : -1
      }
      count += 1
      blanks = 0
      hyphens = 0
      isBroken = false
      wasSingle = isSingle
    }
    this.#active.clear()
    if (this.#tries.length > 0) this.#runTries(sentence)
    for (const search of this.#scanned) {
      for (const occurrence of this.#findAll(sentence, search)) found.push(occurrence)
    }
    return found
  }

  /** The occurrences of a late pattern. */
  findLate(sentence: Sentence, pattern: number): Occurrence[] {
    const search = this.#late.get(pattern)
    return search === undefined ? [] : this.#findAll(sentence, search)
  }

  /** The late patterns that a part of a sentence may hold. */
  findLateWithin(sentence: Sentence, start: number, end: number): number[] {
    if (this.#late.size === 0) return []
    this.#gated = undefined
    this.#gate.read(sentence.folded.slice(start, end))
    return [...this.#late].filter(([, search]) => this.#gate.lets(search)).map(([pattern]) => pattern)
  }

  #findAll(sentence: Sentence, search: RegexSearch): Occurrence[] {
    if (!this.#lets(sentence, search)) return []
    return search.findAll(sentence.folded).map((match) => occurrenceAt(sentence, search.pattern, match))
  }

  #lets(sentence: Sentence, search: RegexSearch): boolean {
    if (this.#gated !== sentence) {
      this.#gated = sentence
      this.#gate.read(sentence.folded)
    }
    return this.#gate.lets(search)
  }

  /** Goes on with phrases that have begun, and begins those that the word of this state begins. */
  #step(text: string, state: number, start: number, end: number, token: number): void {
    const labels = this.#words.labelsOf(state)
    const active = this.#active
    const next = this.#next
    next.clear()
    if (labels.length > 0 || active.hasAny) {
      for (let i = 0; i < active.count; i += 1) {
        const node = active.nodes[i]!
        if (node.any !== undefined) this.#reach(node.any, active.firsts[i]!, active.starts[i]!, token, end)
        for (let k = 0; k < labels.length; k += 1) {
          const child = node.children.get(labels[k]!)
          if (child !== undefined && hasCapitals(this.#labels[labels[k]!]!, text, start)) {
            this.#reach(child, active.firsts[i]!, active.starts[i]!, token, end)
          }
        }
      }
    }
    for (let k = 0; k < labels.length; k += 1) {
      const label = this.#labels[labels[k]!]!
      for (const search of label.searches) this.#tries.push({ search, at: start })
      if (label.root !== undefined && hasCapitals(label, text, start)) {
        this.#reach(label.root, token, start, token, end)
      }
    }
    this.#active = next
    this.#next = active
  }

  #reach(node: TrieNode, first: number, start: number, token: number, end: number): void {
    for (const pattern of node.patterns) this.#add(pattern, start, end, first, token)
    if (node.any !== undefined || node.children.size > 0) this.#next.push(node, first, start)
  }

  /** Adds what ends at the current word, once: two ways of writing a phrase may find the same. */
  #add(pattern: number, start: number, end: number, first: number, last: number): void {
    const found = this.#found
    for (let i = found.length - 1; i >= 0 && found[i]!.end === end; i -= 1) {
      if (found[i]!.pattern === pattern && found[i]!.start === start) return
    }
    found.push({ pattern, start, end, first, last })
  }

  #tryMark(unit: number, at: number): void {
    for (const search of this.#marks.get(FOLD_TABLE[unit]!) ?? []) this.#tries.push({ search, at })
  }

  #addHan(outputs: readonly FoundText[], end: number, token: number): void {
    for (const { index, length } of outputs) {
      const target = this.#hanTargets[index]!
      if (typeof target === 'number') this.#add(target, end - length, end, token - length + 1, token)
      else this.#tries.push({ search: target, at: end - length })
    }
  }

  /** A regular expression may begin inside a word of parts (don't, 3.5): the parts are looked at as words. */
  #tryParts(text: string, start: number, end: number): void {
    const words = this.#words
    let partStart = start
    for (let i = start; i <= end; i += 1) {
      const kind = i < end ? words.kindOfClass[words.classes[text.charCodeAt(i)]!] : Kind.Gap
      if (kind === Kind.Letter || kind === Kind.Digit) continue
      if (kind === Kind.Point) this.#tryMark(text.charCodeAt(i), i)
      if (partStart > start && i > partStart) {
        let state = START
        for (let k = partStart; k < i; k += 1) state = words.follow(state, words.classes[text.charCodeAt(k)]!)
        for (const label of words.labelsOf(state)) {
          for (const search of this.#labels[label]!.searches) this.#tries.push({ search, at: partStart })
        }
      }
      partStart = i + 1
    }
  }

  #runTries(sentence: Sentence): void {
    const tries = this.#tries
    this.#tries = []
    if (tries.length > 1) tries.sort((a, b) => a.at - b.at)
    for (const { search } of tries) search.end = 0
    for (const { search, at } of tries) {
      if (at < search.end || !this.#lets(sentence, search)) continue
      // The same place may be tried for several beginnings.
      search.end = at + 1
      const match = search.matchAt(sentence.folded, at)
      if (match === null) continue
      search.end = at + match[0].length
      this.#found.push(occurrenceAt(sentence, search.pattern, match))
    }
  }
}

class PartialPhrases {
  count = 0
  /** Whether one of them goes on with any word. */
  hasAny = false
  readonly nodes: TrieNode[] = []
  readonly firsts: number[] = []
  readonly starts: number[] = []

  clear(): void {
    this.count = 0
    this.hasAny = false
  }

  push(node: TrieNode, first: number, start: number): void {
    this.nodes[this.count] = node
    this.firsts[this.count] = first
    this.starts[this.count] = start
    this.count += 1
    if (node.any !== undefined) this.hasAny = true
  }
}

/** Whether two words can stand in one phrase, by what parts them. */
function isFlexible(blanks: number, hyphens: number, areSingle: boolean): boolean {
  if (blanks + hyphens === 0) return true
  return !areSingle && (hyphens === 0 || (hyphens === 1 && blanks === 0))
}

function isDigitBefore(text: string, at: number): boolean {
  return KINDS[FOLD_TABLE[text.charCodeAt(at - 1)]!] === Kind.Digit
}

/** What a match of a regular expression is in a sentence. */
export function occurrenceAt(sentence: Sentence, pattern: number, match: RegExpExecArray): Occurrence {
  const span = spanAt(sentence.tokens, match.index, match.index + match[0].length)
  if (match.groups === undefined) return { pattern, ...span }
  return { pattern, ...span, groups: readGroups(sentence, match) }
}

/** The named groups of a match, as the text has them and not as it is folded. */
function readGroups(sentence: Sentence, match: RegExpExecArray): Record<string, string> {
  const groups: Record<string, string> = {}
  let from = match.index
  for (const [name, value] of Object.entries(match.groups ?? {})) {
    if (value === undefined || value === '') continue
    const at = sentence.folded.indexOf(value, from)
    const start = at < 0 ? sentence.folded.indexOf(value, match.index) : at
    groups[name] = sentence.segment.text.slice(start, start + value.length)
    from = start
  }
  return groups
}

function hasCapitals({ capitals }: Label, text: string, start: number): boolean {
  if (capitals === undefined) return true
  for (const offset of capitals) if (!isCapital(text.charCodeAt(start + offset))) return false
  return true
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000
}

function isS(unit: number): boolean {
  return unit === 0x73 || unit === 0x53 || unit === 0xff53 || unit === 0xff33
}
