import { openLines } from './file-lines.js'
import { type ByteChunks, makeBrokenRecord, type PageRecord } from './page-record.js'
import { makeTaggedRecord, type TaggedField, type TaggedFormat } from './tagged-record.js'

// EndNote's tagged format (refer), as EndNote, Google Scholar, CNKI and Wanfang export it.

const TAG_LINE = /^(%[0-9A-Za-z@!#$&(+*>[~^?])(?:\s(.*))?$/

/** Source: EndNote's `EndNote Import` filter; refer(1). */
const FORMAT: TaggedFormat = {
  mediaType: 'application/x-endnote-refer',
  method: 'enw',
  joinsAffiliations: true,
  columns: {
    '%T': 'title',
    '%X': 'abstract',
    '%K': 'keywords',
    '%A': 'authors',
    '%+': 'affiliations',
    '%J': 'journal',
    '%B': 'journal',
    '%D': 'year',
    '%8': 'published',
    '%V': 'volume',
    '%N': 'issue',
    '%P': 'locator',
    '%R': 'doi',
    '%U': 'url',
  },
}

/** The records of a file in EndNote's tagged format: each begins with `%0`, and lines without a tag go on. */
export async function* readEnw(chunks: ByteChunks): AsyncGenerator<PageRecord> {
  const { encoding, lines } = await openLines(chunks)
  let fields: { tag: string; text: string }[] | undefined
  let place = { line: 1, offset: 0 }
  let number = 0
  const finish = (open: readonly TaggedField[]) =>
    makeTaggedRecord(open, { ...place, number, encoding }, FORMAT)
  for await (const { text, line, offset } of lines) {
    const match = TAG_LINE.exec(text)
    if (match?.[1] === '%0') {
      if (fields !== undefined) yield finish(fields)
      number += 1
      place = { line, offset }
      fields = []
    } else if (fields === undefined) {
      if (text.trim() === '' || number > 0) continue
      number += 1
      const broken = { line, offset, key: String(number), encoding, ...FORMAT }
      yield makeBrokenRecord(broken, `expected \`%0 \`, found ${JSON.stringify(text.slice(0, 40))}`)
    } else if (match !== null) fields.push({ tag: match[1]!, text: match[2] ?? '' })
    else if (text.trim() !== '' && fields.length > 0) fields[fields.length - 1]!.text += ` ${text.trim()}`
  }
  if (fields !== undefined) yield finish(fields)
}
