import { endOfInstitution, goesOnBelow, skipAffiliationMark } from '../../page/record/affiliation-line.js'
import { looksLikeName } from '../../page/record/name-forms.js'
import { readBehindPerson } from '../../page/record/person-office.js'
import { readPlacedNames } from '../../page/record/placed-names.js'
import { simplifyHan } from '../../text/simplify.js'
import type { RecordValue } from '../study.js'
import { type Evidence, ofFirstScript, type PlacedPart, partsOf, valueAt } from './evidence.js'

/** The affiliations that the text prints, one value each, without their marks; each once, in the first script. */
export function readAffiliations(evidence: Evidence): RecordValue[] {
  const values: RecordValue[] = []
  const seen = new Set<string>()
  const places = partsOf(evidence, 'authors', 'affiliation').filter(
    ({ part, text }) => part.field === 'affiliation' || readPlacedNames(text) !== undefined,
  )
  for (const place of joinWrapped(ofFirstScript(places), evidence.text)) {
    const spans =
      place.part.field === 'authors' || readPlacedNames(place.text)
        ? readPlacedNames(place.text)!.places.map(({ start, end }): [number, number] => [start, end])
        : splitAffiliations(place.text, ...insideBrackets(place.text))
    for (const [start, end] of spans) {
      let from = start + skipAffiliationMark(place.text.slice(start, end))
      from += startBehindPerson(place.text.slice(from, end))
      let to = end
      // Emerald prints each in brackets.
      if (/^[(（][^()（）]*[)）]\s*$/.test(place.text.slice(from, to))) {
        from++
        to = place.text.slice(0, to).trimEnd().length - 1
      }
      const printed = place.text
        .slice(from, to)
        .replace(/\s*\[\d{1,2}\]\s*$/, '')
        .replace(WHOSE, '')
        .replace(GLUED_CONTACT, '')
      const value = printed
        .slice(0, endOfInstitution(printed))
        .replace(/[\s;；,，]+$/, '')
        .trim()
      const key = value.toLowerCase().replace(/[\s.;]+$/, '')
      if (value === '' || seen.has(key) || isShorter(key, seen)) continue
      seen.add(key)
      values.push(valueAt('affiliations', value, place, from, from + value.length))
    }
  }
  return values
}

/** Whether a Chinese institution is printed once more without its town (SinoMed: `第一作者单位`). */
function isShorter(key: string, seen: ReadonlySet<string>): boolean {
  if (!/^[\u4e00-\u9fff]{4,}$/.test(key)) return false
  for (const one of seen) if (one.startsWith(key) && /[,，\s]/.test(one.charAt(key.length))) return true
  return false
}

/** The places with those that are wrapped at a column as one, their line feed a space. */
function joinWrapped(places: readonly PlacedPart[], page: string): PlacedPart[] {
  const joined: PlacedPart[] = []
  let last: PlacedPart | undefined
  for (const place of places) {
    const before = joined.at(-1)
    if (before && last && place.block.line === last.block.line + 1 && goesOnBelow(last.text, place.text)) {
      const part = { ...before.part, end: place.part.end }
      joined[joined.length - 1] = {
        block: before.block,
        part,
        text: page.slice(part.start, part.end).replace(/\s/g, ' '),
      }
    } else joined.push(place)
    last = place
  }
  return joined
}

/** Where a list of numbered institutions begins and ends inside the brackets around it all: `（1.虚构大学，…；2.乌有医院，…）`. */
function insideBrackets(text: string): [number, number] {
  const around = /^\s*[(（](?=\d{1,2}[.．、\s]|[\u4e00-\u9fff])/.exec(text)
  const end = text.trimEnd().replace(/[;；.。]$/, '').length - 1
  if (around === null || !/[)）]/.test(text.charAt(end))) return [0, text.length]
  let depth = 0
  for (let i = 0; i < end; i++) {
    if (/[(（]/.test(text.charAt(i))) depth++
    else if (/[)）]/.test(text.charAt(i)) && --depth === 0) return [0, text.length]
  }
  return [around[0].length, end]
}

/** Where an institution begins behind its author, 0 where none stands there. */
function startBehindPerson(text: string): number {
  const lettered = LETTERED_PERSON.exec(text)
  if (lettered && looksLikeName(lettered[1]!)) return lettered[0].length
  return readBehindPerson(text)?.start ?? 0
}

/** What sites glue to an institution: `New ZealandCorrespondencer.thomson@…`, `New ZealandView further author information` (Taylor & Francis), `Brasilhttps://orcid.org/…` (SciELO). */
const GLUED_CONTACT =
  /\s*(?:Correspondence(?=\S*@)|View further author information|https?:\/\/(?:www\.)?orcid\.org\/).*$/u

/** Whose an institution is, behind it (LWW): `(Drs Made and Unreal)`. */
const WHOSE = /\s*\((?:Drs?|M[rs]s?|Mss|Prof(?:essor)?s?)\.? [^()]*\)[.;,]?\s*$/

/** An author with the letter, and the contact, before the letter of the institution (Taylor & Francis): `Ann Made aCorrespondencea.made@… a `. */
const LETTERED_PERSON = /^(.{4,60}?) [a-p](?:Correspondence\S+@\S+)? [a-p] (?=\p{Lu})/u

/** Several affiliations on a line are parted by a semicolon or space before the next one's number. */
function splitAffiliations(whole: string, begin: number, end: number): [number, number][] {
  const spans: [number, number][] = []
  const text = whole.slice(0, end)
  let from = begin
  for (const match of text.matchAll(
    /[;；]\s*(?=[([（]?(?:\d{1,2}|[a-z](?=[\s.)]))[\s.)、\]）]?\s*\p{L})|(?<=[\u4e00-\u9fff])(?=\d{1,2}[.．、]\s?[\u4e00-\u9fff])|(?<=[,，]?[\u4e00-\u9fff]+ ?\d{6})\s+(?=[\u4e00-\u9fff]{4})|(?<=[\d\u4e00-\u9fff])\s+(?=\d[.．、]\s?[\p{Lu}\u4e00-\u9fff])|\s*\[\d{1,2}\]\s*(?=[\u4e00-\u9fff])|(?<=[\u3040-\u9fff])\s+(?=\d{1,2}[)）])|(?<=\p{L})\s+(?=\d{1,2}\)\s?\p{Lu})|[;；]\s+(?:and\s+)?(?=\p{Lu}|[\u4e00-\u9fff])|,\s+(?=\(\d{1,2}\)\s?\p{Lu})/gu,
  )) {
    spans.push([from, match.index])
    from = match.index + match[0].length
  }
  spans.push([from, text.length])
  return spans.flatMap(([start, end]) => splitHanAffiliations(text, start, end))
}

/** Chinese institutions with nothing but a space between them (VIP), where each ends as an institution's name does. */
function splitHanAffiliations(text: string, start: number, end: number): [number, number][] {
  const pieces = [...text.slice(start, end).matchAll(/\S+/g)]
  if (pieces.length < 2 || !pieces.every(([piece]) => INSTITUTION_END.test(simplifyHan(piece))))
    return [[start, end]]
  return pieces.map((piece) => [start + piece.index, start + piece.index + piece[0].length])
}

const INSTITUTION_END =
  /^[\u4e00-\u9fff]{4,}(?:大学|学院|医院|中心|研究所|研究院|科|系|室|部|站|局|所|委员会|公司|学校|小学|中学|幼儿园|协会|学会|集团|社|办|院)$/
