import { Script, scriptOf } from '../text/script.js'
import { type AbbreviationDefinition, findAbbreviations } from './abbreviations.js'
import type { CompiledCodebook } from './compile.js'
import type { Occurrence, Sentence } from './sentence.js'
import { spanAt } from './word-span.js'

interface Learned {
  readonly short: string
  readonly patterns: readonly number[]
  readonly sentence: Sentence
  readonly shortStart: number
}

/**
 * Lets the abbreviations that a study defines stand for their long forms: wherever one occurs in the study, in
 * any language, it occurs as each pattern that matches its whole long form. The first definition wins.
 */
export function expandAbbreviations(compiled: CompiledCodebook, sentences: readonly Sentence[]): void {
  const learned = new Map<string, Learned>()
  for (const sentence of sentences) {
    if (!mayDefine(compiled, sentence)) continue
    for (const definition of findDefinitions(compiled, sentence)) {
      if (learned.has(definition.short)) continue
      const patterns = patternsOf(compiled, sentence, definition)
      // A definition in the other language may say what this one's indicators do not know.
      if (patterns.length === 0) continue
      learned.set(definition.short, {
        short: definition.short,
        patterns,
        sentence,
        shortStart: definition.shortStart,
      })
    }
  }
  for (const one of learned.values()) {
    for (const sentence of sentences) addShortForms(one, sentence)
  }
}

/** The definitions in a sentence whose long forms may be those of patterns: they end where one does. */
function findDefinitions(compiled: CompiledCodebook, sentence: Sentence): AbbreviationDefinition[] {
  const { text } = sentence.segment
  if (compiled.latePatterns.length > 0) return findAbbreviations(text)
  const { ends } = sentence
  return findAbbreviations(text, (from, to) => ends.some((end) => end >= from && end <= to))
}

/** Whether a long form can end where a pattern does: before a bracket, or in one at a comma or its end. */
function mayDefine(compiled: CompiledCodebook, sentence: Sentence): boolean {
  const { text } = sentence.segment
  if (compiled.latePatterns.length > 0) return hasBracket(text)
  if (sentence.isEmpty || !hasBracket(text)) return false
  for (const end of sentence.ends) {
    let at = end
    while (text.charCodeAt(at) === BLANK || text.charCodeAt(at) === NO_BREAK_SPACE) at += 1
    const unit = text.charCodeAt(at)
    if (OPENING.has(unit)) return true
    if (PARTING.has(unit) && isInBracket(text, at)) return true
  }
  return false
}

function hasBracket(text: string): boolean {
  return text.includes('(') || text.includes('（')
}

const BLANK = 0x20
const NO_BREAK_SPACE = 0xa0
const OPENING = unitsOf('(（')
const CLOSING = unitsOf(')）')
const PARTING = unitsOf(')）,，;；、:：')

function unitsOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)))
}

/** How far back the bracket that a place is in may begin: longer ones define nothing. */
const LONGEST_BRACKET = 250

function isInBracket(text: string, at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - LONGEST_BRACKET; i -= 1) {
    const unit = text.charCodeAt(i)
    if (OPENING.has(unit)) return true
    if (CLOSING.has(unit)) return false
  }
  return false
}

/** The patterns that match a whole long form, and the lists that hold them. */
function patternsOf(
  compiled: CompiledCodebook,
  sentence: Sentence,
  definition: AbbreviationDefinition,
): number[] {
  const { longStart, longEnd } = definition
  let matching: number[] = []
  let longest = longStart ?? longEnd
  const consider = ({ pattern, start, end }: Occurrence): void => {
    if (end !== longEnd) return
    if (start === longest) matching.push(pattern)
    else if (longStart === undefined && start < longest) {
      matching = [pattern]
      longest = start
    }
  }
  for (const occurrence of sentence.occurrences) consider(occurrence)
  for (const pattern of sentence.findLateWithin(longStart, longEnd)) {
    for (const occurrence of sentence.findLate(pattern)) consider(occurrence)
  }
  if (longStart === undefined && longest === longEnd) return []
  const lists = matching.flatMap((pattern) => compiled.patterns[pattern]!.lists)
  return [...new Set([...matching, ...lists.map((list) => compiled.listPatterns.get(list)!)])]
}

function addShortForms(learned: Learned, sentence: Sentence): void {
  const { text } = sentence.segment
  for (const form of shortForms(learned.short)) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
      const isDefinition =
        sentence === learned.sentence &&
        at >= learned.shortStart &&
        at < learned.shortStart + learned.short.length
      if (isDefinition || isInWord(text, at, at + form.length)) continue
      const span = spanAt(sentence.tokens, at, at + form.length)
      for (const pattern of learned.patterns) sentence.add({ pattern, ...span })
    }
  }
}

/** A short form, and its plural or singular: CHW and CHWs. */
function shortForms(short: string): string[] {
  if (/[A-Z]s$/.test(short)) return [short, short.slice(0, -1)]
  return /[A-Z]$/.test(short) ? [short, `${short}s`] : [short]
}

function isInWord(text: string, start: number, end: number): boolean {
  const isWord = (at: number): boolean => {
    const script = scriptOf(text.charCodeAt(at))
    return script === Script.Digit || (script >= Script.Latin && script !== Script.Han)
  }
  return (
    (start > 0 && isWord(start - 1) && isWord(start)) || (end < text.length && isWord(end) && isWord(end - 1))
  )
}
