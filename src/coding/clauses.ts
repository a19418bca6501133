// Clauses: how far words like "not" and "may" reach in a sentence.
import { CueKind, isCovered } from './cues.js'
import type { Cue, Sentence } from './sentence.js'
import type { WordPlaces } from './word-span.js'

/**
 * The numbers of the clauses in which the words of a sentence stand, in three sizes: a `statement` ends at
 * semicolons, full stops, dashes and contrast words; a `clause` also where a comma begins a coordinate clause; a
 * `phrase` also at any comma that does not part the items of a list, and at subordinating words.
 * What stands in brackets is apart, and the clause around it goes on behind them.
 */
export interface Clauses {
  readonly statement: readonly number[]
  readonly clause: readonly number[]
  readonly phrase: readonly number[]
}

interface Level {
  readonly numbers: number[]
  current: number
  next: number
  readonly open: number[]
}

const COORDINATORS = new Set(['and', 'or', 'nor', 'so'])
const LONGEST_COORDINATOR = 3
/** Within how many words a list of short items goes on. */
const LIST_ITEM = 5

/** Numbers the clauses of a sentence. */
export function numberClauses(sentence: Sentence): Clauses {
  const { tokens, folded } = sentence
  const statement = makeLevel()
  const clause = makeLevel()
  const phrase = makeLevel()
  const levels = [statement, clause, phrase]
  const breaks = readBreaks(sentence)
  const { contrasts, subordinates, introductions } = breaks
  const reader = new CommaReader(tokens, folded, sentence.segment.language === 'zh')
  let clauseStart = 0
  for (let i = 0; i < tokens.count; i += 1) {
    const gap = isPlainGap(tokens, folded, i) ? '' : gapBefore(tokens, folded, i)
    for (const mark of gap) {
      if ('([（【'.includes(mark)) for (const level of levels) openBracket(level)
      else if (')]）】'.includes(mark)) for (const level of levels) closeBracket(level)
      else if (i === 0) continue
      else if (STRONG.test(mark)) {
        for (const level of levels) level.current = level.next++
        clauseStart = i
      } else if (mark === ':') {
        advance(clause, phrase)
        clauseStart = i
      } else if (mark === ',') {
        if (!reader.isInList(i)) advance(phrase)
        if (reader.beginsClause(i, clauseStart, introductions.has(clauseStart))) {
          advance(clause)
          clauseStart = i
        }
      }
    }
    if (i > 0 && gap !== '' && / [-—] |—/.test(gap)) {
      for (const level of levels) level.current = level.next++
    }
    if (i > 0 && breaks !== NO_BREAKS) {
      if (contrasts.has(i)) {
        for (const level of levels) level.current = level.next++
        clauseStart = i
      } else if (subordinates.has(i)) advance(phrase)
    }
    statement.numbers.push(statement.current)
    clause.numbers.push(clause.current)
    phrase.numbers.push(phrase.current)
  }
  return { statement: statement.numbers, clause: clause.numbers, phrase: phrase.numbers }
}

/** The words at which cues stand that break a sentence. */
interface Breaks {
  readonly contrasts: ReadonlySet<number>
  readonly subordinates: ReadonlySet<number>
  readonly introductions: ReadonlySet<number>
}

const NO_WORDS: ReadonlySet<number> = new Set()
const NO_BREAKS: Breaks = { contrasts: NO_WORDS, subordinates: NO_WORDS, introductions: NO_WORDS }

function readBreaks({ cues }: Sentence): Breaks {
  if (!cues.some(({ kind }) => BREAKS.has(kind))) return NO_BREAKS
  const cuesOf = (kind: number): Cue[] => cues.filter((cue) => cue.kind === kind)
  const firstsOf = (own: readonly Cue[]): Set<number> => new Set(own.map((cue) => cue.first))
  const noContrasts = cuesOf(CueKind.NoContrast)
  return {
    contrasts: firstsOf(cuesOf(CueKind.Contrast).filter((cue) => !isCovered(cue, noContrasts))),
    subordinates: firstsOf(cuesOf(CueKind.Subordinate)),
    introductions: firstsOf(cuesOf(CueKind.Introductory)),
  }
}

const BREAKS: ReadonlySet<number> = new Set([CueKind.Contrast, CueKind.Subordinate, CueKind.Introductory])

const STRONG = /[;.!?。；！？…]/

function makeLevel(): Level {
  return { numbers: [], current: 0, next: 1, open: [] }
}

function advance(...levels: readonly Level[]): void {
  for (const level of levels) level.current = level.next++
}

function openBracket(level: Level): void {
  level.open.push(level.current)
  level.current = level.next++
}

function closeBracket(level: Level): void {
  level.current = level.open.pop() ?? level.next++
}

/** Whether nothing or one blank parts a word from the one before it, as most are. */
function isPlainGap(tokens: WordPlaces, folded: string, token: number): boolean {
  if (token === 0) return false
  const end = tokens.ends[token - 1]!
  const length = tokens.starts[token]! - end
  return length === 0 || (length === 1 && folded.charCodeAt(end) === BLANK)
}

const BLANK = 0x20

function gapBefore(tokens: WordPlaces, folded: string, token: number): string {
  return folded.slice(token === 0 ? 0 : tokens.ends[token - 1]!, tokens.starts[token]!)
}

/** Tells commas apart: those in lists, those before coordinate clauses, and the others. */
class CommaReader {
  readonly #tokens: WordPlaces
  readonly #folded: string
  readonly #isChinese: boolean

  constructor(tokens: WordPlaces, folded: string, isChinese: boolean) {
    this.#tokens = tokens
    this.#folded = folded
    this.#isChinese = isChinese
  }

  #isCoordinator(token: number): boolean {
    const tokens = this.#tokens
    const folded = this.#folded
    if (token >= tokens.count) return false
    const start = tokens.starts[token]!
    const end = tokens.ends[token]!
    return end - start <= LONGEST_COORDINATOR && COORDINATORS.has(folded.slice(start, end))
  }

  #hasCommaBefore(token: number): boolean {
    const tokens = this.#tokens
    const folded = this.#folded
    return !isPlainGap(tokens, folded, token) && gapBefore(tokens, folded, token).includes(',')
  }

  /** Whether the comma before a word parts items of a list: another comma or an `and` follows shortly, or is here. */
  isInList(token: number): boolean {
    if (this.#isChinese) return false
    if (this.#isCoordinator(token)) {
      for (let i = token - 1; i > token - LIST_ITEM && i > 0; i -= 1) if (this.#hasCommaBefore(i)) return true
      return false
    }
    for (let i = token + 1; i <= token + LIST_ITEM && i < this.#tokens.count; i += 1) {
      if (this.#hasCommaBefore(i)) return this.#isCoordinator(i) || this.isInList(i)
      if (this.#isCoordinator(i)) return true
    }
    return false
  }

  /** Whether the comma before a word begins a statement of its own. */
  beginsClause(token: number, clauseStart: number, isIntroduced: boolean): boolean {
    if (this.#isChinese) return !isIntroduced
    if (!this.#isCoordinator(token)) return false
    for (let i = clauseStart + 1; i < token; i += 1) if (this.#hasCommaBefore(i)) return false
    return true
  }
}
