import type { PageLine } from './page-line.js'

/**
 * Lines of records that a page offers to reference managers, by index: BibTeX entries, RIS and EndNote records. Their
 * keys are no labels of the page (`title = {…}`), and their abstracts are copies. Source: Pure portals, arXiv, HAL,
 * Semantic Scholar, ACL Anthology as saved.
 */
export function findCitationBoxes(lines: readonly PageLine[]): Set<number> {
  const found = new Set<number>()
  for (let i = 0; i < lines.length; i++) {
    const end = endOfEntry(lines, i) ?? endOfTagged(lines, i, RIS) ?? endOfTagged(lines, i, ENW)
    if (end === undefined) continue
    for (let at = i; at < end; at++) if (!lines[at]!.blank) found.add(at)
    i = end - 1
  }
  return found
}

const ENTRY = /^@[a-z]{4,16}\s?\{\s?[^\s,{}]{1,120},/i
const MOST_LINES = 60

/** Behind the last line of a BibTeX entry that begins on a line. */
function endOfEntry(lines: readonly PageLine[], start: number): number | undefined {
  const { text } = lines[start]!
  if (text.charCodeAt(0) !== 0x40 || !ENTRY.test(text)) return undefined
  let depth = 0
  for (let i = start; i < lines.length && i < start + MOST_LINES; i++) {
    for (const character of lines[i]!.text) {
      if (character === '{') depth++
      else if (character === '}') depth--
    }
    if (depth <= 0) return i + 1
  }
  return undefined
}

interface TaggedForm {
  /** The first character of a record, as a UTF-16 unit. */
  readonly opening: number
  readonly first: RegExp
  readonly tag: RegExp
  readonly last: RegExp
}

const RIS: TaggedForm = {
  opening: 0x54,
  first: /^TY {1,2}- ?[A-Z]{3,6}$/,
  tag: /^[A-Z][A-Z\d] {1,2}-/,
  last: /^ER {1,2}-/,
}
const ENW: TaggedForm = { opening: 0x25, first: /^%0 [A-Z]/, tag: /^%[A-Z\d@~+] /, last: /^$/ }
const LEAST_TAGS = 4

/** Behind the last line of a record whose every line begins with a tag, that begins on a line. */
function endOfTagged(lines: readonly PageLine[], start: number, form: TaggedForm): number | undefined {
  const { text: first } = lines[start]!
  if (first.charCodeAt(0) !== form.opening || !form.first.test(first)) return undefined
  let end = start
  let tags = 0
  for (let i = start; i < lines.length && i < end + 3; i++) {
    const { text } = lines[i]!
    if (!form.tag.test(text)) continue
    tags++
    end = i + 1
    if (form.last.test(text)) break
  }
  return tags >= LEAST_TAGS ? end : undefined
}
