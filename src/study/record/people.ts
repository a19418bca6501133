import { SPANISH_COUNTRY } from '../../page/data/spanish-countries.js'
import { foldName } from '../../page/record/known-names.js'
import { readLikelyList, readLikelyName } from '../../page/record/likely-name.js'
import { leavesOutAuthors } from '../../page/record/name-asides.js'
import { isInitials } from '../../page/record/name-forms.js'
import { readLoneName, readNames } from '../../page/record/person-names.js'
import { readPlacedNames } from '../../page/record/placed-names.js'
import { ABOUT_AUTHORS, endsWithAuthorsButton, readRunningNames } from '../../page/record/running-names.js'
import type { RecordValue } from '../study.js'
import { areCollaborators } from './collaborators.js'
import { type Evidence, isWide, ofFirstScript, type PlacedPart, partsOf, valueAt } from './evidence.js'
import { type NameContext, orderNames } from './name-order.js'
import { readStatedNames } from './stated-names.js'
import { cutSuperscripts } from './superscripts.js'

/**
 * The authors that the text prints, one value a person, `Family, Given`. Where a page prints them in two scripts the
 * first counts. A name printed twice counts once.
 */
export function readAuthors(evidence: Evidence, context: NameContext = contextOf(evidence)): RecordValue[] {
  const parts = withoutRunTogether(withoutCutShort(ofFirstScript(authorParts(evidence))))
  const printed: { text: string; place: PlacedPart; start: number; end: number }[] = []
  const seen = new Set<string>()
  for (const place of parts) {
    const running = isAboveButton(evidence, place) ? readRunningNames(place.text) : undefined
    const names = running ?? namesIn(place.text)
    if (repeatsList(names, seen)) continue
    for (const name of names) {
      const key = keyOf(name)
      if (seen.has(key) || printed.some(({ text }) => isShortForm(name.text, text))) continue
      seen.add(key)
      printed.push({ text: name.text, place, start: name.start, end: name.end })
    }
  }
  const names = cutSuperscripts(
    printed.map((name) => name.text),
    partsOf(evidence, 'affiliation').map(({ text }) => text),
    (name) => statesFamily(evidence.text, name),
  )
  const ordered = orderNames(names, context)
  return printed.map(({ place, start, end, text }, i) =>
    valueAt('authors', ordered[i]!, place, start, end - (text.length - names[i]!.length)),
  )
}

