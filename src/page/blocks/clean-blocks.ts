import type { Block, BlockPart, Field } from '../block.js'
import { languageOfLine } from '../languages/languages.js'
import { readAbstractHead, readKeywordHead } from '../lines/anchors.js'
import type { PageLine } from '../lines/page-line.js'
import type { PageText } from '../page-text.js'
import { sectionOfHeading } from '../sections/headings.js'
import { makePart, sectionOfParts, splitAbstract, splitByLanguage, type Under } from './block-parts.js'

const MAX_TITLE = 300

/** A block without the language that tables name it by, which only tables ask for. */
export type CleanBlock = Omit<Block, 'language'>

/** Labels the lines of a text that needs no cleaning; see `labelCleanLines`. */
export function labelCleanBlocks(
  page: PageText,
  lines: readonly PageLine[],
  titles?: ReadonlySet<number>,
): Block[] {
  return labelCleanLines(page, lines, titles).map((block, i) => ({
    ...block,
    language: block.kind === 'blank' ? 'none' : languageOfLine(lines[i]!.text),
  }))
}

/**
 * Labels the lines of a text that needs no cleaning: as its format says where `fields` name them, else the first line
 * of each script is the title where it is short and no sentence, headings are recognised, and the rest is the abstract.
 */
export function labelCleanLines(
  page: PageText,
  lines: readonly PageLine[],
  titles: ReadonlySet<number> = new Set(),
): CleanBlock[] {
  let under: Under = {}
  let script: string | undefined
  const isTitled =
    page.fields !== undefined || page.metadata.some((value) => value.column.startsWith('title'))
  // A text in two languages has a title in each.
  const titled = new Set<string>()
  let titleAbove: PageLine | undefined
  return lines.map((line): CleanBlock => {
    const base = { line: line.index + 1, start: line.start, end: line.end }
    if (line.blank) return { ...base, kind: 'blank', parts: [] }
    const content = (field: Field, parts: BlockPart[]): CleanBlock => ({
      ...base,
      kind: 'content',
      field,
      parts,
    })
    const stated = page.fields?.[line.index]
    if (page.fields && stated === undefined)
      return {
        ...base,
        kind: 'boilerplate',
        field: 'boilerplate',
        reason: 'record_field',
        parts: [],
      }
    if (line.end <= page.bodyStart && line.start < page.bodyStart) return content('metadata_json', [])
    // A section ends where the text goes on in another script.
    if (script !== undefined && script !== line.script) under = {}
    script = line.script
    // A subtitle may have a line of its own.
    const goesOn =
      titleAbove?.index === line.index - 1 && titleAbove.script === line.script && !opensSection(line.text)
    const isLate = isTitled || (titled.has(line.script) && !(goesOn && titles.has(line.index)))
    const field = stated ?? readCleanField(line, isLate, titles.has(line.index))
    titleAbove = field === 'title' ? line : undefined
    if (field === 'title') {
      titled.add(line.script)
      under = {}
      return content('title', splitByLanguage(page.text, line.from, line.to, 'title'))
    }
    if (field === 'keywords') {
      return content(
        'keywords',
        splitByLanguage(page.text, readKeywordHead(line)?.rest ?? line.from, line.to, 'keywords'),
      )
    }
    if (field !== 'abstract') {
      if (field === 'abstract_heading') {
        titled.add(line.script)
        const section = readAbstractHead(line) ? undefined : sectionOfHeading(line.text)
        under = section ? { section, heading: line.text } : {}
        return {
          ...content(field, [makePart(page.text, line.from, line.to, field)]),
          ...(section && { section }),
        }
      }
      if (field === 'boilerplate') return { ...base, kind: 'boilerplate', field, reason: 'label', parts: [] }
      return content(field, [makePart(page.text, line.from, line.to, field)])
    }
    titled.add(line.script)
    const from = readAbstractHead(line)?.rest ?? line.from
    const cut = splitAbstract(page.text, from, line.to, under)
    under = cut.under
    const parts =
      from > line.from ? [makePart(page.text, line.from, from, 'abstract_heading'), ...cut.parts] : cut.parts
    return { ...content('abstract', parts), ...sectionOfParts(parts) }
  })
}

function readCleanField(line: PageLine, titled: boolean, looksLikeTitle: boolean): Field {
  const head = readAbstractHead(line)
  if (head) return head.rest < line.to ? 'abstract' : 'abstract_heading'
  const keywords = readKeywordHead(line)
  if (keywords) return keywords.rest < line.to ? 'keywords' : 'boilerplate'
  if (line.text.length <= 90 && sectionOfHeading(line.text)) return 'abstract_heading'
  const short = line.text.length <= MAX_TITLE && !/[.。;；]$/.test(line.text) && line.weight < 250
  return !titled && (short || looksLikeTitle) ? 'title' : 'abstract'
}

function opensSection(text: string): boolean {
  const colon = /^([^:：]{2,40})[:：]/.exec(text)
  return colon !== null && sectionOfHeading(colon[1]!) !== undefined
}
