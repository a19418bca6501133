import type { TableLanguage } from '../../text/language.js'
import type { Block, BlockPart, Field } from '../block.js'
import { languageOf } from '../lines/line-facts.js'
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
    const language = languageOf(line)
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
  const language = commonLanguage(label) ?? languageOf(line)
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
