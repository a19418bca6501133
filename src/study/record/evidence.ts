import type { Block, BlockPart, Field } from '../../page/block.js'
import { unitAt } from '../../text/unit-at.js'
import type { RecordColumn, RecordValue } from '../study.js'

/** What the readers of the record look at: the page text and its labelled lines. */
export interface Evidence {
  readonly text: string
  readonly blocks: readonly Block[]
}

/** A part of a content line with its block and its text. */
export interface PlacedPart {
  readonly block: Block
  readonly part: BlockPart
  readonly text: string
}

/** The parts of one field, in the page's order. */
export function partsOf({ text, blocks }: Evidence, ...fields: Field[]): PlacedPart[] {
  const parts: PlacedPart[] = []
  for (const block of blocks) {
    if (block.kind !== 'content') continue
    for (const part of block.parts) {
      if (fields.includes(part.field)) parts.push({ block, part, text: text.slice(part.start, part.end) })
    }
  }
  return parts
}

/** Menu lines that name the journal or the volume: boilerplate, but evidence. */
export function menuParts({ text, blocks }: Evidence): PlacedPart[] {
  const parts: PlacedPart[] = []
  for (const block of blocks) {
    if (block.kind !== 'boilerplate') continue
    for (const part of block.parts) parts.push({ block, part, text: text.slice(part.start, part.end) })
  }
  return parts
}

/** A value read from a part; `start` and `end` count within the part. */
export function valueAt(
  column: RecordColumn,
  value: string,
  { block, part }: PlacedPart,
  start: number,
  end: number,
): RecordValue {
  return { column, value, source: 'text', line: block.line, start: part.start + start, end: part.start + end }
}

/** Whether a text is written in Han characters or kana for the most part. */
export function isWide(text: string): boolean {
  let wide = 0
  let latin = 0
  for (let i = 0; i < text.length; i++) {
    const unit = unitAt(text, i)
    if (unit < 0x80) {
      if ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) latin++
    } else if (unit >= 0x3040 && unit <= 0x9fff) wide++
  }
  return wide * 2.5 > latin
}

/** The parts in the script of the first of them. */
export function ofFirstScript(parts: readonly PlacedPart[]): PlacedPart[] {
  const first = parts[0]
  return first ? parts.filter((place) => scriptClass(place.text) === scriptClass(first.text)) : []
}

function scriptClass(text: string): 'wide' | 'cyrillic' | 'latin' {
  if (isWide(text)) return 'wide'
  return (text.match(/[\u0400-\u04ff]/g)?.length ?? 0) * 2 > text.length ? 'cyrillic' : 'latin'
}
