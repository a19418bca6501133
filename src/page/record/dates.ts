import { MONTHS } from '../data/months.js'

/** A date in a text: ISO 8601 as precise as it is stated, and its UTF-16 place in the text. */
export interface FoundDate {
  readonly iso: string
  readonly start: number
  readonly end: number
}

const MONTH = '[A-Za-zÀ-ÿЀ-ӿ]{3,10}'
const FORMS: readonly { pattern: RegExp; order: 'ymd' | 'dmy' | 'mdy' }[] = [
  {
    order: 'ymd',
    pattern:
      /\b(?<y>(?:19|20)\d\d)\s?[-/.](?:\s?(?<m>0?[1-9]|1[0-2])(?!\d))(?:\s?[-/.]\s?(?<d>0?[1-9]|[12]\d|3[01])(?!\d))?/,
  },
  {
    order: 'ymd',
    pattern:
      /(?<y>(?:19|20)\d\d)\s?年(?:\s?(?<m>1[0-2]|0?[1-9])\s?月(?:\s?(?<d>[12]\d|3[01]|0?[1-9])\s?日)?)?/,
  },
  {
    order: 'dmy',
    pattern: new RegExp(
      String.raw`\b(?<d>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?\s?[-–.]?\s?(?:de\s|of\s)?(?<n>${MONTH})\.?,?\s?[-–]?\s?(?:de\s|del\s)?(?<y>(?:19|20)\d\d)(?!\d)`,
    ),
  },
  {
    order: 'ymd',
    pattern: new RegExp(
      String.raw`(?<!\d)(?<y>(?:19|20)\d\d)[\s,;]+(?<n>${MONTH})\.?(?:[-–/]${MONTH}\.?)?(?:\s(?<d>0?[1-9]|[12]\d|3[01])(?![\d(]))?`,
    ),
  },
  {
    order: 'mdy',
    pattern: new RegExp(
      String.raw`(?<n>${MONTH})\.?\s(?<d>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?,?\s(?<y>(?:19|20)\d\d)(?!\d)`,
    ),
  },
  {
    order: 'mdy',
    pattern: new RegExp(
      String.raw`(?<n>${MONTH})\.?(?:\s?[-–/]\s?${MONTH}\.?)?(?:,?\s|-)(?:de\s|del\s)?(?<y>(?:19|20)\d\d)(?!\d)`,
    ),
  },
  // Digital Commons: `4-2018`.
  { order: 'mdy', pattern: /^\s*(?<m>0?[1-9]|1[0-2])-(?<y>(?:19|20)\d\d)\s*$/ },
  { order: 'dmy', pattern: /\b(?<d>0?[1-9]|[12]\d|3[01])\.(?<m>0?[1-9]|1[0-2])\.(?<y>(?:19|20)\d\d)\b/ },
  { order: 'dmy', pattern: /\b(?<d>0[1-9]|[12]\d|3[01])\/(?<m>0[1-9]|1[0-2])\/(?<y>(?:19|20)\d\d)\b/ },
]

/** The first date of a text in any of the printed forms, the most precise where two begin at one place. */
export function findDate(text: string): FoundDate | undefined {
  let best: FoundDate | undefined
  for (const { pattern } of FORMS) {
    const match = pattern.exec(text)
    if (!match) continue
    const { y, m, d, n } = match.groups as { y: string; m?: string; d?: string; n?: string }
    const month = n === undefined ? m && Number(m) : MONTHS.get(n.toLowerCase())
    if (n !== undefined && month === undefined) continue
    const iso = month ? (d ? `${y}-${pad(month)}-${pad(Number(d))}` : `${y}-${pad(month)}`) : y
    const found = { iso, start: match.index, end: match.index + match[0].length }
    if (!best || iso.length > best.iso.length || (iso.length === best.iso.length && found.start < best.start))
      best = found
  }
  if (best) return best
  const year = /(?<![\d./-])(?:19|20)\d\d(?![\d/])/.exec(text)
  return year ? { iso: year[0], start: year.index, end: year.index + 4 } : undefined
}

function pad(n: number): string {
  return n < 10 ? `0${n}` : String(n)
}
