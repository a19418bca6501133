import { type FoundIdentifier, findDoi, findPmcid, findPmid } from '../../page/record/identifiers.js'
import type { RecordColumn, RecordValue } from '../study.js'
import { type Evidence, type PlacedPart, partsOf, valueAt } from './evidence.js'

/** DOI, PMID, PMCID and landing page that the study's own lines state: of each the first. */
export function readIdentifiers(evidence: Evidence): RecordValue[] {
  const values: RecordValue[] = []
  const own = partsOf(evidence, 'identifier', 'citation', 'journal_info')
  const first = (column: RecordColumn, find: (text: string) => FoundIdentifier | undefined, places = own) => {
    for (const place of places) {
      const found = find(place.text)
      if (!found) continue
      values.push(valueAt(column, found.value, place, found.start, found.end))
      return
    }
  }
  first('doi', findDoi)
  first('pmid', findPmid)
  if (!values.some(({ column }) => column === 'pmid')) {
    const bare = own.find((place) => /^\d{5,9}$/.test(place.text) && isBelowPmid(evidence, place))
    if (bare) values.push(valueAt('pmid', bare.text, bare, 0, bare.text.length))
  }
  first('pmcid', (text) => findPmcid(text) ?? findBlobId(text), [...own, ...partsOf(evidence, 'figure_url')])
  first('url', findLandingPage, partsOf(evidence, 'identifier'))
  first('pdf_url', findPdf, own)
  return values
}

/** Whether the line above a number is its label alone (`PMID`). */
function isBelowPmid({ text, blocks }: Evidence, { block }: PlacedPart): boolean {
  const above = blocks.slice(0, block.line - 1).findLast(({ kind }) => kind !== 'blank')
  return above !== undefined && /^\W*PMID\W*$/i.test(text.slice(above.start, above.end))
}

/** PMC's image addresses hold the number of the article without its prefix: `/pmc/blobs/cd68/11318225/…`. */
function findBlobId(text: string): FoundIdentifier | undefined {
  const match = /\/pmc\/blobs\/[0-9a-f]{4}\/(\d{5,9})\//.exec(text)
  if (!match) return undefined
  const start = match.index + match[0].length - match[1]!.length - 1
  return { value: `PMC${match[1]}`, start, end: start + match[1]!.length }
}

function findLandingPage(text: string): FoundIdentifier | undefined {
  // A bracket that opens within the address closes within it (`…_(49).0003`).
  const match = /https?:\/\/(?:[^\s"'<>，。；、）()】]|\([^\s"'<>()]*\))+/i.exec(text)
  if (!match || /\.(?:pdf|jpe?g|png|gif|svg)$/i.test(match[0])) return undefined
  // The page's next word may be glued to a DOI (`…15502Citations`).
  const value = match[0].replace(/[.,;]+$/, '').replace(/(?<=doi\.org\/10\.\S*\d)[A-Z][a-z]{3,}$/, '')
  return { value, start: match.index, end: match.index + value.length }
}

function findPdf(text: string): FoundIdentifier | undefined {
  const match = /https?:\/\/[^\s"'<>，。；、）)】]+(?:\.pdf|\/pdf\/?)(?=[\s"'<>]|$)/i.exec(text)
  return match ? { value: match[0], start: match.index, end: match.index + match[0].length } : undefined
}
