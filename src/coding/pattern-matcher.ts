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
import { WordAutomaton } from './word-automaton.js'
import { WordLexer, type WordOfParts } from './word-lexer.js'
import { spanAt, type WordPlaces } from './word-span.js'

const FEW_TRIES = 6

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
  readonly #lexer: WordLexer
  readonly #labels: readonly Label[]
  readonly #han: TextAutomaton | undefined
  /** What a phrase of Chinese characters is: a pattern, or the beginning of a regular expression. */
  readonly #hanTargets: (number | RegexSearch)[] = []
  /** Regular expressions that begin with a sign that is no letter or digit. */
  readonly #signs = new Map<number, RegexSearch[]>()
  /** Regular expressions that may begin anywhere. */
  readonly #scanned: RegexSearch[] = []
  readonly #late = new Map<number, RegexSearch>()
  readonly #gate: RegexGate
  /** The sentence that the gate has read. */
  #gated: Sentence | undefined
  /** Phrases that have begun: how far, and at which word. Two sets, used in turn. */
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
    this.#lexer = new WordLexer(this.#words, this.#signs.keys())
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
        this.#signs.set(unit, [...(this.#signs.get(unit) ?? []), search])
      else if (language === 'zh') addHan(head, search)
      else this.#labels[builder.add({ globs: [head] }, true)]!.searches.push(search)
    }
  }

  /** Every occurrence of the patterns in a sentence, overlapping ones too; each once. */
  find(sentence: Sentence): Occurrence[] {
    const { text } = sentence.segment
    this.#found = []
    this.#lexer.begin(text)
    for (let from = 0, token = 0; from < text.length; token = this.#lexer.count) {
      from = this.#lexer.read(text, from)
      this.#walk(text, token)
    }
    this.#active.clear()
    if (this.#han !== undefined) this.#findHan(text, this.#han)
    for (const at of this.#lexer.signs) this.#trySign(text.charCodeAt(at), at)
    if (this.#tries.length > 0) this.#runTries(sentence)
    for (const search of this.#scanned) {
      for (const one of this.#findAll(sentence, this.#lexer, search)) this.#found.push(one)
    }
    return this.#found
  }

  /** Goes from a word to the last one that was read: on with phrases that have begun, and beginning others. */
  #walk(text: string, from: number): void {
    const { states, count } = this.#lexer
    const { interest } = this.#words
    for (let token = from; token < count; token += 1) {
      const begins = interest[states[token]!] === 2
      if (this.#active.count > 0) {
        if (!this.#lexer.joins(text, token - 1)) this.#active.clear()
        if (begins || this.#active.count > 0) this.#step(text, token)
      } else if (begins) this.#step(text, token)
    }
    for (const word of this.#lexer.wordsOfParts) this.#tryParts(text, word)
    if (this.#lexer.wordsOfParts.length > 0) this.#lexer.wordsOfParts = []
  }

  /** The occurrences of a late pattern. */
  findLate(sentence: Sentence, pattern: number): Occurrence[] {
    const search = this.#late.get(pattern)
    return search === undefined ? [] : this.#findAll(sentence, sentence.tokens, search)
  }

  /** The late patterns that a part of a sentence may hold. */
  findLateWithin(sentence: Sentence, start: number, end: number): number[] {
    if (this.#late.size === 0) return []
    this.#gated = undefined
    this.#gate.read(sentence.folded.slice(start, end))
    return [...this.#late].filter(([, search]) => this.#gate.lets(search)).map(([pattern]) => pattern)
  }

  #findAll(sentence: Sentence, words: WordPlaces, search: RegexSearch): Occurrence[] {
    if (!this.#lets(sentence, search)) return []
    return search
      .findAll(sentence.folded)
      .map((match) => occurrenceAt(sentence, words, search.pattern, match))
  }

  #lets(sentence: Sentence, search: RegexSearch): boolean {
    if (this.#gated !== sentence) {
      this.#gated = sentence
      this.#gate.read(sentence.folded)
    }
    return this.#gate.lets(search)
  }

  /** Goes on with phrases that have begun, and begins those that a word begins. */
  #step(text: string, token: number): void {
    const start = this.#lexer.starts[token]!
    const end = this.#lexer.ends[token]!
    const labels = this.#words.labelsOf(this.#lexer.states[token]!)
    const active = this.#active
    const next = this.#next
    next.clear()
    if (labels.length > 0 || active.hasAny) {
      for (let i = 0; i < active.count; i += 1) {
        const node = active.nodes[i]!
        const first = active.firsts[i]!
        if (node.any !== undefined) this.#reach(node.any, first, token, end)
        for (let k = 0; k < labels.length; k += 1) {
          const child = node.children.get(labels[k]!)
          if (child !== undefined && hasCapitals(this.#labels[labels[k]!]!, text, start)) {
            this.#reach(child, first, token, end)
          }
        }
      }
    }
    for (let k = 0; k < labels.length; k += 1) {
      const label = this.#labels[labels[k]!]!
      const { searches } = label
      for (let s = 0; s < searches.length; s += 1) this.#tries.push({ search: searches[s]!, at: start })
      if (label.root !== undefined && hasCapitals(label, text, start))
        this.#reach(label.root, token, token, end)
    }
    this.#active = next
    this.#next = active
  }

  #reach(node: TrieNode, first: number, token: number, end: number): void {
    const { patterns } = node
    for (let i = 0; i < patterns.length; i += 1) {
      this.#add(patterns[i]!, this.#lexer.starts[first]!, end, first, token)
    }
    if (node.goesOn) this.#next.push(node, first)
  }

  /** Adds what ends at the current word, once: two ways of writing a phrase may find the same. */
  #add(pattern: number, start: number, end: number, first: number, last: number): void {
    const found = this.#found
    for (let i = found.length - 1; i >= 0 && found[i]!.end === end; i -= 1) {
      if (found[i]!.pattern === pattern && found[i]!.start === start) return
    }
    found.push({ pattern, start, end, first, last })
  }

  #findHan(text: string, han: TextAutomaton): void {
    const { classes } = han
    const { starts } = this.#lexer
    let { table } = han
    let row = 0
    let token = 0
    for (let i = 0; i < text.length; i += 1) {
      const c = classes[text.charCodeAt(i)]!
      const next = table[row + c]!
      if (next >= 0) row = next
      else {
        row = han.follow(row, c)
        table = han.table
      }
      if (han.endsAt[row] !== 1) continue
      while (starts[token]! < i) token += 1
      this.#addHan(han.outputsOf(row), i + 1, token)
    }
  }

  #addHan(outputs: readonly FoundText[], end: number, token: number): void {
    for (const { index, length } of outputs) {
      const target = this.#hanTargets[index]!
      if (typeof target === 'number') this.#add(target, end - length, end, token - length + 1, token)
      else this.#tries.push({ search: target, at: end - length })
    }
  }

  #trySign(unit: number, at: number): void {
    for (const search of this.#signs.get(FOLD_TABLE[unit]!) ?? []) this.#tries.push({ search, at })
  }

  /** A regular expression may begin inside a word of parts (don't, 3.5): the parts are looked at as words. */
  #tryParts(text: string, word: WordOfParts): void {
    for (const { state, start } of this.#lexer.statesOfParts(text, word)) {
      for (const label of this.#words.labelsOf(state)) {
        for (const search of this.#labels[label]!.searches) this.#tries.push({ search, at: start })
      }
    }
    if (this.#signs.size === 0) return
    for (let i = word.start + 1; i < word.end; i += 1) this.#trySign(text.charCodeAt(i), i)
  }

  #runTries(sentence: Sentence): void {
    const tries = this.#tries
    this.#tries = []
    if (tries.length > 1) tries.sort((a, b) => a.at - b.at)
    for (const { search } of tries) search.end = 0
    // To look through the text for what they require costs as much as a few tries.
    const isGated = tries.length > FEW_TRIES
    for (const { search, at } of tries) {
      if (at < search.end || (isGated && !this.#lets(sentence, search))) continue
      // The same place may be tried for several beginnings.
      search.end = at + 1
      const match = search.matchAt(sentence.folded, at)
      if (match === null) continue
      search.end = at + match[0].length
      this.#found.push(occurrenceAt(sentence, this.#lexer, search.pattern, match))
    }
  }
}

class PartialPhrases {
  count = 0
  /** Whether one of them goes on with any word. */
  hasAny = false
  readonly nodes: TrieNode[] = []
  readonly firsts: number[] = []

  clear(): void {
    this.count = 0
    this.hasAny = false
  }

  push(node: TrieNode, first: number): void {
    this.nodes[this.count] = node
    this.firsts[this.count] = first
    this.count += 1
    if (node.any !== undefined) this.hasAny = true
  }
}

/** What a match of a regular expression is in a sentence. */
export function occurrenceAt(
  sentence: Sentence,
  words: WordPlaces,
  pattern: number,
  match: RegExpExecArray,
): Occurrence {
  const span = spanAt(words, match.index, match.index + match[0].length)
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
