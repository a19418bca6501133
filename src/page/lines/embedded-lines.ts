import type { PageText } from '../page-text.js'
import { askOnce } from './line-questions.js'
import type { PageLine } from './page-line.js'

/**
 * Lines that hold a page's own data: front matter, JSON state (`{"title":…}`, `window.__STATE__ = {…}`), by index.
 * A line is data where a metadata value stands in it, or by its looks: many quoted keys.
 */
export function findEmbeddedLines(page: PageText, lines: readonly PageLine[]): Set<number> {
  const found = new Set<number>()
  for (const line of lines) {
    if (line.end <= page.bodyStart && line.start < page.bodyStart) found.add(line.index)
    else if (looksLikeData(line)) found.add(line.index)
  }
  let at = 0
  for (const value of page.metadata
    .filter((v) => v.source === 'json' && v.start !== undefined)
    .sort((a, b) => a.start! - b.start!)) {
    while (at < lines.length && lines[at]!.end < value.start!) at++
    const line = lines[at]
    if (line && line.start <= value.start! && /["{[]/.test(line.text)) found.add(line.index)
  }
  return found
}

const looksLikeData = askOnce(({ text }): boolean => {
  if (!text.includes('{') && !text.includes('[')) return false
  const head = text.slice(0, 300)
  if (
    !/^(?:[{[]|(?:var|let|const|window|self|this|__\w+__)?[\w.[\]"'$ ]{0,60}=\s*[{[]|[\w.$]+\(\s*[{[])/.test(
      head,
    )
  )
    return false
  return (text.slice(0, 4000).match(/"[\w@$.-]{1,40}"\s*:/g)?.length ?? 0) >= 2
})
