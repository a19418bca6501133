import type { Head } from '../../lines/anchors.js'
import { findSurePhrase } from '../../lines/boilerplate.js'
import { affiliationOf, bareOpeningOf, headingOf, namesOf } from '../../lines/line-facts.js'
import { askOnce } from '../../lines/line-questions.js'
import { functionWordShare, isProse, isSentence, rateTitle } from '../../lines/line-shape.js'
import type { LineScript } from '../../lines/line-text.js'
import type { Mark } from '../../lines/mark.js'
import type { PageLine } from '../../lines/page-line.js'
import { goesOn } from '../../lines/wrapped-lines.js'
import { sectionOfHeading } from '../../sections/headings.js'
import type { Section } from '../../sections/section.js'
import { nextFilled } from '../neighbours.js'
import { type AbstractBlock, type AbstractLine, MOST_BARE } from './abstract-block.js'

function scriptOfHead(head: Head | undefined, line: PageLine | undefined): LineScript {
  if (line) return line.script
  return head?.language === 'zh' ? 'han' : 'latin'
}

/** Collects the abstract that starts at a line (its head, a section heading, or its text). */
export function collectAbstract(
  marks: readonly Mark[],
  at: number,
  votes: ReadonlySet<number>,
): AbstractBlock | undefined {
  const head = marks[at]!.abstractHead
  const lines: AbstractLine[] = []
  let script: LineScript | undefined
  let weight = 0
  let skipped = 0
  let pending: AbstractLine | undefined
  let last = at
  const headings = new Set<string>()
  const sections = new Set<string>()
  const texts = new Map<string, number>()
  if (head && isGluedSection(marks[at]!.line, head.rest)) {
    // `AbstractIntroduction`: the abstract's head and its first section's on one line.
    lines.push({ index: at, role: 'section', from: head.rest })
  } else if (head) {
    lines.push({ index: at, role: head.rest < marks[at]!.line.to ? 'text' : 'head', from: head.rest })
    if (head.rest < marks[at]!.line.to) {
      const { line } = marks[at]!
      if (line.weight < 30 || (!isProse(line, 30) && line.weight < 80)) return undefined
      script = line.script
      weight += line.weight
    }
  }
  for (let i = head ? at + 1 : at; i < marks.length; i++) {
    const mark = marks[i]!
    const { line } = mark
    if (line.blank || mark.embedded) continue
    const begun = weight > 0
    if (mark.fixed) {
      if (begun && !followsSection(marks, i, headings)) break
      continue
    }
    if (mark.abstractHead || mark.keywordHead) break
    if (mark.notice) {
      if (!begun && i - at > 3) break
      lines.push({ index: i, role: 'notice', from: line.from })
      if (begun) last = i
      continue
    }
    // `No patient or public contribution.` is what the heading above it says.
    const isAnswer = pending !== undefined && isShortSentence(line)
    if (
      mark.section &&
      !isAnswer &&
      !(mark.stop && mark.stop !== 'journal_info' && begun && sections.size < 2)
    ) {
      const key = headingOf(line)
      if (mark.stop && (mark.stop === 'references' || mark.stop === 'related_list')) break
      if (begun && (headings.has(key) || isBodyStart(mark, sections, weight))) break
      if (begun && script !== undefined && line.script !== script && line.script !== 'none') break
      pending = { index: i, role: 'section', from: line.from }
      continue
    }
    if (head !== undefined && pending === undefined && isWeakHeading(marks, i)) {
      if (begun && headings.has(headingOf(line))) break
      pending = { index: i, role: 'section', from: line.from }
      continue
    }
    if (
      mark.prose ||
      isText(line, pending !== undefined || votes.has(i)) ||
      (begun && (labelledSectionOf(line) !== undefined || goesOn(marks[i - 1]!.line, line))) ||
      (labelledSectionOf(line) !== undefined && goesOn(line, marks[i + 1]?.line)) ||
      (head !== undefined && !mark.stop && bareOpeningOf(line) !== undefined) ||
      (head !== undefined && !begun && isUnstopped(mark))
    ) {
      // Authors may stand between the head and the text (CyberLeninka).
      const names = !begun && line.weight < 300 ? namesOf(line) : undefined
      if (names && names.certainty >= 0.75 && names.names.length > 1) continue
      // And so may their institutions, below PubMed's tab `Abstract`.
      if (!begun && head && !mark.prose && line.weight < 250 && affiliationOf(line) >= 2) continue
      const sure = line.weight < 400 && findSurePhrase(line)
      if (!begun && !pending && line.weight < 150 && rateTitle(line) >= 2 && isSectionNext(marks, i)) continue
      const isTelling = mark.phrase && !pending && !votes.has(i) && line.weight < 250
      if (sure || (isTelling && !(head && !begun) && !opensSection(line, head))) {
        if (begun) break
        continue
      }
      // What a site says of its translator stands between the head and the text (ProQuest).
      if (mark.phrase && head && !begun && line.weight < 150 && isLongerBelow(marks, i)) continue
      if (mark.label && !begun && !mark.prose) continue
      // `Subjects: Nurses were interviewed.` is a sentence of the abstract.
      const isTold = mark.label?.field === 'keywords' && isSentence(line)
      if (begun && mark.label && line.weight < 250 && !isTold) break
      if (script !== undefined && line.script !== script && !(pending && isRegistration(line))) break
      if (begun && !pending && sections.size === 0 && weight + line.weight > MOST_BARE && !votes.has(i)) break
      const before = texts.get(line.text)
      if (before !== undefined) {
        lines.push({ index: i, role: 'duplicate', from: line.from, of: before })
        continue
      }
      if (begun && mark.body) break
      texts.set(line.text, i)
      script ??= line.script
      if (pending) {
        lines.push(pending)
        const { line: heading, section } = marks[pending.index]!
        headings.add(headingOf(heading))
        if (section) sections.add(section)
        pending = undefined
      }
      lines.push({ index: i, role: 'text', from: line.from })
      weight += line.weight
      last = i
      skipped = 0
      continue
    }
    if (begun) {
      if (pending === undefined && followsSection(marks, i, headings) && skipped++ < 2) continue
      break
    }
    if (mark.stop && mark.stop !== 'cite_tools' && mark.stop !== 'full_text_links') break
    if (++skipped > 8) break
  }
  if (weight === 0) return undefined
  const kept = lines.filter((l) => l.index <= last || l.role === 'duplicate')
  return {
    script: script ?? scriptOfHead(head, undefined),
    head,
    lines: kept,
    first: at,
    last,
    weight,
  }
}

