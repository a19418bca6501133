import { REFUSAL_PHRASES } from '../data/boilerplate-phrases.js'
import { askOnce } from '../lines/line-questions.js'
import type { PageLine } from '../lines/page-line.js'
import { PhraseMatcher } from '../lines/phrase-matcher.js'

const MATCHER = new PhraseMatcher(Object.entries(REFUSAL_PHRASES))

const saysShell = askOnce(({ folded }) => MATCHER.find(folded)?.tag)

/** Why a page holds no study but a challenge, a denial or an error; `line` is the index of the line that says so. */
export interface ShellReason {
  readonly reason: string
  readonly line: number
}

/**
 * Whether a page is a captcha, access-denied, not-found or error shell: short, and saying so on several lines, or on
 * its first and hardly anything else. A page with an abstract is none; the caller sees to that.
 */
export function findShellReason(lines: readonly PageLine[]): ShellReason | undefined {
  const filled = lines.filter((line) => !line.blank)
  const letters = filled.reduce((n, line) => n + line.weight, 0)
  if (filled.length > 60 || letters > 6000) return undefined
  let first: ShellReason | undefined
  let hits = 0
  const votes = new Map<string, number>()
  for (const line of filled) {
    const tag = saysShell(line)
    if (!tag) continue
    hits++
    votes.set(tag, (votes.get(tag) ?? 0) + 1)
    first ??= { reason: tag, line: line.index }
  }
  if (!first) return undefined
  const early = filled.findIndex((line) => line.index === first.line) < 6
  if (hits < 2 && !(early && filled.length <= 25)) return undefined
  let reason = first.reason
  for (const [tag, n] of votes) if (n > (votes.get(reason) ?? 0)) reason = tag
  return { reason, line: first.line }
}
