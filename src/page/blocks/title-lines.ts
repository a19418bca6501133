import { affiliationOf, bareOf, citationOf, mainLanguageOf, namesOf } from '../lines/line-facts.js'
import { rateTitle, TITLE_COUNTER } from '../lines/line-shape.js'
import type { Mark } from '../lines/marks.js'
import type { PageLine } from '../lines/page-line.js'
import { findDate } from '../record/dates.js'
import { isIdentifierLine } from '../record/identifiers.js'
import type { AbstractBlock } from './abstract-blocks.js'

/** A line chosen as title; `from` and `to` are the UTF-16 offsets of the title in it. */
export interface TitleLine {
  readonly index: number
  readonly from: number
  readonly to: number
  readonly script: 'latin' | 'han' | 'other'
}

/** Titles that the page's metadata state, folded to letters and digits. */
export type StatedTitles = ReadonlySet<string>

interface Candidate {
  index: number
  score: number
  script: TitleLine['script']
}

const LEAST = 1.5

/**
 * Chooses the title lines of a page, one for each script, from the lines before its abstracts (all lines before the
 * first stop head where there is no abstract). What tells a title: metadata that say the same, markup, authors behind
 * it, a second print on the page, its looks, and nearness to the abstract.
 */
export function findTitles(
  marks: readonly Mark[],
  abstracts: readonly AbstractBlock[],
  stated: StatedTitles,
): TitleLine[] {
  const end = abstracts[0]?.first ?? firstStop(marks)
  const prints = countPrints(marks)
  const isJapanese = isJapanesePage(marks)
  const chosen: TitleLine[] = []
  const seek = (from: number, to: number, least: number, bonus: (i: number) => number) => {
    const best = new Map<string, Candidate>()
    for (let i = from; i < to; i++) {
      const mark = marks[i]!
      const script = titleScript(mark.line, isJapanese)
      if (chosen.some((title) => title.script === script)) continue
      const score = rateCandidate(marks, i, to, prints, stated)
      if (score === undefined || score + bonus(i) < least) continue
      const before = best.get(script)
      if (!before || score + bonus(i) > before.score)
        best.set(script, { index: i, score: score + bonus(i), script })
    }
    return [...best.values()]
  }
  const head = seek(0, end, LEAST, () => 0)
  const main = head.sort((a, b) => b.score - a.score)[0]
  for (const candidate of head) {
    // A title in a second script stands beside the first, or is stated or printed twice.
    const apart = main === undefined ? 0 : distance(marks, main.index, candidate.index)
    const near = apart === 0 || (apart <= 3 && candidate.score >= (candidate.script === 'other' ? 3.5 : 2.5))
    if (candidate === main || near || candidate.score >= 4) addTitle(marks, chosen, candidate, end)
  }
  if (main) addParallelTitle(marks, chosen, main, prints, stated, end)
  for (const block of abstracts) {
    const script = block.script === 'han' ? 'han' : block.script === 'latin' ? 'latin' : 'other'
    if (chosen.some((title) => title.script === script) || block === abstracts[0]) continue
    const from = previousEnd(abstracts, block)
    const to =
      block.lines.find((line) => line.role === 'section' || line.role === 'text')?.index ?? block.first
    for (const candidate of seek(from + 1, to, 1, (i) => (to - i <= 2 ? 1.5 : 0))) {
      if (candidate.script === script) addTitle(marks, chosen, candidate, to)
    }
  }
  if (main === undefined && abstracts.length > 0) {
    // Some sites print the title below the abstract alone where metadata know it.
    for (const mark of marks) {
      if (stated.has(bareOf(mark.line)) && mark.line.weight > 10) {
        addTitle(
          marks,
          chosen,
          { index: mark.line.index, score: 10, script: titleScript(mark.line, isJapanese) },
          marks.length,
        )
        break
      }
    }
  }
  return chosen
}

