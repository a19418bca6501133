import { recall } from '../../text/recall.js'
import { PERSON_LIKE_PUBLISHERS } from '../data/publishers.js'
import { readCommaNames } from './comma-names.js'
import { isGivenName } from './known-names.js'
import {
  cutBehalf,
  readHangulNames,
  readPairedScripts,
  readSemicolonNames,
  readShortAndFull,
} from './listed-names.js'
import { blankButtons, maskAsides } from './name-asides.js'
import { isGroupName, looksLikeHanName, looksLikeName, looksLikeSingleName } from './name-forms.js'
import { blankRoles, frameNames, isRole } from './name-frame.js'
import {
  cleanName,
  cutSecondScript,
  dropRareDegrees,
  holdsSentence,
  type Item,
  isSuffix,
  splitItems,
} from './name-items.js'
import { readPlacedNames } from './placed-names.js'
import type { NameList, PrintedName } from './printed-name.js'

const MAX_NAMES_TEXT = 8000

/**
 * Reads a list of names: `Rebecca Golby, Fiona Lobban`, `Apers Hanne, …`, `Smith J, Jones AB`, `Marchbanks, Eilidh; …`,
 * `Delacour-Wynn, M., Ge, S. & Abara-Stone, I.`, `闻若溪1, 庞思远2`, `梁晚舟1 何絮之2`, with superscripts, ORCID, degrees,
 * `and`, `&`. Undefined where the text is no such list.
 */
export function readNames(text: string): NameList | undefined {
  // Braces are those of data, which are long.
  if (text.length > MAX_NAMES_TEXT || text.length < 2 || text.includes('{')) return undefined
  if (text.includes('々')) return readRepeated(text)
  if (text.length < LONGEST_PUBLISHER && namesPublisher(text)) return undefined
  if (holdsSentence(text) && holdsSentence(blankRoles(blankButtons(text)))) return undefined
  return recallList(text)
}

const LONGEST_PUBLISHER = 50

/** Whether a text is a publisher alone: `Mary Ann Liebert, Inc.`. */
const namesPublisher = (text: string) => PERSON_LIKE_PUBLISHERS.has(text.toLowerCase().replace(COMPANY, ''))

const COMPANY =
  /,? (?:inc|ltd|limited|llc|gmbh|ag|sa|bv|b\.v|verlag|publishers|publishing|publications|periodicals)\.?$/

/** A line of authors is read for its label, for its names, and for those that other lines repeat. */
const recallList = recall(readList)

function readList(text: string): NameList | undefined {
  const placed = readPlacedNames(text)
  if (placed) {
    const names = placed.names.map(({ start, end }) => {
      const name = text.slice(start, end).trim()
      return { start, end: start + name.length, text: name, comma: false }
    })
    return { names, certainty: 1 }
  }
  const japanese = readSpacedName(text)
  if (japanese) return japanese
  const listed = readShortAndFull(text) ?? readPairedScripts(text) ?? readHangulNames(text)
  if (listed) return { names: listed, certainty: 1 }
  const masked = maskAsides(frameNames(blankRoles(cutSecondScript(text))))
  const semicolons = masked.includes(';') ? readSemicolonNames(masked) : undefined
  if (semicolons) return { names: semicolons, certainty: 1 }
  const items = dropRareDegrees(splitItems(masked))
  if (items.length === 0) return undefined
  const cleaned = items.map(cleanName)
  const commaNames = readCommaNames(items, cleaned)
  if (commaNames) return { ...commaNames, names: cutListStop(commaNames.names) }
  const names: PrintedName[] = []
  const rare: PrintedName[] = []
  const single: PrintedName[] = []
  const groups: PrintedName[] = []
  let wrong = 0
  for (const [i, item] of items.entries()) {
    const name = cleaned[i]
    if (!name) {
      if (!isSuffix(item.text)) wrong++
      continue
    }
    // A superscript letter that an address parts from its name.
    if (/^[a-z]$/.test(name.text) || isRole(name.text)) continue
    if (looksLikeName(name.text)) names.push(printName(name))
    else if (/^[\u4e00-\u9fff]{2,4}$/.test(name.text)) rare.push(printName(name))
    else if (looksLikeSingleName(name.text) && !isPlaceBehind(items, i)) single.push(printName(name))
    else if (isGroupName(name.text)) groups.push(printName(cutBehalf(name)))
    else if (!isSuffix(name.text)) wrong++
  }
  // People with a single name, and groups, are authors in the company of others.
  if (single.length * 2 <= names.length && wrong === 0) addInOrder(names, single)
  else wrong += single.length
  if (names.length > 0 && wrong === 0) {
    addInOrder(names, groups)
  } else wrong += groups.length
  // Among Chinese names one whose family name is not in the table is a name too.
  if (rare.length * 2 <= names.length || (names.length > 0 && areNumbered(items))) addInOrder(names, rare)
  else wrong += rare.length
  if (names.length === 0) return undefined
  return { names: cutListStop(names), certainty: names.length / (names.length + wrong) }
}

