import type { Span } from '../../text/diagnostic.js'
import { recall } from '../../text/recall.js'
import { simplifyHan } from '../../text/simplify.js'
import { INSTITUTION_WORDS } from '../data/institutions.js'
import { endsWithCountry } from './affiliation-line.js'
import { isGivenName } from './known-names.js'
import { isGroupName, looksLikeName, looksLikeSingleName } from './name-forms.js'

/** People and the institutions that stand beside them on the line: UTF-16 offsets in the text read. */
export interface PlacedNames {
  readonly names: readonly Span[]
  readonly places: readonly Span[]
}

/** Words that open the name of an institution behind a person's. Source: INSTITUTION_WORDS, those that stand first. */
const OPENER =
  '(?:Departments?|Dept\\.?|School|Faculty|Institut[eo]?|Centre|Center|College|Division|Graduate School|National|Universit[yéà]|Universi(?:dad|dade|tät|teit|tetet)|Escuela|Escola|Instituto|Facultad|Faculdade|Departamento|Laboratory|Hospital|Unit|Research|Independent|Ministry)'
const GATE = new RegExp(`[\\s(（;；]${OPENER}\\b`)
const HAN_GATE = /[;；][^;；]*(?:大学|学院|医院|中心|研究所|研究院)/
const INSTITUTIONS = new Set(INSTITUTION_WORDS)
const LONGEST = 1200
/** A person and an institution. UTF-16 units. */
const LONGEST_ROW = 200
const NEXT_PERSON = /\s+(?:&|and)\s+(?=\p{Lu})|,\s+(?=\p{Lu})/gu
/** An author's ORCID and address for mail behind the institution, and what may be glued to it (Taylor & Francis). */
const CONTACT = /\s*(?:https?:\/\/orcid\.org|Correspondence\b|\S+@\S).*$/u
const GLUED_CONTACT =
  /\s*(?:Correspondence(?=\S*@)|View further author information|Search for more papers).*$/u
/** Words that stand in the middle of an institution's name too (`Fjord Lake Research Unit`): a mark must part the person from them. */
const MIDDLE = /^(?:Laboratory|Hospital|Unit|Research(?!er)|National)\b/
const BRACKETED = /^(\p{Lu}[^()（）\d;；]{2,60}?)((?:\s*[(（][^()（）]{6,300}[)）])+)\s*[*†‡]?[,;]?$/u
const GLUED = new RegExp(
  `^(\\p{Lu}[^,;&()]{3,60}?(?:-\\p{Ll}+, \\p{Lu}\\p{Ll}{1,14}(?: [a-h])?)?)\\s(${OPENER}\\b(?!,).*)$`,
  'u',
)

/**
 * Reads people with their institutions on one line: `Tomás Figueira (Department of Management, …)` as Emerald prints
 * them, `Abena Agyemana Department of Sociology, … & Lucas Rowntreeb School of …` as Taylor & Francis does, whose
 * superscript letters may be glued to the names, `QIN Zhao;LU Yiming;School of …;Hospital of …;` as CNKI does.
 */
export const readPlacedNames = recall((text): PlacedNames | undefined => {
  const lead = LEAD.exec(text)?.[0].length ?? 0
  const found = readPlaced(lead === 0 ? text : text.slice(lead))
  if (found === undefined || lead === 0) return found
  const shift = ({ start, end }: Span) => ({ start: start + lead, end: end + lead })
  return { names: found.names.map(shift), places: found.places.map(shift) }
})

/** What joins a line to the author on the one above. */
const LEAD = /^\s*(?:[,;&]|and(?=\s))\s*/

function readPlaced(text: string): PlacedNames | undefined {
  if (text.length > LONGEST) return undefined
  const tabled = readTabled(text)
  if (tabled) return tabled
  const dashed = text.length < LONGEST_ROW ? readDashed(text) : undefined
  if (dashed) return dashed
  const behindComma = text.length < LONGEST_ROW ? readBehindComma(text) : undefined
  if (behindComma) return behindComma
  if (!(GATE.test(text) || HAN_GATE.test(simplifyHan(text)))) return readBracketed(text)
  return readBracketed(text) ?? readListed(text) ?? readGlued(text)
}

function readBracketed(text: string): PlacedNames | undefined {
  const match = BRACKETED.exec(text)
  if (!match) return undefined
  const [, name = '', brackets = ''] = match
  if (!new RegExp(`\\b${OPENER}`, 'u').test(brackets) && !isAddress(brackets)) return undefined
  if (!isPerson(name) && !looksLikeSingleName(name)) return undefined
  const from = text.indexOf(brackets, name.length)
  const places = [...brackets.matchAll(/[^()（）]+(?=[)）])/g)].map(({ 0: place, index }) => ({
    start: from + index,
    end: from + index + place.length,
  }))
  return { names: [{ start: 0, end: name.length }], places }
}

/** Whether brackets hold a name, a town and a country. */
function isAddress(brackets: string): boolean {
  return brackets.split(',').length >= 3 && endsWithCountry(brackets.toLowerCase())
}

/** A person a line, with the institution behind a dash (Dimensions): `Ann Made (Corresponding Author) - Nowhere University`. */
const DASHED = /^(\p{Lu}[^()\d,;:]{2,60}?)(?: \([^()]*\b[Aa]uthor\))? [-–—] (\p{Lu}[^.?!:;]{4,120})$/u

const DASH = / [-–—] /

