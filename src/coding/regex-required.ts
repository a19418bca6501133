// Texts that every match of a regular expression holds.
import type { AST } from '@eslint-community/regexpp'

const MOST_TEXTS = 80

/** What one of must be in every match: for each of the alternatives one of its own. */
export function requiredIn(alternatives: readonly AST.Alternative[]): readonly string[] | undefined {
  const all = new Set<string>()
  for (const { elements } of alternatives) {
    const own = requiredInRow(elements)
    if (own === undefined) return undefined
    for (const text of own) all.add(text)
  }
  return all.size > MOST_TEXTS ? undefined : [...all]
}

/** Of the pieces in a row that must all be there, characters or groups, the one whose shortest way is longest. */
function requiredInRow(elements: readonly AST.Element[]): readonly string[] | undefined {
  let best: readonly string[] | undefined
  let bestLength = 0
  let row = ''
  const consider = (texts: readonly string[]): void => {
    const shortest = texts.reduce((least, text) => Math.min(least, text.length), Number.POSITIVE_INFINITY)
    if (texts.length === 0 || shortest <= bestLength) return
    best = texts
    bestLength = shortest
  }
  for (const element of elements) {
    if (element.type === 'Assertion') continue
    if (element.type === 'Character') row += String.fromCodePoint(element.value)
    else {
      consider([row])
      row = ''
      consider(requiredOf(element) ?? [])
    }
  }
  consider([row])
  return best
}

function requiredOf(element: AST.Element): readonly string[] | undefined {
  if (element.type === 'Group' || element.type === 'CapturingGroup') return requiredIn(element.alternatives)
  if (element.type === 'Quantifier') return element.min > 0 ? requiredOf(element.element) : undefined
  return element.type === 'Character' ? [String.fromCodePoint(element.value)] : undefined
}
