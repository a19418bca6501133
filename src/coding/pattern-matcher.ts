// Finds all patterns of one language in one pass over a text: words by the automaton of their globs and a trie over
// what they are, Chinese phrases by their own automaton, regular expressions where they can begin.

import { FOLD_TABLE, isCapital } from '../text/fold.js'
import type { CodedLanguage } from '../text/language.js'
import type { CompiledPattern } from './compile.js'
import { cuePatterns } from './cues.js'
import { HanAutomaton } from './han-automaton.js'
import { isAnyWords, type ParsedPattern, type Word } from './pattern.js'
import { BOUNDARY, readAnchors } from './regex-anchors.js'
import { type Sentence, spanAt } from './sentence.js'
import { KINDS, Kind } from './tokens.js'
import { CharClass, START, UNKNOWN, WordAutomaton } from './word-automaton.js'

interface Target {
  readonly parsed: ParsedPattern
  /** The number of a pattern of the codebook, or -1 and a kind of cue. */
  readonly pattern: number
  readonly cue: number
}

interface AnchoredRegex {
  readonly target: Target
  readonly sticky: RegExp
}

interface ScannedRegex {
  readonly target: Target
  readonly regex: RegExp
  /** One of these is in every match; absent where nothing is known. */
  readonly required: readonly string[] | undefined
}

interface TrieNode {
  readonly children: Map<number, TrieNode>
  any: TrieNode | undefined
  readonly targets: Target[]
}

/** What the automaton says of a word: which word of a phrase it is, or which regular expressions begin with it. */
interface Label {
  readonly capitals: readonly number[] | undefined
  readonly anchors: AnchoredRegex[]
  root: TrieNode | undefined
}

/** Finds the patterns of one language. Reads one text at a time; not to be used while it does. */
export class PatternMatcher {
  readonly #words: WordAutomaton
  readonly #labels: Label[] = []
  readonly #han: HanAutomaton | undefined
  readonly #hanTargets: (Target | AnchoredRegex)[] = []
  readonly #scanned: ScannedRegex[] = []
  /** Phrases that have begun: how far, at which word and where. Two sets, used in turn. */
  #active = new PartialPhrases()
  #next = new PartialPhrases()
  /** Regular expressions that begin with a sign that is no part of a word. */
  readonly #marks = new Map<number, AnchoredRegex[]>()
  readonly #tries: { readonly anchored: AnchoredRegex; readonly at: number }[] = []

