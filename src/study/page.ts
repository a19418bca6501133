import type { Block } from '../page/block.js'
import type { MediaType } from '../page/page-text.js'
import type { Diagnostic } from '../text/diagnostic.js'
import type { Alignment, Segment, Study } from './study.js'

export type PageStatus = 'ok' | 'partial' | 'empty' | 'refused' | 'duplicate' | 'error'

/**
 * One raw file, read: its text, every line of it labelled, and the study it holds where it holds one.
 * `partial` lacks a title or an abstract; `empty` has no content; `refused` cannot be read (`note` says why).
 * Offsets everywhere are UTF-16 units of `text`.
 */
export interface Page {
  readonly pageId: string
  /** The argument's base name and the path below it, with `/`. */
  readonly path: string
  readonly sha256: string
  /** Size of the file in bytes. */
  readonly bytes: number
  readonly mediaType: MediaType
  readonly encoding: string
  readonly text: string
  readonly blocks: readonly Block[]
  readonly status: PageStatus
  readonly site?: string
  /** Where the page was taken from, as it says itself (front matter, canonical link). */
  readonly source?: string
  /** When it was saved, as it says itself. */
  readonly retrieved?: string
  readonly method: string
  readonly note?: string
  readonly study?: Study
  readonly segments: readonly Segment[]
  readonly alignments: readonly Alignment[]
  readonly diagnostics: readonly Diagnostic[]
}
