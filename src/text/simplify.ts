// Traditional characters as simplified ones, one to one: what tables and patterns of labels and phrases are matched on,
// so that they are written once for Taiwan, Hong Kong and the mainland.
import { TRADITIONAL_SIMPLIFIED } from './data/traditional-simplified.js'
import { isJapanOnly } from './script.js'
import { unitAt } from './unit-at.js'

/**
 * The simplified form of each UTF-16 unit that is a traditional character, 0 for others. Forms that Japan alone writes
 * (説, 録) stay as they are: its labels are not those of Chinese pages. Not to be written to.
 */
const SIMPLIFIED = new Uint16Array(0x10000)
for (let i = 0; i < TRADITIONAL_SIMPLIFIED.length; i += 2) {
  const unit = TRADITIONAL_SIMPLIFIED.charCodeAt(i)
  if (!isJapanOnly(unit)) SIMPLIFIED[unit] = TRADITIONAL_SIMPLIFIED.charCodeAt(i + 1)
}
// A form may lead to one that leads on (薴, 苧, 苎).
SIMPLIFIED.forEach((unit, i) => {
  SIMPLIFIED[i] = SIMPLIFIED[unit] || unit
})

/** A UTF-16 unit, or its simplified form where it is a traditional character. */
export function simplifyUnit(unit: number): number {
  return SIMPLIFIED[unit] || unit
}

/**
 * A text with simplified characters for traditional ones (OpenCC, TSCharacters). It has the same length, so that an
 * offset in it is an offset in the text; simplifying it again changes nothing.
 */
export function simplifyHan(text: string): string {
  let simplified = ''
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const unit = SIMPLIFIED[unitAt(text, i)]!
    if (unit === 0) continue
    simplified += text.slice(from, i) + String.fromCharCode(unit)
    from = i + 1
  }
  return from === 0 ? text : simplified + text.slice(from)
}
