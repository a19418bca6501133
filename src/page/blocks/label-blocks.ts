import type { TableLanguage } from '../../text/language.js'
import type { Block, BlockPart, Field } from '../block.js'
import { languageOfLine } from '../languages/languages.js'
import { findEmbeddedLines } from '../lines/embedded-lines.js'
import { bareText, foldKey, foldText } from '../lines/fold-line.js'
import { bareOf } from '../lines/line-facts.js'
import { isProse } from '../lines/line-shape.js'
import { type Mark, markLines } from '../lines/marks.js'
import { measureLines, type PageLine } from '../lines/page-line.js'
import { recall } from '../lines/recall.js'
import { findRepeatedLines, type SiteLines } from '../lines/site-lines.js'
import type { PageText } from '../page-text.js'
import { readCitation } from '../record/citation-line.js'
import { sectionOfHeading } from '../sections/headings.js'
import type { Section } from '../sections/section.js'
import { type AbstractBlock, findAbstracts } from './abstract-blocks.js'
import { makePart, splitAbstract, splitByLanguage, type Under } from './block-parts.js'
import { labelCleanBlocks } from './clean-blocks.js'
import { findKeywordLines } from './keyword-lines.js'
import { findRecordLines, findZones, type StatedRecord, type Zone } from './record-lines.js'
import { findShellReason } from './refusal.js'
import { findTitles } from './title-lines.js'

/** What `labelBlocks` may know beside the page: lines that repeat on its site. */
export interface LabelOptions {
  readonly siteLines?: SiteLines
}

interface Label {
  field?: Field
  reason?: string
  section?: Section
  parts: BlockPart[]
}

/**
 * Labels every line of a page text: content with a field, boilerplate with a reason, or blank. The blocks cover the
 * text without its line feeds. Steps: lines decided beforehand (data, repeated on the site, shells), what each line
 * says of itself, abstracts, titles, zones, the lines of the record, keywords; what is left is boilerplate.
 */
export function labelBlocks(page: PageText, options: LabelOptions = {}): Block[] {
  const lines = measureLines(page)
  if (page.refused) return lines.map((line) => makeBlock(line, { reason: page.refused!.reason, parts: [] }))
  if (page.clean || page.fields) return labelCleanBlocks(page, lines)
  const repeated = findRepeatedLines(page.site, lines, options.siteLines)
  const marks = markLines(lines, repeated, findEmbeddedLines(page, lines))
  const abstracts = findAbstracts(marks, findAbstractVotes(page, lines))
  const shell = isShell(abstracts, lines)
  if (shell) return lines.map((line) => makeBlock(line, { reason: shell, parts: [] }))
  restoreRepeated(marks, page)
  const labels = new Map<number, Label>()
  labelAbstracts(page.text, marks, abstracts, labels)
  const titles = findTitles(marks, abstracts, findStatedTitles(page))
  const titleAt = new Map<string, number>()
  for (const title of titles) {
    labels.set(title.index, {
      field: 'title',
      parts: splitByLanguage(page.text, title.from, title.to, 'title'),
    })
    titleAt.set(bareText(page.text.slice(title.from, title.to)), title.index)
  }
  const firstTitle = titles.length > 0 ? Math.min(...titles.map((title) => title.index)) : -1
  const zones = findZones(marks, abstracts, firstTitle)
  for (const { index, field, from } of findRecordLines(marks, zones, titles, findStatedRecord(page))) {
    if (!labels.has(index))
      labels.set(index, { field, parts: [makePart(page.text, from, lines[index]!.to, field)] })
  }
  for (const { index, from, language, bare } of findKeywordLines(
    marks,
    zones,
    new Set(labels.keys()),
    findJournalKeys(page.text, labels),
    firstTitle,
  )) {
    if (bare) labels.set(index, { reason: 'label', parts: [] })
    else {
      // Single words tell their language badly: their script and their head tell it better.
      const parts = splitByLanguage(page.text, from, lines[index]!.to, 'keywords')
      const latin = language === 'zh' ? 'en' : language
      labels.set(index, {
        field: 'keywords',
        parts: parts.map((part) =>
          /[\u3040-\u9fff]/.test(page.text.slice(part.start, part.end)) ? part : { ...part, language: latin },
        ),
      })
    }
  }
  labelRest(page.text, marks, zones, abstracts, titleAt, labels)
  return lines.map((line) => makeBlock(line, labels.get(line.index)))
}

