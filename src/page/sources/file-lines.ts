import { decodePage } from '../decode/decode.js'
import { decodeWindows1252 } from '../decode/encodings/windows-1252.js'
import type { ByteChunks } from './page-record.js'

/** One line of a file, decoded, without its line end; `line` counts from 1, `offset` is in bytes. */
interface FileLine {
  readonly text: string
  readonly line: number
  readonly offset: number
}

/** Lines of a file and the encoding that was found in its beginning. */
export interface FileLines {
  readonly encoding: string
  readonly lines: AsyncGenerator<FileLine>
}

/** Bytes read before the encoding is decided. */
const HEAD_BYTES = 1 << 18
const LF = 0x0a
const CR = 0x0d

/**
 * Reads a file line by line in constant memory: the encoding is told from its first 256 KB. Lines end with LF, CRLF
 * or a lone CR. In a UTF-8 file a line that is not UTF-8 is decoded by what it shows.
 */
export async function openLines(chunks: ByteChunks): Promise<FileLines> {
  const iterator = iterate(chunks)
  const head: Uint8Array[] = []
  let size = 0
  while (size < HEAD_BYTES) {
    const next = await iterator.next()
    if (next.done) break
    head.push(next.value)
    size += next.value.length
  }
  const start = Buffer.concat(head)
  // Not to cut a character in two: up to the last line feed.
  const whole = start.lastIndexOf(LF)
  const encoding = decodePage(whole > 0 && size >= HEAD_BYTES ? start.subarray(0, whole) : start).encoding
  const rest = joinChunks(start, iterator)
  const bytes = encoding.startsWith('utf-16') ? transcode(rest, encoding) : rest
  return { encoding, lines: splitLines(bytes, encoding) }
}

async function* iterate(chunks: ByteChunks): AsyncGenerator<Uint8Array> {
  yield* chunks
}

async function* joinChunks(start: Uint8Array, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield start
  yield* rest
}

async function* transcode(chunks: AsyncGenerator<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }))
  yield Buffer.from(decoder.decode())
}

async function* splitLines(chunks: AsyncGenerator<Uint8Array>, encoding: string): AsyncGenerator<FileLine> {
  const decode = makeLineDecoder(encoding)
  let held: Uint8Array = new Uint8Array(0)
  let offset = 0
  let line = 1
  for await (const chunk of chunks) {
    const bytes = held.length === 0 ? chunk : Buffer.concat([held, chunk])
    let start = 0
    for (let end = findLineEnd(bytes, start); end !== -1; end = findLineEnd(bytes, start)) {
      yield { text: decode(bytes.subarray(start, end), line), line, offset: offset + start }
      line += 1
      start = bytes[end] === CR && bytes[end + 1] === LF ? end + 2 : end + 1
    }
    offset += start
    held = bytes.subarray(start)
  }
  if (held.length > 0) {
    const end = held[held.length - 1] === CR ? held.length - 1 : held.length
    yield { text: decode(held.subarray(0, end), line), line, offset }
  }
}

/** The next LF or CR; a CR at the very end may be half of a CRLF and waits for more. */
function findLineEnd(bytes: Uint8Array, start: number): number {
  const feed = bytes.indexOf(LF, start)
  const limit = feed === -1 ? bytes.length : feed
  const carriage = bytes.subarray(start, limit).indexOf(CR)
  if (carriage === -1) return feed
  return start + carriage === bytes.length - 1 ? -1 : start + carriage
}

function makeLineDecoder(encoding: string): (bytes: Uint8Array, line: number) => string {
  if (encoding === 'windows-1252') return (bytes) => decodeWindows1252(bytes)
  if (encoding === 'gb18030' || encoding === 'big5') {
    const decoder = new TextDecoder(encoding)
    return (bytes) => decoder.decode(bytes)
  }
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  return (bytes, line) => {
    const body =
      line === 1 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes
    try {
      return strict.decode(body)
    } catch {
      const decoded = decodePage(body)
      return decoded.refused === undefined ? decoded.text : new TextDecoder().decode(body)
    }
  }
}
