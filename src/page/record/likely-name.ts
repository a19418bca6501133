import { INSTITUTION_WORDS } from '../data/institutions.js'
import { NAME_PARTICLES, NOT_NAME_WORDS } from '../data/person-names.js'
import { isFieldOfStudy } from './name-forms.js'
import type { PrintedName } from './person-names.js'

const INSTITUTIONS = new Set(INSTITUTION_WORDS)

/** Titles in front of a name, and marks behind it: numbers, letters, symbols, `na1` (SpringerLink), a joining word. */
const FRAME =
  /^\s*(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sr|Sister|Fr|Rev)\.?\s+)?(.+?)(?:[\s\d,;*†‡§¶#.&…✉]|(?<=[\d\s,])(?:na\d|[a-z])(?![\p{L}])|\s(?:and|und|et|y|e)\s*$)*$/u

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
  if (!parts.every(isLikelyPart)) return undefined
  const words = parts.join(' ').split(' ')
  if (words.length > 7 || words.some((word) => isNoName(word))) return undefined
  if (isFieldOfStudy(name)) return undefined
  const start = text.indexOf(name)
  return { start, end: start + name.length, text: name, comma: comma >= 0 }
}

function isLikelyPart(part: string): boolean {
  const words = part.split(' ')
  if (words.length > 6 || !CAPITALISED.test(words.at(-1)!) || !words.some((word) => word.length > 2))
    return false
  return words.every((word) => CAPITALISED.test(word) || SMALL.test(word))
}

function isNoName(word: string): boolean {
  const folded = word.toLowerCase().replace(/[.,]$/, '')
  return (NOT_NAME_WORDS.has(folded) && !NAME_PARTICLES.has(folded)) || INSTITUTIONS.has(folded)
}
