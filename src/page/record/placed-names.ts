import { INSTITUTION_WORDS } from '../data/institutions.js'
import { looksLikeName } from './name-forms.js'

/** A person and the institution that stands behind the name on the line: UTF-16 offsets in the text read. */
export interface PlacedName {
  readonly start: number
  readonly end: number
  readonly placeStart: number
  readonly placeEnd: number
}

/** Words that open the name of an institution behind a person's. Source: INSTITUTION_WORDS, those that stand first. */
const OPENER =
  '(?:Departments?|Dept\\.?|School|Faculty|Institut[eo]?|Centre|Center|College|Division|Graduate School|National|Universit[yéà]|Universi(?:dad|dade|tät|teit|tetet)|Escuela|Escola|Instituto|Facultad|Faculdade|Department[eo]?|Laboratory|Hospital|Unit|Research|Independent|Ministry)'
const GATE = new RegExp(`[\\s(（]${OPENER}\\b`)
const INSTITUTIONS = new Set(INSTITUTION_WORDS)
const LONGEST = 1200
const NEXT_PERSON = /\s+(?:&|and)\s+(?=\p{Lu})|\s*;\s*(?=\p{Lu})/gu
const BRACKETED = /^(\p{Lu}[^()（）\d;；]{2,60}?)\s*[(（]([^()（）]{6,300})[)）]\s*[*†‡]?[,;]?$/u
const GLUED = new RegExp(`^(\\p{Lu}[^,;&()]{3,60}?)\\s(${OPENER}\\b.*)$`, 'u')

/**
 * Reads people with their institutions on one line: `Tomás Figueira (Department of Management, …)` as Emerald prints
 * them, `Abena Agyemana Department of Sociology, … & Lucas Rowntreeb School of …` as Taylor & Francis does, whose
 * superscript letters may be glued to the names. Undefined where any of the entries is none.
 */
export function readPlacedNames(text: string): PlacedName[] | undefined {
  if (text.length > LONGEST || !GATE.test(text)) return undefined
  const bracketed = BRACKETED.exec(text)
  if (bracketed) {
    const [, name = '', place = ''] = bracketed
    if (!new RegExp(`\\b${OPENER}`, 'u').test(place) || !isPerson(name)) return undefined
    const placeStart = text.indexOf(place, name.length)
    return [{ start: 0, end: name.length, placeStart, placeEnd: placeStart + place.length }]
  }
  const found: { name: string; at: number; place: string; placeStart: number }[] = []
  for (const [from, to] of splitPeople(text)) {
    const entry = text.slice(from, to)
    const match = GLUED.exec(entry)
    if (!match?.[2]?.includes(',')) return undefined
    found.push({ name: match[1]!, at: from, place: match[2], placeStart: to - match[2].length })
  }
  const lettered = found.length > 1 && found.every(({ name }, i) => name.endsWith('abcdefgh'.charAt(i)))
  const people = found.map(({ name, at, place, placeStart }) => {
    const end = at + name.length - (lettered ? 1 : (/\s[a-h]$/.exec(name)?.[0].length ?? 0))
    return { start: at, end, placeStart, placeEnd: placeStart + place.trimEnd().length }
  })
  return people.every(({ start, end }) => isPerson(text.slice(start, end))) ? people : undefined
}

function isPerson(name: string): boolean {
  const words = name.trim().toLowerCase().split(/\s+/)
  return looksLikeName(name.trim()) && !words.some((word) => INSTITUTIONS.has(word))
}

/** The stretches of a line that begin with a person: `and` inside an institution's name parts none. */
function splitPeople(text: string): [number, number][] {
  const spans: [number, number][] = []
  let from = 0
  for (const match of text.matchAll(NEXT_PERSON)) {
    if (!GLUED.test(text.slice(match.index + match[0].length).split(NEXT_PERSON)[0] ?? '')) continue
    spans.push([from, match.index])
    from = match.index + match[0].length
  }
  spans.push([from, text.length])
  return spans
}
