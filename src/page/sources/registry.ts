import { readBib } from './bib.js'
import { readCsv } from './csv.js'
import { readEnw } from './enw.js'
import { readJsonl } from './jsonl.js'
import { readNbib } from './nbib.js'
import type { ByteChunks, PageRecord, RecordRange } from './page-record.js'
import { readRis } from './ris.js'
import { readWarc } from './warc.js'
import { readXml } from './xml.js'

export type { ByteChunks, PageRecord, RecordRange } from './page-record.js'

type ReadRecords = (chunks: ByteChunks, path: string, range?: RecordRange) => AsyncGenerator<PageRecord>

/** Files that hold many records, by extension (a final `.gz` aside): a new format is a file here and a line below. */
const READERS: Readonly<Record<string, ReadRecords>> = {
  ris: readRis,
  nbib: readNbib,
  medline: readNbib,
  bib: readBib,
  bibtex: readBib,
  csv: readCsv,
  tsv: readCsv,
  jsonl: readJsonl,
  ndjson: readJsonl,
  warc: readWarc,
  wet: readWarc,
  enw: readEnw,
  xml: readXml,
}

/** Whether a file holds records, each a page of its own, by its name. */
export function isRecordSource(path: string): boolean {
  return findReader(path) !== undefined
}

/** Whether a part of the records of a file can be read by its bytes, by its name: a record a line, not compressed. */
export function isCutByBytes(path: string): boolean {
  return /\.(?:jsonl|ndjson)$/i.test(path)
}

/**
 * The records of a file, one page text each, in constant memory. `chunks` are its bytes, decompressed; a malformed
 * record is refused in its page text and the rest goes on.
 * @param range where `isCutByBytes`: only the records that begin there
 * @throws {Error} where the path has no extension of a file of records
 */
export function readRecords(
  chunks: ByteChunks,
  path: string,
  range?: RecordRange,
): AsyncGenerator<PageRecord> {
  const read = findReader(path)
  if (read === undefined) throw new Error(`not a file of records: ${path}`)
  return read(chunks, path, range)
}

function findReader(path: string): ReadRecords | undefined {
  const extension = /\.([a-z0-9]+)(?:\.gz)?$/i.exec(path)?.[1]?.toLowerCase()
  return extension === undefined ? undefined : READERS[extension]
}
