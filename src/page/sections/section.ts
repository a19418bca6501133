/** Where in an abstract a sentence stands: NLM's five categories of structured-abstract labels, and `other`. */
export type Section = 'background' | 'objective' | 'methods' | 'results' | 'conclusion' | 'other'

/** Why a section is known: a printed heading says so, it was inferred from the sentences, or not at all. */
export type SectionBasis = 'heading' | 'inferred' | 'none'

export const SECTIONS: readonly Section[] = [
  'background',
  'objective',
  'methods',
  'results',
  'conclusion',
  'other',
]
