import type { Block } from '../block.js'
import { findEmbeddedLines } from '../lines/embedded-lines.js'
import { bareText, foldKey, foldText } from '../lines/fold-line.js'
import { markLines } from '../lines/marks.js'
import { measureLines, type PageLine } from '../lines/page-line.js'
import { findRepeatedLines, type SiteLines } from '../lines/site-lines.js'
import type { PageText } from '../page-text.js'
import { languageOfAffiliation } from '../record/affiliation-line.js'
import { readCitation } from '../record/citation-line.js'
import type { AbstractBlock } from './abstracts/abstract-block.js'
import { findAbstracts } from './abstracts/abstract-blocks.js'
import { labelAbstracts } from './abstracts/abstract-labels.js'
import { makePart, splitByLanguage } from './block-parts.js'
import { labelCleanBlocks } from './clean-blocks.js'
import { type Label, makeBlock } from './line-label.js'
import { isPlainPage } from './plain-page.js'
import { findBareKeywords } from './record/bare-keywords.js'
import { findKeywordLines } from './record/keyword-lines.js'
import { findRecordLines } from './record/record-lines.js'
import { findShellReason } from './refusal.js'
import { labelRest } from './rest-labels.js'
import {
  findAbstractVotes,
  findStatedRecord,
  findStatedTitles,
  findSureTitle,
  restoreRepeated,
} from './stated-lines.js'
import { findTitles } from './titles/title-lines.js'
import { partTranslators } from './translator-labels.js'
import { findZones } from './zones.js'

/** What `labelBlocks` may know beside the page: lines that repeat on its site. */
export interface LabelOptions {
  readonly siteLines?: SiteLines
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
  const embedded = findEmbeddedLines(page, lines)
  const marks = markLines(lines, repeated, embedded)
  const abstracts = findAbstracts(marks, findAbstractVotes(page, lines, embedded))
  const shell = isShell(abstracts, lines)
  if (shell) return lines.map((line) => makeBlock(line, { reason: shell, parts: [] }))
  restoreRepeated(marks, page)
  const labels = new Map<number, Label>()
  labelAbstracts(page.text, marks, abstracts, labels)
  const titles = findTitles(marks, abstracts, findStatedTitles(page), findSureTitle(page))
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
  const record = findRecordLines(marks, zones, titles, findStatedRecord(page))
  const hasRecord = record.some(({ field }) => field !== 'affiliation')
  if (page.mediaType === 'text/plain' && !hasRecord && isPlainPage(marks))
    return labelCleanBlocks(page, lines, new Set(titles.map((title) => title.index)))
  const isEnglishPage = labels.get(firstTitle)?.parts[0]?.language !== 'other'
  const isEnglishAlone = titles.every(({ index }) =>
    labels.get(index)!.parts.every(({ language }) => language !== 'other'),
  )
  for (const { index, field, from, isMenu } of record) {
    if (labels.has(index)) continue
    const part = makePart(page.text, from, lines[index]!.to, field)
    const named =
      field === 'affiliation' && lines[index]!.script === 'latin'
        ? languageOfAffiliation(lines[index]!.folded, isEnglishAlone)
        : undefined
    const parts = [named ? { ...part, language: named } : part]
    labels.set(index, isMenu ? { reason: 'navigation', parts } : { field, parts })
  }
  for (const { index, from, language, bare } of findKeywordLines(
    marks,
    zones,
    new Set(labels.keys()),
    journalKeysOf(page.text, labels),
    firstTitle,
  )) {
    if (bare) labels.set(index, { reason: 'label', parts: [] })
    else {
      // Single words tell their language badly: their script and their head tell it better.
      const parts = splitByLanguage(page.text, from, lines[index]!.to, 'keywords')
      const latin = language === 'zh' || (language === 'en' && isEnglishPage) ? 'en' : undefined
      labels.set(index, {
        field: 'keywords',
        parts: parts.map((part) =>
          /[\u3040-\u9fff]/.test(page.text.slice(part.start, part.end))
            ? // Japanese words of Han characters alone look Chinese.
              { ...part, language: language === 'ja' ? language : part.language }
            : { ...part, language: latin ?? (language === 'en' ? part.language : language) },
        ),
      })
    }
  }
  for (const index of findBareKeywords(marks, zones, abstracts, new Set(labels.keys()), firstTitle)) {
    const line = lines[index]!
    labels.set(index, {
      field: 'keywords',
      parts: splitByLanguage(page.text, line.from, line.to, 'keywords'),
    })
  }
  partTranslators(page.text, labels)
  labelRest(page.text, marks, zones, abstracts, titleAt, labels)
  return lines.map((line) => makeBlock(line, labels.get(line.index)))
}

/** Keys of the journal's name, as the citation lines found give it: a line of it alone is the site's. */
function journalKeysOf(text: string, labels: ReadonlyMap<number, Label>): Set<string> {
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
