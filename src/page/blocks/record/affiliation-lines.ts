import { affiliationOf, namesOf } from '../../lines/line-facts.js'
import type { Mark } from '../../lines/marks.js'
import type { PageLine } from '../../lines/page-line.js'
import { endsWithCountry, rateAffiliation } from '../../record/affiliation-line.js'
import { readNames } from '../../record/person-names.js'
import type { Zone } from '../zones.js'
import { type Add, isFree, type RecordLine } from './record-line.js'

/** Affiliations: by their looks in the head behind the first title or author, weaker ones beside surer ones; in the tail below a label. */
export function findAffiliations(
  marks: readonly Mark[],
  zones: readonly { zone: Zone }[],
  found: ReadonlyMap<number, RecordLine>,
  firstTitle: number,
  add: Add,
): void {
  const firstAuthor = [...found.values()].find((line) => line.field === 'authors')?.index ?? -1
  const open = firstTitle < 0 ? firstAuthor : firstAuthor < 0 ? firstTitle : Math.min(firstTitle, firstAuthor)
  const hasHead = marks.some(
    (mark) =>
      zones[mark.line.index]!.zone === 'head' &&
      isFree(mark) &&
      affiliationOf(mark.line) >= 2 &&
      mark.line.index > open &&
      !mark.label,
  )
  let labelled = false
  let beside = false
  for (const mark of marks) {
    const { line } = mark
    const i = line.index
    const zone = zones[i]!.zone
    if (line.blank) continue
    if (zone === 'abstract' || zone === 'other_works') {
      labelled = false
      beside = false
      continue
    }
    if (mark.label?.field === 'affiliation') {
      labelled = true
      if (
        mark.label.rest < line.to &&
        affiliationOf(line) + rateRest(line, mark.label.rest) > 0 &&
        (zone === 'head' || !hasHead)
      )
        add(i, 'affiliation', mark.label.rest)
      continue
    }
    if (found.has(i)) {
      beside = found.get(i)!.field === 'authors' || found.get(i)!.field === 'affiliation'
      continue
    }
    if (
      !isFree(mark) ||
      mark.label ||
      (mark.stop && mark.stop !== 'journal_info') ||
      (mark.interface && mark.interface !== 'article_type')
    ) {
      if (mark.stop || mark.label) labelled = false
      beside = false
      continue
    }
    if (zone === 'head' ? i <= open : !labelled) continue
    if (zone === 'tail' && hasHead) continue
    // `Dawit Imagined at Nowhere College` repeats what the lines below it say (ResearchGate).
    const person = / at \p{Lu}/u.test(line.text)
      ? readNames(line.text.slice(0, line.text.indexOf(' at ')))
      : undefined
    const rating = person?.certainty === 1 ? 0 : affiliationOf(line)
    const noted = mark.phrase === 'back_matter' || mark.phrase === 'copyright' || mark.phrase === 'form'
    if (noted) {
      beside = false
      continue
    }
    const enough = labelled
      ? rating > 0.2
      : beside
        ? rating >= 0.25
        : rating >= 2 && (!mark.prose || endsWithCountry(line.folded))
    const hinted =
      line.hint?.tokens.slice(0, 5).some((token) => /affiliation|aff-|institution/.test(token)) && rating > 0
    if (enough || hinted) {
      add(i, 'affiliation', line.from)
      beside = true
    } else {
      const names = namesOf(line)
      if (!names || names.certainty < 0.75) {
        beside = false
        if (labelled && mark.prose) labelled = false
      }
    }
  }
}

function rateRest(line: PageLine, rest: number): number {
  const text = line.text.slice(rest - line.from)
  return rateAffiliation({ ...line, text, folded: text.toLowerCase() })
}
