import { bareOf, mainLanguageOf } from '../../lines/line-facts.js'
import type { Mark } from '../../lines/mark.js'
import type { PageLine } from '../../lines/page-line.js'
import type { AbstractBlock } from '../abstracts/abstract-block.js'
import { countFilled, nextFilled } from '../neighbours.js'
import { addTitle } from './title-extent.js'
import type { Candidate, StatedTitles, TitleLine } from './title-line.js'
import { createTitleRater, type RateTitle, rateDistance } from './title-rating.js'

const LEAST = 1.5
/** The score of a title that metadata or a label vouch for. */
const STATED = 6

/**
 * Chooses the title lines of a page, one for each script, from the lines before its abstracts (all lines before the
 * first stop head where there is no abstract). `confirmed` is a title that metadata are sure of, folded to letters and digits. What tells a title: metadata that say the same, markup, authors behind
 * it, a second print on the page, its looks, and nearness to the abstract.
 */
export function findTitles(
  marks: readonly Mark[],
  abstracts: readonly AbstractBlock[],
  stated: StatedTitles,
  confirmed?: string,
): TitleLine[] {
  const end = abstracts[0]?.first ?? firstStop(marks)
  const rate = createTitleRater(marks, stated)
  const isJapanese = isJapanesePage(marks)
  const chosen: TitleLine[] = []
  const seek = (from: number, to: number, least: number, bonus: (i: number) => number) => {
    const best = new Map<string, Candidate>()
    for (let i = from; i < to; i++) {
      const mark = marks[i]!
      const script = titleScript(mark.line, isJapanese)
      if (chosen.some((title) => title.script === script)) continue
      const score = rate(i, to)
      if (score === undefined || score + bonus(i) < least) continue
      const before = best.get(script)
      // Nearness to the abstract does not choose between two prints of a title with its authors (PLOS).
      const apart =
        before && marks[before.index]!.line.key === mark.line.key ? countFilled(marks, before.index, i) : 0
      // Where nothing stands between them the first ends a breadcrumb (DSpace).
      const farther = apart > 0 ? rateDistance(apart + 1) : 0
      if (!before || score + bonus(i) > before.score + farther)
        best.set(script, { index: i, score: score + bonus(i), script })
    }
    return [...best.values()]
  }
  // A page that prints no title that its metadata are sure of (it is in the window's title alone) has no title line.
  const isHidden = confirmed !== undefined && !marks.some(({ line }) => bareOf(line).includes(confirmed))
  const head = seek(0, end, isHidden ? STATED : LEAST, () => 0)
  const main = head.sort((a, b) => b.score - a.score)[0]
  for (const candidate of head) {
    // A title in a second script stands beside the first, or is stated or printed twice.
    const apart =
      main === undefined
        ? 0
        : countFilled(marks, Math.min(main.index, candidate.index), Math.max(main.index, candidate.index))
    const near = apart === 0 || (apart <= 3 && candidate.score >= (candidate.script === 'other' ? 3.5 : 2.5))
    // A line of a menu in another script is far from the title, and its script has no running text.
    if (candidate !== main && apart > 0 && candidate.score < STATED && !hasProse(marks, candidate.index))
      continue
    if (candidate === main || near || candidate.score >= 4) addTitle(marks, chosen, candidate, end)
  }
  if (main) addParallelTitle(marks, chosen, main, rate, end)
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
  addLabelledTitles(marks, chosen, end, isJapanese)
  if (main === undefined && abstracts.length > 0 && stated.size > 0) {
    // Some sites print the title below the abstract alone where metadata know it.
    for (const mark of marks) {
      if (mark.line.weight > 10 && stated.has(bareOf(mark.line))) {
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

/** Titles in another script that a label below the abstract announces (Wanfang: `外文标题：`). */
function addLabelledTitles(
  marks: readonly Mark[],
  chosen: TitleLine[],
  end: number,
  isJapanese: boolean,
): void {
  for (let i = end; i < marks.length; i++) {
    const { label, stop, line } = marks[i]!
    if (stop === 'references' || stop === 'related_list') return
    if (label?.field !== 'title' || (label.rest >= line.to && !/[:：】]/.test(line.text))) continue
    const index = label.rest < line.to ? i : nextFilled(marks, i, 1)[0]
    if (index === undefined || (index !== i && marks[index]!.label)) continue
    const script = titleScript(marks[index]!.line, isJapanese)
    if (chosen.some((title) => title.script === script) || marks[index]!.line.weight < 12) continue
    addTitle(marks, chosen, { index, score: 10, script }, marks.length)
  }
}

/** A second title in the same script but another language stands right above or below: the English one comes first. */
function addParallelTitle(
  marks: readonly Mark[],
  chosen: TitleLine[],
  main: Candidate,
  rate: RateTitle,
  end: number,
): void {
  const isJapanese = isJapanesePage(marks)
  const own = mainLanguageOf(marks[main.index]!.line)
  for (const step of [-1, 1]) {
    for (let i = main.index + step; i >= 0 && i < end && Math.abs(i - main.index) <= 3; i += step) {
      if (marks[i]!.line.blank) continue
      if (
        titleScript(marks[i]!.line, isJapanese) !== main.script ||
        chosen.some((title) => title.index === i)
      )
        break
      const score = rate(i, end)
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
    const score = rate(i, end)
    if (score === undefined || score < 4) continue
    const language = mainLanguageOf(line)
    if (language === own || !(language === 'en' || own === 'en')) continue
    addTitle(marks, chosen, { index: i, score, script: main.script }, end)
    return
  }
}

/** Whether the page has running text in the script of a line. */
function hasProse(marks: readonly Mark[], index: number): boolean {
  return marks.some(
    ({ prose, interface: reason, phrase, line }) =>
      prose && !reason && !phrase && line.script === marks[index]!.line.script,
  )
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
