import { isCoded, type Language } from '../../../text/language.js'
import { readAbstractHead } from '../../lines/anchors.js'
import { mainLanguageOf } from '../../lines/line-facts.js'
import { isSentence, rateTitle } from '../../lines/line-shape.js'
import type { Mark } from '../../lines/mark.js'
import { findInlineHeadings } from '../../sections/inline-headings.js'
import { mainLanguage } from '../block-parts.js'
import { nextFilled, previousFilled } from '../neighbours.js'
import { type AbstractBlock, overlaps } from './abstract-block.js'
import { isHintedOff, startBlock } from './bare-abstract.js'
import { isTranslation } from './translation.js'

/**
 * Adds abstracts in other scripts that no head announces: text right behind an abstract found, or anywhere on the page
 * where it says the same (numbers, names and abbreviations agree).
 */
export function addTranslations(
  marks: readonly Mark[],
  votes: ReadonlySet<number>,
  found: AbstractBlock[],
): void {
  const sources = [...found]
  const candidates = marks.filter(
    (mark) => !mark.interface && !mark.fixed && !mark.stop && (mark.prose || isSentence(mark.line)),
  )
  for (const source of sources) {
    const text = recallText(marks, source)
    for (const { line, prose } of candidates) {
      const i = line.index
      if (found.some((b) => i >= b.first && i <= b.last)) continue
      const isShort = !prose && isShortAbstract(marks, source, i)
      if (!(prose || isShort)) continue
      const isSameScript = line.script === source.script
      if (isSameScript && line.script !== 'latin') continue
      if (!isSameScript && found.some((b) => b.script === line.script)) continue
      if (readAbstractHead(line) || isHintedOff(line)) continue
      if (
        isSameScript &&
        (i < source.last || i - source.last > 8 || mainLanguageOf(line) === mainLanguage(text()))
      )
        continue
      const block = startBlock(marks, i, votes)
      if (block.weight < (isShort ? 40 : 60)) continue
      const adjoining = isAdjoining(marks, source, block)
      if (
        adjoining ||
        (!isSameScript && (isTranslation(text(), textOf(marks, block)) || isNoticed(marks, block)))
      ) {
        found.push(block)
      }
    }
  }
}

/** The lines of a block's text. */
function textOf(marks: readonly Mark[], block: AbstractBlock): string {
  return block.lines
    .filter(({ role }) => role === 'text')
    .map(({ index }) => marks[index]!.line.text)
    .join('\n')
}

/** The same, joined when it is asked for first. */
function recallText(marks: readonly Mark[], block: AbstractBlock): () => string {
  let text: string | undefined
  return () => {
    text ??= textOf(marks, block)
    return text
  }
}

/** Sentences in another script right beside an abstract, or text with two inline sections or more, however short. */
function isShortAbstract(marks: readonly Mark[], source: AbstractBlock, index: number): boolean {
  const { line, label, phrase, abstractHead, keywordHead, section } = marks[index]!
  if (line.script === source.script || label || phrase || abstractHead || keywordHead || section) return false
  const filled = index > source.last ? previousFilled(marks, index, 1)[0] : nextFilled(marks, index, 1)[0]
  const beside = filled !== undefined && filled >= source.first && filled <= source.last
  return beside && isSentence(line)
}

/** Whether an abstract is in a language that is coded. */
export function isCodedBlock(marks: readonly Mark[], block: AbstractBlock): boolean {
  const language = languageOfBlock(marks, block)
  return language !== undefined && isCoded(language)
}

/** The language of a block, by its first line of text. */
export function languageOfBlock(marks: readonly Mark[], block: AbstractBlock): Language | undefined {
  const text = block.lines.find((line) => line.role === 'text')
  return text && mainLanguageOf(marks[text.index]!.line)
}

/** Adds the English or Chinese text that stands right below a title where the page's abstract is in another language (CyberLeninka). */
export function addTitledText(
  marks: readonly Mark[],
  votes: ReadonlySet<number>,
  found: AbstractBlock[],
): void {
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

/** A switch between languages (`English`, `español`) may stand between two abstracts. */
function isLanguageName(mark: Mark): boolean {
  return /^(?:english|español|português|français|deutsch|中文|英文|русский|українська|abstract in english|inglés|inglês|anglais|\(?en\)?|\(?es\)?|\(?pt\)?|\(?fr\)?|\[?en\]?)$/.test(
    mark.line.key,
  )
}

/** Whether a notice of translation stands right above or below a text. */
function isNoticed(marks: readonly Mark[], block: AbstractBlock): boolean {
  return [...previousFilled(marks, block.first, 1), ...nextFilled(marks, block.last, 1)].some(
    (i) => marks[i]!.notice !== undefined,
  )
}

/** Whether a text has three sections or more, each behind its heading. */
function listsSections(text: string): boolean {
  return findInlineHeadings(text, 'none').filter(({ kind }) => kind === 'section').length > 2
}

/**
 * Whether nothing but blank lines, notices and keywords stands between two blocks; before a text with sections of its own
 * also a button (`查看全部>>` of Wanfang).
 */
function isAdjoining(marks: readonly Mark[], source: AbstractBlock, block: AbstractBlock): boolean {
  const [low, high] = block.first > source.last ? [source.last, block.first] : [block.last, source.first]
  if (high - low > 8) return false
  const mayHaveButton = high - low <= 3 && listsSections(marks[block.first]!.line.text)
  for (let i = low + 1; i < high; i++) {
    const mark = marks[i]!
    if (mark.line.blank || mark.notice || mark.embedded || isLanguageName(mark)) continue
    if (mayHaveButton && mark.interface) continue
    return false
  }
  return !marks[block.lines.find((l) => l.role === 'text')?.index ?? block.first]!.phrase
}
