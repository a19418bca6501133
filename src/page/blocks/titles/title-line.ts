/** A line chosen as title; `from` and `to` are the UTF-16 offsets of the title in it. */
export interface TitleLine {
  readonly index: number
  readonly from: number
  readonly to: number
  readonly script: 'latin' | 'han' | 'other'
}

/** Titles that the page's metadata state, folded to letters and digits. */
export type StatedTitles = ReadonlySet<string>

/** A line that may be a title, and how much speaks for it. */
export interface Candidate {
  index: number
  score: number
  script: TitleLine['script']
}
