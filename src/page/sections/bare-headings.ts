import { isDigit, isHan, isLetter, isSpace } from '../../text/script.js'
import { simplifyHan, simplifyUnit } from '../../text/simplify.js'
import { RUN_IN_HEADINGS_EN } from '../data/section-labels-en.js'
import { RUN_IN_HEADINGS_OTHER } from '../data/section-labels-other.js'
import { RUN_IN_HEADINGS_ZH } from '../data/section-labels-zh.js'
import {
  type Boundary,
  type Candidate,
  isCapital,
  isOpening,
  isSmallAscii,
  makeCandidate,
} from './heading-candidate.js'

const RUN_IN_OTHER = RUN_IN_HEADINGS_OTHER.split('|').map((label) => label.trim())
const RUN_IN_EN = [...RUN_IN_HEADINGS_EN, ...RUN_IN_OTHER].sort((a, b) => b.length - a.length)

/** The usual headings of Chinese abstracts, longest first. */
export const RUN_IN_ZH = RUN_IN_HEADINGS_ZH.map(simplifyHan).sort((a, b) => b.length - a.length)
const RUN_IN_EN_BY_START = groupBy(RUN_IN_EN, (label) => startKey(label, 0))
const RUN_IN_ZH_BY_START = groupBy(RUN_IN_ZH, (label) => label.charCodeAt(0))

function groupBy(labels: readonly string[], keyOf: (label: string) => number): Map<number, string[]> {
  const groups = new Map<number, string[]>()
  for (const label of labels) {
    const key = keyOf(label)
    groups.set(key, [...(groups.get(key) ?? []), label])
  }
  return groups
}

/** A number for the first two letters of a label in any case. */
function startKey(text: string, at: number): number {
  return lowerUnit(text.charCodeAt(at)) * 0x10000 + lowerUnit(text.charCodeAt(at + 1))
}

function lowerUnit(unit: number): number {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit
  return String.fromCharCode(unit).toLowerCase().charCodeAt(0)
}

/** `目的 探讨`, `方法　将`: a usual label before white space. */
export function readBareWide(text: string, at: number, boundary: Boundary): Candidate | undefined {
  if (boundary === 'space') return undefined
  for (const label of RUN_IN_ZH_BY_START.get(simplifyUnit(text.charCodeAt(at))) ?? []) {
    const end = at + label.length
    const printed = text.slice(at, end)
    if (simplifyHan(printed) !== label) continue
    if (end >= text.length || !isSpace(text.charCodeAt(end)) || text.charCodeAt(end) === 0x0a) continue
    let next = end
    while (next < text.length && isSpace(text.charCodeAt(next))) next++
    if (
      next >= text.length ||
      !(isLetter(text.charCodeAt(next)) || isDigit(text.charCodeAt(next)) || isOpening(text.charCodeAt(next)))
    )
      continue
    return makeCandidate(text, at, end, printed, boundary === 'soft', 'bare')
  }
  return undefined
}

/** `目的了解`, `方法采用`: journals that print no space. Only where three of the four stand so. */
const GLUED_ZH = ['目的', '方法', '结果', '结论']

/** A usual label that text follows without white space. */
export function readGluedWide(text: string, at: number, boundary: Boundary): Candidate | undefined {
  if (boundary === 'space' || boundary === 'soft') return undefined
  const label = text.slice(at, at + 2)
  if (!GLUED_ZH.includes(simplifyHan(label)) || !isHan(text.charCodeAt(at + 2))) return undefined
  return makeCandidate(text, at, at + 2, label, false, 'glued')
}

/** `Methods We asked`, `RESULTS. Of 40`, `Aim—To explore`: a usual label before a capital or a number. */
export function readBareLatin(text: string, at: number, boundary: Boundary): Candidate | undefined {
  if (boundary === 'soft') return undefined
  if (boundary === 'space' && isSmallAscii(text.charCodeAt(at + 1))) return undefined
  for (const label of RUN_IN_EN_BY_START.get(startKey(text, at)) ?? []) {
    const printed = text.slice(at, at + label.length)
    if (printed.toLowerCase() !== label) continue
    let end = at + label.length
    const isUpper = printed === printed.toUpperCase()
    if (boundary === 'space' && !isUpper) return undefined
    if (boundary === 'start' && isGluedLatin(text, at, end))
      return makeCandidate(text, at, end, printed, false, 'bare')
    if (end >= text.length || isLetter(text.charCodeAt(end))) continue
    const mark = text.charCodeAt(end)
    const isMark = mark === 0x2e || mark === 0x2014 || mark === 0x2013 || mark === 0x7c
    if (isMark) end++
    let next = end
    while (next < text.length && isSpace(text.charCodeAt(next))) next++
    if (next >= text.length || (next === end && mark !== 0x2014)) continue
    const first = text.charCodeAt(next)
    const opens = isCapital(first) || isDigit(first) || isOpening(first) || isHan(first)
    if (!opens) return undefined
    return makeCandidate(text, at, end, printed, false, 'bare')
  }
  return undefined
}

/** `Main resultsWe developed`: a heading that begins with a capital and runs into the next sentence's (Cochrane). */
function isGluedLatin(text: string, at: number, end: number): boolean {
  return (
    isCapital(text.charCodeAt(at)) &&
    isSmallAscii(text.charCodeAt(end - 1)) &&
    isCapital(text.charCodeAt(end)) &&
    isSmallAscii(text.charCodeAt(end + 1))
  )
}
