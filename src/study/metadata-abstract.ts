import { bareText } from '../page/lines/fold-line.js'
import type { LineHint, PageText } from '../page/page-text.js'

/** Letters and digits that an abstract has at least, and characters where it is in Han, kana or Hangul. */
const LEAST = 80
const LEAST_WIDE = 30
/** How a text ends that a site prints cut short. */
const BROKEN_OFF = /(?:\.{3}|…)\s*(?:(?:Expand|More|Read more|Show more|See more|展开|更多|全文)\s*)?$/i
const HINT: LineHint = { tag: 'p', tokens: ['abstract'], linkShare: 0 }

/**
 * An HTML page that shows no abstract, or one that breaks off (`…`), but states one in its head or its data: the same
 * page with that abstract as its last lines (and its title, where the page does not show it), so that its sentences
 * have a place. Undefined where none is stated in whole: a teaser that breaks off is none, nor what says the title
 * alone, nor, where an abstract is shown, what does not go on where it breaks off.
 */
export function renderStatedAbstract(page: PageText, shownAbstract: string): PageText | undefined {
  if (page.mediaType !== 'text/html' || page.refused) return undefined
  if (shownAbstract !== '' && !BROKEN_OFF.test(shownAbstract)) return undefined
  const begun = bareText(shownAbstract.replace(BROKEN_OFF, ''))
  const titles = page.metadata
    .filter(({ column }) => column.startsWith('title'))
    .map(({ value }) => bareText(value))
  const lines: string[] = []
  const seen = new Set<string>()
  for (const { column, value } of page.metadata) {
    if (!column.startsWith('abstract') || seen.has(column)) continue
    const text = readText(value)
    const bare = bareText(text)
    const least = /[\u3040-\u9fff\uac00-\ud7af]/.test(bare) ? LEAST_WIDE : LEAST
    if (bare.length < least || BROKEN_OFF.test(text) || titles.includes(bare)) continue
    if (!bare.startsWith(begun) || bare.length === begun.length) continue
    if (!/[.。!?！？]["'”’)）]*\s*$/.test(text)) continue
    seen.add(column)
    lines.push(...text.split('\n'))
  }
  if (lines.length === 0) return undefined
  const shown = bareText(page.text)
  const unshown = page.metadata
    .filter(({ column }) => column.startsWith('title'))
    .map(({ value }) => readText(value))
  for (const title of unshown.slice(0, 1))
    if (!shown.includes(bareText(title))) lines.unshift(title.replace(/\n/g, ' '))
  const old = page.text === '' ? [] : page.text.split('\n')
  return {
    ...page,
    text: [...old, ...lines].join('\n'),
    hints: [...(page.hints ?? []).slice(0, old.length), ...lines.map(() => HINT)],
    method: `${page.method}:metadata`,
  }
}

/** The text of a value that may hold markup: one line a paragraph. */
function readText(value: string): string {
  return value
    .replace(/<\/(?:p|div|h\d|li|sec|title)>|<br\s*\/?>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}
