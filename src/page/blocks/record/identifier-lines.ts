import { doiOf, holdsIdentifiersAlone } from '../../lines/line-facts.js'
import { askOnce } from '../../lines/line-questions.js'
import type { Mark } from '../../lines/mark.js'
import { findPmcid, findPmid } from '../../record/identifiers.js'
import { nextFilled } from '../neighbours.js'
import type { Zone } from '../zones.js'
import { startsWithMenu } from './menu-lines.js'
import { type Add, isFree } from './record-line.js'

/** Lines of DOI, PMID and other identifiers, labelled or by their form. */
export function findIdentifiers(marks: readonly Mark[], zones: readonly { zone: Zone }[], add: Add): void {
  const own = new Set<string>()
  let ownPmid: string | undefined
  let labelled = 0
  let numbered = false
  for (const mark of marks) {
    const { line } = mark
    const i = line.index
    // OJS 2 prints the article's DOI between the references and its refbacks.
    const isAboveRefbacks =
      mark.label?.field === 'identifier' && doiOf(line) !== undefined && isFollowedBy(marks, i, 'refbacks')
    if (isAboveRefbacks && own.size === 0) {
      add(i, 'identifier', line.from)
      continue
    }
    if (line.blank || zones[i]!.zone === 'abstract' || zones[i]!.zone === 'other_works') continue
    const label = mark.label?.field === 'identifier' ? mark.label : undefined
    if (label && label.rest >= line.to) {
      labelled = 2
      numbered = line.key === 'pmid'
      continue
    }
    // `PMID` and its number on two lines (Suppr).
    if (numbered && isFree(mark) && /^\d{5,9}$/.test(line.text)) add(i, 'identifier', line.from)
    numbered = false
    if (!isFree(mark) || line.text.length > 300) continue
    if (isArchiveNumber(line) && !mark.prose) {
      add(i, 'identifier', line.from)
      continue
    }
    const doi = doiOf(line)?.value.toLowerCase()
    // Below the abstract another DOI than the study's is another work's.
    if (doi && zones[i]!.zone === 'tail' && own.size > 0 && !own.has(doi) && !isRelatedDoi(line)) continue
    const pmid = findPmid(line.text)?.value
    if (pmid !== undefined && ownPmid !== undefined && pmid !== ownPmid && zones[i]!.zone === 'tail') continue
    const isPlain =
      zones[i]!.zone === 'head' &&
      !mark.prose &&
      !mark.interface &&
      !startsWithMenu(line) &&
      line.text.length < 200 &&
      doi !== undefined &&
      !leadsToText(line)
    if (
      label ? hasIdentifier(line) : isPlain || holdsIdentifiersAlone(line) || (labelled > 0 && isLink(line))
    ) {
      add(i, 'identifier', line.from)
      if (doi) own.add(doi)
      ownPmid ??= pmid
    }
    if (labelled > 0) labelled--
  }
}

/** `ClinicalTrials.gov ID NCT00000000`, `arXiv:2110.09998 (cs)`, `Cite as: arXiv:2110.09998 [cs.CY]`, `Corpus ID: 12345` (Semantic Scholar), `ERIC Number: EJ1234567`, `HAL Id : hal-01234567 , version 1`. */
const ARXIV =
  /^(?:ClinicalTrials\.gov (?:ID|Identifier):?\s*)?NCT\d{8}$|^Corpus ?ID:? ?\d{5,12}$|^(?:cite as:?\s*)?arXiv:\d{4}\.\d{4,5}(?:v\d+)?(?:\s*[([][\w.-]+[)\]])?$|^\(or arXiv:\d{4}\.\d{4,5}v\d+ .{0,20} for this version\)$|^Handle: ?RePEc(?::\w+){2}:\S+$|^ERIC (?:Number|#): ?E[JD]\d{6,8}$|^HAL Id ?: ?[a-z]+-\d{7,9}(?: ?, version \d+)?$/i

const isArchiveNumber = askOnce(({ text }) => ARXIV.test(text))

/** arXiv's label of the published article. */
const isRelatedDoi = askOnce(({ text }) => text.startsWith('Related DOI:'))

/** A button with the path that it leads to (Taylor & Francis: `Read this article /doi/full/10.1/x?needAccess=true`). */
const leadsToText = askOnce(({ text }) => /\s\/doi\/(?:full|pdf|epub|abs)/.test(text))

const isLink = askOnce(({ text }) => /^https?:\/\/\S+$/.test(text))

const hasIdentifier = askOnce(
  (line) =>
    doiOf(line) !== undefined ||
    findPmid(line.text) !== undefined ||
    findPmcid(line.text) !== undefined ||
    /https?:\/\//.test(line.text),
)

function isFollowedBy(marks: readonly Mark[], index: number, key: string): boolean {
  const [next] = nextFilled(marks, index, 1)
  return next !== undefined && marks[next]!.line.key === key
}
