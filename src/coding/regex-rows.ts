// The ways through a regular expression, apart from each other: `(in|on) time|late` as `in time`, `on time` and `late`.
import type { AST } from '@eslint-community/regexpp'

/** Elements that stand one behind the other. */
export type Row = readonly AST.Element[]

const MOST_ROWS = 100

/**
 * Takes alternatives apart at their beginning, where they begin with a group or with what need not be there: each way by
 * itself asks for more than all of them do. Ways beyond a number stay together.
 */
export function spreadRows(alternatives: readonly AST.Alternative[]): readonly Row[] {
  const rows: Row[] = alternatives.map(({ elements }) => elements)
  for (let i = 0; i < rows.length; ) {
    const ways = spreadFirst(rows[i]!)
    if (ways === undefined || rows.length + ways.length - 1 > MOST_ROWS) i += 1
    else rows.splice(i, 1, ...ways)
  }
  return rows
}

/** The ways in which a row's first element can be there; absent where there is one. */
function spreadFirst(row: Row): readonly Row[] | undefined {
  const at = row.findIndex(({ type }) => type !== 'Assertion')
  const first = row[at]
  if (first === undefined) return undefined
  const begin = (elements: Row): Row => [...row.slice(0, at), ...elements, ...row.slice(at + 1)]
  if (first.type === 'Group' || first.type === 'CapturingGroup') {
    return first.alternatives.map(({ elements }) => begin(elements))
  }
  if (first.type === 'Quantifier' && first.min === 0 && first.max === 1) {
    return [begin([first.element]), begin([])]
  }
  return undefined
}
