import type { CodingRow } from '../codings.js'

/** Which codings are wanted; an absent list lets all pass. */
export interface QuoteFilter {
  readonly codebooks?: readonly string[]
  /** Theme ids; one that ends in `*` stands for all that begin so. */
  readonly themes?: readonly string[]
  readonly languages?: readonly string[]
  readonly sections?: readonly string[]
  readonly statuses?: readonly string[]
  readonly stances?: readonly string[]
}

const matches = (wanted: string, value: string) =>
  wanted.endsWith('*') ? value.startsWith(wanted.slice(0, -1)) : value === wanted

/** Whether a coding passes; title sentences have the section `title`. */
export function passesFilter(coding: CodingRow, filter: QuoteFilter): boolean {
  const passes = (wanted: readonly string[] | undefined, value: unknown) =>
    wanted === undefined || wanted.some((w) => matches(w, String(value ?? '')))
  return (
    passes(filter.codebooks, coding.codebook) &&
    passes(filter.themes, coding.theme_id) &&
    passes(filter.languages, coding.language) &&
    passes(filter.sections, coding.section) &&
    passes(filter.statuses, coding.status) &&
    passes(filter.stances, coding.stance)
  )
}
