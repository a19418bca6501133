import type { Diagnostic, Span } from '../text/diagnostic.js'
import type { LineIndex } from '../text/position.js'

/** `# themeline-disable-next-line RULE, RULE -- reason`, where it is written. `line` is the line it speaks of. */
export interface DisableComment {
  readonly span: Span
  readonly line: number
  readonly rules: readonly { readonly id: string; readonly span: Span }[]
  readonly reason: string
}

const COMMENT = /#[ \t]*themeline-disable-next-line\b([^\r\n]*)/g

/** The disabling comments of a source, in order. */
export function findDisableComments(source: string, lines: LineIndex): DisableComment[] {
  const comments: DisableComment[] = []
  for (const match of source.matchAll(COMMENT)) {
    const rest = match[1] ?? ''
    const restStart = match.index + match[0].length - rest.length
    const dash = rest.indexOf('--')
    const names = dash === -1 ? rest : rest.slice(0, dash)
    const rules = [...names.matchAll(/[^\s,]+/g)].map((name) => ({
      id: name[0],
      span: { start: restStart + name.index, end: restStart + name.index + name[0].length },
    }))
    comments.push({
      span: { start: match.index, end: match.index + match[0].trimEnd().length },
      line: nextCodeLine(lines, lines.positionOf(match.index).line),
      rules,
      reason: dash === -1 ? '' : rest.slice(dash + 2).trim(),
    })
  }
  return comments
}

/** Comments and blank lines between are stepped over, so that several comments may stand above one line. */
function nextCodeLine(lines: LineIndex, from: number): number {
  let line = from + 1
  while (line <= lines.lineCount && /^\s*(?:#|$)/.test(lines.lineText(line))) line += 1
  return line
}

/** Splits diagnostics by whether a comment with a reason disables them, and says which rules of which comment did so. */
export function applyDisableComments(
  diagnostics: readonly Diagnostic[],
  comments: readonly DisableComment[],
): { readonly kept: readonly Diagnostic[]; readonly used: ReadonlySet<Span> } {
  const used = new Set<Span>()
  const kept = diagnostics.filter((diagnostic) => {
    let disabled = false
    for (const comment of comments) {
      if (comment.line !== diagnostic.line || comment.reason === '') continue
      for (const rule of comment.rules) {
        if (rule.id !== diagnostic.rule) continue
        used.add(rule.span)
        disabled = true
      }
    }
    return !disabled
  })
  return { kept, used }
}
