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

/**
 * Cuts a stream of bytes into chunks of whole lines, in constant memory: a chunk is only larger than `size` where
 * one line is. The bytes are not decoded.
 */
export async function* readLineChunks(
  stream: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array>,
  size: number = CHUNK_BYTES,
): AsyncGenerator<LineChunk> {
  let held: Uint8Array[] = []
  let heldBytes = 0
  let hasLine = false
  let line = 1
  for await (const piece of stream) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece
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
    // A byte order mark before the first line is no part of its JSON.
    const from =
      number === 1 && buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf ? start + 3 : start
    const text = buffer.toString('utf8', from, end)
    if (text.trim() !== '') yield { text, line: number }
    start = end + 1
  }
}
