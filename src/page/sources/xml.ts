import { type ByteChunks, makeBrokenRecord, type PageRecord } from './page-record.js'

/** An XML export, which is refused with what to export in its place: its vocabularies are many and none is read. */
export async function* readXml(_chunks: ByteChunks): AsyncGenerator<PageRecord> {
  const place = {
    line: 1,
    offset: 0,
    key: '1',
    mediaType: 'application/xml',
    encoding: 'unknown',
    method: 'none',
  } as const
  yield makeBrokenRecord(
    place,
    'XML is not read: export the records as RIS, NBIB (PubMed: Send to, Citation manager), BibTeX or CSV, or save the page as HTML',
  )
}
