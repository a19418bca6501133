// What a line and those around it tell of whether it is a keyword.
import type { Language } from '../../../text/language.js'
import { namesOf } from '../../lines/line-facts.js'
import { askOnce } from '../../lines/line-questions.js'
import type { Mark } from '../../lines/mark.js'
import { nextFilled } from '../neighbours.js'
import { isFree } from './record-line.js'

/** The longest keyword alone on a line. UTF-16 units. */
export const MOST_CHARACTERS = 80

/** An entry of a list of terms, as journals on RHHZ's system print them: `• older adults /`. */
export const isBulleted = askOnce(({ text }) => /^\s*•.*\/\s*$/.test(text))

/** The English terms on the line below the Chinese ones, above the next field's label (VIP); undefined where none stand there. */
export function findEnglishBelow(marks: readonly Mark[], index: number): number | undefined {
  const [next, after] = nextFilled(marks, index, 2)
  if (next === undefined || after === undefined) return undefined
  const { line, label, stop, prose, keywordHead, abstractHead } = marks[next]!
  if (label || stop || prose || keywordHead || abstractHead || line.script !== 'latin' || line.digits > 0)
    return undefined
  const isLast = (marks[after]!.stop ?? marks[after]!.label) !== undefined
  return isLast && line.text.length < 200 && /^\p{L}[^.?!:]+$/u.test(line.text) ? next : undefined
}

/** The same terms in another script right below a list of them (KoreaMed); undefined where none stand there. */
export function findOtherScriptBelow(marks: readonly Mark[], index: number): number | undefined {
  const next = marks[index + 1]
  if (next === undefined || next.line.script === marks[index]!.line.script || !isFree(next)) return undefined
  const { line, label, stop, prose, interface: reason } = next
  if (label || stop || prose || reason || line.digits > 0 || !/^(?:han|kana|hangul)$/.test(line.script))
    return undefined
  // Authors and a title in another script may stand below a list too.
  if (namesOf(line)?.certainty === 1 || /[的和及与與对對]/.test(line.text)) return undefined
  const terms = line.text.split(/[;；,，、]/).filter((term) => term.trim() !== '')
  return terms.length >= 3 && terms.every((term) => term.length <= 24) ? index + 1 : undefined
}

/** How often a keyword is given on the site (JMIR). */
export const COUNT = /\(\d{1,6}\)/g

/** HAL names the language of keywords between them. */
export const namesLanguage = askOnce(({ text }) => /^(?:en|fr|es|pt|de|it|zh)$/.test(text))

/** The language that a line between the head and a keyword names, the nearest; undefined where none does. */
export function languageAbove(marks: readonly Mark[], head: number, index: number): Language | undefined {
  const named = marks.slice(head + 1, index).findLast(({ line }) => namesLanguage(line))?.line.text
  return named === undefined ? undefined : named === 'en' || named === 'zh' ? named : 'other'
}

/** Whether the next filled line says that what follows is English. */
export function isAboveEnglish(marks: readonly Mark[], index: number): boolean {
  const [next] = nextFilled(marks, index, 1)
  return next !== undefined && marks[next]!.line.text === 'en'
}

/** Whether the next filled line lists three short terms or more between semicolons (BASE, below `Subject`). */
export function isAboveTerms(marks: readonly Mark[], index: number): boolean {
  const [next] = nextFilled(marks, index, 1)
  if (next === undefined || marks[next]!.prose || marks[next]!.label) return false
  const terms = marks[next]!.line.text.split(/\s?[;；]\s?/).filter((term) => term !== '')
  return terms.length > 2 && terms.every((term) => term.length <= MOST_CHARACTERS && !/[.!?]$/.test(term))
}

/** Whether `Tags` stands above two lines of a term each, where no other head names keywords (OSF). */
export function isAboveTags(marks: readonly Mark[], index: number): boolean {
  if (!TAGS.test(marks[index]!.line.key) || marks.some(({ keywordHead }) => keywordHead)) return false
  const below = nextFilled(marks, index, 2)
  return below.length === 2 && below.every((i) => mayBeTerm(marks[i]!))
}