/** A second title in the same script but another language stands right above or below: the English one comes first. */
function addParallelTitle(
  marks: readonly Mark[],
  chosen: TitleLine[],
  main: Candidate,
  prints: ReadonlyMap<string, number>,
  stated: StatedTitles,
  end: number,
): void {
  const own = mainLanguageOf(marks[main.index]!.line)
  for (const step of [-1, 1]) {
    for (let i = main.index + step; i >= 0 && i < end && Math.abs(i - main.index) <= 3; i += step) {
      if (marks[i]!.line.blank) continue
      if (
        titleScript(marks[i]!.line, isJapanesePage(marks)) !== main.script ||
        chosen.some((title) => title.index === i)
      )
        break
      const score = rateCandidate(marks, i, end, prints, stated)
      const language = mainLanguageOf(marks[i]!.line)
      if (score === undefined || score < 1 || language === own || !(language === 'en' || own === 'en')) break
      if (marks[i]!.line.weight < 40) break
      addTitle(marks, chosen, { index: i, score, script: main.script }, end)
      break
    }
  }
  if (chosen.filter((title) => title.script === main.script).length > 1) return
  for (let i = 0; i < end; i++) {
    const { line } = marks[i]!
    if (line.blank || line.weight < 40 || titleScript(line, false) !== main.script || i === main.index)
      continue
    const score = rateCandidate(marks, i, end, prints, stated)
    if (score === undefined || score < 4) continue
    const language = mainLanguageOf(line)
    if (language === own || !(language === 'en' || own === 'en')) continue
    addTitle(marks, chosen, { index: i, score, script: main.script }, end)
    return
  }
}

function firstStop(marks: readonly Mark[]): number {
  const stop = marks.findIndex((mark) => mark.stop === 'references' || mark.stop === 'related_list')
  return stop < 0 ? marks.length : stop
}

function previousEnd(abstracts: readonly AbstractBlock[], block: AbstractBlock): number {
  let end = -1
  for (const other of abstracts) if (other.last < block.first && other.last > end) end = other.last
  return end
}

function titleScript(line: PageLine, isJapanese: boolean): TitleLine['script'] {
  if (line.script === 'latin') return 'latin'
  return line.script === 'han' && !isJapanese ? 'han' : 'other'
}

/** On a Japanese page a line of Han characters alone is Japanese too. */
function isJapanesePage(marks: readonly Mark[]): boolean {
  let kana = 0
  let han = 0
  for (const { line } of marks) {
    if (line.script === 'kana') kana++
    else if (line.script === 'han') han++
  }
  return kana > 2 && kana * 2 > han
}

/** How often each line is printed on the page, by its key. */
function countPrints(marks: readonly Mark[]): Map<string, number> {
  const prints = new Map<string, number>()
  for (const { line } of marks) {
    if (line.blank || line.weight < 15 || line.text.length > 400) continue
    prints.set(line.key, (prints.get(line.key) ?? 0) + 1)
  }
  return prints
}

function rateCandidate(
  marks: readonly Mark[],
  index: number,
  end: number,
  prints: ReadonlyMap<string, number>,
  stated: StatedTitles,
): number | undefined {
  const mark = marks[index]!
  const { line } = mark
  if (
    line.blank ||
    mark.embedded ||
    mark.fixed === 'placeholder' ||
    mark.notice ||
    mark.abstractHead ||
    mark.keywordHead
  )
    return undefined
  const bare = bareOf(line)
  if (stated.has(bare) && bare.length > 5) return 10 + (line.hint?.tag === 'h1' ? 2 : 0)
  const labelled = mark.label?.field === 'title' && mark.label.rest < line.to
  if (mark.interface || mark.stop || mark.fixed || (mark.label && !labelled) || mark.section) return undefined
  const shape = rateTitle(line)
  if (shape === 0) return undefined
  // A word of the interface (`微信`) may stand in a title that looks like one.
  if (mark.phrase && line.hint?.tag !== 'h1' && shape < 3) return undefined
  if (isIdentifierLine(line.text)) return undefined
  const names = namesOf(line)
  if (names && names.certainty >= 0.75 && names.names.length > 1) return undefined
  if (line.digits > 3 && (citationOf(line) || isDateLine(line))) return undefined
  if (isAboveCitation(marks, line.key)) return undefined
  let score = shape
  if (names?.certainty === 1 && line.text.length < 50) score -= 2
  const affiliation = affiliationOf(line)
  if (affiliation >= 2) return undefined
  if (affiliation >= 1) score -= 1.5
  if (mark.prose && line.weight > 200) score -= 2
  if (labelled || isBelowTitleLabel(marks, index)) score += 4
  const hint = line.hint
  if (hint) {
    if (hint.tag === 'h1') score += 5
    else if (hint.tag === 'h2') score += 1
    if (
      hint.tokens
        .slice(0, 4)
        .some((token) => /title|headline/.test(token) && !/journal|site|series|issue/.test(token))
    )
      score += 3
    if (hint.linkShare > 0.9) score -= 2
  }
  if ((prints.get(line.key) ?? 0) > 1) score += line.weight > 40 ? 3 : 0.5
  else if (isQuotedLater(marks, index, bare)) score += 3
  const authors = findAuthorsBelow(marks, index)
  if (authors > 0) score += authors === 1 ? 4 : 3
  if (hasOtherScriptBeside(marks, index)) score += 1
  score -=
    end < marks.length && marks[end]?.stop === undefined
      ? Math.min(2, 0.08 * distance(marks, index, end))
      : Math.min(3, 0.08 * distance(marks, -1, index))
  return score
}

