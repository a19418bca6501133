import type { Language } from '../../text/language.js'
import { recall } from '../../text/recall.js'
import { Script, scriptOf } from '../../text/script.js'
import { unitAt } from '../../text/unit-at.js'
import type { BlockPart, Field } from '../block.js'
import { separateLanguages } from '../languages/languages.js'
import type { InlineHeading } from '../sections/heading-candidate.js'
import { findInlineHeadings } from '../sections/inline-headings.js'
import type { Section } from '../sections/section.js'

/** The printed heading a stretch of abstract stands under. */
export interface Under {
  readonly section?: Section
  readonly heading?: string
}

/** Letters (Han counted 2.5) that a stretch in a second language needs to stand for itself. */
const STRETCH = 24

/** Characters that tell a text's language well enough. */
const SAMPLE = 300

/** The language of most letters of a text. */
export function mainLanguage(text: string): Language {
  // Long texts are few on a page and never alike: to remember them costs more than to read them.
  return text.length > SAMPLE ? readLanguage(text.slice(0, SAMPLE)) : recallLanguage(text)
}

const recallLanguage = recall(readLanguage)

function readLanguage(text: string): Language {
  const spans = separateLanguages(text)
  // A language has letters; what has been read in a wrong encoding may have none.
  if (spans.length === 1 && spans[0]!.language !== 'junk') return spans[0]!.language
  const weights = new Map<Language, number>()
  for (const span of spans) {
    weights.set(span.language, (weights.get(span.language) ?? 0) + weigh(text, span.start, span.end))
  }
  let best: Language = 'none'
  let most = 0
  for (const [language, weight] of weights) {
    if (weight > most && language !== 'none') {
      best = language
      most = weight
    }
  }
  return best
}

function weigh(text: string, start: number, end: number): number {
  let weight = 0
  for (let i = start; i < end; i++) {
    const script = scriptOf(unitAt(text, i))
    if (script === Script.Han) weight += 2.5
    else if (script >= Script.Latin) weight++
  }
  return weight
}

/** A part that is the whole of a stretch, in its main language. */
export function makePart(
  page: string,
  start: number,
  end: number,
  field: Field,
  under: Under = {},
): BlockPart {
  return placePart(start, end, field, mainLanguage(page.slice(start, end)), under)
}

function placePart(
  start: number,
  end: number,
  field: Field,
  language: Language,
  { section, heading }: Under,
): BlockPart {
  if (!section) return heading ? { start, end, field, language, heading } : { start, end, field, language }
  return heading
    ? { start, end, field, language, section, heading }
    : { start, end, field, language, section }
}

/** A stretch cut where its language changes for a long while: two titles on a line, an abstract in two languages. */
export function splitByLanguage(
  page: string,
  start: number,
  end: number,
  field: Field,
  under: Under = {},
): BlockPart[] {
  const text = page.slice(start, end)
  if (isOneScript(text)) return [placePart(start, end, field, mainLanguage(text), under)]
  const runs: { start: number; end: number; language: Language; weight: number }[] = []
  for (const span of separateLanguages(text)) {
    const weight = weigh(text, span.start, span.end)
    const last = runs.at(-1)
    const real = weight >= STRETCH && span.language !== 'none' && span.language !== 'junk'
    if (last && (!real || last.language === span.language)) {
      last.end = span.end
      last.weight += weight
    } else if (last && last.weight < STRETCH) {
      Object.assign(last, { end: span.end, language: span.language, weight: last.weight + weight })
    } else runs.push({ start: span.start, end: span.end, language: span.language, weight })
  }
  if (runs.length < 2) return [makePart(page, start, end, field, under)]
  return runs.flatMap((run) => {
    const [from, to] = trim(page, start + run.start, start + run.end)
    return from < to ? [placePart(from, to, field, run.language, under)] : []
  })
}

/** Whether a text is in Latin letters alone, or in those of other scripts with no Latin ones. */
function isOneScript(text: string): boolean {
  if (!MAY_BE_WIDE.test(text)) return true
  let hasLatin = false
  let hasWide = false
  for (let i = 0; i < text.length; i++) {
    const script = scriptOf(unitAt(text, i))
    if (script < Script.Latin) continue
    if (script === Script.Latin) hasLatin = true
    else hasWide = true
    if (hasLatin && hasWide) return false
  }
  return true
}

/** No letter below these but Latin ones. A text in Latin-1 is told at once. */
const MAY_BE_WIDE = /[\u0370-\uffff]/

