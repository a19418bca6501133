import type { Language, TableLanguage } from '../text/language.js'
import type { Section } from './sections/section.js'

export type BlockKind = 'content' | 'boilerplate' | 'blank'

/** What a kept line holds. `body` is article text outside the abstract; `notice` a machine-translation or similar notice. */
export type Field =
  | 'title'
  | 'authors'
  | 'affiliation'
  | 'citation'
  | 'identifier'
  | 'journal_info'
  | 'abstract_heading'
  | 'abstract'
  | 'keywords'
  | 'figure_url'
  | 'metadata_json'
  | 'notice'
  | 'body'
  | 'boilerplate'

/**
 * A stretch of a line that holds one thing in one language: a glued head (`AbstractBackground`), an inline
 * section (`AIM: … METHODS: …`), one of two titles on a line. UTF-16 offsets in the page text.
 * `heading` is the printed heading a stretch of abstract stands under, absent where none is printed.
 */
export interface BlockPart {
  readonly start: number
  readonly end: number
  readonly field: Field
  readonly language: Language
  readonly section?: Section
  readonly heading?: string
}

/**
 * One line of the page text, without its line feed: UTF-16 offsets, `line` counts from 1.
 * Content has a field, boilerplate a reason (`navigation`, `share`, `duplicate_of_line_N`, …), blank neither.
 * `parts` cover what of a content line becomes segments or record values; a part may be the whole line. A line of
 * boilerplate has parts only where it is a menu that names the journal: they are evidence for the record alone.
 */
export interface Block {
  readonly line: number
  readonly start: number
  readonly end: number
  readonly kind: BlockKind
  readonly language: TableLanguage
  readonly field?: Field
  readonly section?: Section
  readonly reason?: string
  readonly parts: readonly BlockPart[]
}
