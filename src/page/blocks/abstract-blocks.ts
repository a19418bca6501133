import { isCoded, type Language } from '../../text/language.js'
import { type Head, readAbstractHead } from '../lines/anchors.js'
import { findPhraseReason } from '../lines/boilerplate.js'
import { mainLanguageOf } from '../lines/line-facts.js'
import { functionWordShare, isProse, isSentence, rateTitle } from '../lines/line-shape.js'
import type { Mark } from '../lines/marks.js'
import type { LineScript, PageLine } from '../lines/page-line.js'
import { normalizeHeading, sectionOfHeading } from '../sections/headings.js'
import { mainLanguage } from './block-parts.js'
import { isTranslation } from './translation.js'

/** A line's part in an abstract. `text` starts at `from` (behind a head on the same line), UTF-16 offset. */
export interface AbstractLine {
  readonly index: number
  readonly role: 'head' | 'section' | 'text' | 'notice' | 'duplicate'
  readonly from: number
  /** For a duplicate the line that says the same. */
  readonly of?: number
}

/** An abstract in one script: its lines in order, and where it starts and ends (indexes, inclusive). */
export interface AbstractBlock {
  readonly script: LineScript
  readonly head?: Head
  readonly lines: readonly AbstractLine[]
  readonly first: number
  readonly last: number
  readonly weight: number
}

/** Letters an abstract needs under a printed head, and without one. */
const LEAST_HEADED = 40
const LEAST_SURE = 250
const LEAST_BELOW_STOP = 500
const LEAST_SECTIONED = 80
const LEAST_BARE = 150
/** Without sections, an abstract is no longer than this. */
const MOST_BARE = 5000

/**
 * Finds the abstracts of a page: under printed heads, under section headings, or as the best block of running text;
 * one for each script, the first of each. Other papers' abstracts, below stop heads, are none, but a translation of an
 * abstract found is, wherever it stands. `votes` are indexes of lines that metadata call abstract.
 */
export function findAbstracts(marks: readonly Mark[], votes: ReadonlySet<number>): AbstractBlock[] {
  const found: AbstractBlock[] = []
  const take = (block: AbstractBlock | undefined, least: number) => {
    if (!block || block.weight < least) return false
    if (found.some((other) => overlaps(other, block))) return false
    found.push(block)
    return true
  }
  // A menu's `Abstract` may stand above the title: a short text below a head counts where no head has a longer one.
  for (const least of [LEAST_SURE, LEAST_HEADED]) {
    for (const mark of marks) {
      if (!mark.abstractHead || isUnderStop(marks, mark.line.index, found)) continue
      if (found.some((block) => mark.line.index <= block.last && mark.line.index >= block.first)) continue
      const block = collect(marks, mark.line.index, votes)
      if (!block || (block.weight < least && !block.lines.some((line) => line.role === 'section'))) continue
      if (found.some((other) => other.script === block.script && !differs(other, block, marks))) continue
      take(block, LEAST_HEADED)
    }
  }
  if (!found.some((block) => languageOfBlock(marks, block) === 'en')) findSectioned(marks, votes, found, take)
  if (found.length === 0 && votes.size > 0) take(collectVotes(marks, votes), 1)
  if (found.length === 0) {
    const best = findBestBare(marks)
    take(best && withHeadingAbove(marks, best, votes), LEAST_BARE)
  }
  addTranslations(marks, votes, found)
  if (!found.some((block) => isCodedBlock(marks, block))) addTitledText(marks, votes, found)
  return found.sort((a, b) => a.first - b.first)
}

function overlaps(a: AbstractBlock, b: AbstractBlock): boolean {
  return a.first <= b.last && b.first <= a.last
}

/** Two abstracts in Latin script may be in two languages: they share few words. */
function differs(a: AbstractBlock, b: AbstractBlock, marks: readonly Mark[]): boolean {
  if (a.script !== 'latin') return false
  const languageOf = (block: AbstractBlock) => block.head?.language
  if (languageOf(a) && languageOf(b) && languageOf(a) !== languageOf(b)) return true
  const words = (block: AbstractBlock) =>
    new Set(
      block.lines
        .filter((l) => l.role === 'text')
        .flatMap((l) => marks[l.index]!.line.folded.split(/[^\p{L}]+/u)),
    )
  const first = words(a)
  const second = words(b)
  let shared = 0
  for (const word of second) if (first.has(word)) shared++
  return (
    shared < second.size * 0.25 &&
    languageOf(a) !== undefined &&
    languageOf(b) !== undefined &&
    b.first - a.last < 12
  )
}

