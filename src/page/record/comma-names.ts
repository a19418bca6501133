import { NAME_PARTICLES } from '../data/person-names.js'
import { endsWithCountry } from './affiliation-line.js'
import { isGivenName, isSpanishFamilyName } from './known-names.js'
import {
  countWords,
  isFieldOfStudy,
  isInitials,
  isNamePart,
  looksLikeHanName,
  looksLikeName,
} from './name-forms.js'
import { type cleanName, cutDegrees, type Item, isSuffix } from './name-items.js'
import type { NameList, PrintedName } from './printed-name.js'

/** `L. Whitcombe` is a whole name, and no family name alone. */
const opensWithInitial = (text: string) => /^\p{Lu}\.\s?\S/u.test(text)

/** Whether `and` stands before a last pair with a comma: EPrints' `Whitlam, Joanna, Oyelaran, Bisi and Crake, Peter J.` */
function endsWithPair(items: readonly Item[]): boolean {
  const [before, family] = [items.at(-3), items.at(-2)]
  return /^(?:and|&|und|et|y|e)$/.test(before?.mark ?? '') && /^[,，]$/.test(family?.mark ?? '')
}

/**
 * Whether several words before a comma are one family name, with given names behind it, and no person beside another:
 * `Le Made, Pieter J. S.`, `García López, Ana María`, `Ortega y Luna, María del Mar`, `Made née Ficta, Anna Maria`.
 */
export function isFamilyOfWords(family: string, given: string): boolean {
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
export function readCommaNames(
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
  // `Smith, Anna, Jones, Robert`: known given names alternate with names that are none.
  const isKnown = names.every(({ text }, i) =>
    i % 2 === 1
      ? isGivenName(text.split(/\s+/)[0]!)
      : !isGivenName(text.split(/\s+/)[0]!) && !opensWithInitial(text),
  )
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
      !(initials || isKnown || endsWithPair(real)) ||
      !isNamePart(family.text) ||
      !(initials || isNamePart(given.text))
    )
      return undefined
    if (looksLikeName(family.text) && isInitials(family.text.split(' ').at(-1)!)) return undefined
    pairs.push({ start: family.start, end: given.end, text: `${family.text}, ${given.text}`, comma: true })
  }
  return { names: pairs, certainty: 1 }
}