/** Names with the mark that repeats a character (`佐々木`), read as the character before it. */
function readRepeated(text: string): NameList | undefined {
  const list = readNames(text.replace(/(.)々/gu, '$1$1'))
  return (
    list && {
      ...list,
      names: list.names.map((name) =>
        name.comma ? name : { ...name, text: text.slice(name.start, name.end) },
      ),
    }
  )
}

/** The full stop behind the last of several names whose initials have none is the list's (`Ficta A, Quill BC.`). */
function cutListStop(names: readonly PrintedName[]): readonly PrintedName[] {
  const last = names.at(-1)!
  if (/\p{Ll}{3}\.$/u.test(last.text) && names.length > 1)
    return [...names.slice(0, -1), { ...last, end: last.end - 1, text: last.text.slice(0, -1) }]
  if (names.length < 2 || !/\s\p{Lu}{1,3}\.$/u.test(last.text)) return names
  const others = names.slice(0, -1)
  if (!others.every(({ text }) => /\s\p{Lu}{1,3}$/u.test(text))) return names
  return [...others, { ...last, end: last.end - 1, text: last.text.slice(0, -1) }]
}

/** A person with a single name, or a group, that stands alone in a text: nothing but its neighbours tells that it signs. */
export function readLoneName(text: string): PrintedName | undefined {
  const name = /^\s*(?:\d{1,2}[.)]\s*)?(.{2,90}?)[\s\d,;.*]*$/u.exec(text)?.[1]
  if (name === undefined || !(looksLikeSingleName(name) || isGroupName(name))) return undefined
  const start = text.indexOf(name)
  return printName(cutBehalf({ start, end: start + name.length, text: name }))
}

/** Whether a comma alone joins the last word to the names before it: their town (`Anna Smith, John Doe, London`). */
function isPlaceBehind(items: readonly Item[], at: number): boolean {
  const { text } = items[at]!
  if (isGivenName(text) && !GIVEN_TOWNS.test(text)) return false
  return at === items.length - 1 && /^[,，]$/.test(items[at - 1]?.mark ?? '') && !/\d/.test(text)
}

/** Towns that people are called after, or that are called as people are. */
const GIVEN_TOWNS =
  /^(?:Adelaide|Austin|Brooklyn|Charlotte|Dallas|Florence|Geneva|Georgia|Houston|Israel|India|Jordan|Kingston|Lima|London|Milan|Odessa|Paris|Roma|Santiago|Siena|Sofia|Sydney|Valencia|Verona|Victoria|Vienna)$/

/** Whether the number of an institution stands behind every name: nothing but authors has those. */
function areNumbered(items: readonly Item[]): boolean {
  return items.every(({ text, mark }) => /\d/.test(text + mark) || /^[*†‡§]+$/.test(text))
}

function printName({ start, end, text }: { start: number; end: number; text: string }): PrintedName {
  return { start, end, text, comma: false }
}

function addInOrder(names: PrintedName[], more: readonly PrintedName[]): void {
  if (more.length === 0) return
  names.push(...more)
  names.sort((a, b) => a.start - b.start)
}

/** `真鍋 亮介` is one person: a space parts the names of Japanese, and neither half is a whole Chinese name. */
function readSpacedName(text: string): NameList | undefined {
  const match = text.length < 12 ? /^\s*([\u4e00-\u9fff]{2,3}) ([\u4e00-\u9fff]{2,3})\s*$/.exec(text) : null
  if (!match || looksLikeHanName(match[1]!) || looksLikeHanName(match[2]!)) return undefined
  const name = text.trim()
  const start = text.indexOf(name)
  return { names: [{ start, end: start + name.length, text: name, comma: false }], certainty: 1 }
}
