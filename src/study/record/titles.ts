import { isLeftOpen, namesDesign } from '../../page/record/title-parts.js'
import type { RecordValue } from '../study.js'
import { type Evidence, type PlacedPart, partsOf, valueAt } from './evidence.js'

/**
 * The titles that the text prints, by language: English (or another language in Latin or Cyrillic letters where there
 * is no English one) and Chinese. A title on two lines is joined with a space, a subtitle with a colon.
 */
export function readTitles(evidence: Evidence): RecordValue[] {
  const parts = partsOf(evidence, 'title')
  const values: RecordValue[] = []
  const chinese = parts.filter((place) => place.part.language === 'zh' || place.part.language === 'ja')
  const rest = parts.filter((place) => !chinese.includes(place))
  const english = rest.filter((place) => place.part.language === 'en')
  addTitle('title_en', firstRun(english.length > 0 ? english : rest), values)
  addTitle('title_zh', firstRun(chinese.filter((place) => place.part.language === 'zh')), values)
  return values
}

/** The first title and the lines that go on with it. */
function firstRun(parts: readonly PlacedPart[]): PlacedPart[] {
  const run: PlacedPart[] = []
  for (const place of parts) {
    if (run.length > 0 && place.block.line > run.at(-1)!.block.line + 1) break
    run.push(place)
  }
  return run
}

function addTitle(column: 'title_en' | 'title_zh', run: readonly PlacedPart[], values: RecordValue[]): void {
  const [first] = run
  if (!first) return
  const value = run
    .reduce((title, { text }) => `${title}${isSubtitle(title, text) ? ':' : ''} ${text}`, '')
    .trim()
  values.push({ ...valueAt(column, value, first, 0, 0), end: run.at(-1)!.part.end })
}

/** Whether a line names the study's design below a title that ends without a mark (JAMA). */
const isSubtitle = (title: string, text: string) =>
  /[\p{L}\p{N})”"]$/u.test(title) && !isLeftOpen(title) && namesDesign(text)
