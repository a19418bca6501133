import { isGroupName } from '../../page/record/name-forms.js'
import type { Evidence, PlacedPart } from './evidence.js'

/** The head of a list of a group's members, who are no authors (PubMed: `Collaborators`, `STEP Collaborative Group:`). */
const HEAD =
  /^(?:collaborators?|(?:study |trial )?investigators|(?:study |writing )?group (?:members|information|collaborators)|members of the .{3,80})\s*:?$/i

/** Whether a list of names stands below the head of a group's members. */
export function areCollaborators({ text, blocks }: Evidence, { block }: PlacedPart): boolean {
  const before = blocks
    .slice(Math.max(0, block.line - 4), block.line - 1)
    .filter(({ kind }) => kind !== 'blank')
    .at(-1)
  if (!before) return false
  const head = text.slice(before.start, before.end).trim()
  return HEAD.test(head) || (/[:：]$/.test(head) && isGroupName(head.slice(0, -1)))
}
