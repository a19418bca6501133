// What of a sentence the section model sees: its n-grams, the cues it holds, and where in the abstract it stands.
// The same code makes the features when the model is trained (bench/data/train-sections.mjs) and when it is used.
import { isDigit, isHan, isLetter } from '../../text/script.js'
import { SECTION_CUES_EN, SECTION_CUES_ZH } from '../data/section-cues.js'
import { SECTIONS } from './section.js'

/** The tables of the model: English, or Chinese by characters. */
export type FeatureLanguage = 'en' | 'zh'

const LONGEST_SENTENCE = 600
const POSITION_BINS = 8

interface Cue {
  readonly name: string
  readonly pattern: string
}

const CUES: Readonly<Record<FeatureLanguage, readonly Cue[]>> = {
  en: compileCues(SECTION_CUES_EN, ' '),
  zh: compileCues(SECTION_CUES_ZH, ''),
}

/** A cue becomes a substring of the sentence's normal form: words between spaces, `^` before the first. */
function compileCues(cues: typeof SECTION_CUES_EN, space: string): Cue[] {
  const names = new Set(SECTIONS.flatMap((section) => cues[section] ?? []))
  return [...names].map((name) => {
    const isPrefix = name.endsWith('*')
    const body = name.replace(/\*$/, '').replace(/(?<=[a-z])\* /g, ' ')
    const opened = body.startsWith('^') ? `^${space}${body.slice(1)}` : `${space}${body}`
    return { name, pattern: opened + (isPrefix ? '' : space) }
  })
}

/** Lower-case words and numbers (`#`) between single spaces, after `^`; in Chinese the characters without spaces. */
export function normalizeSentence(sentence: string, language: FeatureLanguage): string {
  const text = sentence.slice(0, LONGEST_SENTENCE).toLowerCase()
  return language === 'en' ? normalizeEnglish(text) : normalizeChinese(text)
}

function normalizeEnglish(text: string): string {
  const words: string[] = ['^']
  let i = 0
  while (i < text.length) {
    const unit = text.charCodeAt(i)
    const from = i
    if (isLetter(unit)) {
      while (i < text.length && isWordUnit(text, i)) i++
      words.push(text.slice(from, i))
    } else if (isDigit(unit)) {
      while (i < text.length && (isDigit(text.charCodeAt(i)) || /[.,·]\d/.test(text.slice(i, i + 2)))) i++
      words.push('#')
    } else {
      if (unit === 0x25 || unit === 0x3c || unit === 0x3d || unit === 0x3e || unit === 0x3f)
        words.push(text.charAt(i))
      i++
    }
  }
  return ` ${words.join(' ')} `.replace(/^ \^/, '^')
}

function isWordUnit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (isLetter(unit)) return true
  const isInner = unit === 0x27 || unit === 0x2019 || unit === 0x2d
  return isInner && at + 1 < text.length && isLetter(text.charCodeAt(at + 1))
}

function normalizeChinese(text: string): string {
  let normal = '^'
  let inNumber = false
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (isDigit(unit)) {
      if (!inNumber) normal += '#'
      inNumber = true
      continue
    }
    if (unit === 0x2e && inNumber) continue
    inNumber = false
    if (
      isHan(unit) ||
      isLetter(unit) ||
      unit === 0x25 ||
      unit === 0x3c ||
      unit === 0x3e ||
      unit === 0xff1c ||
      unit === 0xff1e
    ) {
      normal += text.charAt(i)
    } else if (unit !== 0x20) normal += ' '
  }
  return normal
}

/**
 * The features of one sentence of an abstract, each once: `c:` cues, `w:` n-grams (one and two words, or two and
 * three Han characters), `p:` its place. `index` counts from 0 among `count` sentences.
 */
export function readFeatures(
  sentence: string,
  index: number,
  count: number,
  language: FeatureLanguage,
): string[] {
  const normal = normalizeSentence(sentence, language)
  const features = new Set<string>()
  addCues(normal, language, features)
  if (language === 'en') addWordGrams(normal, features)
  else addCharacterGrams(normal, features)
  const place = count < 2 ? 0 : index / (count - 1)
  features.add(`p:${Math.min(POSITION_BINS - 1, Math.floor(place * POSITION_BINS))}`)
  if (index === 0) features.add('p:first')
  if (index === 1) features.add('p:second')
  if (index === count - 1) features.add('p:last')
  if (index === count - 2) features.add('p:before-last')
  return [...features]
}

/** Cues by their first characters: at most places of a sentence none can begin. */
const CUES_BY_START: Readonly<Record<FeatureLanguage, ReadonlyMap<string, readonly Cue[]>>> = {
  en: indexCues(CUES.en, 3),
  zh: indexCues(CUES.zh, 1),
}

function indexCues(cues: readonly Cue[], length: number): Map<string, Cue[]> {
  const index = new Map<string, Cue[]>()
  for (const cue of cues) {
    const start = cue.pattern.slice(0, length)
    const list = index.get(start)
    if (list === undefined) index.set(start, [cue])
    else list.push(cue)
  }
  return index
}

function addCues(normal: string, language: FeatureLanguage, features: Set<string>): void {
  const index = CUES_BY_START[language]
  const length = language === 'en' ? 3 : 1
  // An English cue begins with the space before its first word, or at the sentence's beginning.
  for (
    let at = 0;
    at >= 0 && at < normal.length;
    at = language === 'en' ? normal.indexOf(' ', at + 1) : at + 1
  ) {
    for (const cue of index.get(normal.slice(at, at + length)) ?? []) {
      if (normal.startsWith(cue.pattern, at)) features.add(`c:${cue.name}`)
    }
  }
}

function addWordGrams(normal: string, features: Set<string>): void {
  const words = normal.trim().split(' ')
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (i > 0) features.add(`w:${word}`)
    if (i + 1 < words.length) features.add(`w:${word} ${words[i + 1]}`)
  }
}

function addCharacterGrams(normal: string, features: Set<string>): void {
  for (let i = 0; i + 1 < normal.length; i++) {
    const two = normal.slice(i, i + 2)
    if (two.includes(' ')) continue
    features.add(`w:${two}`)
    const three = normal.slice(i, i + 3)
    if (three.length === 3 && !three.includes(' ')) features.add(`w:${three}`)
  }
}