/** Whether a line is little more than a date (`First published online February 28, 2019`). */
function isDateLine(line: PageLine): boolean {
  const date = findDate(line.text)
  return date !== undefined && line.text.length - (date.end - date.start) < 45 && date.iso.length > 4
}

const VOLUME_LINE = /^(?:vol(?:ume|\.)?|tome|том|band|第)\s*\d+/i

/** Whether a line of this key stands right above a line that opens with a volume: it names the journal. */
function isAboveCitation(marks: readonly Mark[], key: string): boolean {
  if (/[?:]/.test(key)) return false
  return journalKeys(marks).has(key)
}

const JOURNAL_KEYS = new WeakMap<readonly Mark[], ReadonlySet<string>>()

function journalKeys(marks: readonly Mark[]): ReadonlySet<string> {
  const known = JOURNAL_KEYS.get(marks)
  if (known) return known
  const keys = new Set<string>()
  let above: Mark | undefined
  for (const mark of marks) {
    if (mark.line.blank) continue
    if (above && VOLUME_LINE.test(mark.line.text) && above.line.digits === 0 && !above.prose) {
      if (namesOf(above.line) === undefined) keys.add(above.line.key)
    }
    above = mark
  }
  JOURNAL_KEYS.set(marks, keys)
  return keys
}

function isBelowTitleLabel(marks: readonly Mark[], index: number): boolean {
  for (let i = index - 1; i >= 0 && i >= index - 2; i--) {
    const { line, label } = marks[i]!
    if (!line.blank) return label?.field === 'title' && label.rest >= line.to
  }
  return false
}

/** Whether a later line (a citation, a reference) holds the whole of this one. */
function isQuotedLater(marks: readonly Mark[], index: number, bare: string): boolean {
  if (bare.length < 12) return false
  for (let i = index + 1; i < marks.length; i++) {
    const { line, stop, label } = marks[i]!
    if (line.text.length > 700 || line.text.length < bare.length || line.digits < 4) continue
    if (
      !(
        stop === 'cite_tools' ||
        label?.field === 'citation' ||
        /\[J\]|10\.\d{4}|(?:19|20)\d\d/.test(line.text)
      )
    )
      continue
    if (bareOf(line).includes(bare)) return true
  }
  return false
}

function distance(marks: readonly Mark[], a: number, b: number): number {
  let n = 0
  for (let i = Math.min(a, b) + 1; i < Math.max(a, b); i++) if (!marks[i]?.line.blank) n++
  return n
}

