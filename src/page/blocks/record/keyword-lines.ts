import type { Language } from '../../../text/language.js'
import { findInterfaceReason } from '../../lines/boilerplate.js'
import { affiliationOf, endsWithCountryName } from '../../lines/line-facts.js'
import { askOnce } from '../../lines/line-questions.js'
import type { Mark } from '../../lines/mark.js'
import { nextFilled } from '../neighbours.js'
import type { Zone } from '../zones.js'

/** A line of keywords: where they start behind their head, and the language the head is in. */
export interface KeywordLine {
  readonly index: number
  readonly from: number
  readonly language: Language
  /** Whether the line is the head alone. */
  readonly bare: boolean
}

const MOST_LINES = 15
const MOST_CHARACTERS = 80

/** Finds keywords: behind their head on the line, else on the short lines below it. Those among other works are none. */
export function findKeywordLines(
  marks: readonly Mark[],
  zones: readonly { zone: Zone }[],
  taken: ReadonlySet<number>,
  journals: ReadonlySet<string>,
  firstTitle: number,
): KeywordLine[] {
  const found: KeywordLine[] = []
  for (const mark of marks) {
    const { line, keywordHead } = mark
    const subject = mark.label?.field === 'keywords' ? mark.label : undefined
    const i = line.index
    if (zones[i]!.zone === 'other_works' || taken.has(i)) continue
    if (subject && zones[i]!.zone === 'head' && subject.rest < line.to) {
      found.push({ index: i, from: subject.rest, language: line.script === 'han' ? 'zh' : 'en', bare: false })
      continue
    }
    if (!keywordHead && !(subject && zones[i]!.zone === 'head' && /[:：]$/.test(line.text))) continue
    // A Ukrainian page prints English keywords below its own head (OUCI).
    const isForeignScript = /[\u0400-\u04ff]/.test(line.text.slice(0, 20))
    const isEnglish = (isForeignScript && line.latin > 0) || !keywordHead || isAboveEnglish(marks, i)
    const language = isEnglish ? 'en' : keywordHead.language
    if (keywordHead && /^provided by\b/i.test(line.text.slice(keywordHead.rest - line.from))) continue
    // What an index makes of the text or its references is no keyword of the authors beside theirs.
    if (found.length > 0 && INDEX_TERMS.test(line.key)) continue
    if (keywordHead && keywordHead.rest < line.to) {
      found.push({ index: i, from: keywordHead.rest, language, bare: false })
      const rest = line.text.slice(keywordHead.rest - line.from)
      // DSpace prints one keyword behind the label and the others below, up to the next label.
      if (rest.length < 60 && !/[;；,，、|•·。.]|\s{2,}/.test(rest)) {
        const more = collectBelow(marks, i, taken, journals)
        const next = marks.slice((more.at(-1) ?? i) + 1).find((one) => !one.line.blank)
        if (more.length > 0 && (next?.label || next?.abstractHead)) {
          for (const index of more)
            found.push({ index, from: marks[index]!.line.from, language, bare: false })
        }
      }
      continue
    }
    // A search form's field of that name stands above the title.
    if (i < firstTitle) continue
    const below = collectBelow(marks, i, taken, journals)
    if (below.length === 0) continue
    if (keywordHead) found.push({ index: i, from: line.to, language, bare: true })
    for (const index of below)
      found.push({
        index,
        from: marks[index]!.line.from,
        language:
          languageAbove(marks, i, index) ??
          (marks[index]!.line.script === 'han'
            ? 'zh'
            : marks[index]!.line.script === 'latin' && (language !== 'other' || isForeignScript)
              ? 'en'
              : language),
        bare: false,
      })
  }
  return found
}

/** Heads of terms that indexes give (Web of Science, SinoMed). */
const INDEX_TERMS = /^(?:keywords plus|主题词|主題詞)/

