import type { Field } from '../../block.js'
import {
  affiliationOf,
  bareOf,
  citationOf,
  dateOf,
  holdsIdentifiersAlone,
  namesOf,
} from '../../lines/line-facts.js'
import { askOnce } from '../../lines/line-questions.js'
import { rateTitle } from '../../lines/line-shape.js'
import type { LineText } from '../../lines/line-text.js'
import type { Mark } from '../../lines/mark.js'
import type { StatedTitles } from './title-line.js'

/** How much speaks for a line being the title, undefined where it cannot be one. */
export function rateCandidate(
  marks: readonly Mark[],
  index: number,
  end: number,
  prints: ReadonlyMap<string, number>,
  stated: StatedTitles,
): number | undefined {
  const mark = marks[index]!
  const { line } = mark
  if (
    line.blank ||
    mark.embedded ||
    mark.fixed === 'placeholder' ||
    mark.notice ||
    mark.abstractHead ||
    mark.keywordHead
  )
    return undefined
  if (isStated(line, stated)) return 10 + (line.hint?.tag === 'h1' ? 2 : 0)
  const labelled = mark.label?.field === 'title' && mark.label.rest < line.to
  if (mark.interface || mark.stop || mark.fixed || (mark.label && !labelled) || mark.section) return undefined
  const shape = rateTitle(line)
  if (shape === 0) return undefined
  // A word of the interface (`微信`) may stand in a title that looks like one.
  if (mark.phrase && line.hint?.tag !== 'h1' && shape < 3) return undefined
  if (holdsIdentifiersAlone(line)) return undefined
  const names = namesOf(line)
  if (names && names.certainty >= 0.75 && names.names.length > 1) return undefined
  if (line.digits > 3 && (citationOf(line) || isDateLine(line))) return undefined
  if (isAboveCitation(marks, line.key) || /^cochrane database of systematic reviews\b/.test(line.key))
    return undefined
  let score = shape
  if (names?.certainty === 1 && line.text.length < 50) score -= 2
  const affiliation = affiliationOf(line)
  if (affiliation >= 2) return undefined
  if (affiliation >= 1) score -= 1.5
  if (mark.prose && line.weight > 200) score -= 2
  if (labelled || isBelowLabel(marks, index, 'title')) score += 4
  if (isBelowLabel(marks, index, 'citation')) return undefined
  if (isAboveSign(marks, index)) score += 3
  const hint = line.hint
  if (hint) {
    if (hint.tag === 'h1') score += 5
    else if (hint.tag === 'h2') score += 1
    if (
      hint.tokens
        .slice(0, 4)
        .some((token) => /title|headline/.test(token) && !/journal|site|series|issue/.test(token))
    )
      score += 3
    if (hint.linkShare > 0.9) score -= 2
  }
  if ((prints.get(line.key) ?? 0) > 1) score += line.weight > 40 ? 3 : 0.5
  else if (isQuotedLater(marks, index)) score += 3
  const authors = findAuthorsBelow(marks, index)
  if (authors > 0) score += authors === 1 ? 4 : 3
  if (hasOtherScriptBeside(marks, index)) score += 1
  score -=
    end < marks.length && marks[end]?.stop === undefined
      ? Math.min(2, 0.08 * distance(marks, index, end))
      : Math.min(3, 0.08 * distance(marks, -1, index))
  return score
}

function isStated(line: LineText, stated: StatedTitles): boolean {
  if (stated.size === 0) return false
  const bare = bareOf(line)
  return bare.length > 5 && stated.has(bare)
}

/** Whether a line is little more than a date (`First published online February 28, 2019`). */
const isDateLine = askOnce((line) => {
  const date = dateOf(line)
  return date !== undefined && line.text.length - (date.end - date.start) < 45 && date.iso.length > 4
})

const opensWithVolume = askOnce(({ text }) => /^(?:vol(?:ume|\.)?|tome|том|band|第)\s*\d+/i.test(text))

/** Whether a line of this key stands right above a line that opens with a volume: it names the journal. */
function isAboveCitation(marks: readonly Mark[], key: string): boolean {
  return journalKeys(marks).has(key) && !/[?:]/.test(key)
}

const JOURNAL_KEYS = new WeakMap<readonly Mark[], ReadonlySet<string>>()