/** Whether a stop head that lists other works stands between the study's first abstract and a line. */
function isUnderStop(marks: readonly Mark[], index: number, found: readonly AbstractBlock[]): boolean {
  const after = found.length > 0 ? found[0]!.last : -1
  if (after < 0) return false
  for (let i = after + 1; i < index; i++) {
    const stop = marks[i]!.stop
    if (stop === 'related_list' || stop === 'references') return true
  }
  return false
}

function scriptOfHead(head: Head | undefined, line: PageLine | undefined): LineScript {
  if (line) return line.script
  return head?.language === 'zh' ? 'han' : 'latin'
}

/** Collects the abstract that starts at a line (its head, a section heading, or its text). */
function collect(marks: readonly Mark[], at: number, votes: ReadonlySet<number>): AbstractBlock | undefined {
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
    if (mark.section && !(mark.stop && mark.stop !== 'journal_info' && begun && sections.size < 2)) {
      const key = normalizeHeading(line.text)
      if (mark.stop && (mark.stop === 'references' || mark.stop === 'related_list')) break
      if (begun && (headings.has(key) || isBodyStart(mark, sections, weight))) break
      if (begun && script !== undefined && line.script !== script && line.script !== 'none') break
      pending = { index: i, role: 'section', from: line.from }
      continue
    }
    if (
      mark.prose ||
      isText(line, pending !== undefined || votes.has(i)) ||
      (begun && isLabelledSection(line)) ||
      (head !== undefined && !begun && isUnstopped(mark))
    ) {
      const sure = line.weight < 400 && findPhraseReason(line, true)
      if (!begun && !pending && line.weight < 150 && rateTitle(line) >= 2 && isSectionNext(marks, i)) continue
      if (sure || (mark.phrase && !pending && !votes.has(i) && line.weight < 250 && !(head && !begun))) {
        if (begun) break
        continue
      }
      if (mark.label && !begun && !mark.prose) continue
      if (begun && mark.label && line.weight < 250) break
      if (script !== undefined && line.script !== script) break
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
        headings.add(normalizeHeading(heading.text))
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
    ...(head && { head }),
    lines: kept,
    first: at,
    last,
    weight,
  }
}

/** Whether nothing but a section's heading stands behind an abstract's head on its line. */
function isGluedSection(line: PageLine, rest: number): boolean {
  const text = line.text.slice(rest - line.from)
  return text.length > 0 && text.length <= 60 && sectionOfHeading(text) !== undefined
}

/** A line that a section's label opens (`Trial registration: …`), however short. */
function isLabelledSection(line: PageLine): boolean {
  const colon = line.text.slice(0, 60).search(/[:：]/)
  return (
    colon > 2 && line.text.length > colon + 2 && sectionOfHeading(line.text.slice(0, colon)) !== undefined
  )
}

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
    if (!section || headings.has(normalizeHeading(line.text))) continue
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

/** Abstracts without a head but with two sections or more, each a heading with text, or text that opens with one. */
function findSectioned(
  marks: readonly Mark[],
  votes: ReadonlySet<number>,
  found: readonly AbstractBlock[],
  take: (block: AbstractBlock | undefined, least: number) => boolean,
): void {
  for (const mark of marks) {
    if (found.length > 0 && (mark.line.script !== 'latin' || isUnderStop(marks, mark.line.index, found)))
      continue
    if (mark.line.blank || mark.embedded || mark.fixed) continue
    if (mark.stop === 'references') return
    const inline = (mark.prose || isSentence(mark.line)) && opensWithSection(mark.line)
    if (!(mark.section && !mark.prose) && !inline) continue
    const block = collect(marks, mark.line.index, votes)
    if (!block) continue
    const rounds = block.lines.filter(
      (l) => l.role === 'section' || (l.role === 'text' && opensWithSection(marks[l.index]!.line)),
    ).length
    const inner = inline ? countInnerSections(mark.line.text) : 0
    if (Math.max(rounds, inner) >= 2 && take(block, LEAST_SECTIONED)) return
  }
}