/** Keys of the journal's name, as the citation lines found give it: a line of it alone is the site's. */
function findJournalKeys(text: string, labels: ReadonlyMap<number, Label>): Set<string> {
  const keys = new Set<string>()
  for (const { field, parts } of labels.values()) {
    if (field !== 'citation' && field !== 'journal_info') continue
    for (const part of parts) {
      const journal = readCitation(text.slice(part.start, part.end))?.find(
        (found) => found.column === 'journal',
      )
      if (journal) keys.add(foldKey(foldText(journal.value)))
    }
  }
  return keys
}

/** A page is a shell where it says so and holds no abstract, or one no longer than the shell's own words. */
function isShell(abstracts: readonly AbstractBlock[], lines: readonly PageLine[]): string | undefined {
  if (abstracts.some((block) => block.head !== undefined || block.weight > 1500)) return undefined
  return findShellReason(lines)?.reason
}

/** Lines of metadata's abstract: those whose text stands in it, or that hold its beginning. */
function findAbstractVotes(page: PageText, lines: readonly PageLine[]): Set<number> {
  const votes = new Set<number>()
  const stated = page.metadata
    .filter((v) => /^abstract/.test(v.column))
    .map((v) => bareText(v.value.replace(/<[^>]*>/g, ' ').slice(0, 20000)))
  if (stated.length === 0) return votes
  for (const line of lines) {
    if (line.weight < 40) continue
    const bare = bareOf(line)
    if (
      stated.some(
        (abstract) =>
          abstract.length > 80 && (abstract.includes(bare) || bare.includes(abstract.slice(0, 200))),
      )
    )
      votes.add(line.index)
  }
  return votes
}

function findStatedTitles(page: PageText): Set<string> {
  const titles = page.metadata.filter((v) => v.column.startsWith('title'))
  return new Set(
    titles.map((v) => bareText(v.value.replace(/<[^>]*>/g, ''))).filter((bare) => bare.length > 3),
  )
}

function findStatedRecord(page: PageText): StatedRecord {
  const authors = new Set<string>()
  const journals = new Set<string>()
  for (const { column, value } of page.metadata) {
    if (column === 'authors') {
      for (const name of value.split(/[;；]/)) {
        authors.add(bareText(name))
        const [family, given] = name.split(',')
        if (given) authors.add(bareText(given + family))
      }
    } else if (column === 'journal' || column === 'journal_abbreviation') journals.add(bareText(value))
  }
  authors.delete('')
  journals.delete('')
  return { authors, journals }
}

/** A site that repeats lines may repeat a page's only title: nothing that metadata state is removed for it. */
function restoreRepeated(marks: Mark[], page: PageText): void {
  const stated = findStatedTitles(page)
  for (const [i, mark] of marks.entries()) {
    if (mark.fixed === 'repeated_on_site' && stated.has(bareOf(mark.line)))
      marks[i] = { line: mark.line, prose: false }
  }
}

function labelAbstracts(
  page: string,
  marks: readonly Mark[],
  abstracts: readonly AbstractBlock[],
  labels: Map<number, Label>,
): void {
  for (const block of abstracts) {
    let under: Under = {}
    for (const { index, role, from, of } of block.lines) {
      const { line, section, abstractHead } = marks[index]!
      if (role === 'duplicate') labels.set(index, { reason: `duplicate_of_line_${of! + 1}`, parts: [] })
      else if (role === 'notice')
        labels.set(index, { field: 'notice', parts: [makePart(page, line.from, line.to, 'notice')] })
      else if (role === 'head')
        labels.set(index, {
          field: 'abstract_heading',
          parts: [makePart(page, line.from, line.to, 'abstract_heading')],
        })
      else if (role === 'section') {
        const heading = page.slice(from, line.to)
        const own = section ?? sectionOfHeading(heading)
        under = own ? { section: own, heading } : {}
        labels.set(index, {
          field: 'abstract_heading',
          ...(own && { section: own }),
          parts: [makePart(page, line.from, line.to, 'abstract_heading', own ? { section: own } : {})],
        })
      } else {
        const cut = splitAbstract(page, from, line.to, under)
        const parts =
          abstractHead && from > line.from
            ? [makePart(page, abstractHead.start, from, 'abstract_heading'), ...cut.parts]
            : cut.parts
        under = cut.under
        const own = new Set(parts.filter((part) => part.field === 'abstract').map((part) => part.section))
        const [only] = own
        labels.set(index, { field: 'abstract', ...(own.size === 1 && only && { section: only }), parts })
      }
    }
  }
}