/** How many lines below the authors stand (1 is the next but for buttons, types and labels), 0 where none follow. */
function findAuthorsBelow(marks: readonly Mark[], index: number): number {
  let seen = 0
  for (let i = index + 1; i < marks.length && seen < 8; i++) {
    const mark = marks[i]!
    if (mark.line.blank) continue
    if (!mark.interface && !mark.label && !mark.fixed) seen++
    if (i - index > 40) return 0
    if (mark.abstractHead || mark.keywordHead || mark.prose) return 0
    if (mark.label?.field === 'authors') return Math.max(seen, 1)
    const names = mark.interface ? undefined : namesOf(mark.line)
    if (names && names.certainty >= 0.75 && names.names.length > 1) return Math.max(seen, 1)
    if (names && names.certainty === 1 && names.names[0]!.comma && seen <= 3) return Math.max(seen, 1)
    if (names && names.certainty === 1 && seen <= 2 && affiliationOf(mark.line) < 1) return Math.max(seen, 1)
  }
  return 0
}

function hasOtherScriptBeside(marks: readonly Mark[], index: number): boolean {
  const { script } = marks[index]!.line
  for (const step of [-1, 1]) {
    for (let i = index + step; i >= 0 && i < marks.length && Math.abs(i - index) <= 2; i += step) {
      const { line } = marks[i]!
      if (line.blank) continue
      if ((script === 'latin' && line.script === 'han') || (script === 'han' && line.script === 'latin'))
        return rateTitle(line) > 1
      break
    }
  }
  return false
}

function addTitle(marks: readonly Mark[], chosen: TitleLine[], candidate: Candidate, end: number): void {
  const { line, label } = marks[candidate.index]!
  const from = label?.field === 'title' && label.rest < line.to ? label.rest : line.from
  const to = line.to - ((TITLE_SUFFIX.exec(line.text) ?? TITLE_COUNTER.exec(line.text))?.[0].length ?? 0)
  chosen.push({ index: candidate.index, from, to, script: candidate.script })
  const above = marks[candidate.index - 1]
  if (above && isFirstHalf(above, line)) {
    chosen.push({
      index: above.line.index,
      from: above.line.from,
      to: above.line.to,
      script: candidate.script,
    })
  }
  const next = marks[candidate.index + 1]
  // A subtitle on the next line belongs to it: the first part ends a clause or the second goes on in lower case.
  if (!next || next.line.index >= end || next.line.blank || next.line.script !== line.script) return
  if (
    next.interface ||
    next.label ||
    next.stop ||
    next.phrase ||
    next.section ||
    next.abstractHead ||
    next.fixed ||
    next.embedded
  )
    return
  if (next.prose && next.line.weight > 200) return
  const goesOn = /[?？:：。.!！—–-]$/.test(line.text) && rateTitle(next.line) > 0
  const lower = /^(?!by )\p{Ll}/u.test(next.line.text) && next.line.text.split(' ').length > 2
  const names = namesOf(next.line)
  if (
    !(goesOn || lower) ||
    (names && names.certainty > 0.7) ||
    affiliationOf(next.line) >= 2 ||
    (next.line.digits > 3 && citationOf(next.line))
  )
    return
  if (bareOf(next.line) === bareOf(line)) return
  chosen.push({ index: next.line.index, from: next.line.from, to: next.line.to, script: candidate.script })
}

/** What sites append to a title. Source: CyberLeninka, window titles of PubMed, PMC, SpringerLink, ScienceDirect. */
const TITLE_SUFFIX =
  /\s+(?:(?:Текст|текст) научной (?:статьи|работы).*|[-|–—]\s(?:PubMed|PMC|SpringerLink|ScienceDirect|Europe PMC|Wiley Online Library|百度学术|知网|中国知网|CNKI|SciELO.*|J-STAGE|ResearchGate|Semantic Scholar|Suppr超能文献|Request PDF))$/u

/** Whether a line right above a title is its first half: a question or a clause that a colon or dash leaves open. */
function isFirstHalf(above: Mark, line: PageLine): boolean {
  if (above.line.blank || above.line.script !== line.script || !/[?？:：—–-]$/.test(above.line.text))
    return false
  if (
    above.interface ||
    above.label ||
    above.stop ||
    above.phrase ||
    above.section ||
    above.fixed ||
    above.embedded
  )
    return false
  return rateTitle(above.line) > 0 && bareOf(above.line) !== bareOf(line)
}
