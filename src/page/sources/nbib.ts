import { openLines } from './file-lines.js'
import { type ByteChunks, makeBrokenRecord, type PageRecord } from './page-record.js'
import { makeTaggedRecord, type TaggedField, type TaggedFormat } from './tagged-record.js'

// PubMed's tagged format (.nbib, "PubMed" and MEDLINE display).

const TAG_LINE = /^([A-Z]{2,4})\s{0,2}- (.*)$|^([A-Z]{2,4})\s{0,2}-\s*$/
const CONTINUATION = /^\s{4,}\S/

/** Source: MEDLINE/PubMed Data Element (Field) Descriptions, https://www.nlm.nih.gov/bsd/mms/medlineelements.html. */
const FORMAT: TaggedFormat = {
  mediaType: 'application/nbib',
  method: 'nbib',
  idTag: 'PMID',
  columns: {
    PMID: 'pmid',
    PMC: 'pmcid',
    TI: 'title',
    TT: 'title',
    AB: 'abstract',
    OAB: 'abstract',
    OT: 'keywords',
    FAU: 'authors',
    AU: 'authors',
    CN: 'authors',
    AD: 'affiliations',
    JT: 'journal',
    TA: 'journal_abbreviation',
    DP: 'published',
    VI: 'volume',
    IP: 'issue',
    PG: 'locator',
    AID: 'doi',
    LID: 'doi',
  },
}

/** The records of a PubMed file; a record begins with its PMID. */
export async function* readNbib(chunks: ByteChunks): AsyncGenerator<PageRecord> {
  const { encoding, lines } = await openLines(chunks)
  let fields: { tag: string; text: string }[] = []
  let place = { line: 1, offset: 0 }
  let number = 0
  const finish = () => makeTaggedRecord(refine(fields), { ...place, number, encoding }, FORMAT)
  for await (const { text, line, offset } of lines) {
    const match = TAG_LINE.exec(text)
    const tag = match?.[1] ?? match?.[3]
    if (tag === 'PMID' && fields.length > 0) {
      yield finish()
      fields = []
    }
    if (tag !== undefined) {
      if (fields.length === 0) {
        number += 1
        place = { line, offset }
      }
      fields.push({ tag, text: match![2] ?? '' })
    } else if (CONTINUATION.test(text) && fields.length > 0)
      fields[fields.length - 1]!.text += ` ${text.trim()}`
    else if (text.trim() !== '') {
      if (fields.length > 0) yield finish()
      fields = []
      number += 1
      const broken = { line, offset, key: String(number), encoding, ...FORMAT }
      yield makeBrokenRecord(
        broken,
        `expected a tag such as \`TI  - \`, found ${JSON.stringify(text.slice(0, 40))}`,
      )
    }
  }
  if (fields.length > 0) yield finish()
}

/** Full names over initials; identifiers by their type in brackets; an e-location as page where no page is given. */
function refine(fields: readonly TaggedField[]): TaggedField[] {
  const hasFullNames = fields.some(({ tag }) => tag === 'FAU')
  const hasPages = fields.some(({ tag, text }) => tag === 'PG' && text.trim() !== '')
  const dois = new Set<string>()
  return fields.flatMap((field): TaggedField[] => {
    const { tag, text } = field
    if (tag === 'AU' && hasFullNames) return []
    if (tag !== 'AID' && tag !== 'LID') return [field]
    const [, value, type] = /^(.*?)\s*\[(\w+)\]\s*$/.exec(text) ?? []
    if (type === 'doi' && !dois.has(value!)) {
      dois.add(value!)
      return [{ tag, text: value! }]
    }
    return tag === 'LID' && type !== 'doi' && value !== undefined && !hasPages
      ? [{ tag: 'PG', text: value }]
      : []
  })
}
