import type { Language } from '../../../text/language.js'
import { findInterfaceReason } from '../../lines/boilerplate.js'
import { affiliationOf, endsWithCountryName } from '../../lines/line-facts.js'
import type { LineScript } from '../../lines/line-text.js'
import type { Mark } from '../../lines/mark.js'
import type { Zone } from '../zones.js'
import {
  COUNT,
  findEnglishBelow,
  findOtherScriptBelow,
  isAboveAddress,
  isAboveEnglish,
  isAboveTags,
  isAboveTerms,
  isAmongTerms,
  isBulleted,
  isTermInList,
  languageAbove,
  listsTerms,
  MOST_CHARACTERS,
  namesLanguage,
  opensTerms,
  spacedAlike,
  standsAboveTerms,
} from './keyword-signs.js'

/** A line of keywords: where they start behind their head, and the language the head is in. */
export interface KeywordLine {
  readonly index: number
  readonly from: number
  readonly language: Language
  /** Whether the line is the head alone. */
  readonly bare: boolean
}

const MOST_LINES = 15

const LANGUAGES: Readonly<Partial<Record<LineScript, Language>>> = { han: 'zh', kana: 'ja', hangul: 'ko' }

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
    const isSubjects =
      subject !== undefined &&
      ((zones[i]!.zone === 'head' && /[:：]$/.test(line.text)) ||
        isAboveTerms(marks, i) ||
        isAboveTags(marks, i))
    if (!keywordHead && !isSubjects) continue
    // A Ukrainian page prints English keywords below its own head (OUCI).
    const isForeignScript = /[\u0400-\u04ff]/.test(line.text.slice(0, 20))
    const isEnglish = (isForeignScript && line.latin > 0) || !keywordHead || isAboveEnglish(marks, i)
    const language = isEnglish ? 'en' : keywordHead.language
    if (keywordHead && /^provided by\b/i.test(line.text.slice(keywordHead.rest - line.from))) continue
    // What an index makes of the text or its references is no keyword of the authors beside theirs.
    if (found.length > 0 && INDEX_TERMS.test(line.key)) continue
    if (keywordHead && keywordHead.rest < line.to) {
      found.push({ index: i, from: keywordHead.rest, language, bare: false })
      const english = language === 'zh' ? findEnglishBelow(marks, i) : undefined
      if (english !== undefined && !taken.has(english))
        found.push({ index: english, from: marks[english]!.line.from, language: 'en', bare: false })
      const other = findOtherScriptBelow(marks, i)
      if (other !== undefined && !taken.has(other)) {
        const { line: below } = marks[other]!
        found.push({
          index: other,
          from: below.from,
          language: LANGUAGES[below.script] ?? 'other',
          bare: false,
        })
      }
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
            ? language === 'ja'
              ? 'ja'
              : 'zh'
            : marks[index]!.line.script === 'latin' && (language !== 'other' || isForeignScript)
              ? 'en'
              : language),
        bare: false,
      })
  }
  return found
}

/** Heads of terms that indexes give (Web of Science, SinoMed). */
const INDEX_TERMS = /^(?:keywords plus|主题词)/

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
    if (opensTerms(marks, head, i) && !taken.has(i)) {
      seen.add(line.key)
      found.push(i)
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
    if (mark.body || (journals.has(line.key) && found.length > 0 && !isAmongTerms(marks, i, found))) break
    if (seen.has(line.key) || /^published (?:in|by)\b/.test(line.key)) break
    if (/\b(?:ISSN|ISBN|logo|all rights|issue|volume|journal)\b/i.test(line.text)) break
    seen.add(line.key)
    if (lists && found.length === 0 && !standsAboveTerms(marks, i)) single = false
    found.push(i)
  }
  return found
}
