import { NAME_PARTICLES } from '../data/person-names.js'
import { endsWithCountry } from './affiliation-line.js'
import { isGivenName, isSpanishFamilyName } from './known-names.js'
import {
  cutBehalf,
  readHangulNames,
  readPairedScripts,
  readSemicolonNames,
  readShortAndFull,
} from './listed-names.js'
import { blankButtons, maskAsides } from './name-asides.js'
import {
  countWords,
  isFieldOfStudy,
  isGroupName,
  isInitials,
  isNamePart,
  looksLikeHanName,
  looksLikeName,
  looksLikeSingleName,
} from './name-forms.js'
import {
  cleanName,
  cutDegrees,
  cutSecondScript,
  holdsSentence,
  type Item,
  isSuffix,
  splitItems,
} from './name-items.js'
import { readPlacedNames } from './placed-names.js'

/**
 * A person's name as printed: `text` without marks, degrees and superscripts, at UTF-16 offsets of the text read.
 * `comma` tells that it was printed `Family, Given`.
 */
export interface PrintedName {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly comma: boolean
}

/** Names found in a text, and how sure it is that the text is a list of names: 0 to 1, 1 where every item is one. */
export interface NameList {
  readonly names: readonly PrintedName[]
  readonly certainty: number
}

const MAX_NAMES_TEXT = 8000

/**
 * Reads a list of names: `Rebecca Golby, Fiona Lobban`, `Apers Hanne, …`, `Smith J, Jones AB`, `Marchbanks, Eilidh; …`,
 * `Delacour-Wynn, M., Ge, S. & Abara-Stone, I.`, `闻若溪1, 庞思远2`, `梁晚舟1 何絮之2`, with superscripts, ORCID, degrees,
 * `and`, `&`. Undefined where the text is no such list.
 */
export function readNames(text: string): NameList | undefined {
  if (text.length > MAX_NAMES_TEXT || text.length < 2) return undefined
  if (holdsSentence(text) && holdsSentence(blankButtons(text))) return undefined
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
  const masked = maskAsides(cutSecondScript(text))
  const semicolons = masked.includes(';') ? readSemicolonNames(masked) : undefined
  if (semicolons) return { names: semicolons, certainty: 1 }
  const items = splitItems(masked)
  if (items.length === 0) return undefined
  const cleaned = items.map(cleanName)
  const commaNames = readCommaNames(items, cleaned)
  if (commaNames) return commaNames
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
    if (/^[a-z]$/.test(name.text)) continue
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

/** The full stop behind the last of several names whose initials have none is the list's (`Ficta A, Quill BC.`). */
function cutListStop(names: readonly PrintedName[]): readonly PrintedName[] {
  const last = names.at(-1)!
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
  return at === items.length - 1 && /^[,，]$/.test(items[at - 1]?.mark ?? '') && !/\d/.test(items[at]!.text)
}

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

/** Whether `and` stands before a last pair with a comma: EPrints' `Whitlam, Joanna, Oyelaran, Bisi and Crake, Peter J.` */
function endsWithPair(items: readonly Item[]): boolean {
  const [before, family] = [items.at(-3), items.at(-2)]
  return /^(?:and|&|und|et|y|e)$/.test(before?.mark ?? '') && /^[,，]$/.test(family?.mark ?? '')
}

/**
 * Whether several words before a comma are one family name, with given names behind it, and no person beside another:
 * `Le Made, Pieter J. S.`, `García López, Ana María`, `Ortega y Luna, María del Mar`, `Made née Ficta, Anna Maria`.
 */
function isFamilyOfWords(family: string, given: string): boolean {
  const words = family.split(/\s+/)
  return (
    /\s(?:y|i|née?)\s/.test(family) ||
    NAME_PARTICLES.has(words[0]!.toLowerCase()) ||
    /\s\p{Lu}\.$/u.test(given) ||
    (words.every((word) => isSpanishFamilyName(word) && !isGivenName(word)) &&
      isGivenName(given.split(/\s+/)[0]!))
  )
}

/** `Family, Given` items, split by semicolons, or alternating with initials, or one such name alone. */
function readCommaNames(
  items: readonly Item[],
  cleaned: readonly ReturnType<typeof cleanName>[],
): NameList | undefined {
  const real: Item[] = []
  const names: NonNullable<ReturnType<typeof cleanName>>[] = []
  for (const [i, item] of items.entries()) {
    const name = cleaned[i]
    if (!name || isSuffix(item.text) || isSuffix(name.text) || /^[\d,a-z]$/.test(item.text)) continue
    const text = cutDegrees(name.text)
    real.push(item)
    names.push({ start: name.start, end: name.start + text.length, text })
  }
  if (real.length < 2 || real.length % 2 === 1) return undefined
  const semicolons = items.filter(({ mark }) => /[;；|]/.test(mark)).map(({ start }) => start)
  const bySemicolon = semicolons.length > 0
  const pairs: PrintedName[] = []
  for (let i = 0; i < real.length; i += 2) {
    const family = names[i]!
    const given = names[i + 1]!
    if (!/[,，]/.test(real[i]!.mark)) return undefined
    // `Faith Omon, PhD; Tuesday Litt, MLIS`: a semicolon parts people.
    if (semicolons.some((at) => at >= real[i]!.start && at < real[i + 1]!.start)) return undefined
    if (/[\u3040-\u9fff]/.test(family.text) !== /[\u3040-\u9fff]/.test(given.text)) return undefined
    // Two whole Chinese names are two people (`张伟，王芳`); `张, 伟` is one.
    if (looksLikeHanName(family.text) && looksLikeHanName(given.text)) return undefined
    // `Engineering, Sociology`.
    if (isFieldOfStudy(family.text) && isFieldOfStudy(given.text)) return undefined
    // `Santa Rosa, Argentina` is a place.
    if (endsWithCountry(given.text.toLowerCase()) && !/\p{Lu}\./u.test(given.text)) return undefined
    const initials = isInitials(given.text)
    if (bySemicolon || real.length === 2) {
      if (!isNamePart(family.text) || !(initials || isNamePart(given.text))) return undefined
      if (
        real.length === 2 &&
        countWords(family.text) > 1 &&
        countWords(given.text) > 1 &&
        !initials &&
        !isFamilyOfWords(family.text, given.text)
      )
        return undefined
    } else if (
      !(initials || endsWithPair(real)) ||
      !isNamePart(family.text) ||
      !(initials || isNamePart(given.text))
    )
      return undefined
    if (looksLikeName(family.text) && isInitials(family.text.split(' ').at(-1)!)) return undefined
    pairs.push({ start: family.start, end: given.end, text: `${family.text}, ${given.text}`, comma: true })
  }
  return { names: pairs, certainty: 1 }
}