function journalKeys(marks: readonly Mark[]): ReadonlySet<string> {
  const known = JOURNAL_KEYS.get(marks)
  if (known) return known
  const keys = new Set<string>()
  let above: Mark | undefined
  for (const mark of marks) {
    if (mark.line.blank) continue
    if (above && above.line.digits === 0 && !above.prose && opensWithVolume(mark.line)) {
      if (namesOf(above.line) === undefined) keys.add(above.line.key)
    }
    above = mark
  }
  JOURNAL_KEYS.set(marks, keys)
  return keys
}

/** Lines that sites print right below a title: CyberLeninka's caption, the number of a trial's record. */
const standsBelowTitle = askOnce(({ text }) =>
  /^Текст научной (?:статьи|работы)|\b(?:NCT\d{8}|ISRCTN\d{8}|ChiCTR\w{8,})$/.test(text),
)

function isAboveSign(marks: readonly Mark[], index: number): boolean {
  for (let i = index + 1; i < marks.length && i < index + 4; i++) {
    const { line } = marks[i]!
    if (!line.blank) return standsBelowTitle(line)
  }
  return false
}

/** Whether a line stands right below a label alone of the field. */
function isBelowLabel(marks: readonly Mark[], index: number, field: Field): boolean {
  for (let i = index - 1; i >= 0 && i >= index - 2; i--) {
    const { line, label } = marks[i]!
    if (!line.blank) return label?.field === field && label.rest >= line.to
  }
  return false
}

/** Whether a later line (a citation, a reference) holds the whole of this one. */
function isQuotedLater(marks: readonly Mark[], index: number): boolean {
  const quoted = marks[index]!.line
  const least = quoted.isAscii ? quoted.latin + quoted.digits : LEAST_QUOTED
  if (least < LEAST_QUOTED) return false
  for (let i = index + 1; i < marks.length; i++) {
    const { line, stop, label } = marks[i]!
    if (line.digits < 4 || line.text.length > 700 || line.text.length < least) continue
    if (!(stop === 'cite_tools' || label?.field === 'citation' || mayCite(line))) continue
    const bare = bareOf(quoted)
    if (bare.length < LEAST_QUOTED) return false
    if (line.text.length >= bare.length && bareOf(line).includes(bare)) return true
  }
  return false
}

const LEAST_QUOTED = 12

const mayCite = askOnce(({ text }) => /\[J\]|10\.\d{4}|(?:19|20)\d\d/.test(text))

/** How many lines with text stand between two. */
export function distance(marks: readonly Mark[], a: number, b: number): number {
  let n = 0
  for (let i = Math.min(a, b) + 1; i < Math.max(a, b); i++) if (!marks[i]?.line.blank) n++
  return n
}

/** How many lines below the authors stand (1 is the next but for buttons, types and labels), 0 where none follow. */
function findAuthorsBelow(marks: readonly Mark[], index: number): number {
  let seen = 0
  for (let i = index + 1; i < marks.length && seen < 8; i++) {
    const mark = marks[i]!
    if (mark.line.blank) continue
    if (!mark.interface && !mark.label && !mark.fixed) seen++
    if (i - index > 40) return 0
    if (mark.abstractHead || mark.keywordHead || mark.prose) return 0
    if (mark.label?.field === 'authors') return Math.max(seen, 1)
    const names = mark.interface ? undefined : namesOf(mark.line)
    if (names && names.certainty >= 0.75 && names.names.length > 1) return Math.max(seen, 1)
    if (names && names.certainty === 1 && names.names[0]!.comma && seen <= 3) return Math.max(seen, 1)
    if (names && names.certainty === 1 && seen <= 2 && affiliationOf(mark.line) < 1) return Math.max(seen, 1)
  }
  return 0
}

function hasOtherScriptBeside(marks: readonly Mark[], index: number): boolean {
  const { script } = marks[index]!.line
  for (const step of [-1, 1]) {
    for (let i = index + step; i >= 0 && i < marks.length && Math.abs(i - index) <= 2; i += step) {
      const { line } = marks[i]!
      if (line.blank) continue
      if ((script === 'latin' && line.script === 'han') || (script === 'han' && line.script === 'latin'))
        return rateTitle(line) > 1
      break
    }
  }
  return false
}