/** The lines of keywords below a head: short, without a final stop, no interface, up to the first that is none. */
function collectBelow(
  marks: readonly Mark[],
  head: number,
  taken: ReadonlySet<number>,
  journals: ReadonlySet<string>,
): number[] {
  const found: number[] = []
  const seen = new Set<string>()
  let blanks = 0
  let single = true
  for (let i = head + 1; i < marks.length && found.length < MOST_LINES; i++) {
    const mark = marks[i]!
    const { line } = mark
    if (line.blank) {
      blanks++
      continue
    }
    // A button that opens and closes the list stands before it, and again before the list in another language (KCI).
    if (mark.interface && line.key === marks[head + 1]!.line.key && !taken.has(i) && !isBulleted(line))
      continue
    // One line that lists them all ends the list; lines of one keyword each go on as the first ones did.
    if (!single && found.length > 0 && marks[found.at(-1)!]!.line.script === line.script) break
    if (found.length > 0 && blanks > 0 && !spacedAlike(head, found)) break
    blanks = 0
    // IDEAS ends every keyword with a semicolon.
    const term = line.text.replace(/^[\s•·]+|[\s/]+$/g, '')
    const lists = /[;；,，、|•·](?!$)|\s{2,}|\s\/\s|\s[–—-]\s.*\s[–—-]\s|\p{Ll}\p{Lu}\p{Ll}/u.test(term)
    if (
      taken.has(i) ||
      mark.abstractHead ||
      mark.keywordHead ||
      mark.label ||
      mark.fixed ||
      mark.embedded ||
      mark.notice
    )
      break
    if (mark.stop) break
    if (namesLanguage(line)) continue
    // A line that ends with a colon is the next label, one above an address a link.
    if (/[:：]$/.test(line.text) || isAboveAddress(marks, i)) break
    if (
      (mark.section && !/^\p{Ll}|\s/u.test(line.text) && !isAmongTerms(marks, i, found)) ||
      mark.prose ||
      (mark.phrase && (!listsTerms(line.text) || (single && found.length > 1))) ||
      (line.digits > 8 && (line.text.replace(COUNT, '').match(/\d/g)?.length ?? 0) > 8)
    )
      break
    if (line.text.length > (lists ? 400 : MOST_CHARACTERS) || /[.!?。！？]$/.test(line.text)) break
    if (!lists && line.text.split(/\s+/).length > 8) break
    if (
      affiliationOf(line) >= 2 &&
      /^[a-z\d*†‡]{1,2}[\s.)]|^\p{Lu}.*,[^,;；]*$/u.test(line.text) &&
      endsWithCountryName(line)
    )
      break
    const reason = findInterfaceReason(line)
    if (reason && reason !== 'article_type' && !isBulleted(line) && !isTermInList(marks, i, found)) break
    if (mark.body || (journals.has(line.key) && found.length > 0)) break
    if (seen.has(line.key) || /^published (?:in|by)\b/.test(line.key)) break
    if (/\b(?:ISSN|ISBN|logo|all rights|issue|volume|journal)\b/i.test(line.text)) break
    seen.add(line.key)
    if (lists && found.length === 0 && !standsAboveTerms(marks, i)) single = false
    found.push(i)
  }
  return found
}

/** An entry of a list of terms, as journals on RHHZ's system print them: `• older adults /`. */
const isBulleted = askOnce(({ text }) => /^\s*•.*\/\s*$/.test(text))

/** How often a keyword is given on the site (JMIR). */
const COUNT = /\(\d{1,6}\)/g

/** HAL names the language of keywords between them. */
const namesLanguage = askOnce(({ text }) => /^(?:en|fr|es|pt|de|it|zh)$/.test(text))

/** The language that a line between the head and a keyword names, the nearest; undefined where none does. */
function languageAbove(marks: readonly Mark[], head: number, index: number): Language | undefined {
  const named = marks.slice(head + 1, index).findLast(({ line }) => namesLanguage(line))?.line.text
  return named === undefined ? undefined : named === 'en' || named === 'zh' ? named : 'other'
}

/** Whether the next filled line says that what follows is English. */
function isAboveEnglish(marks: readonly Mark[], index: number): boolean {
  const [next] = nextFilled(marks, index, 1)
  return next !== undefined && marks[next]!.line.text === 'en'
}

/** Whether the next filled line is an address: a line above it says where it leads (Figshare). */
function isAboveAddress(marks: readonly Mark[], index: number): boolean {
  const [next] = nextFilled(marks, index, 1)
  return next !== undefined && /^https?:\/\/\S+$/.test(marks[next]!.line.text)
}

/** Words of menus that are keywords too. Source: MeSH headings among interface-phrases.ts. */
const MENU_TERMS = new Set([
  'social media',
  ...'accessibility books careers communication community communities education ethics feedback internet language media mobile news partnerships policy privacy publishing research support video'.split(
    ' ',
  ),
])

/** Whether a word of menus (`Community`) stands among keywords, one a line: a term before and behind it. */
function isTermInList(marks: readonly Mark[], index: number, found: readonly number[]): boolean {
  if (found.length < 2 || !MENU_TERMS.has(marks[index]!.line.key)) return false
  return isAmongTerms(marks, index, found) || isAboveField(marks, index)
}

/** Whether a term with one comma stands above two lines or more of a term each (Wanfang), up to the next field's label. */
function standsAboveTerms(marks: readonly Mark[], index: number): boolean {
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
function isAmongTerms(marks: readonly Mark[], index: number, found: readonly number[]): boolean {
  if (found.length === 0) return false
  const [next] = nextFilled(marks, index, 1)
  if (next === undefined || next - index !== index - found.at(-1)!) return false
  const {
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
  } = marks[next]!
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
function listsTerms(text: string): boolean {
  const terms = text.split(/[;；,，、|•·\s]+/).filter((term) => term !== '')
  return terms.length >= 3 && terms.every((term) => term.length <= 24)
}

/** Whether blank lines stood between the keywords found so far, or only one was found. */
function spacedAlike(head: number, found: readonly number[]): boolean {
  if (found.length === 1) return found[0]! - head > 1
  return found[1]! - found[0]! > 1
}