const INLINE_OPENING =
  /^(?:【|\[)?(?:background|backgrounds|objectives?|aims?|purpose|introduction|context|importance|methods?|design|setting|results?|findings|conclusions?|背景|目的|目标|导言|引言|前言|方法|结果|发现|结论|背景与目的|研究背景|研究目的|objetivos?|introdução|introducción|métodos|resultados|conclus(?:ões|ión|iones|ão)|contexte|objectifs?|méthodes|résultats|hintergrund|zielsetzung|методы|цель|результаты|мета)(?:】|\])?\s*[:：】\]]/iu
const INNER_SECTION =
  /(?:^|[.。;；:：!?）)]\s*)(?:【|\[)?(?:background|objectives?|aims?|purpose|introduction|methods?|materials and methods|design|results?|findings|conclusions?|背景|目的|导言|引言|方法|结果|发现|结论|objetivos?|métodos|resultados|conclus(?:ões|ión|iones|ão)|objectifs?|méthodes|résultats|методы|цель|результаты)(?:】|\])?\s*[:：】\]]/giu

function opensWithSection(line: PageLine): boolean {
  return INLINE_OPENING.test(line.text)
}

/** How many sections a text names inline. */
export function countInnerSections(text: string): number {
  return text.match(INNER_SECTION)?.length ?? 0
}

/** The lines that metadata call abstract, as a block. */
function collectVotes(marks: readonly Mark[], votes: ReadonlySet<number>): AbstractBlock | undefined {
  const indexes = [...votes].sort((a, b) => a - b)
  const first = indexes[0]
  if (first === undefined) return undefined
  const block = collect(marks, first, votes)
  if (block) return block
  const { line } = marks[first]!
  return {
    script: line.script,
    lines: [{ index: first, role: 'text', from: line.from }],
    first,
    last: first,
    weight: line.weight,
  }
}

/** The best block of running text before any references: paragraphs of one script that follow each other. */
function findBestBare(marks: readonly Mark[]): AbstractBlock | undefined {
  let best: AbstractBlock | undefined
  let bestScore = 0
  let isBelowStop = false
  let order = 0
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!
    if (mark.stop === 'references' || mark.stop === 'related_list') {
      if (best) break
      isBelowStop = true
    }
    if (
      !mark.prose ||
      mark.phrase ||
      mark.interface ||
      mark.notice ||
      (mark.label && mark.line.weight < 300) ||
      mark.stop
    )
      continue
    if (isHintedOff(mark.line)) continue
    const block = collectBare(marks, i)
    // A menu's `References` stands above the text too; below a true one only what is plainly an abstract counts.
    if (isBelowStop && block.weight < LEAST_BELOW_STOP && sectionBonus(mark.line) === 1) continue
    const score =
      Math.min(block.weight, 2500) * (1 - 0.06 * Math.min(order, 8)) * sectionBonus(marks[i]!.line)
    order++
    if (score > bestScore) {
      best = block
      bestScore = score
    }
    i = Math.max(i, block.last)
  }
  return best
}

/** The block from the section heading right above it on, where there is one. */
function withHeadingAbove(
  marks: readonly Mark[],
  block: AbstractBlock,
  votes: ReadonlySet<number>,
): AbstractBlock {
  const whole = startBlock(marks, block.first, votes)
  return whole.first < block.first && whole.weight >= block.weight ? whole : block
}

function sectionBonus(line: PageLine): number {
  return opensWithSection(line) || countInnerSections(line.text) > 1 ? 2 : 1
}

/** A block of bare paragraphs from a line on. */
function collectBare(marks: readonly Mark[], at: number): AbstractBlock {
  const script = marks[at]!.line.script
  const lines: AbstractLine[] = []
  let weight = 0
  let last = at
  for (let i = at; i < marks.length; i++) {
    const mark = marks[i]!
    const { line } = mark
    if (line.blank) continue
    if (
      !mark.prose ||
      line.script !== script ||
      (i > at && (mark.phrase || mark.body || mark.label || mark.stop)) ||
      mark.interface ||
      mark.fixed ||
      mark.embedded
    )
      break
    if (weight > 0 && weight + line.weight > MOST_BARE) break
    lines.push({ index: i, role: 'text', from: line.from })
    weight += line.weight
    last = i
  }
  return { script, lines, first: at, last, weight }
}

const OFF_TOKENS = new Set([
  'nav',
  'navigation',
  'footer',
  'aside',
  'sidebar',
  'references',
  'related',
  'banner',
  'cookie',
  'menu',
  'comments',
  'citedby',
  'recommended',
])

/** Whether the markup says that a line is no part of the article's head. */
export function isHintedOff(line: PageLine): boolean {
  return line.hint?.tokens.some((token) => OFF_TOKENS.has(token)) ?? false
}

