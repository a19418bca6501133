import { affiliationOf, bareOf, citationOf, namesOf } from '../../lines/line-facts.js'
import { cutCounter, rateTitle } from '../../lines/line-shape.js'
import type { Mark } from '../../lines/mark.js'
import type { PageLine } from '../../lines/page-line.js'
import { goesOn as wrapsOn } from '../../lines/wrapped-lines.js'
import { isLeftOpen, namesDesign } from '../../record/title-parts.js'
import type { Candidate, TitleLine } from './title-line.js'

/** Takes a title without its label and what sites append, and the lines right above and below that go on with it. */
export function addTitle(
  marks: readonly Mark[],
  chosen: TitleLine[],
  candidate: Candidate,
  end: number,
): void {
  const { line, label } = marks[candidate.index]!
  const from = label?.field === 'title' && label.rest < line.to ? label.rest : line.from
  const to =
    line.to - (TITLE_SUFFIX.exec(line.text)?.[0].length ?? line.text.length - cutCounter(line.text).length)
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
  // A word or two are left of a title that is wrapped at a column (PubMed's text).
  const isWrapped = wrapsOn(line, next.line) && /^(?!by )\p{Ll}.*[.?]$/u.test(next.line.text)
  if (
    next.interface ||
    next.label ||
    next.stop ||
    next.phrase ||
    (next.section && !isWrapped) ||
    next.abstractHead ||
    next.fixed ||
    next.embedded
  )
    return
  if (next.prose && next.line.weight > 200) return
  const goesOn = (/[?？:：。.!！—–-]$/.test(line.text) || isLeftOpen(line.text)) && rateTitle(next.line) > 0
  const design = LETTER_END.test(line.text) && namesDesign(next.line.text)
  const lower = /^(?!by )\p{Ll}/u.test(next.line.text) && (next.line.text.split(' ').length > 2 || isWrapped)
  const names = namesOf(next.line)
  if (
    !(goesOn || lower || design) ||
    (names && names.certainty > 0.7 && !(isLeftOpen(line.text) && names.names.length === 1)) ||
    affiliationOf(next.line) >= 2 ||
    (next.line.digits > 3 && citationOf(next.line))
  )
    return
  if (bareOf(next.line) === bareOf(line)) return
  chosen.push({ index: next.line.index, from: next.line.from, to: next.line.to, script: candidate.script })
}

/** The end of a title that no mark closes. */
const LETTER_END = /[\p{L}\p{N})”"]$/u

/** What sites append to a title. Source: CyberLeninka, window titles of PubMed, PMC, SpringerLink, ScienceDirect. */
const TITLE_SUFFIX =
  /\s+(?:(?:Текст|текст) научной (?:статьи|работы).*|[-|–—]\s(?:PubMed|PMC|SpringerLink|ScienceDirect|Europe PMC|Wiley Online Library|百度学术|知网|中国知网|CNKI|SciELO.*|J-STAGE|ResearchGate|Semantic Scholar|Suppr超能文献|Request PDF))$|\s{2,}(?:Open Access|Public Deposited)$|\((?:Article|Review|Conference Paper|Editorial|Note|Letter|Short Survey)\)(?:\s?\(Open Access\))?$/u

/** Whether a line right above a title is its first half: a question, a clause that is left open, what a subtitle is of. */
function isFirstHalf(above: Mark, line: PageLine): boolean {
  if (above.line.blank || above.line.script !== line.script) return false
  const { text } = above.line
  const isTitled = LETTER_END.test(text) && namesDesign(line.text) && namesOf(above.line) === undefined
  if (!/[?？:：—–-]$/.test(text) && !isLeftOpen(text) && !isTitled) return false
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
