import { createHash } from 'node:crypto'
import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs'
import path from 'node:path'
import { hashTexts } from './text-hash.js'

const PIECE_BYTES = 1 << 20

/** The pieces of a file, in order and in constant memory. A piece is overwritten by the next. */
export function* readPieces(file: string): Generator<Uint8Array> {
  const handle = openSync(file, 'r')
  try {
    const buffer = Buffer.allocUnsafe(PIECE_BYTES)
    for (;;) {
      const read = readSync(handle, buffer)
      if (read === 0) return
      yield buffer.subarray(0, read)
    }
  } finally {
    closeSync(handle)
  }
}

const shared = Buffer.allocUnsafeSlow(PIECE_BYTES)

/**
 * The bytes of a file, in a buffer that the next call overwrites where they fit: reading many small files makes no
 * garbage.
 */
function readShared(file: string): Uint8Array {
  const handle = openSync(file, 'r')
  try {
    let used = 0
    while (used < PIECE_BYTES) {
      const read = readSync(handle, shared, used, PIECE_BYTES - used, null)
      if (read === 0) return shared.subarray(0, used)
      used += read
    }
  } finally {
    closeSync(handle)
  }
  return readFileSync(file)
}

/** SHA-256 of a file as hexadecimal digits, in constant memory; undefined for one that cannot be read. */
export function hashFile(file: string): string | undefined {
  const hash = createHash('sha256')
  try {
    const handle = openSync(file, 'r')
    try {
      for (;;) {
        const read = readSync(handle, shared)
        if (read === 0) break
        hash.update(shared.subarray(0, read))
      }
    } finally {
      closeSync(handle)
    }
  } catch {
    return undefined
  }
  return hash.digest('hex')
}

interface Resource {
  readonly path: string
  readonly hash: string
}

/**
 * Whether an extractions folder is as it was written: every file that datapackage.json names has its hash, and the
 * page texts have theirs.
 * @param texts the hash of the page texts, as the manifest keeps it
 * @param pageIds in the order of pages.csv
 */
export function isIntact(folder: string, texts: string, pageIds: () => Iterable<string>): boolean {
  const description = path.join(folder, 'datapackage.json')
  if (!existsSync(description)) return false
  try {
    const { resources } = JSON.parse(readFileSync(description, 'utf8')) as { resources: readonly Resource[] }
    for (const { path: name, hash } of resources) {
      if (`sha256:${hashFile(path.join(folder, name))}` !== hash) return false
    }
    const hash = hashTexts()
    for (const pageId of pageIds()) {
      hash.add(pageId, readShared(path.join(folder, 'texts', `${pageId}.txt`)))
    }
    return hash.digest() === texts
  } catch {
    return false
  }
}