  constructor(patterns: readonly CompiledPattern[], language: CodedLanguage) {
    const targets: Target[] = []
    for (const { id, language: own, parsed } of patterns) {
      if (own === language && parsed !== undefined) targets.push({ parsed, pattern: id, cue: -1 })
    }
    for (const { kind, parsed } of cuePatterns(language)) targets.push({ parsed, pattern: -1, cue: kind })
    const builder = new LabelBuilder(this.#labels)
    const hanPhrases: string[] = []
    const root = makeNode()
    for (const target of targets) {
      const { parsed } = target
      if (parsed.kind === 'regex') this.#addRegex(target, parsed.regex, language, builder, hanPhrases)
      else {
        for (const parts of parsed.variants) {
          const han = readHanPhrase(parts)
          if (han === undefined) addToTrie(root, parts, target, builder)
          else {
            hanPhrases.push(han)
            this.#hanTargets.push(target)
          }
        }
      }
    }
    for (const [label, node] of root.children) this.#labels[label]!.root = node
    this.#words = new WordAutomaton(builder.globs, builder.labelsOfGlobs, (label) => {
      const { root: node, anchors } = this.#labels[label]!
      return node !== undefined || anchors.length > 0
    })
    this.#han = hanPhrases.length === 0 ? undefined : new HanAutomaton(hanPhrases)
  }

  #addRegex(
    target: Target,
    regex: RegExp,
    language: CodedLanguage,
    builder: LabelBuilder,
    hanPhrases: string[],
  ): void {
    const { prefixes, required } = readAnchors(regex.source, regex.flags)
    const heads = prefixes?.map((prefix) => headOf(prefix, language))
    if (heads === undefined || heads.includes(undefined)) {
      const plain = prefixes?.map((prefix) => prefix.replace(BOUNDARY, '')) ?? required
      this.#scanned.push({ target, regex, required: plain?.includes('') ? undefined : plain })
      return
    }
    const anchored: AnchoredRegex = {
      target,
      sticky: new RegExp(regex.source, regex.flags.replace('g', 'y')),
    }
    for (const head of new Set(heads as string[])) {
      const unit = head.charCodeAt(0)
      if (KINDS[unit] === Kind.Gap) this.#marks.set(unit, [...(this.#marks.get(unit) ?? []), anchored])
      else if (language === 'en') this.#labels[builder.add({ globs: [head] }, true)]!.anchors.push(anchored)
      else {
        hanPhrases.push(head)
        this.#hanTargets.push(anchored)
      }
    }
  }

  /** Adds every occurrence of the patterns to a sentence, overlapping ones too, and the cues in it. */
  find(sentence: Sentence): void {
    const { text } = sentence.segment
    const words = this.#words
    const { classes, kindOfClass, firstLetter, shift } = words
    const han = this.#han
    const hasMarks = this.#marks.size > 0
    let table = words.table
    let hanRow = 0
    let count = 0
    let blanks = 0
    let hyphens = 0
    let isBroken = true
    let wasSingle = false
    let wordEnd = -1
    this.#tries.length = 0
    const length = text.length
    let i = 0
    while (i < length) {
      let c = classes[text.charCodeAt(i)]!
      if (c < CharClass.Single) {
        if (c === CharClass.Blank || c === CharClass.Invisible) blanks += 1
        else if (c === CharClass.Hyphen) hyphens += 1
        else if (c !== CharClass.Apostrophe || i !== wordEnd || wasSingle) {
          isBroken = true
          if (hasMarks && c === CharClass.Gap) this.#tryMark(text.charCodeAt(i), i)
        }
        hanRow = 0
        i += 1
        continue
      }
      const start = i
      const isSingle = c < firstLetter
      if (isBroken || !isFlexible(blanks, hyphens, isSingle && wasSingle)) this.#active.count = 0
      if (isSingle) {
        i += 1
        if (i < length && isLowSurrogate(text.charCodeAt(i))) i += 1
        if (han !== undefined) {
          const hanClass = han.classes[text.charCodeAt(start)]!
          const next = han.table[hanRow + hanClass]!
          hanRow = next >= 0 ? next : han.follow(hanRow, hanClass)
          if (hanRow !== 0 && han.endsAt[hanRow] === 1)
            this.#addHan(sentence, han.outputsOf(hanRow), i, count)
        }
        if (c > CharClass.Single) {
          const state = words.follow(START, c)
          table = words.table
          if (words.interest[state] === 2 || this.#active.count > 0)
            this.#step(sentence, state, start, i, count)
        } else if (this.#active.count > 0) this.#step(sentence, 0, start, i, count)
        wordEnd = i
      } else {
        let state = START
        // Where `'s` began, and the state before it; and whether the word has parts.
        let possessive = -1
        let stateBefore = 0
        let hasParts = false
        hanRow = 0
        for (;;) {
          const next = table[(state << shift) + c]!
          if (next !== UNKNOWN) state = next
          else {
            state = words.follow(state, c)
            table = words.table
          }
          i += 1
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
        if (this.#active.count > 0 || words.interest[state] === 2)
          this.#step(sentence, state, start, end, count)
        if (hasParts) {
          this.#tryParts(text, start, i)
          table = words.table
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
    this.#active.count = 0
    if (this.#tries.length > 0) this.#runTries(sentence)
    for (const one of this.#scanned) runScanned(one, sentence)
  }

  /** Goes on with phrases that have begun, and begins those that the word of this state begins. */
  #step(sentence: Sentence, state: number, start: number, end: number, token: number): void {
    const { text } = sentence.segment
    const labels = this.#words.labelsOf(state)
    const active = this.#active
    const next = this.#next
    next.count = 0
    for (let i = 0; i < active.count; i += 1) {
      const node = active.nodes[i]!
      if (node.any !== undefined)
        this.#reach(sentence, node.any, active.firsts[i]!, active.starts[i]!, token, end)
      if (labels.length === 0) continue
      for (let k = 0; k < labels.length; k += 1) {
        const label = labels[k]!
        const child = node.children.get(label)
        if (child !== undefined && hasCapitals(this.#labels[label]!, text, start)) {
          this.#reach(sentence, child, active.firsts[i]!, active.starts[i]!, token, end)
        }
      }
    }
    for (let k = 0; k < labels.length; k += 1) {
      const label = this.#labels[labels[k]!]!
      for (const anchored of label.anchors) this.#tries.push({ anchored, at: start })
      if (label.root !== undefined && hasCapitals(label, text, start)) {
        this.#reach(sentence, label.root, token, start, token, end)
      }
    }
    this.#active = next
    this.#next = active
  }

  #reach(sentence: Sentence, node: TrieNode, first: number, start: number, token: number, end: number): void {
    for (const target of node.targets) report(sentence, target, start, end, first, token)
    if (node.any !== undefined || node.children.size > 0) this.#next.push(node, first, start)
  }

  #tryMark(unit: number, at: number): void {
    for (const anchored of this.#marks.get(FOLD_TABLE[unit]!) ?? []) this.#tries.push({ anchored, at })
  }

  #addHan(
    sentence: Sentence,
    outputs: readonly { readonly phrase: number; readonly length: number }[],
    end: number,
    token: number,
  ): void {
    for (const { phrase, length } of outputs) {
      const target = this.#hanTargets[phrase]!
      if ('sticky' in target) this.#tries.push({ anchored: target, at: end - length })
      else report(sentence, target, end - length, end, token - length + 1, token)
    }
  }

  /** A regular expression may begin inside a word of parts (don't, 3.5): the parts are looked at as words. */
  #tryParts(text: string, start: number, end: number): void {
    const words = this.#words
    let partStart = start
    for (let i = start; i <= end; i += 1) {
      const kind = i < end ? words.kindOfClass[words.classes[text.charCodeAt(i)]!] : Kind.Gap
      if (kind === Kind.Letter || kind === Kind.Digit) continue
      if (partStart > start && i > partStart) {
        let state = START
        for (let k = partStart; k < i; k += 1) state = words.follow(state, words.classes[text.charCodeAt(k)]!)
        for (const label of words.labelsOf(state)) {
          for (const anchored of this.#labels[label]!.anchors) this.#tries.push({ anchored, at: partStart })
        }
      }
      partStart = i + 1
    }
  }

  #runTries(sentence: Sentence): void {
    const tries = this.#tries
    if (tries.length > 1) tries.sort((a, b) => a.at - b.at)
    const ends = new Map<AnchoredRegex, number>()
    for (const { anchored, at } of tries) {
      if (at < (ends.get(anchored) ?? 0)) continue
      const { sticky, target } = anchored
      sticky.lastIndex = at
      const match = sticky.exec(sentence.folded)
      // The same place may be tried for several beginnings.
      ends.set(anchored, at + 1)
      if (match === null || match[0] === '') continue
      ends.set(anchored, at + match[0].length)
      reportMatch(sentence, target, match)
    }
  }
}

class PartialPhrases {
  count = 0
  readonly nodes: TrieNode[] = []
  readonly firsts: number[] = []
  readonly starts: number[] = []

  push(node: TrieNode, first: number, start: number): void {
    this.nodes[this.count] = node
    this.firsts[this.count] = first
    this.starts[this.count] = start
    this.count += 1
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

function runScanned({ target, regex, required }: ScannedRegex, sentence: Sentence): void {
  if (required !== undefined && !required.some((text) => sentence.folded.includes(text))) return
  for (const match of sentence.folded.matchAll(regex)) {
    if (match[0] !== '') reportMatch(sentence, target, match)
  }
}

function report(
  sentence: Sentence,
  { pattern, cue }: Target,
  start: number,
  end: number,
  first: number,
  last: number,
): void {
  if (cue >= 0) sentence.cues.push({ kind: cue, start, end, first, last })
  else sentence.add({ pattern, start, end, first, last })
}

function reportMatch(sentence: Sentence, { pattern, cue }: Target, match: RegExpExecArray): void {
  const span = spanAt(sentence.tokens, match.index, match.index + match[0].length)
  if (cue >= 0) sentence.cues.push({ kind: cue, ...span })
  else if (match.groups === undefined) sentence.add({ pattern, ...span })
  else sentence.add({ pattern, ...span, groups: readGroups(sentence, match) })
}

/** The named groups of a match, as the text has them and not as it is folded. */
export function readGroups(sentence: Sentence, match: RegExpExecArray): Record<string, string> {
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

function makeNode(): TrieNode {
  return { children: new Map(), any: undefined, targets: [] }
}

function addToTrie(
  root: TrieNode,
  parts: readonly (Word | { readonly min: number; readonly max: number })[],
  target: Target,
  builder: LabelBuilder,
): void {
  let ends = [root]
  for (const part of parts) {
    const next: TrieNode[] = []
    for (const node of ends) {
      if (!isAnyWords(part)) {
        const label = builder.add(part, false)
        let child = node.children.get(label)
        if (child === undefined) {
          child = makeNode()
          node.children.set(label, child)
        }
        next.push(child)
        continue
      }
      let at = node
      for (let words = 1; words <= part.max; words += 1) {
        at.any ??= makeNode()
        at = at.any
        if (words >= part.min) next.push(at)
      }
    }
    ends = [...new Set(next)]
  }
  for (const end of ends) if (end !== root && !end.targets.includes(target)) end.targets.push(target)
}

/** The characters of a phrase of nothing but Chinese characters. */
function readHanPhrase(parts: readonly (Word | { readonly min: number })[]): string | undefined {
  let phrase = ''
  for (const part of parts) {
    if ('min' in part || part.globs.length !== 1) return undefined
    const [glob] = part.globs
    if (glob!.length !== 1 || KINDS[glob!.charCodeAt(0)] !== Kind.Single) return undefined
    phrase += glob
  }
  return phrase
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

/** Signs that the loop over a text stops at one by one: they are neither in words nor between the words of a phrase. */
function isMark(prefix: string): boolean {
  const unit = prefix.charCodeAt(0)
  if (unit === 0 || unit >= 0xd800) return false
  return KINDS[unit] === Kind.Gap && !/[\s-]/.test(prefix[0]!)
}

class LabelBuilder {
  readonly globs: string[] = []
  readonly labelsOfGlobs: number[][] = []
  readonly #labels: Label[]
  readonly #known = new Map<string, number>()
  readonly #globIndex = new Map<string, number>()

  constructor(labels: Label[]) {
    this.#labels = labels
  }

  /** The label of a word, one for words that match the same. */
  add(word: Word, isAnchor: boolean): number {
    const key = `${isAnchor ? '^' : ''}${word.globs.join('|')}#${word.capitals?.join(',') ?? ''}`
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const label = this.#labels.length
    this.#labels.push({ capitals: word.capitals, anchors: [], root: undefined })
    this.#known.set(key, label)
    for (const glob of word.globs) {
      let index = this.#globIndex.get(glob)
      if (index === undefined) {
        index = this.globs.length
        this.#globIndex.set(glob, index)
        this.globs.push(glob)
        this.labelsOfGlobs.push([])
      }
      this.labelsOfGlobs[index]!.push(label)
    }
    return label
  }
}