const TAGS = /^(?:tags|标签)$/

/** Whether the next filled line is an address: a line above it says where it leads (Figshare). */
export function isAboveAddress(marks: readonly Mark[], index: number): boolean {
  const [next] = nextFilled(marks, index, 1)
  return next !== undefined && /^https?:\/\/\S+$/.test(marks[next]!.line.text)
}

/** Words of menus that are keywords too. Source: MeSH headings among interface-phrases.ts. */
const MENU_TERMS = new Set([
  'social media',
  ...'accessibility books careers communication community communities education ethics feedback internet language media mobile news partnerships policy privacy publishing research support video'.split(
    ' ',
  ),
  ...'管理 语言'.split(' '),
])

/** Whether a word of menus (`Community`) stands among keywords, one a line: a term before and behind it. */
export function isTermInList(marks: readonly Mark[], index: number, found: readonly number[]): boolean {
  if (found.length < 2 || !MENU_TERMS.has(marks[index]!.line.key)) return false
  return isAmongTerms(marks, index, found) || isAboveField(marks, index)
}

/** Whether a word of menus right below the head opens a list of keywords, one a line (Taylor & Francis: `Feedback`). */
export function opensTerms(marks: readonly Mark[], head: number, index: number): boolean {
  if (!MENU_TERMS.has(marks[index]!.line.key)) return false
  const [first, ...more] = nextFilled(marks, head, 3)
  return first === index && more.length === 2 && more.every((i) => mayBeTerm(marks[i]!))
}

/** Whether a term with one comma stands above two lines or more of a term each (Wanfang), up to the next field's label. */
export function standsAboveTerms(marks: readonly Mark[], index: number): boolean {
  const { text, script } = marks[index]!.line
  if ((text.match(/[,，、]/g)?.length ?? 0) !== 1 || /[;；|•·]|\s{2,}/.test(text)) return false
  let terms = 0
  for (const { line, label, stop, keywordHead } of marks.slice(index + 1, index + 10)) {
    if (label || stop || keywordHead) return terms > 1
    if (line.blank || line.script !== script || line.text.length > 24 || /[,，;；、。.]/.test(line.text))
      return false
    terms++
  }
  return false
}

/** Whether the next filled line heads another field: a list ends here. */
function isAboveField(marks: readonly Mark[], index: number): boolean {
  const [next] = nextFilled(marks, index, 1)
  return next === index + 1 && (marks[next]!.label ?? marks[next]!.stop) !== undefined
}

/** Whether a term stands before a line and another behind it, at the same distance. */
export function isAmongTerms(marks: readonly Mark[], index: number, found: readonly number[]): boolean {
  if (found.length === 0) return false
  const [next] = nextFilled(marks, index, 1)
  if (next === undefined || next - index !== index - found.at(-1)!) return false
  return mayBeTerm(marks[next]!)
}

/** Whether nothing speaks against a line being a term alone. */
function mayBeTerm({
  line,
  interface: reason,
  phrase,
  label,
  stop,
  prose,
  body,
  fixed,
  keywordHead,
  abstractHead,
}: Mark): boolean {
  return !(
    reason ||
    phrase ||
    label ||
    stop ||
    prose ||
    body ||
    fixed ||
    keywordHead ||
    abstractHead ||
    line.digits > 0 ||
    line.text.length > MOST_CHARACTERS ||
    /[.:!?]/.test(line.text)
  )
}

/** Whether a text lists three short terms or more, with or without marks between them. */
export function listsTerms(text: string): boolean {
  const terms = text.split(/[;；,，、|•·\s]+/).filter((term) => term !== '')
  return terms.length >= 3 && terms.every((term) => term.length <= 24)
}

/** Whether blank lines stood between the keywords found so far, or only one was found. */
export function spacedAlike(head: number, found: readonly number[]): boolean {
  if (found.length === 1) return found[0]! - head > 1
  return found[1]! - found[0]! > 1
}