/** Labels what no step has claimed: repeated titles and abstracts, notices, data, figures, the article's body, boilerplate. */
function labelRest(
  page: string,
  marks: readonly Mark[],
  zones: readonly { zone: Zone; reason?: string }[],
  abstracts: readonly AbstractBlock[],
  titleAt: ReadonlyMap<string, number>,
  labels: Map<number, Label>,
): void {
  const texts = new Map<string, number>()
  for (const block of abstracts)
    for (const { index, role } of block.lines)
      if (role === 'text') texts.set(bareOf(marks[index]!.line), index)
  let body = false
  for (const mark of marks) {
    const { line } = mark
    const i = line.index
    if (line.blank) continue
    if (labels.has(i)) {
      if (labels.get(i)!.field === 'abstract') body = false
      continue
    }
    const whole = (field: Field): Label => ({ field, parts: [makePart(page, line.from, line.to, field)] })
    if (mark.embedded) {
      labels.set(i, { field: 'metadata_json', parts: [] })
      continue
    }
    if (mark.fixed) {
      labels.set(i, { reason: mark.fixed, parts: [] })
      continue
    }
    const bare = line.weight >= 12 ? bareOf(line) : ''
    const twin = titleAt.get(bare) ?? texts.get(bare)
    if (bare !== '' && twin !== undefined) {
      labels.set(i, { reason: `duplicate_of_line_${twin + 1}`, parts: [] })
      continue
    }
    if (mark.notice) {
      labels.set(i, whole('notice'))
      continue
    }
    if (/^https?:\/\/\S+\.(?:jpe?g|png|gif|svg|webp|tiff?)(?:\?\S*)?$/i.test(line.text)) {
      labels.set(i, whole('figure_url'))
      continue
    }
    const zone = zones[i]!
    const opens =
      zone.zone === 'tail' &&
      abstracts.length > 0 &&
      !mark.interface &&
      (mark.body || (mark.section !== undefined && mark.stop === undefined))
    if (opens && hasProseBelow(marks, i)) body = true
    else if (mark.stop || zone.zone === 'other_works' || mark.keywordHead || mark.label) body = false
    if (body && (opens || (!mark.interface && !mark.phrase && isProse(line, 60))))
      labels.set(i, whole('body'))
    else labels.set(i, { reason: reasonFor(mark, zone), parts: [] })
  }
}

function hasProseBelow(marks: readonly Mark[], at: number): boolean {
  for (let i = at + 1; i < marks.length && i < at + 5; i++) {
    const mark = marks[i]!
    if (mark.line.blank || mark.section) continue
    return mark.prose && !mark.phrase && !mark.interface
  }
  return false
}

function reasonFor(mark: Mark, zone: { zone: Zone; reason?: string }): string {
  if (mark.interface) return mark.interface
  if (mark.stop) return mark.stop
  if (mark.label || mark.keywordHead || mark.abstractHead) return 'label'
  if (zone.zone === 'other_works' && zone.reason) return zone.reason
  if (mark.phrase) return mark.phrase
  return zone.zone === 'head' ? 'navigation' : 'unrelated'
}

function makeBlock(line: PageLine, label: Label | undefined): Block {
  const { start, end } = line
  const number = line.index + 1
  if (line.blank) return { line: number, start, end, kind: 'blank', language: 'none', parts: NO_PARTS }
  if (!label?.field) {
    const reason = label?.reason ?? 'unrelated'
    const language = lineLanguage(line)
    return {
      line: number,
      start,
      end,
      kind: 'boilerplate',
      language,
      field: 'boilerplate',
      reason,
      parts: NO_PARTS,
    }
  }
  const language = commonLanguage(label) ?? lineLanguage(line)
  const { field, section, parts } = label
  if (section) return { line: number, start, end, kind: 'content', language, field, section, parts }
  return { line: number, start, end, kind: 'content', language, field, parts }
}

const NO_PARTS: readonly BlockPart[] = []

/** The language of title or abstract text whose parts agree in a coded one: it has been read already. */
function commonLanguage({ field, parts }: Label): TableLanguage | undefined {
  const first = parts.at(-1)?.language
  if ((field !== 'abstract' && field !== 'title') || (first !== 'en' && first !== 'zh')) return undefined
  return parts.every((part) => part.language === first) ? first : undefined
}

const recallLanguage = recall(languageOfLine)

function lineLanguage({ text, script, latin, han }: PageLine): TableLanguage {
  if (script === 'none') return 'none'
  // A line in one script tells its language soon, a mixed one not before its end.
  const sample = han === 0 || latin === 0 ? 600 : 4000
  return recallLanguage(text.length > sample ? text.slice(0, sample) : text)
}
