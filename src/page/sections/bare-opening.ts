import { isHan } from '../../text/script.js'
import { readBareLatin, readBareWide } from './bare-headings.js'
import type { InlineHeading } from './heading-candidate.js'

/**
 * The heading of a section that opens a line without a colon: `Objectives To describe`, `Setting 34 practices`,
 * `方法 采用` (BMJ and journals like it). It counts only beside others: a sentence may begin with such a word.
 */
export function readBareOpening(text: string): InlineHeading | undefined {
  const candidate = isHan(text.charCodeAt(0))
    ? readBareWide(text, 0, 'start')
    : readBareLatin(text, 0, 'start')
  if (candidate?.section === undefined) return undefined
  const { strength: _, ...heading } = candidate
  return heading
}
