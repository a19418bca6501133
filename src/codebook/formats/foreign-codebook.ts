import type { Indicator } from '../codebook.js'

/** A language of indicators: that of their script. */
type IndicatorLanguage = 'en' | 'zh'

/** Something an entry said that a codebook cannot: `line` counts from 1 and is 0 where the whole file is meant. */
export interface Loss {
  readonly line: number
  /** The entry as it stands in the file; empty where the whole file is meant. */
  readonly entry: string
  /** What could not be carried, the same words for every entry of a kind. */
  readonly message: string
}

/** One rule of a foreign dictionary. `language` is told from its script where it is absent. */
export interface ForeignIndicator {
  readonly indicator: Indicator
  readonly language?: IndicatorLanguage
  readonly line: number
}

/** A category of a foreign dictionary, a code of a code list. */
export interface ForeignTheme {
  readonly name: string
  readonly line: number
  /** An id that the file states; made from the name where absent. */
  readonly id?: string
  readonly assignable?: boolean
  readonly texts?: Readonly<Partial<Record<TextKey, string>>>
  /** The same in Chinese. */
  readonly textsZh?: Readonly<Partial<Record<TextKey | 'label', string>>>
  readonly valence?: 'facilitator' | 'barrier' | 'neutral'
  readonly examples?: readonly string[]
  readonly counterexamples?: readonly string[]
  readonly indicators: readonly ForeignIndicator[]
  readonly children: readonly ForeignTheme[]
}

export type TextKey = 'definition' | 'useWhen' | 'notWhen'

/** What a reader of a foreign format gives. `failure` says in words why the file is none of that format. */
export interface ForeignCodebook {
  readonly themes: readonly ForeignTheme[]
  readonly losses: readonly Loss[]
  readonly title?: string
  /** Named lists that indicators use as `@name`. */
  readonly lists?: Readonly<Record<string, readonly string[]>>
  readonly failure?: string
}

/** A foreign format that codebooks are read from. */
export interface ForeignFormat {
  readonly name: string
  readonly title: string
  /** Endings of file names, with the dot. */
  readonly extensions: readonly string[]
  /** Whether a text looks like this format; asked only where the file's name does not tell. */
  detect(text: string): boolean
  read(text: string): ForeignCodebook
}

/** A theme while it is read. */
export interface OpenTheme {
  name: string
  line: number
  id?: string
  assignable?: boolean
  texts?: NonNullable<ForeignTheme['texts']>
  indicators: ForeignIndicator[]
  children: OpenTheme[]
}

/** A new theme without anything in it. */
export function openTheme(name: string, line: number): OpenTheme {
  return { name, line, indicators: [], children: [] }
}
