import type { LineHint } from '../page-text.js'

/** A `meta` element: `name` is its name, property or itemprop as written; `language` its `lang` or `xml:lang`. */
export interface MetaElement {
  readonly name: string
  readonly content: string
  readonly language?: string
}

/** A script that holds data, not code to run: its `type` and `id`, and its text. */
export interface ScriptElement {
  readonly type: string
  readonly id: string
  readonly text: string
}

/** HTML as lines of text, with what stands outside the visible text. */
export interface RenderedHtml {
  readonly lines: readonly string[]
  /** One a line. */
  readonly hints: readonly LineHint[]
  readonly title: string
  readonly metas: readonly MetaElement[]
  readonly scripts: readonly ScriptElement[]
  readonly canonical?: string
  readonly base?: string
  /** The address that a browser wrote into a comment when it saved the page. */
  readonly savedFrom?: string
  /** `lang` of the root element. */
  readonly language?: string
}
