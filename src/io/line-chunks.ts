/** Whole lines of a stream, in one piece. */
export interface LineChunk {
  /** Ends with a line feed, but for the last line of a stream that has none. */
  readonly bytes: Uint8Array
  /** Number of its first line, from 1. */
  readonly line: number
}

const LF = 0x0a

/** Least size of a chunk, so that a worker has something to do. */
const CHUNK_BYTES = 1 << 18

function countLines(bytes: Uint8Array): number {
  let lines = 0
  for (let at = bytes.indexOf(LF); at !== -1; at = bytes.indexOf(LF, at + 1)) lines++
  return lines
}

type ByteStream = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array>

async function* toBytes(stream: ByteStream): AsyncGenerator<Uint8Array> {
  for await (const piece of stream) yield typeof piece === 'string' ? Buffer.from(piece) : piece
}

const MARK = Buffer.from([0xef, 0xbb, 0xbf])

/** The bytes of a stream without a byte order mark at their beginning, which is no part of the first line. */
async function* withoutMark(stream: ByteStream): AsyncGenerator<Uint8Array> {
  let start: Buffer | undefined = Buffer.alloc(0)
  for await (const bytes of toBytes(stream)) {
    if (start === undefined) {
      yield bytes
      continue
    }
    start = Buffer.concat([start, bytes])
    if (start.length < MARK.length) continue
    yield start.subarray(0, MARK.length).equals(MARK) ? start.subarray(MARK.length) : start
    start = undefined
  }
  if (start !== undefined && start.length > 0) yield start
}

/**
 * Cuts a stream of bytes into chunks of whole lines, in constant memory: a chunk is only larger than `size` where
 * one line is. The bytes are not decoded.
 * @param options `isStart`: the stream begins where its file does, so that a byte order mark may come first
 */
export async function* readLineChunks(
  stream: ByteStream,
  { size = CHUNK_BYTES, isStart = true }: { readonly size?: number; readonly isStart?: boolean } = {},
): AsyncGenerator<LineChunk> {
  let held: Uint8Array[] = []
  let heldBytes = 0
  let hasLine = false
  let line = 1
  for await (const bytes of isStart ? withoutMark(stream) : toBytes(stream)) {
    held.push(bytes)
    heldBytes += bytes.length
    hasLine ||= bytes.includes(LF)
    if (heldBytes < size || !hasLine) continue
    const whole = Buffer.concat(held)
    const cut = whole.lastIndexOf(LF) + 1
    const chunk = whole.subarray(0, cut)
    yield { bytes: chunk, line }
    line += countLines(chunk)
    held = [whole.subarray(cut)]
    heldBytes = whole.length - cut
    hasLine = false
  }
  if (heldBytes > 0) yield { bytes: Buffer.concat(held), line }
}

/** The lines of a chunk as byte ranges, without line ends; blank ones are left out. */
export function* splitChunk({ bytes, line }: LineChunk): Generator<{ text: string; line: number }> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let number = line
  for (let start = 0; start < buffer.length; number++) {
    const feed = buffer.indexOf(LF, start)
    const end = feed === -1 ? buffer.length : feed
    const text = buffer.toString('utf8', start, end)
    if (text.trim() !== '') yield { text, line: number }
    start = end + 1
  }
}
