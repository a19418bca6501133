import { createHash } from 'node:crypto'
import { closeSync, openSync, writeSync } from 'node:fs'
import type { WrittenFile } from '../table/data-package.js'

const BUFFER_BYTES = 1 << 18

/** A file that is written from start to end, hashed and counted as it goes. */
export interface OutputFile {
  write(text: string): void
  /** Writes what is left and says what the file holds. */
  close(): WrittenFile
  /** Closes without a result, after a failure. */
  abandon(): void
}

/**
 * Opens a new file for writing. Text goes through one buffer to the disk, so memory does not grow with the file.
 * @param file where it lies
 * @param name its path below the extractions folder, with `/`
 */
export function openOutputFile(file: string, name: string): OutputFile {
  const handle = openSync(file, 'w')
  const hash = createHash('sha256')
  const buffer = Buffer.allocUnsafe(BUFFER_BYTES)
  let used = 0
  let bytes = 0
  const flush = (chunk: Buffer) => {
    hash.update(chunk)
    bytes += chunk.length
    for (let at = 0; at < chunk.length; ) at += writeSync(handle, chunk, at)
  }
  return {
    write(text) {
      // A UTF-16 unit is at most three bytes of UTF-8.
      if (text.length * 3 <= BUFFER_BYTES - used) {
        used += buffer.write(text, used)
        return
      }
      flush(buffer.subarray(0, used))
      used = 0
      if (text.length * 3 <= BUFFER_BYTES) used = buffer.write(text, 0)
      else flush(Buffer.from(text))
    },
    close() {
      flush(buffer.subarray(0, used))
      closeSync(handle)
      return { path: name, bytes, sha256: hash.digest('hex') }
    },
    abandon: () => closeSync(handle),
  }
}
