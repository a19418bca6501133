// What of a sentence the section model sees: its n-grams, the cues it holds, and where in the abstract it stands.
// The same code makes the features when the model is trained (bench/data/train-sections.mjs) and when it is used.
import { SECTION_CUES_EN, SECTION_CUES_ZH } from '../data/section-cues.js'
import { hashMore, hashUnits } from './gram-table.js'
import { SECTIONS } from './section.js'
import { type FeatureLanguage, SentenceForm } from './sentence-form.js'

/** Takes the features of a sentence as they are found; one may come several times. */
export interface FeatureTaker {
  /** A cue, by its number. */
  cue(number: number): void
  /** An n-gram: one and two words, or two and three Han characters, at its place in `units`. */
  gram(units: Uint16Array, start: number, end: number, hash: number): void
  /** The sentence's place in the abstract. */
  place(name: string): void
}

const POSITION_BINS = 8
const SPACE = 0x20

interface Cue {
  readonly number: number
  readonly pattern: string
}

const CUES: Readonly<Record<FeatureLanguage, ReadonlyMap<number, readonly Cue[]>>> = {
  en: indexCues('en'),
  zh: indexCues('zh'),
}

/** The names of the cues of a language, in the order of their numbers. */
export function listCues(language: FeatureLanguage): string[] {
  const cues = language === 'en' ? SECTION_CUES_EN : SECTION_CUES_ZH
  return [...new Set(SECTIONS.flatMap((section) => cues[section] ?? []))]
}

/** Cues by their first characters: at most places of a sentence none can begin. */
function indexCues(language: FeatureLanguage): Map<number, Cue[]> {
  const index = new Map<number, Cue[]>()
  for (const [number, name] of listCues(language).entries()) {
    const pattern = compileCue(name, language === 'en' ? ' ' : '')
    const units = Uint16Array.from(pattern.slice(0, 3), (character) => character.charCodeAt(0))
    const key = startKey(units, 0, units.length, language)
    index.set(key, [...(index.get(key) ?? []), { number, pattern }])
  }
  return index
}

/** A cue becomes a substring of the sentence's normal form: words between spaces, `^` before the first. */
export function compileCue(name: string, space: string): string {
  const isPrefix = name.endsWith('*')
  const body = name.replace(/\*$/, '').replace(/(?<=[a-z])\* /g, ' ')
  const opened = body.startsWith('^') ? `^${space}${body.slice(1)}` : `${space}${body}`
  return opened + (isPrefix ? '' : space)
}

/** The first three characters of an English cue, with the space before its word; the first of a Chinese one. */
function startKey(units: Uint16Array, at: number, length: number, language: FeatureLanguage): number {
  if (language === 'zh') return units[at]!
  const second = at + 1 < length ? units[at + 1]! : 0
  const third = at + 2 < length ? units[at + 2]! : 0
  return (Math.imul(units[at]!, 961) + Math.imul(second, 31) + third) | 0
}

const form = new SentenceForm()

/** Gives the features of one sentence of an abstract to `taker`. `index` counts from 0 among `count` sentences. */
export function findFeatures(
  sentence: string,
  index: number,
  count: number,
  language: FeatureLanguage,
  taker: FeatureTaker,
): void {
  findWording(sentence, language, taker)
  findPlaces(index, count, (place) => taker.place(PLACES[place]!))
}

/** Gives the features of a sentence that do not depend on its place. */
export function findWording(
  sentence: string,
  language: FeatureLanguage,
  taker: Pick<FeatureTaker, 'cue' | 'gram'>,
): void {
  form.read(sentence, language)
  findCues(language, taker)
  if (language === 'en') findWordGrams(taker)
  else findCharacterGrams(taker)
}

/** The features that tell the place of a sentence, by their numbers. */
export const PLACES = [
  ...Array.from({ length: POSITION_BINS }, (_, bin) => `p:${bin}`),
  'p:first',
  'p:second',
  'p:last',
  'p:before-last',
]

/** Gives the places of a sentence, `index` of `count` from 0, by their numbers. */
export function findPlaces(index: number, count: number, take: (place: number) => void): void {
  const place = count < 2 ? 0 : index / (count - 1)
  take(Math.min(POSITION_BINS - 1, Math.floor(place * POSITION_BINS)))
  if (index === 0) take(POSITION_BINS)
  if (index === 1) take(POSITION_BINS + 1)
  if (index === count - 1) take(POSITION_BINS + 2)
  if (index === count - 2) take(POSITION_BINS + 3)
}

function findCues(language: FeatureLanguage, taker: Pick<FeatureTaker, 'cue'>): void {
  const { units, length } = form
  for (let at = 0; at < length; at++) {
    // An English cue begins with the space before its first word, or at the sentence's beginning.
    if (language === 'en' && at > 0 && units[at] !== SPACE) continue
    for (const cue of CUES[language].get(startKey(units, at, length, language)) ?? NO_CUES) {
      if (stands(cue.pattern, units, at, length)) taker.cue(cue.number)
    }
  }
}

const NO_CUES: readonly Cue[] = []

function stands(pattern: string, units: Uint16Array, at: number, length: number): boolean {
  if (at + pattern.length > length) return false
  for (let i = 0; i < pattern.length; i++) if (pattern.charCodeAt(i) !== units[at + i]) return false
  return true
}

function findWordGrams(taker: Pick<FeatureTaker, 'gram'>): void {
  const { units, wordStarts, wordEnds, words } = form
  for (let i = 0; i < words; i++) {
    const start = wordStarts[i]!
    const end = wordEnds[i]!
    const hash = hashUnits(units, start, end)
    if (i > 0) taker.gram(units, start, end, hash)
    if (i + 1 === words) break
    const last = wordEnds[i + 1]!
    let both = hash
    for (let k = end; k < last; k++) both = hashMore(both, units[k]!)
    taker.gram(units, start, last, both)
  }
}

function findCharacterGrams(taker: Pick<FeatureTaker, 'gram'>): void {
  const { units, length } = form
  for (let i = 0; i + 1 < length; i++) {
    if (units[i] === SPACE || units[i + 1] === SPACE) continue
    const two = hashUnits(units, i, i + 2)
    taker.gram(units, i, i + 2, two)
    if (i + 2 < length && units[i + 2] !== SPACE) taker.gram(units, i, i + 3, hashMore(two, units[i + 2]!))
  }
}