/** Whether a name's last word stands on the page as a word of its own, with the first before it (`niamh.oconnor@…`). */
function statesFamily(page: string, name: string): boolean {
  const words = name
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[\s,]+/)
  const [first = '', last = ''] = [words[0], words.at(-1)]
  if (last.length < 4 || !/^\p{L}+$/u.test(first + last)) return false
  return new RegExp(`(?<!\\p{L})${first}[ ._]${last}(?!\\p{L})`, 'u').test(
    page.toLowerCase().replace(/['’]/g, ''),
  )
}

/** The lines of authors, without those of a group's members where others are left. */
function authorParts(evidence: Evidence): readonly PlacedPart[] {
  const parts = partsOf(evidence, 'authors')
  const own = parts.filter((part) => !areCollaborators(evidence, part))
  return own.length > 0 ? own : parts
}

function namesIn(
  text: string,
): readonly { readonly text: string; readonly start: number; readonly end: number }[] {
  const list = readNames(text)
  const whole = list?.certainty === 1 ? undefined : readLikelyList(text)
  if (whole !== undefined) return whole
  const lone = list && (list.certainty === 1 || list.names.length > 1) ? undefined : readLoneName(text)
  const likely = lone ?? (list?.certainty === 1 ? undefined : readLikelyName(text))
  return likely === undefined ? (list?.names ?? []) : [likely]
}

/** What a page tells of its names outside the list of authors. */
export function contextOf(evidence: Evidence): NameContext {
  const places = partsOf(evidence, 'affiliation').map(({ text }) => text)
  for (const { text } of partsOf(evidence, 'authors'))
    for (const { start, end } of readPlacedNames(text)?.places ?? []) places.push(text.slice(start, end))
  const spanish = places.filter((place) => SPANISH_COUNTRY.test(place)).length
  return { stated: readStatedNames(evidence.text), isSpanish: spanish > 0 && spanish * 2 > places.length }
}

/** Without the lists whose names nothing parts, where other lines have each of them by itself (SciELO). */
function withoutRunTogether(parts: readonly PlacedPart[]): readonly PlacedPart[] {
  const lone = parts.flatMap(({ text }) => {
    const names = namesIn(text)
    return names.length === 1 ? [names[0]!.text] : []
  })
  const rest = parts.filter(({ text }) => {
    const whole = text.replace(ABOUT_AUTHORS, '').trim()
    const held = [...new Set(lone)].filter((name) => name.length < whole.length && whole.includes(name))
    return held.length < 2 || held.reduce((left, name) => left.replace(name, ''), whole).trim() !== ''
  })
  return rest.length > 0 ? rest : parts
}

/** Without the lists that leave authors out, where the others name all of theirs and more. */
function withoutCutShort(parts: readonly PlacedPart[]): readonly PlacedPart[] {
  const whole = parts.filter(({ text }) => !leavesOutAuthors(text))
  if (whole.length === parts.length || whole.length === 0) return parts
  const keysIn = (places: readonly PlacedPart[]) =>
    new Set(places.flatMap(({ text }) => namesIn(text).map(keyOf)))
  const [all, cut] = [keysIn(whole), keysIn(parts.filter((part) => !whole.includes(part)))]
  return all.size > cut.size && [...cut].every((name) => all.has(name)) ? whole : parts
}

/** The words of a name whatever their order and accents: `Marchuk Lesia` is `Lesia Marchuk`. */
function keyOf({ text }: { readonly text: string }): string {
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).map(foldName).sort().join(' ')
}

/** Whether a list is the one read before, a name or two spelt otherwise (OUCI): as long as it, and half of it known. */
function repeatsList(names: readonly { readonly text: string }[], seen: ReadonlySet<string>): boolean {
  if (names.length < 2 || names.length !== seen.size) return false
  return names.filter((name) => seen.has(keyOf(name))).length * 2 >= names.length
}

/** Whether the page's button of its authors stands behind a part or on the next line with text (SciELO). */
function isAboveButton({ text, blocks }: Evidence, { block, text: own }: PlacedPart): boolean {
  const next = blocks.slice(block.line, block.line + 4).find(({ kind }) => kind !== 'blank')
  return (
    endsWithAuthorsButton(own) ||
    (next !== undefined && endsWithAuthorsButton(text.slice(next.start, next.end)))
  )
}

/** Whether a name is another one with initials for its given names (`Kovalenko O.` of `Oksana Kovalenko`). */
function isShortForm(short: string, full: string): boolean {
  const [family = '', ...given] = short.split(/[,\s]+/)
  const words = full.split(/[,\s]+/)
  if (given.length === 0 || !isInitials(given.join(' ')) || !words.includes(family)) return false
  const initial = given[0]!.charAt(0)
  return words.some((word) => word !== family && word.length > 2 && word.startsWith(initial))
}

/** The authors that a citation names before the title, where the page has no line of authors. */
export function readCitedAuthors(evidence: Evidence): RecordValue[] {
  for (const place of partsOf(evidence, 'citation')) {
    const list = [
      /^(.{5,600}?)\s?[(（](?:19|20)\d\d/u,
      /^(.{5,2000}?)\s(?:19|20)\d\d\.\s/u,
      /^(.{5,600}?)\.\s/u,
    ]
      .map((pattern) => pattern.exec(place.text)?.[1])
      .map((lead) => (lead === undefined ? undefined : readNames(lead)))
      .find((names) => names?.certainty === 1)
    if (!list) continue
    if (!list.names.every((name) => name.comma || /\s\p{Lu}{1,3}$/u.test(name.text) || isWide(name.text)))
      continue
    const ordered = orderNames(list.names.map((name) => name.text))
    return list.names.map((name, i) => valueAt('authors', ordered[i]!, place, name.start, name.end))
  }
  return []
}
