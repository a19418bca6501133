import { createReadStream } from 'node:fs'
import { fileUserError } from './user-error.js'

const LF = 0x0a
const PIECE_BYTES = 1 << 20

/**
 * Reads the lines of a file that begin in a range of its bytes, `end` exclusive: a line belongs to the range that holds
 * its first byte, so ranges that meet lose no line and double none. The pieces may end anywhere. Throws a UserError where the file cannot be read.
 */
export async function* readRangeLines(
  file: string,
  range: { readonly start: number; readonly end: number },
): AsyncGenerator<Uint8Array> {
  if (range.start >= range.end) return
  // From the byte before: where it ends a line, the next one begins in the range.
  let at = Math.max(0, range.start - 1)
  let isInside = range.start === 0
  try {
    for await (const piece of createReadStream(file, { start: at, highWaterMark: PIECE_BYTES })) {
      let bytes: Uint8Array = piece
      if (!isInside) {
        const feed = bytes.indexOf(LF)
        at += feed === -1 ? bytes.length : feed + 1
        if (feed === -1) continue
        bytes = bytes.subarray(feed + 1)
        if (at >= range.end) return
        isInside = true
      }
      // The last line is the one that holds the last byte of the range.
      const last = range.end - 1 - at
      const feed = last < bytes.length ? bytes.indexOf(LF, Math.max(0, last)) : -1
      if (feed !== -1) {
        yield bytes.subarray(0, feed + 1)
        return
      }
      at += bytes.length
      if (bytes.length > 0) yield bytes
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error
    throw fileUserError('read', file, error)
  }
}