/**
 * Adds abstracts in other scripts that no head announces: text right behind an abstract found, or anywhere on the page
 * where it says the same (numbers, names and abbreviations agree).
 */
function addTranslations(marks: readonly Mark[], votes: ReadonlySet<number>, found: AbstractBlock[]): void {
  const sources = [...found]
  for (const source of sources) {
    const text = source.lines
      .filter((l) => l.role === 'text')
      .map((l) => marks[l.index]!.line.text)
      .join('\n')
    for (let i = 0; i < marks.length; i++) {
      const mark = marks[i]!
      const { line } = mark
      if (found.some((b) => i >= b.first && i <= b.last)) continue
      if (!mark.prose || mark.interface || mark.fixed || mark.stop) continue
      const isSameScript = line.script === source.script
      if (isSameScript && line.script !== 'latin') continue
      if (!isSameScript && found.some((b) => b.script === line.script)) continue
      if (readAbstractHead(line) || isHintedOff(line)) continue
      if (
        isSameScript &&
        (i < source.last || i - source.last > 8 || mainLanguageOf(line) === mainLanguage(text))
      )
        continue
      const block = startBlock(marks, i, votes)
      const other = block.lines
        .filter((l) => l.role === 'text')
        .map((l) => marks[l.index]!.line.text)
        .join('\n')
      if (block.weight < 60) continue
      const adjoining = isAdjoining(marks, source, block)
      if (adjoining || (!isSameScript && isTranslation(text, other))) {
        found.push(block)
        i = block.last
      }
    }
  }
}

/** Whether an abstract is in a language that is coded. */
function isCodedBlock(marks: readonly Mark[], block: AbstractBlock): boolean {
  const language = languageOfBlock(marks, block)
  return language !== undefined && isCoded(language)
}

function languageOfBlock(marks: readonly Mark[], block: AbstractBlock): Language | undefined {
  const text = block.lines.find((line) => line.role === 'text')
  return text && mainLanguageOf(marks[text.index]!.line)
}

/** Adds the English or Chinese text that stands right below a title where the page's abstract is in another language (CyberLeninka). */
function addTitledText(marks: readonly Mark[], votes: ReadonlySet<number>, found: AbstractBlock[]): void {
  for (let i = 1; i < marks.length; i++) {
    const mark = marks[i]!
    if (mark.stop === 'references') return
    if (!mark.prose || mark.phrase || mark.interface || mark.stop || mark.label) continue
    const above = marks.slice(Math.max(0, i - 2), i).findLast((one) => !one.line.blank)
    if (
      !above ||
      above.prose ||
      above.interface ||
      above.stop ||
      above.line.script !== mark.line.script ||
      rateTitle(above.line) < 2
    )
      continue
    const block = startBlock(marks, i, votes)
    if (found.some((other) => overlaps(other, block)) || !isCodedBlock(marks, block)) continue
    found.push(block)
    return
  }
}

/** The block that text at a line belongs to, from the section heading above it on. */
function startBlock(marks: readonly Mark[], at: number, votes: ReadonlySet<number>): AbstractBlock {
  let start = at
  for (let i = at - 1; i >= 0 && i >= at - 2; i--) {
    if (marks[i]!.line.blank) continue
    if (marks[i]!.section && !marks[i]!.prose) start = i
    break
  }
  return collect(marks, start, votes) ?? collectBare(marks, at)
}

/** A switch between languages (`English`, `español`) may stand between two abstracts. */
function isLanguageName(mark: Mark): boolean {
  return /^(?:english|español|português|français|deutsch|中文|英文|русский|українська|abstract in english|inglés|inglês|anglais|\(?en\)?|\(?es\)?|\(?pt\)?|\(?fr\)?|\[?en\]?)$/.test(
    mark.line.key,
  )
}

/** Whether nothing but blank lines, notices and keywords stands between two blocks. */
function isAdjoining(marks: readonly Mark[], source: AbstractBlock, block: AbstractBlock): boolean {
  const [low, high] = block.first > source.last ? [source.last, block.first] : [block.last, source.first]
  if (high - low > 8) return false
  for (let i = low + 1; i < high; i++) {
    const mark = marks[i]!
    if (mark.line.blank || mark.notice || mark.embedded || isLanguageName(mark)) continue
    return false
  }
  return !marks[block.lines.find((l) => l.role === 'text')?.index ?? block.first]!.phrase
}
