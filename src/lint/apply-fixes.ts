import type { Diagnostic, Edit } from '../text/diagnostic.js'

/**
 * The source with the fixes of all diagnostics made: edits at offsets, so that comments and layout stay. A fix
 * that overlaps an earlier one is left out; running again takes it.
 */
export function applyFixes(source: string, diagnostics: readonly Diagnostic[]): string {
  const accepted: Edit[] = []
  for (const { fix } of diagnostics) {
    if (fix === undefined || fix.edits.some((edit) => accepted.some((other) => overlaps(edit, other))))
      continue
    accepted.push(...fix.edits)
  }
  accepted.sort((a, b) => a.start - b.start)
  let fixed = ''
  let at = 0
  for (const edit of accepted) {
    fixed += source.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return fixed + source.slice(at)
}

/** Two insertions at one place overlap too: which comes first would be chance. */
function overlaps(a: Edit, b: Edit): boolean {
  return a.start < b.end && b.start < a.end ? true : a.start === b.start
}
