import { COUNTRY_NAMES, INSTITUTION_WORDS, LOCAL_COUNTRY_NAMES } from '../data/institutions.js'
import { NAME_PARTICLES, NOT_NAME_WORDS } from '../data/person-names.js'
import { isFieldOfStudy, isGroupName } from './name-forms.js'
import type { PrintedName } from './printed-name.js'

const INSTITUTIONS = new Set(INSTITUTION_WORDS)
/** An author's country stands alone on a line below the institution (Oxford Academic). */
const COUNTRIES = new Set([...COUNTRY_NAMES, ...LOCAL_COUNTRY_NAMES])

/** Titles in front of a name, and marks behind it: numbers, letters, symbols, `na1` (SpringerLink), a joining word. */
const FRAME =
  /^\s*(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sr|Sister|Fr|Rev)\.?\s+)?(.+?)(?:[\s\d,;*†‡§¶#&…✉]|(?<=[\d\s,])(?:na\d|[a-z])(?![\p{L}])|\s(?:and|und|et|y|e)\s*$)*$/u

/** A word of a name: a capital first, or an apostrophe, a click or a particle's `el-` before it. */
const CAPITALISED = /^(?:['’‘ʼʻ!ǃǀǁǂ]|\p{Ll}{1,4}['’-])?\p{Lu}[\p{L}\p{M}'’ʼ`´.·-]*$/u

/** A small word between capitalised ones: short, and letters alone. */
const SMALL = /^['’]?\p{Ll}{1,5}['’]?$/u

/** Whether a list's mark ends a line of one name: a comma, a number, `&`, `and`. */
export function endsLikeListed(text: string): boolean {
  return /(?:[,;&*†‡§]|\p{L}[\d]+(?:\s?na\d)?|\s\d|\sand)[\s,;]*$/u.test(text)
}

/**
 * The name that a text may be where the lines around it are names: a person with a single name (`Quillara2,`), particles
 * that no table knows (`Omu wa Ficta-Quill`), `Family, Given`. Nothing but its neighbours tells that it is one.
 */
export function readLikelyName(text: string): PrintedName | undefined {
  if (text.length < 3 || text.length > 70 || /[:@/()[\]?"“”=<>|]/.test(text)) return undefined
  const name = FRAME.exec(text)?.[1]
  if (name === undefined || name.length < 3 || /\d/.test(name)) return undefined
  const comma = name.indexOf(', ')
  const parts = comma < 0 ? [name] : [name.slice(0, comma), name.slice(comma + 2)]
  // `Quill, Bertil van der`
  if (!parts.every((part, i) => isLikelyPart(part, i > 0))) return undefined
  const words = parts.join(' ').split(' ')
  if (words.length > 8 || words.some((word) => isNoName(word))) return undefined
  if (isFieldOfStudy(name) || COUNTRIES.has(name.toLowerCase())) return undefined
  const start = text.indexOf(name)
  return { start, end: start + name.length, text: name, comma: comma >= 0 }
}

function isLikelyPart(part: string, isGiven: boolean): boolean {
  const words = part.split(' ')
  if (
    words.length > 8 ||
    !CAPITALISED.test(isGiven ? words[0]! : words.at(-1)!) ||
    !words.some((word) => word.length > 1)
  )
    return false
  return words.every((word) => CAPITALISED.test(word) || SMALL.test(word))
}

function isNoName(word: string): boolean {
  const folded = word.toLowerCase().replace(/[.,]$/, '')
  return (NOT_NAME_WORDS.has(folded) && !NAME_PARTICLES.has(folded)) || INSTITUTIONS.has(folded)
}

const SUFFIX = /,\s*(?=(?:Jr|Sr|Jnr|Snr|II|III|IV)\.?$)/

/** What parts the names of a list, the surest first: semicolons, commas between spaces (PubMed, KCI), commas. */
const SEPARATORS = [/[^;；]+/g, /(?:[^ ,;]| (?![,;] )|[,;](?<! [,;])|[,;](?! ))+/g, /[^,，]+/g]

/**
 * The names of a list one of which no table may know: parted by semicolons (`Ficta-Quill, Ada; Quillaro; Abd el-Odd, Nour`,
 * in Web of Science behind their short forms: `Ficta, A (Ficta, Ada) [1] ; …`), or by commas where each bears the number
 * of an institution (`Quillaro 2 , wa Ficta Odd 3 , …`). Undefined where an item is none.
 */
export function readLikelyList(text: string): readonly PrintedName[] | undefined {
  if (text.length > 4000) return undefined
  const separator = SEPARATORS.find((items) => (text.match(items)?.length ?? 0) > 2)
  if (separator === undefined) return undefined
  const isNumbered = separator !== SEPARATORS[0]
  const names: PrintedName[] = []
  for (const { 0: item, index } of text.matchAll(separator)) {
    if (/^[\s\d*†‡§¶#]*$/.test(item)) continue
    if (isNumbered && !/[\d*]\s*$/.test(item) && !isGroupName(item.trim())) return undefined
    const bracket = /^[^()]+ \(([^()]+)\)(?:\s*\[[\d, ]+\])?\s*$/.exec(item)
    // Korean names stand before their spelling (KCI).
    const own = (bracket?.[1] ?? item.replace(/^[\s\uac00-\ud7a3]+\//, ''))
      .replace(/\s*\[[\d, ]+\]\s*$/, '')
      .trim()
    const printed = own.replace(SUFFIX, ' ')
    const name = isGroupName(printed) ? printed : readLikelyName(printed)?.text
    if (name === undefined) return undefined
    const start = index + item.lastIndexOf(own)
    names.push({ start, end: start + own.length, text: name, comma: name.includes(', ') })
  }
  return names.length > 2 ? names : undefined
}
