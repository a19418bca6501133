import { simplifyHan } from '../../text/simplify.js'
import { OPENS_MACHINE_TEXT } from '../lines/translation-notice.js'
import { makePart } from './block-parts.js'
import type { Label } from './line-label.js'

/** Parts what says that a machine translated a title, an abstract or keywords from them: it is a notice of its own. */
export function partTranslators(page: string, labels: Map<number, Label>): void {
  for (const [index, label] of labels) {
    if (label.field !== 'title' && label.field !== 'abstract' && label.field !== 'keywords') continue
    const parts = label.parts.flatMap((part) => {
      const opening = OPENS_MACHINE_TEXT.exec(
        simplifyHan(page.slice(part.start, Math.min(part.end, part.start + 16))),
      )
      if (part.field !== label.field || opening === null) return [part]
      const rest = part.start + opening[0].length
      return [makePart(page, part.start, rest, 'notice'), { ...part, start: rest }]
    })
    if (parts.length > label.parts.length) labels.set(index, { ...label, parts })
  }
}