function trim(page: string, from: number, to: number): [number, number] {
  let start = from
  let end = to
  while (start < end && isEdge(page, start)) start++
  while (end > start && isEdge(page, end - 1)) end--
  return [start, end]
}

function isEdge(page: string, at: number): boolean {
  const unit = unitAt(page, at)
  if ((unit > 0x2f && unit < 0x7c) || unit === 0x2e) return false
  return /[\s|/·]/.test(page.charAt(at))
}

/** What a line of abstract text was cut into, and the heading that the lines below it stand under. */
export interface AbstractParts {
  readonly parts: BlockPart[]
  readonly under: Under
}

/**
 * Cuts a stretch of abstract into its inline headings and what stands under them: sections, a second abstract's head,
 * keywords. Text before the first heading stands under `under`; `opening` is a heading at the start that only the
 * lines around it vouch for.
 */
export function splitAbstract(
  page: string,
  from: number,
  to: number,
  under: Under,
  opening?: InlineHeading,
): AbstractParts {
  const [start, end] = trimTags(page, from, to)
  const text = page.slice(start, end)
  // In one script the line has one language, whatever a short heading in it looks like.
  const whole = isOneScript(text) ? mainLanguage(text) : undefined
  const parts: BlockPart[] = []
  let now = under
  let field: Field = 'abstract'
  let at = start
  const close = (to: number) => {
    const [from, last] = trim(page, at, to)
    if (from >= last) return
    if (whole) parts.push(placePart(from, last, field, whole, field === 'abstract' ? now : {}))
    else if (field === 'abstract') parts.push(...splitByLanguage(page, from, last, field, now))
    else parts.push(makePart(page, from, last, field))
  }
  const inline = findInlineHeadings(text, whole ?? 'none')
  const headings = opening && inline[0]?.start !== 0 ? [opening, ...inline] : inline
  for (const heading of headings) {
    close(start + heading.start)
    const printed: BlockPart = {
      start: start + heading.start,
      end: start + heading.end,
      field: heading.kind === 'keywords' ? 'boilerplate' : 'abstract_heading',
      language: whole ?? mainLanguage(heading.heading),
    }
    parts.push(heading.section ? { ...printed, section: heading.section } : printed)
    field = heading.kind === 'keywords' ? 'keywords' : 'abstract'
    now = underOf(heading)
    at = start + heading.end
  }
  close(end - measureCopyright(text))
  return { parts, under: now }
}

/** The tags of paragraphs around a text that a site prints as text (CiNii: `<p>目的：…</p>`). */
function trimTags(page: string, from: number, to: number): [number, number] {
  if (page[from] !== '<' && page[to - 1] !== '>') return [from, to]
  const text = page.slice(from, to)
  const before = OPENING_TAGS.exec(text)?.[0].length ?? 0
  return [from + before, to - (CLOSING_TAGS.exec(text.slice(before))?.[0].length ?? 0)]
}

const OPENING_TAGS = /^(?:<(?:jats:)?(?:p|sec|div)>\s*)+/
const CLOSING_TAGS = /(?:\s*<\/(?:jats:)?(?:p|sec|div)>)+$/

/** Length of what a database has appended to an abstract. */
function measureCopyright(text: string): number {
  // Most texts have none, and looking for it at every character costs more than a look at the end.
  return COPYRIGHT_MARK.test(text.slice(-COPYRIGHT_REACH)) ? (COPYRIGHT_TAIL.exec(text)?.[0].length ?? 0) : 0
}

const COPYRIGHT_MARK = /©|\(c\)|Copyright|Database Record/
const COPYRIGHT_REACH = 300

/** The section of a line's abstract text where all of it stands in one. */
export function sectionOfParts(parts: readonly BlockPart[]): { section?: Section } {
  const [own, ...others] = new Set(
    parts.filter(({ field }) => field === 'abstract').map(({ section }) => section),
  )
  return own && others.length === 0 ? { section: own } : {}
}

/** What databases append to an abstract. Source: Scopus, Web of Science, PsycInfo, PubMed records. */
const COPYRIGHT_TAIL =
  /(?<=[.。!?)）]\s?)\s*[([]?(?:©|\(c\) ?(?:19|20)\d\d|Copyright (?:©|\(c\)|(?:19|20)\d\d)|PsycInfo Database Record|PsycINFO Database Record)[^\n]{0,220}$/u

function underOf(heading: InlineHeading): Under {
  return heading.section ? { section: heading.section, heading: heading.heading } : {}
}