/** The number of a trial's record alone, in whatever language the abstract is. */
const isRegistration = askOnce(
  ({ text }) => text.length < 80 && /\b(?:NCT\d{8}|ISRCTN\d{8}|ChiCTR\w{8,})\b/.test(text),
)

/** One sentence of three words or more. */
const isShortSentence = askOnce(
  ({ text }) => /^\p{Lu}[^.]*\.$/u.test(text) && text.indexOf(' ') !== text.lastIndexOf(' '),
)

/** A heading that alone is a menu's entry as often (`Location`, `Questions`). */
const namesWeakly = askOnce(({ text }) => text.length < 40 && sectionOfHeading(text, true) !== undefined)

/** Whether a line is such a heading in an abstract: text stands below it and a sure heading near. */
function isWeakHeading(marks: readonly Mark[], at: number): boolean {
  const { line, prose, section, label, stop } = marks[at]!
  if (prose || section || label || stop || !namesWeakly(line)) return false
  const [below, ...more] = nextFilled(marks, at, 6)
  return (
    below !== undefined &&
    isText(marks[below]!.line, true) &&
    more.some((i) => marks[i]!.section !== undefined && !marks[i]!.prose)
  )
}

/** Whether nothing but a section's heading stands behind an abstract's head on its line. */
function isGluedSection(line: PageLine, rest: number): boolean {
  const text = line.text.slice(rest - line.from)
  return text.length > 0 && text.length <= 60 && sectionOfHeading(text) !== undefined
}

/** The section whose label opens a line (`Trial registration: …`, `[Conclusion] …`), however short the line is. */
const labelledSectionOf = askOnce(({ text }): Section | undefined => {
  const bracketed = /^[[【]([^\]】]{2,40})[\]】]\s*\S/.exec(text)
  if (bracketed) return sectionOfHeading(bracketed[1]!)
  const colon = text.slice(0, 60).search(/[:：]/)
  return colon > 2 && text.length > colon + 2 ? sectionOfHeading(text.slice(0, colon)) : undefined
})

/** Whether a line opens with the heading of a section that no notice has; without a colon only below an abstract's head. */
function opensSection(line: PageLine, head: Head | undefined): boolean {
  const section = labelledSectionOf(line) ?? (head === undefined ? undefined : bareOpeningOf(line)?.section)
  return MAIN_SECTIONS.has(section)
}

/** Sections that no notice of a site or an author has for a label. */
const MAIN_SECTIONS: ReadonlySet<Section | undefined> = new Set([
  'background',
  'objective',
  'methods',
  'results',
  'conclusion',
])

/** A long line right below a head that lost its full stop. */
function isUnstopped({ line, interface: reason, label, stop, phrase }: Mark): boolean {
  if (reason || label || stop || phrase || line.weight < 150) return false
  return line.han > 40 || functionWordShare(line.text.slice(0, 300)) >= 0.2
}

/** Text that is short for running text but stands where an abstract's text must. */
function isText(line: PageLine, expected: boolean): boolean {
  if (isProse(line, 40) || isSentence(line)) return true
  if (!expected) return false
  return line.weight >= 30 || /[.。]$/.test(line.text)
}

/** Whether one of the next lines is running text more than twice as long, and free of a site's phrases. */
function isLongerBelow(marks: readonly Mark[], at: number): boolean {
  const { weight } = marks[at]!.line
  return marks
    .slice(at + 1, at + 5)
    .some(({ prose, phrase, line }) => prose && phrase === undefined && line.weight > weight * 2)
}

/** Whether the next filled line is a section heading: what stands between it and the abstract's head is a title. */
function isSectionNext(marks: readonly Mark[], at: number): boolean {
  const next = marks.slice(at + 1, at + 6).find((mark) => !mark.line.blank)
  return next?.section !== undefined && !next.prose
}

/** Whether the next filled lines are a section heading not seen yet, with text below it. */
function followsSection(marks: readonly Mark[], at: number, headings: ReadonlySet<string>): boolean {
  let seen = 0
  for (let i = at + 1; i < marks.length && seen < 3; i++) {
    const { line, section, prose, stop } = marks[i]!
    if (line.blank) continue
    seen++
    if (stop && stop !== 'back_matter') return false
    if (!section || headings.has(headingOf(line))) continue
    const next = marks.slice(i + 1).find((m) => !m.line.blank)
    return !prose && next?.prose === true && headings.size > 0
  }
  return false
}

/** Whether a section heading opens the article's text: an introduction after an abstract's text, or a second round. */
function isBodyStart(mark: Mark, sections: ReadonlySet<string>, weight: number): boolean {
  if (mark.body) return true
  if (sections.size === 0) return weight >= 300
  const late = sections.has('results') || sections.has('conclusion')
  return late && (mark.section === 'background' || mark.section === 'objective') && sections.has(mark.section)
}
