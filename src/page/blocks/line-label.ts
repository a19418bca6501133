import type { TableLanguage } from '../../text/language.js'
import type { Block, BlockPart, Field } from '../block.js'
import { languageOfLine } from '../languages/languages.js'
import { askOnce } from '../lines/line-questions.js'
import type { PageLine } from '../lines/page-line.js'
import type { Section } from '../sections/section.js'

/** What a step says of a line: a field with its parts, or the reason why it is removed. */
export interface Label {
  field?: Field
  reason?: string
  section?: Section
  parts: BlockPart[]
}

/** The block of a line, with the language of what is kept of it. */
export function makeBlock(line: PageLine, label: Label | undefined): Block {
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
      parts: label?.parts ?? NO_PARTS,
    }
  }
  // Names, abbreviated journals and numbers have no language of their own, whatever they look like.
  const isWordless = WORDLESS.has(label.field) && line.script === 'latin' && line.han === 0
  const language = commonLanguage(label, line) ?? (isWordless ? 'en' : lineLanguage(line))
  const { field, section, parts } = label
  if (section) return { line: number, start, end, kind: 'content', language, field, section, parts }
  return { line: number, start, end, kind: 'content', language, field, parts }
}

const WORDLESS: ReadonlySet<Field> = new Set(['authors', 'citation', 'identifier'])

const NO_PARTS: readonly BlockPart[] = []

/** The language of title or abstract text whose parts agree in a coded one: it has been read already. */
function commonLanguage({ field, parts }: Label, line: PageLine): TableLanguage | undefined {
  const first = parts.at(-1)?.language
  if (field === 'affiliation' && line.script === 'latin' && line.han === 0)
    return first === 'en' || first === 'other' ? first : undefined
  if (
    field === 'keywords' &&
    (first === 'other' || first === 'en') &&
    parts.every((part) => part.language === first)
  )
    return first
  if ((field !== 'abstract' && field !== 'title') || (first !== 'en' && first !== 'zh')) return undefined
  return parts.every((part) => part.language === first) ? first : undefined
}

/** Addresses and identifiers are in no language. */
const LINKS = /https?:\/\/\S+|\b10\.\d{4,9}\/\S+/g
/** Looking for an address for mail at every character costs much: only where there is one. */
const LINKS_AND_MAIL = /https?:\/\/\S+|\b10\.\d{4,9}\/\S+|\S+@\S+/g

function cutAddresses(text: string): string {
  if (text.includes('@')) return text.replace(LINKS_AND_MAIL, ' ')
  return /10\.\d|:\/\//.test(text) ? text.replace(LINKS, ' ') : text
}

const lineLanguage = askOnce(({ text, script, latin, han }): TableLanguage => {
  if (script === 'none') return 'none'
  // A line in one script tells its language soon, a mixed one not before its end.
  const sample = han === 0 || latin === 0 ? 600 : 4000
  const words = cutAddresses(text)
  return languageOfLine(words.length > sample ? words.slice(0, sample) : words)
})
