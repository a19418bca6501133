// Texts that are title and abstract and print nothing else: read without looking at every line as a page's.
import { Script, scriptOf } from '../../text/script.js'
import { HEAD_START, mayOpenHead } from '../lines/anchors.js'
import { sectionOfParts, splitAbstract, splitByLanguage } from './block-parts.js'
import type { CleanBlock } from './clean-blocks.js'

/** Lines up to which one may be the heading of a section and no text. */
const LONGEST_HEADING = 90

/**
 * The blocks of a clean text, as `labelCleanLines` gives them where `fields` are stated or a title is; undefined where
 * that would have to look closer: a line may begin with a head (`Abstract`, `关键词`), be a heading, hold links, or
 * stand below a heading inside the line above.
 * @param titleEnd where the title on the first line ends, 0 where there is none
 */
export function labelPlainText(text: string, titleEnd: number): CleanBlock[] | undefined {
  if (text.includes('](')) return undefined
  const blocks: CleanBlock[] = []
  let hasHeading = false
  let start = 0
  for (let line = 1; start < text.length || line === 1; line++) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    let from = start
    let to = end
    while (from < to && isBlank(text.charCodeAt(from))) from++
    while (to > from && isBlank(text.charCodeAt(to - 1))) to--
    if (from === to) blocks.push({ line, start, end, kind: 'blank', parts: [] })
    else if (end <= titleEnd) {
      const parts = splitByLanguage(text, from, to, 'title')
      blocks.push({ line, start, end, kind: 'content', field: 'title', parts })
    } else {
      const mayBeHeading = titleEnd === 0 && to - from <= LONGEST_HEADING
      if (hasHeading || mayBeHeading || mayOpenHead(text.slice(from, from + HEAD_START).toLowerCase()))
        return undefined
      const { parts, under } = splitAbstract(text, from, to, {})
      hasHeading = under.section !== undefined
      blocks.push({ line, start, end, kind: 'content', field: 'abstract', parts, ...sectionOfParts(parts) })
    }
    if (feed < 0) break
    start = end + 1
  }
  return blocks
}

function isBlank(unit: number): boolean {
  const script = scriptOf(unit)
  return script === Script.Space || (script === Script.Invisible && (unit < 0xdc00 || unit > 0xdfff))
}
