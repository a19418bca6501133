/**
 * The labels by which a codebook's parts stand in the one description that REFI-QDA gives a code (MacQueen et al.
 * 1998: definition, when to use, when not to use, examples). The longer label of a pair comes first.
 */
export const DESCRIPTION_LABELS = [
  { key: 'labelZh', label: '中文' },
  { key: 'definition', label: 'Definition' },
  { key: 'definitionZh', label: '定义' },
  { key: 'useWhen', label: 'Include' },
  { key: 'useWhenZh', label: '纳入' },
  { key: 'notWhen', label: 'Exclude' },
  { key: 'notWhenZh', label: '排除' },
  { key: 'examples', label: 'Example' },
  { key: 'counterexamples', label: 'Counterexample' },
] as const