function readDashed(text: string): PlacedNames | undefined {
  const match = DASH.test(text) ? DASHED.exec(text) : null
  if (match === null || !isPerson(match[1]!) || !holdsInstitution(match[2]!)) return undefined
  return {
    names: [{ start: 0, end: match[1]!.length }],
    places: [{ start: text.length - match[2]!.length, end: text.length }],
  }
}

/** A person a line, with the institution behind a comma (Digital Commons): `Ann Made, Nowhere UniversityFollow`. */
const BEHIND_COMMA = /^(\p{Lu}[^()\d,;:@]{4,50}?), (\p{Lu}[^.?!:;@]{4,120}?)(?: ?Follow)?$/u

function readBehindComma(text: string): PlacedNames | undefined {
  const [, name = '', place = ''] = BEHIND_COMMA.exec(text) ?? []
  // A person's name is the only sign: others begin an institution's too (`Alder Hey, University of …`).
  if (!name.includes(' ') || !isGivenName(name.slice(0, name.indexOf(' ')))) return undefined
  const parts = place.split(',')
  if (!isPerson(name) || !holdsInstitution(parts[0]!) || parts.length > MOST_PARTS) return undefined
  if (isGroupName(parts[0]!)) return undefined
  const start = name.length + 2
  return { names: [{ start: 0, end: name.length }], places: [{ start, end: start + place.length }] }
}

const MOST_PARTS = 3

/** A Chinese name and its institution in a row of a table (Qinyun's journals): `赵志刚* 某大学医院 骨科, 云泽 712000 mail`. */
const ROW =
  /^([\u4e00-\u9fff]{2,4})[*＊]?[ \t]+([\u4e00-\u9fff]{2,}(?:大学|学院|医院|中心|研究所|研究院|学校|公司|局|所)[^;；]*?)(?:[ \t]+\S+@\S+)?$/

function readTabled(text: string): PlacedNames | undefined {
  const match = text.length < LONGEST_ROW ? ROW.exec(simplifyHan(text)) : null
  if (match === null || !looksLikeName(text.slice(0, match[1]!.length))) return undefined
  const start = match[0].indexOf(match[2]!, match[1]!.length)
  return {
    names: [{ start: 0, end: match[1]!.length }],
    places: [{ start, end: start + match[2]!.length }],
  }
}

/** Names, then institutions, all parted by semicolons. */
function readListed(text: string): PlacedNames | undefined {
  const names: Span[] = []
  const places: Span[] = []
  for (const match of text.matchAll(/[^;；]+/g)) {
    const item = match[0].trim()
    const start = match.index + match[0].indexOf(item)
    const span = { start, end: start + item.length }
    if (item === '') continue
    if (/[(（]/.test(item)) return undefined
    if (places.length === 0 && isPerson(item)) names.push(span)
    else if (holdsInstitution(item) && names.length > 0) places.push(span)
    else return undefined
  }
  return places.length > 0 ? { names, places } : undefined
}

function readGlued(text: string): PlacedNames | undefined {
  const found: { name: string; at: number; place: string; placeStart: number }[] = []
  for (const [from, to] of splitPeople(text)) {
    const match = GLUED.exec(text.slice(from, to))
    if (!match?.[2]?.includes(',')) return undefined
    found.push({ name: match[1]!, at: from, place: match[2], placeStart: to - match[2].length })
  }
  const lettered = found.length > 1 && found.every(({ name }, i) => name.endsWith('abcdefgh'.charAt(i)))
  const names = found.map(({ name, at }) => {
    const mark = lettered ? 1 : (/\s[a-h]$/.exec(name)?.[0].length ?? 0)
    return { start: at, end: at + name.length - mark }
  })
  if (!lettered && found.some(({ name, place }) => MIDDLE.test(place) && !/\s[a-h]$/.test(name)))
    return undefined
  const places = found.flatMap(({ place, placeStart }) =>
    splitPlaces(place.replace(GLUED_CONTACT, '').replace(CONTACT, '').trimEnd(), placeStart),
  )
  return names.every(({ start, end }) => isPerson(text.slice(start, end))) ? { names, places } : undefined
}

/** The institutions of one person, each under its letter: `Faculty of Quills, Nowhere;c Centre for Odds, Nowhere`. */
function splitPlaces(text: string, at: number): Span[] {
  const spans: Span[] = []
  let from = 0
  for (const { 0: mark, index } of text.matchAll(/;\s?[a-h]\s(?=\p{Lu})/gu)) {
    spans.push({ start: at + from, end: at + index })
    from = index + mark.length
  }
  spans.push({ start: at + from, end: at + text.length })
  return spans
}

function holdsInstitution(text: string): boolean {
  if (/(?:大学|学院|医院|中心|研究所|研究院|委员会)/.test(simplifyHan(text))) return true
  return text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => INSTITUTIONS.has(word))
}

function isPerson(name: string): boolean {
  return looksLikeName(name.trim().replace(/(?<=-\p{Ll}+),/u, '')) && !holdsInstitution(name)
}

/** The stretches of a line that begin with a person: `and` and commas inside an institution's name part none. */
function splitPeople(text: string): [number, number][] {
  const spans: [number, number][] = []
  let from = 0
  for (const match of text.matchAll(NEXT_PERSON)) {
    const end = match.index + match[0].length
    const name = GLUED.exec(text.slice(end))?.[1]
    if (name === undefined || !isPerson(name.replace(/\s[a-h]$/, ''))) continue
    spans.push([from, match.index])
    from = end
  }
  spans.push([from, text.length])
  return spans
}
