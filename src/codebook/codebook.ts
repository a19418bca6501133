import type { Section } from '../page/sections/section.js'
import type { CodedLanguage } from '../text/language.js'

/** A text in each language that has one. */
export type Localized = Readonly<Partial<Record<CodedLanguage, string>>>

/** How what a sentence says is meant. */
export type Stance = 'asserted' | 'hedged' | 'normative' | 'assumed'

export type Valence = 'facilitator' | 'barrier' | 'neutral'
export type CodingUnit = 'sentence' | 'section' | 'study'

/** What a negated match does: stays with polarity `negated`, is dropped, or is coded under another theme. */
export type NegationPolicy = 'keep' | 'drop' | { readonly flip: string }

/** `title` counts as a section here. */
export type SectionName = Section | 'title'
export type SectionFilter = readonly SectionName[] | { readonly except: readonly SectionName[] }

/**
 * A pattern of words, a `/regular expression/` or an `@list`, as written. A list of alternatives in one item of
 * `near`, `before` and `all` is written with `|`.
 */
export type Pattern = string

/** What may stand beside any indicator form that is written as a mapping. */
export interface IndicatorOptions {
  readonly id?: string
  /** A match that lies inside a match of one of these does not count. */
  readonly not?: readonly Pattern[]
  /** A match does not count in a sentence where one of these occurs. */
  readonly unless?: readonly Pattern[]
  readonly sections?: SectionFilter
  /** Themes of which one must be coded earlier in the sentence: who does what the indicator says. */
  readonly subject?: readonly string[]
  /** A short form of a name (`connectors`): counts only in a study that another indicator of the theme names in full. */
  readonly short?: boolean | 'head'
}

/** One rule, in one language, that is evidence for a theme. Exactly one of the forms. */
export type Indicator =
  | Pattern
  | (IndicatorOptions & { readonly match: Pattern })
  | (IndicatorOptions & {
      readonly near: readonly Pattern[]
      readonly within?: number
      readonly clause?: boolean
    })
  | (IndicatorOptions & {
      readonly before: readonly Pattern[]
      readonly within?: number
      readonly clause?: boolean
    })
  | (IndicatorOptions & { readonly all: readonly Pattern[] })
  | (IndicatorOptions & { readonly glob: string })

/** A sentence that must be coded with the theme (examples) or must not (counterexamples). */
export interface Example {
  readonly text: string
  readonly lang?: CodedLanguage
  /** The indicator (id or as written) through which it must fire. */
  readonly by?: string
  readonly section?: SectionName
  /** A known gap: does not fail, and is reported when it starts to pass. */
  readonly todo?: string
}

export interface Theme {
  readonly id: string
  readonly parent?: string
  readonly assignable: boolean
  readonly valence: Valence
  readonly label: Localized
  readonly definition: Localized
  readonly useWhen: Localized
  readonly notWhen: Localized
  readonly negation: NegationPolicy
  readonly sections?: SectionFilter
  readonly yieldsTo: readonly string[]
  /** For all its indicators, in both languages: a match inside one of these does not count. */
  readonly not?: readonly Pattern[]
  /** For all its indicators, in both languages: nothing counts in a sentence where one of these occurs. */
  readonly unless?: readonly Pattern[]
  /** Coded only where one of these themes, or one below them, is coded in the sentence or in the one before. */
  readonly requires?: readonly string[]
  /** Whether a pronoun subject (They, 他们) carries it into the next sentence. */
  readonly carry?: boolean
  /** The stance of all its codings, whatever the sentence says: for themes that only characterise. */
  readonly stance?: Stance
  /** Sections whose printed heading is evidence by itself, for sentences without an indicator of the theme. */
  readonly headings?: readonly Section[]
  readonly indicators: Readonly<Partial<Record<CodedLanguage, readonly Indicator[]>>>
  readonly examples: readonly Example[]
  readonly counterexamples: readonly Example[]
}

/** A codebook as written, with defaults filled in and nothing resolved: lists stay `@name` until it is compiled. */
export interface Codebook {
  readonly id: string
  readonly version: string
  readonly title: Localized
  readonly description: Localized
  readonly languages: readonly CodedLanguage[]
  readonly unit: CodingUnit
  readonly fields: readonly string[]
  readonly lists: Readonly<Record<string, Readonly<Partial<Record<CodedLanguage, readonly Pattern[]>>>>>
  readonly themes: readonly Theme[]
  /** Severity by rule id, `off` to leave a rule out. */
  readonly lint: Readonly<Record<string, 'off' | 'info' | 'warning' | 'error'>>
}
