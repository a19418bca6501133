import { IBERIAN_GIVEN_NAMES } from '../data/iberian-given-names.js'
import { NAME_PARTICLES } from '../data/person-names.js'
import { foldName, isGivenName } from './known-names.js'
import { looksLikeName } from './name-forms.js'

/** A name in a run, at UTF-16 offsets of the text read. */
export interface RunningName {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What SciELO prints behind or below the authors. */
export const ABOUT_AUTHORS =
  /(?:^|\s)(?:sobre (?:os autores|los autores|as autoras)|about the authors|sobre el autor|sobre o autor|scimago institutions rankings)\s*$/i

/** Whether a text is, or ends with, the button that tells of the authors (SciELO). */
export function endsWithAuthorsButton(text: string): boolean {
  return text.length < 2000 && ABOUT_AUTHORS.test(text)
}

const LEAST_TOKENS = 4
const MOST_PARTS = 5

/**
 * Reads names that stand one behind the other with nothing between them (`Joana Brito Cavalcanti Anderson Moura Teles`,
 * as the text of a SciELO page has them): each begins with a known given name. Undefined where the text has other words
 * or holds no second name.
 */
export function readRunningNames(text: string): RunningName[] | undefined {
  const body = text.replace(ABOUT_AUTHORS, '')
  if (/[,;|&/()\d:]/.test(body)) return undefined
  const tokens = [...body.matchAll(/\S+/g)]
  if (tokens.length < LEAST_TOKENS || !isGiven(tokens[0]![0])) return undefined
  const starts = [0]
  for (let i = 2; i < tokens.length - 1; i++) {
    const from = starts.at(-1)!
    const hasFamily = tokens.slice(from + 1, i).some(([token]) => !isGiven(token) && !isParticle(token))
    if (hasFamily && isGiven(tokens[i]![0]) && !isParticle(tokens[i - 1]![0])) starts.push(i)
  }
  if (starts.length < 2) return undefined
  const names = starts.map((from, n) => {
    const last = tokens[(starts[n + 1] ?? tokens.length) - 1]!
    const start = tokens[from]!.index
    const end = last.index + last[0].length
    return { start, end, text: body.slice(start, end) }
  })
  const areNames = names.every(
    (name) =>
      looksLikeName(name.text) &&
      name.text.split(/\s+/).filter((part) => !isParticle(part)).length <= MOST_PARTS,
  )
  return areNames ? names : undefined
}

function isGiven(token: string): boolean {
  return isGivenName(token) || IBERIAN_GIVEN_NAMES.has(foldName(token))
}

function isParticle(token: string): boolean {
  return NAME_PARTICLES.has(token.toLowerCase())
}
