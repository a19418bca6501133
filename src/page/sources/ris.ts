import { openLines } from './file-lines.js'
import { type ByteChunks, makeBrokenRecord, type PageRecord } from './page-record.js'
import { makeTaggedRecord, type TaggedField, type TaggedFormat } from './tagged-record.js'

// RIS, as Research Information Systems specified it and reference managers write it.

const TAG_LINE = /^\s{0,3}([A-Z][A-Z0-9])\s{1,2}-(?:\s(.*))?$/

/** Source: RIS Format Specifications (2011), refman.com; https://en.wikipedia.org/wiki/RIS_(file_format). */
const FORMAT: TaggedFormat = {
  mediaType: 'application/x-research-info-systems',
  method: 'ris',
  joinsAffiliations: true,
  idTag: 'ID',
  columns: {
    TI: 'title',
    T1: 'title',
    TT: 'title',
    CT: 'title',
    AB: 'abstract',
    N2: 'abstract',
    KW: 'keywords',
    AU: 'authors',
    A1: 'authors',
    AD: 'affiliations',
    JO: 'journal',
    JF: 'journal',
    T2: 'journal',
    JA: 'journal_abbreviation',
    J2: 'journal_abbreviation',
    DA: 'published',
    PY: 'year',
    Y1: 'published',
    VL: 'volume',
    IS: 'issue',
    SP: 'first_page',
    EP: 'last_page',
    DO: 'doi',
    UR: 'url',
    LK: 'url',
    L1: 'pdf_url',
  },
}

/** The records of a RIS file. A tag line goes on over the lines below it that have no tag. */
export async function* readRis(chunks: ByteChunks): AsyncGenerator<PageRecord> {
  const { encoding, lines } = await openLines(chunks)
  let fields: { tag: string; text: string }[] | undefined
  let place = { line: 1, offset: 0 }
  let number = 0
  let strayLine = -1
  const finish = (open: readonly TaggedField[]) =>
    makeTaggedRecord(dropRepeats(open), { ...place, number, encoding }, FORMAT)
  for await (const { text, line, offset } of lines) {
    const match = TAG_LINE.exec(text)
    const tag = match?.[1]
    if (tag === 'TY') {
      if (fields !== undefined) yield finish(fields)
      number += 1
      place = { line, offset }
      fields = []
    } else if (tag === 'ER') {
      if (fields !== undefined) yield finish(fields)
      fields = undefined
    } else if (fields === undefined) {
      if (text.trim() === '' || strayLine === line - 1) {
        if (text.trim() !== '') strayLine = line
        continue
      }
      strayLine = line
      number += 1
      const broken = { line, offset, key: String(number), encoding, ...FORMAT }
      yield makeBrokenRecord(broken, `expected \`TY  - \`, found ${JSON.stringify(text.slice(0, 40))}`)
    } else if (match !== null) fields.push({ tag: tag!, text: match[2] ?? '' })
    else if (text.trim() !== '' && fields.length > 0) fields[fields.length - 1]!.text += ` ${text.trim()}`
  }
  if (fields !== undefined) yield finish(fields)
}

/** Exports give one thing under two tags (AU and A1, AB and N2, JO and JF): the first tag that has it stays. */
function dropRepeats(fields: readonly TaggedField[]): TaggedField[] {
  const first = new Map<string, string>()
  return fields.filter(({ tag, text }) => {
    const key = `${FORMAT.columns[tag] ?? tag}\0${text.trim()}`
    const earlier = first.get(key)
    if (earlier === undefined) first.set(key, tag)
    return earlier === undefined || earlier === tag
  })
}
